import RunutPipeline
import RunutText
import Testing

@Suite struct NearCopiesTests {
    /// The groups of texts that come one after the other, each by its first.
    private func groups(_ texts: [String], keepTexts: Bool = true) -> [Int] {
        var copies = NearCopies()
        for text in texts {
            _ = copies.add(prints(text)) { index in
                keepTexts ? Letters(Text(texts[index]), [Text(texts[index]).all]) : nil
            }
        }
        return texts.indices.map { copies.group(of: $0) }
    }

    private func sentences(_ seed: UInt64, _ count: Int = 20) -> [String] {
        var words = MadeWords(seed: seed)
        return words.sentences(count)
    }

    @Test(arguments: [true, false])
    func `what was done to a text leaves it in its group`(keepTexts: Bool) {
        var words = MadeWords(seed: 9)
        let parts = sentences(1)
        let text = parts.joined(separator: " ")
        var shuffled = Array(parts.reversed().dropLast(4))
        shuffled.insert(contentsOf: sentences(2, 3), at: 5)
        let copies = [
            text.replacing(". ", with: ".\n\n"), parts.prefix(8).joined(separator: " "),
            words.edited(text, every: 8), words.misread(text, every: 14),
            shuffled.joined(separator: " "), "Bagikan\n" + text + "\nBaca juga: yang lain",
        ]
        for copy in copies {
            #expect(groups([text, copy], keepTexts: keepTexts) == [0, 0])
            #expect(groups([copy, text], keepTexts: keepTexts) == [0, 0])
        }
        #expect(groups([text] + copies) == Array(repeating: 0, count: 7))
    }

    @Test func `a common background or speech makes no copies`() {
        for shared in [4, 8] {
            let background = sentences(3, shared)
            let one = sentences(4, 12) + background
            let other = background + sentences(5, 14)
            let texts = [one, other].map { $0.joined(separator: " ") }
            #expect(groups(texts) == [0, 1])
            #expect(groups(texts, keepTexts: false) == [0, 1])
        }
    }

    @Test func `an article that is a copy of two groups joins them`() {
        let parts = sentences(6)
        let halves = [parts.prefix(9), parts.suffix(9)].map { $0.joined(separator: " ") }
        #expect(groups(halves + [parts.joined(separator: " ")]) == [0, 0, 0])
    }

    @Test func `short texts are copies where they are the same`() {
        #expect(groups(["Gempa di laut.", "gempa di laut", "Banjir di kota."]) == [0, 0, 2])
        #expect(groups(["", "", "-"]).count == 3)
    }

    @Test func `many identical articles take no room and no time`() {
        let one = prints(sentences(7).joined(separator: " "))
        var copies = NearCopies()
        for _ in 0..<5_000 { _ = copies.add(one) { _ in nil } }
        #expect(copies.count == 5_000)
        #expect(copies.group(of: 4_999) == 0)
    }

    @Test func `a row that everybody has leads to nobody`() {
        let footer = sentences(8, 2).joined(separator: " ")
        let texts = (0..<300).map { index in
            sentences(100 + UInt64(index), 6).joined(separator: " ") + "\n" + footer
        }
        #expect(groups(texts) == Array(0..<300))
    }
}
