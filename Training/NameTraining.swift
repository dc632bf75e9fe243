import Foundation
import RunutLanguages
import RunutPipeline
import RunutText

/// Trains a name tagger, and measures one by training on the other parts of its articles.
struct NameTraining {
    let pack: LanguagePack
    let articles: [NamedArticle]
    private let annotated: [AnnotatedArticle]
    private let examples: ChainExamples
    /// By article, its stretches.
    private let sequences: [[Int]]
    private let settings = ChainSettings(epochs: 12, slotBits: 18, rate: 0.02, runs: 3)
    private static let countMinimum: UInt32 = 2
    private static let foldCount = 5

    init(_ articles: [NamedArticle], pack: LanguagePack, tagging: NameTagging) {
        self.pack = pack
        self.articles = articles
        let bare = pack.with(names: nil)
        var examples = ChainExamples()
        var sequences: [[Int]] = []
        annotated = articles.map { $0.annotated(as: bare) }
        for (article, annotated) in zip(articles, annotated) {
            let first = examples.sequences.count
            examples.add(annotated, article.names, by: tagging)
            sequences.append(Array(first..<examples.sequences.count))
        }
        examples.number(countMinimum: Self.countMinimum)
        print("words \(examples.chain.count), features \(examples.featureCount)")
        self.examples = examples
        self.sequences = sequences
    }

    func train() -> NameTagger { train(on: Array(articles.indices)) }

    private func train(on articles: [Int]) -> NameTagger {
        var trainer = ChainTrainer(examples, settings)
        return NameTagger(trainer.train(on: articles.flatMap { sequences[$0] }) { _, _ in })
    }

    /// Prints, by file, how well the names of each part are read by what was trained on the
    /// other parts.
    func crossValidate(files: [String]) {
        var counts = files.map { _ in Counts() }
        for fold in 0..<Self.foldCount {
            let tagger = train(on: articles.indices.filter { $0 % Self.foldCount != fold })
            for index in articles.indices where index % Self.foldCount == fold {
                let article = articles[index].annotated(as: pack.with(names: tagger))
                let found = names(in: article, gazetteer: .shipped).mentions(in: article)
                counts[articles[index].file].add(found, articles[index])
            }
        }
        for (file, counts) in zip(files, counts) { print(counts.line, file) }
    }
}

extension ChainExamples {
    fileprivate mutating func add(
        _ article: AnnotatedArticle,
        _ names: [NamedArticle.Name],
        by tagging: NameTagging
    ) {
        let features = NameFeatures(article, gazetteer: .shipped, by: tagging)
        let labels = labels(of: article, names)
        var row = FeatureRow()
        for stretch in features.stretches {
            let start = chain.count
            for index in stretch {
                row.clear()
                features.fill(&row, at: index)
                var label = labels[index]
                if index == stretch.lowerBound
                    || !LinearModel.may(
                        Int(label),
                        follow: Int(chain[chain.count - 1].label)
                    ), label > 0, label % 2 == 0
                {
                    label -= 1
                }
                chain.append(
                    Word(
                        row: UInt32(words.rowCount),
                        place: features.place(at: index),
                        label: label
                    )
                )
                words.append(row.hashes)
            }
            sequences.append(start..<chain.count)
        }
    }

    private func labels(of article: AnnotatedArticle, _ names: [NamedArticle.Name]) -> [UInt8] {
        var labels = [UInt8](repeating: 0, count: article.tokens.count)
        var next = 0
        for name in names {
            while next < article.tokens.count, Int(article.tokens[next].end) <= name.start {
                next += 1
            }
            var isBegin = true
            while next < article.tokens.count, Int(article.tokens[next].start) < name.end {
                labels[next] = NameLabel(name.kind, isBegin: isBegin).rawValue
                isBegin = false
                next += 1
            }
        }
        return labels
    }
}

/// Names found, marked and the same, by kind.
private struct Counts {
    var found = 0
    var marked = 0
    var right = 0

    mutating func add(_ mentions: [Mention], _ article: NamedArticle) {
        let text = Array(article.text.utf8)
        let marked = Set(article.names.map { $0.trimmed(in: text) })
        let found = Set(
            mentions.map {
                NamedArticle.Name(start: Int($0.range.start), end: Int($0.range.end), kind: $0.kind)
                    .trimmed(in: text)
            }
        )
        self.found += found.count
        self.marked += marked.count
        right += found.intersection(marked).count
    }

    var line: String {
        let (p, r) = (Double(right) / Double(max(1, found)), Double(right) / Double(max(1, marked)))
        return String(format: "P %.3f R %.3f F1 %.3f", p, r, 2 * p * r / max(p + r, 1e-9))
    }
}

extension NamedArticle.Name {
    /// Without the marks at its ends.
    fileprivate func trimmed(in text: [UInt8]) -> NamedArticle.Name {
        func isPart(_ byte: UInt8) -> Bool {
            byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        }
        var (first, last) = (start, end)
        while first < last, !isPart(text[first]) { first += 1 }
        while last > first, !isPart(text[last - 1]) { last -= 1 }
        return NamedArticle.Name(start: first, end: last, kind: kind)
    }
}
