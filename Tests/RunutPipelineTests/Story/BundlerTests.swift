import RunutLanguages
import RunutPipeline
import RunutText
import Testing

@Suite struct BundlerTests {
    /// Sketches of invented articles: each story has terms of its own, and all share some.
    private static func sketches(
        stories: Int,
        articles: Int,
        seed: UInt64 = 7,
        days: Int = 3
    ) -> [Sketch] {
        var random = Random(seed)
        return (0..<stories * articles).map { number in
            let story = UInt64(number % stories)
            var terms: [UInt64] = (0..<30).filter { _ in random.next(4) > 0 }
                .map { mixed(story &* 1000 &+ UInt64($0)) }
            terms += (0..<20).map { _ in mixed(9_000_000 + UInt64(random.next(4_000))) }
            return sketch(
                terms,
                id: mixed(UInt64(number) &+ seed &* 1_000_003),
                day: 20_000 + Int(story) % days
            )
        }
    }

    private static func sketch(_ terms: [UInt64], id: UInt64, day: Int?) -> Sketch {
        let entries = Set(terms).map { term in
            Sketch.Entry(
                key: term,
                kind: [.word, .capitalised, .pair, .person][Int(term % 4)],
                level: 28,
                count: 2,
                isInTitle: false,
                isInLead: term % 2 == 0
            )
        }
        return Sketch(
            article: Identifier(id),
            day: day.map { Day(ordinal: $0) },
            outlet: UInt32(truncatingIfNeeded: id),
            language: Sketch.number(ofLanguage: "id"),
            length: 80,
            entries: entries.sorted { $0.bits < $1.bits },
            days: []
        )
    }

    private func partition(_ bundler: Bundler, _ sketches: [Sketch]) -> Set<Set<UInt64>> {
        var groups: [UInt64: Set<UInt64>] = [:]
        for sketch in sketches {
            if let story = bundler.story(of: sketch.article) {
                groups[story.value, default: []].insert(sketch.article.value)
            }
        }
        return Set(groups.values)
    }

