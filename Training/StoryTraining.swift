import Foundation
import RunutPipeline

/// Learns what tells whether two articles are of one story, and measures it by training on other
/// events than those that are counted. Two groups join where their pairs are likelier of one story
/// than not, so no threshold is chosen.
struct StoryTraining: Sendable {
    let set: StorySet
    /// Weights that are taken over from another set.
    let fixed: [Int: Double]

    private static let foldCount = 10
    private static let seeds: [UInt64] = [1, 2, 3]
    private var everything: [Int] { Array(set.sketches.indices) }

    /// The bias, then a weight for each feature.
    func train() -> [Double] { weights { _ in true } }

    /// How well articles are bundled that the weights were not learned from: once for each way of
    /// parting events into folds, and on the whole.
    func crossValidate() async -> (each: [StoryScore], all: StoryScore) {
        var each: [StoryScore] = []
        for seed in Self.seeds {
            let folds = set.folds(Self.foldCount, seed: seed)
            let scores = await concurrentMap(
                Array(0..<Self.foldCount),
                width: ProcessInfo.processInfo.activeProcessorCount
            ) { numbers in
                numbers.map { fold in
                    let weights = weights { folds[$0] != fold }
                    return score(of: weights, counting: everything.filter { folds[$0] == fold })
                }
            }
            each.append(scores.reduce(StoryScore(), +))
        }
        return (each, each.reduce(StoryScore(), +))
    }

    /// How well all articles are bundled by weights that may have seen them.
    func score(of weights: [Double]) -> StoryScore { score(of: weights, counting: everything) }

    /// All are bundled, some are counted.
    private func score(of weights: [Double], counting counted: [Int]) -> StoryScore {
        var score = StoryScore()
        score.add(counted, set.stories(weights), set.labels)
        return score
    }

    private func weights(from isSeen: (_ article: Int) -> Bool) -> [Double] {
        let seen = everything.map(isSeen)
        let rows = set.pairs.indices.filter {
            seen[set.pairs[$0].left] && seen[set.pairs[$0].right]
        }
        return set.regression.weights(from: rows, fixed: fixed)
    }
}

extension StoryTraining {
    /// - Parameter files: articles and labels of the Indonesian set, then of the English one.
    static func run(_ files: [String], writing folder: String) async throws {
        let sets = [
            try StorySet(articles: files[0], labels: files[1], language: "id"),
            try StorySet(articles: files[2], labels: files[3], language: "en"),
        ]
        // Few English articles of the set tell their day, and none is of a stream.
        let taken: [StoryFeature] = [.oneDay, .daysApart]
        var fixed: [Int: Double] = [:]
        for set in sets {
            let training = StoryTraining(set: set, fixed: fixed)
            let weights = training.train().map { ($0 * 1000).rounded() / 1000 }
            print("\(set.language): \(set.sketches.count) articles, \(set.pairs.count) pairs")
            let expected = await training.crossValidate()
            for score in expected.each { print("  folds:           \(score.line)") }
            print("  cross-validated: \(expected.all.line)")
            print("  trained on all:  \(training.score(of: weights).line)")
            fflush(nil)
            for feature in taken { fixed[feature.rawValue] = weights[feature.rawValue + 1] }
            let likeness = LikenessFile(language: set.language, weights: weights)
            try Data(likeness.text.utf8).write(
                to: URL(filePath: folder).appending(path: likeness.path)
            )
        }
    }
}

/// The weights as a file of a language pack.
private struct LikenessFile {
    let language: String
    let weights: [Double]

    private var name: String { language == "id" ? "Indonesian" : "English" }
    private var data: String {
        language == "id" ? "reference/stories-id, 584 articles" : "ECB+ topics 1-35, 772 articles"
    }

    /// Below the folder of packs.
    var path: String { "\(language)/\(name)StoryLikeness.swift" }

    var text: String {
        let numbers = weights.map { String(format: "%.3f", $0) }
        var lines = ["        \(numbers[0]),"]
        for start in stride(from: 1, to: numbers.count, by: 8) {
            let row = numbers[start..<min(numbers.count, start + 8)]
            lines.append("        " + row.joined(separator: ", ") + ",")
        }
        return """
            extension StoryWords {
                /// How much each thing that two articles have in common says of whether they tell one story,
                /// in the order of `StoryFeature`, the log odds of a pair without anything first. Learned from
                /// \(data), by `Training/stories`, which writes this file; see
                /// `Documentation/Decisions/0018-stories-by-a-learned-likeness.md`.
                static let likenessOf\(name): [Float] = [

            """ + lines.joined(separator: "\n") + "\n    ]\n}\n"
    }
}
