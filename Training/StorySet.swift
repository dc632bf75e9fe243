import Foundation
import RunutLanguages
import RunutPipeline
import RunutReading
import RunutText

/// Articles with the stories that they belong to, sketched and compared.
struct StorySet {
    let language: String
    let sketches: [Sketch]
    let labels: [Label]
    let survey: PileSurvey
    /// Positions of the articles of each pair that is no stranger's.
    let pairs: [(left: Int, right: Int)]
    let regression: PairRegression

    /// Stories and events by number, as they are compared millions of times.
    struct Label {
        let story: Int
        /// What is parted into folds as a whole.
        let event: Int
        /// Pairs of one event but of two stories are left open by the reference.
        let isOpenWithinEvent: Bool

        func isLeftOpen(with other: Label) -> Bool {
            isOpenWithinEvent && event == other.event && story != other.story
        }
    }

    private struct Line: Decodable {
        let id: String
        let story: String
        let event: String
        let isOpenWithinEvent: Bool
    }

    /// What a pair that the reference leaves open counts.
    private static let openCount = 0.5

    init(articles: String, labels: String, language: String) throws {
        let data = try Data(contentsOf: URL(filePath: labels))
        var labelOf: [String: Label] = [:]
        var (stories, events) = (Numbers(), Numbers())
        for line in data.split(separator: 0x0A) {
            let line = try JSONDecoder().decode(Line.self, from: Data(line))
            labelOf[line.id] = Label(
                story: stories[line.story],
                event: events[line.event],
                isOpenWithinEvent: line.isOpenWithinEvent
            )
        }
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: articles)))
        var reader = InputReader(ByteSource(path: articles, bytes: bytes))
        var found: [(sketch: Sketch, label: Label)] = []
        while let document = try reader.next() {
            let page = try readPage(document)
            guard let label = page.key.flatMap({ labelOf[$0] }) else { continue }
            let facts = facts(in: page, published: nil, using: LanguagePack.all).value
            let words = words(for: facts, in: LanguagePack.all)
            found.append((sketch(facts, using: words), label))
        }
        self.init(language: language, found.sorted { $0.sketch.article < $1.sketch.article })
    }

    private init(language: String, _ articles: [(sketch: Sketch, label: Label)]) {
        self.language = language
        sketches = articles.map(\.sketch)
        let labels = articles.map(\.label)
        let survey = PileSurvey(sketches)
        var pairs: [(left: Int, right: Int)] = []
        var (features, isSame): ([Double], [Bool]) = ([], [])
        storyPairs(of: sketches) { left, right, found in
            pairs.append((left, right))
            let start = features.count
            for index in 0..<StoryFeature.count { features.append(Double(found[index])) }
            for feature in StoryFeature.sharedDays {
                features[start + feature.rawValue] *= Double(survey.dayRarity)
            }
            isSame.append(labels[left].story == labels[right].story)
        }
        (self.labels, self.survey, self.pairs) = (labels, survey, pairs)
        regression = PairRegression(
            features: features,
            width: StoryFeature.count,
            isSame: isSame,
            counts: Self.counts(of: pairs, labels)
        )
    }

    /// Within a story each article counts as much as one of any other, as in what is measured:
    /// each of its pairs with `n` others counts the `n`th part, on the average 1.
    private static func counts(
        of pairs: [(left: Int, right: Int)],
        _ labels: [Label]
    ) -> [Double] {
        var articles: [Int: Int] = [:]
        for label in labels { articles[label.story, default: 0] += 1 }
        var counts = pairs.map { left, right in
            let label = labels[left]
            if label.story == labels[right].story {
                return 1 / Double(max(1, articles[label.story, default: 0] - 1))
            }
            return label.isLeftOpen(with: labels[right]) ? openCount : 1
        }
        let same = pairs.indices.filter {
            labels[pairs[$0].left].story == labels[pairs[$0].right].story
        }
        let mean = same.reduce(0) { $0 + counts[$1] } / Double(max(1, same.count))
        for pair in same { counts[pair] /= mean }
        return counts
    }

    /// The parts that articles belong to, each event whole.
    func folds(_ count: Int, seed: UInt64) -> [Int] {
        let events = Set(labels.map(\.event)).sorted { left, right in
            mixed(UInt64(left) ^ seed << 32) < mixed(UInt64(right) ^ seed << 32)
        }
        let number = Dictionary(uniqueKeysWithValues: zip(events, 0...))
        return labels.map { (number[$0.event] ?? 0) % count }
    }

    /// The stories of all articles by these weights, by number.
    func stories(_ weights: [Double]) -> [Int] {
        let table = [(language: language, weights: weights.map { Float($0) })]
        var bundler = Bundler(StoryLikeness(table, pile: survey))
        bundler.insert(sketches)
        _ = bundler.settle()
        var numbers = Numbers()
        return sketches.map { sketch in
            bundler.story(of: sketch.article).map { numbers[$0.text] } ?? -1
        }
    }
}

/// Names numbered in the order in which they are first met.
private struct Numbers {
    private var known: [String: Int] = [:]

    subscript(name: String) -> Int {
        mutating get {
            if let number = known[name] { return number }
            known[name] = known.count
            return known.count - 1
        }
    }
}

/// B-cubed precision and recall, summed over articles.
struct StoryScore {
    private var count = 0.0
    private var precision = 0.0
    private var recall = 0.0
    /// Without pairs that the reference leaves open.
    private var closedPrecision = 0.0

    /// Counts some of the articles that were bundled.
    mutating func add(_ counted: [Int], _ stories: [Int], _ labels: [StorySet.Label]) {
        for article in counted {
            let own = labels[article]
            var (same, found, right, open) = (0.0, 0.0, 0.0, 0.0)
            for (label, story) in zip(labels, stories) {
                let (isSame, isFound) = (label.story == own.story, story == stories[article])
                same += isSame ? 1 : 0
                guard isFound else { continue }
                found += 1
                right += isSame ? 1 : 0
                open += label.isLeftOpen(with: own) ? 1 : 0
            }
            count += 1
            precision += right / found
            recall += right / same
            closedPrecision += right / (found - open)
        }
    }

    static func + (left: StoryScore, right: StoryScore) -> StoryScore {
        var sum = left
        sum.count += right.count
        sum.precision += right.precision
        sum.recall += right.recall
        sum.closedPrecision += right.closedPrecision
        return sum
    }

    private func f1(_ precision: Double) -> Double {
        count > 0 ? 2 * precision * recall / (precision + recall) / count : 0
    }

    var line: String {
        String(
            format: "F1 %.4f (P %.3f R %.3f), open pairs left out %.4f",
            f1(precision),
            precision / max(1, count),
            recall / max(1, count),
            f1(closedPrecision)
        )
    }
}
