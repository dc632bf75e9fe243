import Foundation
import RunutLanguages
import RunutPipeline
import RunutText

/// How fast sketches are bundled, how much memory that takes, and how long one more article waits
/// for its story. The sketches are made up: a day has `articlesOfDay`, a third of them in stories
/// of their own, the others in stories whose sizes fall off as Zipf's law has it.
struct BundleStage: Encodable {
    let articles: Int
    let stories: Int
    /// Taking the sketches in, and finding their stories.
    let insertSeconds: Double
    let settleSeconds: Double
    let megabytes: Int
    /// Of one more article, the median and the slowest of a hundred.
    let oneMilliseconds: Double
    let slowestMilliseconds: Double

    static let articlesOfDay = 20_000
    private static let chunk = 10_000

    init(count: Int, threads: Int) async {
        var bundler = Bundler(using: LanguagePack.all)
        var made = MadeSketches()
        var spent = 0.0
        for start in stride(from: 0, to: count, by: Self.chunk) {
            let sketches = (start..<min(count, start + Self.chunk)).map { made.next($0) }
            spent += seconds { bundler.insert(sketches) }
        }
        insertSeconds = spent
        let clock = ContinuousClock()
        let begun = clock.now
        _ = await bundler.settle(width: threads)
        settleSeconds = (clock.now - begun) / .seconds(1)
        var single: [Double] = []
        for number in count..<count + 100 {
            let sketch = made.next(number)
            single.append(seconds { _ = bundler.add([sketch]) } * 1000)
        }
        single.sort()
        (oneMilliseconds, slowestMilliseconds) = (single[50], single[99])
        articles = bundler.articleCount
        stories = bundler.storyCount
        megabytes = Self.peakMegabytes
    }

    private static var peakMegabytes: Int {
        var usage = rusage()
        getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
        return Int(usage.ru_maxrss) / 1024
    }
}

private struct MadeSketches {
    private var state: UInt64 = 42

    private mutating func next() -> Double {
        state = mixed(state &+ 0x9E37_79B9_7F4A_7C15)
        return Double(state >> 11) / Double(1 << 53)
    }

    /// Ranks from 0, each as often as Zipf's law with a small shift has it.
    private mutating func rank(_ count: Double) -> Int {
        Int(exp(next() * log(count + 20)) * 1.0) % Int(count)
    }

    mutating func next(_ number: Int) -> Sketch {
        let day = number / BundleStage.articlesOfDay
        let isAlone = next() < 0.34
        // A story of today's or one of the two days before.
        let storyDay = max(0, day - Int(next() * next() * 3))
        let story =
            isAlone ? mixed(UInt64(number) << 20) : mixed(UInt64(storyDay * 4_000 + rank(4_000)))
        var entries: [UInt64: Sketch.Entry] = [:]
        func put(_ key: UInt64, level: Double, isInLead: Bool) {
            let entry = Sketch.Entry(
                key: mixed(key),
                kind: key % 5 == 0 ? .pair : key % 5 == 1 ? .person : .word,
                level: UInt8(min(30, max(4, level))),
                count: 1 + Int(key % 3),
                isInTitle: isInLead && key % 7 == 0,
                isInLead: isInLead
            )
            entries[entry.key] = entry
        }
        // What the story's articles share, each most of it; words of its topic; all other words.
        for term in 0..<40 where next() < 0.6 {
            put(story &+ UInt64(term), level: 28, isInLead: term < 12)
        }
        let topic = UInt64(500_000_000) + (story % 300) * 200
        for _ in 0..<16 { put(topic + UInt64(rank(200)), level: 20, isInLead: false) }
        for _ in 0..<60 {
            let word = rank(60_000)
            put(UInt64(1_000_000 + word), level: 4 * log(Double(word + 2)) - 8, isInLead: false)
        }
        return Sketch(
            article: Identifier(mixed(UInt64(number) ^ 0xA5A5)),
            day: Day(ordinal: 20_000 + day),
            outlet: UInt32(truncatingIfNeeded: mixed(UInt64(rank(500)))),
            language: Sketch.number(ofLanguage: "id"),
            length: 250,
            entries: entries.values.sorted { $0.bits < $1.bits },
            days: [.init(ordinal: Int32(20_000 + day), isInLead: true)]
        )
    }
}