    @Test func `what shares its terms is one story`() {
        let sketches = Self.sketches(stories: 20, articles: 6)
        var bundler = Bundler(using: LanguagePack.all)
        _ = bundler.add(sketches)
        // Not all are like enough; but nothing strange comes in.
        let stories = partition(bundler, sketches)
        #expect(stories.count < 36)
        let numbers = Dictionary(
            uniqueKeysWithValues: sketches.enumerated().map { ($1.article.value, $0 % 20) }
        )
        #expect(stories.allSatisfy { Set($0.map { numbers[$0] }).count == 1 })
    }

    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func `a batch gives the same whatever its order`(seed: UInt64) {
        let sketches = Self.sketches(stories: 12, articles: 5, seed: seed)
        var random = Random(seed)
        var (first, second) = (Bundler(using: LanguagePack.all), Bundler(using: LanguagePack.all))
        _ = first.add(sketches)
        _ = second.add(random.shuffled(sketches))
        for sketch in sketches {
            #expect(first.story(of: sketch.article) == second.story(of: sketch.article))
        }
    }

    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func `what comes in parts ends as what comes at once`(seed: UInt64) {
        let sketches = Self.sketches(stories: 12, articles: 5, seed: seed)
        var random = Random(seed)
        var (whole, parts) = (Bundler(using: LanguagePack.all), Bundler(using: LanguagePack.all))
        _ = whole.add(sketches)
        _ = whole.settle()
        var rest = random.shuffled(sketches)[...]
        while !rest.isEmpty {
            let count = 1 + random.next(9)
            _ = parts.add(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        _ = parts.settle()
        #expect(partition(whole, sketches) == partition(parts, sketches))
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func `several cores give the same`(seed: UInt64) async {
        let sketches = Self.sketches(stories: 30, articles: 5, seed: seed)
        var (one, many) = (Bundler(using: LanguagePack.all), Bundler(using: LanguagePack.all))
        one.insert(sketches)
        many.insert(sketches)
        let changes = (one.settle(), await many.settle(width: 3))
        #expect(changes.0 == changes.1)
        #expect(changes.0.count == sketches.count)
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func `a patch that is parted piece by piece mixes no stories`(seed: UInt64) {
        let sketches = Self.sketches(stories: 12, articles: 6, seed: seed, days: 30)
        var whole = Bundler(using: LanguagePack.all)
        var pieces = Bundler(using: LanguagePack.all, partedAtOnce: 5)
        whole.insert(sketches)
        pieces.insert(sketches)
        _ = (whole.settle(), pieces.settle())
        let numbers = Dictionary(
            uniqueKeysWithValues: sketches.enumerated().map { ($1.article.value, $0 % 12) }
        )
        #expect(whole.diagnostics.isEmpty)
        #expect(pieces.diagnostics.map(\.code) == ["stories/patch"])
        let stories = partition(pieces, sketches)
        #expect(stories.allSatisfy { Set($0.map { numbers[$0] }).count == 1 })
        // What came first is joined first: an article or two may find another way.
        #expect(abs(stories.count - partition(whole, sketches).count) <= 2)
    }

    @Test func `an article that comes late is held against those of its days`() {
        // Enough later articles with its terms that it would not be reached behind them.
        let later = (0..<200).map { number in
            Self.sketch(
                Self.terms + [mixed(UInt64(number))],
                id: mixed(90_000 + UInt64(number)),
                day: 20_100 + number / 10
            )
        }
        let early = (0..<4).map { Self.sketch(Self.terms, id: mixed(80_000 + $0), day: 20_000) }
        var bundler = Bundler(using: LanguagePack.all)
        _ = bundler.add(Array(early.prefix(3)) + later)
        _ = bundler.add([early[3]])
        #expect(bundler.story(of: early[3].article) == bundler.story(of: early[0].article))
    }

    @Test func `a story keeps the name that it was first given`() {
        let sketches = Self.sketches(stories: 1, articles: 6, days: 1)
        let sorted = sketches.sorted { $0.article < $1.article }
        var bundler = Bundler(using: LanguagePack.all)
        _ = bundler.add(Array(sorted.suffix(3)))
        let name = bundler.story(of: sorted[3].article)
        let changes = bundler.add(Array(sorted.prefix(3)))
        #expect(changes.count == 3)
        #expect(changes.allSatisfy { $0.from == nil && $0.to == name })
    }

    @Test func `what a user says counts, and can be taken back`() {
        let sketches = Self.sketches(stories: 2, articles: 3, days: 1)
        let (a, b, c) = (sketches[0].article, sketches[1].article, sketches[2].article)
        var bundler = Bundler(using: LanguagePack.all)
        _ = bundler.add(sketches)
        let names = (bundler.story(of: a), bundler.story(of: b))
        #expect(bundler.story(of: a) == bundler.story(of: c) && names.0 != names.1)

        var corrections = StoryCorrections()
        let taken1 = corrections.join(a, b)
        #expect(taken1)
        let taken2 = corrections.keepApart(a, b)
        #expect(!taken2)
        _ = bundler.correct(corrections)
        #expect(bundler.story(of: a) == bundler.story(of: b))
        #expect(bundler.redirects.count == 1)

        _ = bundler.correct(StoryCorrections())
        #expect(bundler.story(of: a) == names.0)
        #expect(bundler.story(of: b) == names.1)
        #expect(bundler.redirects.isEmpty)

        corrections = StoryCorrections()
        let taken3 = corrections.keepApart(a, c)
        #expect(taken3)
        _ = bundler.correct(corrections)
        #expect(bundler.story(of: a) != bundler.story(of: c))

        corrections = StoryCorrections()
        let taken4 = corrections.leaveAlone(a)
        #expect(taken4)
        _ = bundler.correct(corrections)
        #expect(partition(bundler, sketches).contains([a.value]))
    }

    @Test(.timeLimit(.minutes(1)))
    func `thousands of like articles and a story without an end take bounded time`() {
        let same = (0..<600).map { Self.sketch(Self.terms, id: mixed($0), day: 20_000) }
        let endless = (0..<300).map {
            Self.sketch(
                Self.terms.map { $0 &+ 1 << 40 },
                id: mixed(50_000 + $0),
                day: 20_000 - Int($0)
            )
        }
        var bundler = Bundler(using: LanguagePack.all)
        _ = bundler.add(same + endless)
        _ = bundler.settle()
        #expect(Set(same.map { bundler.story(of: $0.article) }).count == 1)
        #expect(bundler.diagnostics.map(\.code) == ["stories/neighbours"])
    }

    private static let terms = (0..<60).map { mixed(UInt64(77_000 + $0)) }

    @Test func `no sketch, no story`() {
        var bundler = Bundler(using: LanguagePack.all)
        let added = bundler.add([])
        #expect(added.isEmpty)
        let settled = bundler.settle()
        #expect(settled.isEmpty)
    }
}

@Suite struct StoryLikenessTests {
    private func rarity(_ days: [Int]) -> Float {
        PileSurvey(
            days.enumerated().map { number, day in
                Sketch(
                    article: Identifier(UInt64(number)),
                    day: Day(ordinal: day),
                    outlet: 0,
                    language: 0,
                    length: 0,
                    entries: [],
                    days: []
                )
            }
        ).dayRarity
    }

    @Test func `a shared day says more in an archive than in a stream`() {
        #expect(rarity(Array(repeating: 20_000, count: 900)) == 1)
        #expect(rarity((0..<900).map { 20_000 + $0 % 3 }) == 1)
        #expect(rarity((0..<900).map { 10_000 + $0 }) > 4)
    }

    @Test func `a few articles are not an archive`() {
        #expect(rarity((0..<4).map { 10_000 + 400 * $0 }) < 1.2)
        #expect(rarity([]) == 1)
    }

    @Test func `a pair has the same in common from either side`() {
        func sketch(_ id: UInt64, _ kind: Sketch.Entry.Kind, level: UInt8) -> Sketch {
            let entries = (1...9 as ClosedRange<UInt64>).map { term in
                Sketch.Entry(
                    key: mixed(term),
                    kind: term == 1 ? kind : .word,
                    level: term == 2 ? level : 20,
                    count: 1,
                    isInTitle: term < 3,
                    isInLead: term < 4
                )
            }
            return Sketch(
                article: Identifier(id),
                day: nil,
                outlet: 0,
                language: 0,
                length: 9,
                entries: entries.sorted { $0.bits < $1.bits },
                days: []
            )
        }
        let pair = [sketch(1, .place, level: 20), sketch(2, .word, level: 28)]
        func features(_ sketches: [Sketch]) -> [Float] {
            var found: [Float] = []
            storyPairs(of: sketches) { _, _, features in
                found += (0..<StoryFeature.count).map { features[$0] }
            }
            return found
        }
        #expect(features(pair).count == StoryFeature.count)
        #expect(features(pair) == features(pair.reversed()))
    }

    @Test func `each language that has weights has one for each feature`() {
        let counts = LanguagePack.all.map(\.story.likeness.count).filter { $0 > 0 }
        #expect(counts == [StoryFeature.count + 1, StoryFeature.count + 1])
    }
}

@Suite struct CorrectionLinesTests {
    @Test func `lines are read and wrong ones are named`() {
        let lines = CorrectionLines(
            "join a b # one fire\n\nmerge a b\nsplit \"pos hilir.txt\"\nnot-same a\n"
        )
        #expect(lines.lines.map(\.names) == [["a", "b"], ["pos hilir.txt"]])
        #expect(lines.problems.map(\.line) == [3, 5])
    }

    @Test func `the later of two lines that clash counts`() {
        let lines = CorrectionLines("join a b\nnot-same b a\nsplit nobody\n")
        let ids: [String: Identifier<Article>] = ["a": Identifier(1), "b": Identifier(2)]
        let problems = lines.resolved { ids[$0] }.problems
        #expect(problems.map(\.line) == [1, 3])
        #expect(problems.map(\.reason) == [.contradicted, .unknownName("nobody")])
    }

    @Test func `a line that was written is read`() {
        let line = CorrectionLines.line(.notSame, ["a b", "c"])
        #expect(CorrectionLines(line).lines.first?.names == ["a b", "c"])
    }
}

/// A seeded sequence.
private struct Random {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next(_ bound: Int) -> Int {
        state = mixed(state &+ 0x9E37_79B9_7F4A_7C15)
        return Int(state % UInt64(bound))
    }

    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var elements = elements
        for index in elements.indices.reversed() { elements.swapAt(index, next(index + 1)) }
        return elements
    }
}
