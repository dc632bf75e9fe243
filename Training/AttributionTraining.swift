import Foundation
import RunutLanguages
import RunutPipeline
import RunutText

/// Trains both stages of an attribution tagger.
///
/// The second stage learns from what the first makes of articles that it has not seen, so the
/// first is trained once for every fold besides the final time.
struct AttributionTraining {
    let articles: [MarkedArticle]
    let tagging: AttributionTagging
    /// Tables four times as large find no more on the development part and cost a fifth of the
    /// speed.
    private let wordSettings = ChainSettings(epochs: 10, slotBits: 18)
    private let cueSettings = ChainSettings(epochs: 8, slotBits: 17)
    private static let countMinimum: UInt32 = 2
    private static let foldCount = 4

    init(articles: [MarkedArticle], tagging: AttributionTagging) {
        self.articles = articles
        self.tagging = tagging
    }

    func train() -> LinearTagger {
        let features = articles.map { WordFeatures($0.article, by: tagging) }
        let wordExamples = wordExamples(features)
        print("words \(wordExamples.chain.count), features \(wordExamples.featureCount)")
        let words = train(wordExamples, wordSettings, on: Array(articles.indices))
        var labels = [WordStage.Labels?](repeating: nil, count: articles.count)
        for fold in 0..<Self.foldCount {
            let others = articles.indices.filter { $0 % Self.foldCount != fold }
            let stage = WordStage(train(wordExamples, wordSettings, on: others))
            for index in articles.indices where index % Self.foldCount == fold {
                labels[index] = stage.labels(features[index])
            }
        }
        let cueExamples = cueExamples(features, labels.compactMap(\.self))
        print("cues \(cueExamples.sequences.count), words \(cueExamples.chain.count)")
        let cues = train(cueExamples, cueSettings, on: Array(cueExamples.sequences.indices))
        return LinearTagger(words: words, cues: cues)
    }

    private func train(
        _ examples: ChainExamples,
        _ settings: ChainSettings,
        on sequences: [Int]
    ) -> LinearModel {
        var trainer = ChainTrainer(examples, settings)
        return trainer.train(on: sequences) { epoch, loss in
            print("  epoch \(epoch + 1), loss \(loss)")
            fflush(nil)
        }
    }

    private func wordExamples(_ features: [WordFeatures]) -> ChainExamples {
        var examples = ChainExamples()
        var row = FeatureRow()
        for (marked, features) in zip(articles, features) {
            var labels = [TagLabel](repeating: .outside, count: marked.article.tokens.count)
            for frame in marked.frames { frame.mark(&labels) }
            labels = repaired(labels)
            let start = examples.chain.count
            for index in labels.indices {
                row.clear()
                features.fill(&row, at: index)
                examples.chain.append(
                    ChainExamples.Word(
                        row: UInt32(examples.words.rowCount),
                        place: UInt8(features.place(at: index)),
                        label: labels[index].rawValue
                    )
                )
                examples.words.append(row.hashes)
            }
            examples.sequences.append(start..<examples.chain.count)
        }
        examples.number(countMinimum: Self.countMinimum)
        return examples
    }

    private func cueExamples(
        _ features: [WordFeatures],
        _ labels: [WordStage.Labels]
    ) -> ChainExamples {
        var examples = ChainExamples()
        var row = FeatureRow()
        for (number, marked) in articles.enumerated() {
            let offset = examples.words.rowCount
            for index in marked.article.tokens.indices {
                row.clear()
                features[number].fill(&row, at: index)
                examples.words.append(row.hashes)
            }
            for cue in candidates(marked, labels[number].cues) {
                let window = cueWindow(of: cue, in: marked.article)
                let view = CueFeatures(
                    cue: cue,
                    window: window,
                    features: features[number],
                    labels: labels[number].best
                )
                var right = [TagLabel](repeating: .outside, count: marked.article.tokens.count)
                marked.frame(of: cue)?.mark(&right)
                let within = repaired(Array(right[window]))
                let start = examples.chain.count
                for (index, label) in zip(window, within) {
                    row.clear()
                    view.fill(&row, at: index)
                    examples.chain.append(
                        ChainExamples.Word(
                            row: UInt32(offset + index),
                            place: UInt8(features[number].place(at: index)),
                            label: label.rawValue
                        )
                    )
                    examples.extras.append(row.hashes)
                }
                examples.sequences.append(start..<examples.chain.count)
            }
        }
        examples.number(countMinimum: Self.countMinimum)
        return examples
    }

    /// What the first stage proposes, and the marked cues that it missed.
    private func candidates(_ marked: MarkedArticle, _ proposed: [Range<Int>]) -> [Range<Int>] {
        let missed = marked.frames.compactMap(\.cue.first).filter { cue in
            !proposed.contains { $0.overlaps(cue) }
        }
        return (proposed + missed).sorted { $0.lowerBound < $1.lowerBound }
    }
}

extension MarkedArticle {
    /// The marked attribution whose cue shares most words with a candidate.
    fileprivate func frame(of candidate: Range<Int>) -> Frame? {
        func shared(_ frame: Frame) -> Int {
            frame.cue.reduce(0) { $0 + $1.clamped(to: candidate).count }
        }
        let best = frames.max { shared($0) < shared($1) }
        return best.flatMap { shared($0) > 0 ? $0 : nil }
    }
}
