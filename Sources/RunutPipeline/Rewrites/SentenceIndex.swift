internal import RunutText

/// All sentences of a story by their terms, so that only those that share enough are compared:
/// the work grows with what they share, not with the square of their number.
struct SentenceIndex {
    private let sentences: [SentenceMeaning]
    /// By article, where its sentences begin; one more at the end.
    private let starts: [Int]
    private let terms: Postings
    private let translations: Postings
    /// Of the sentence asked for: what each other one may share with it at most.
    private var shared: [(strength: Float, count: Int)]

    init(_ sentences: [SentenceMeaning], articles: Int) {
        self.sentences = sentences
        starts = (0...articles).map { article in
            sentences.partitioningIndex { $0.article >= article }
        }
        terms = Postings(sentences) { $0.entries.map { ($0.key, $0) } }
        translations = Postings(sentences) { sentence in
            sentence.translations.map { ($0.key, sentence.entries[$0.entry]) }
        }
        shared = Array(repeating: (0, 0), count: sentences.count)
    }

    /// By later article, the alignments of an article's sentences with its own.
    mutating func alignments(of article: Int) -> [[Alignment]] {
        var result: [[Alignment]] = Array(repeating: [], count: starts.count - 1)
        for sentence in sentences[starts[article]..<starts[article + 1]]
        where sentence.count >= alignedWordsMinimum {
            for other in partners(of: sentence, after: starts[article + 1]) {
                guard let alignment = alignment(sentence, sentences[other]) else { continue }
                result[sentences[other].article].append(alignment)
            }
        }
        return result.map(chosen)
    }

    /// The sentences of later articles that may share enough with this one: what is counted here
    /// is never less than what two sentences do share.
    private mutating func partners(of sentence: SentenceMeaning, after start: Int) -> [Int] {
        var touched: [Int] = []
        for entry in sentence.entries {
            add(terms.after(start, with: entry.key), to: entry, &touched)
            add(translations.after(start, with: entry.key), to: entry, &touched)
        }
        for translation in sentence.translations {
            let entry = sentence.entries[translation.entry]
            add(terms.after(start, with: translation.key), to: entry, &touched)
        }
        let found = touched.filter { other in
            let isTranslated = sentences[other].language != sentence.language
            let bar: AlignmentBar = isTranslated ? .besideTranslated : .rewritten
            return shared[other].count >= bar.count
                && shared[other].strength >= bar.strength - roundingSlack
                && sentences[other].count >= alignedWordsMinimum
        }
        for other in touched { shared[other] = (0, 0) }
        return found.sorted()
    }

    private mutating func add(
        _ postings: ArraySlice<Postings.Posting>,
        to entry: SentenceMeaning.Entry,
        _ touched: inout [Int]
    ) {
        for posting in postings {
            let other = Int(posting.sentence)
            if shared[other].count == 0 { touched.append(other) }
            let weight = min(entry.weight, posting.weight)
            let isName = posting.isName && entry.kind == .entity
            shared[other].strength += isName ? weight / 4 : weight
            shared[other].count += 1
        }
    }
}

/// The same sum in another order may differ in its last digits.
private let roundingSlack: Float = 0.01

/// For each key the sentences that have it, in order.
private struct Postings {
    struct Posting {
        let sentence: Int32
        let weight: Float
        let isName: Bool
    }

    private var places = WordIndex()
    private var lists: [[Posting]] = []

    init(
        _ sentences: [SentenceMeaning],
        keys: (SentenceMeaning) -> [(key: UInt64, entry: SentenceMeaning.Entry)]
    ) {
        for (number, sentence) in sentences.enumerated() {
            for (key, entry) in keys(sentence) where key != 0 {
                let place = places[key].map(Int.init) ?? lists.count
                if place == lists.count {
                    places[key] = UInt64(place)
                    lists.append([])
                }
                lists[place].append(
                    Posting(
                        sentence: Int32(number),
                        weight: entry.weight,
                        isName: entry.kind == .entity
                    )
                )
            }
        }
    }

    func after(_ start: Int, with key: UInt64) -> ArraySlice<Posting> {
        guard let place = places[key] else { return [] }
        let list = lists[Int(place)]
        return list[list.partitioningIndex { $0.sentence >= start }...]
    }
}
