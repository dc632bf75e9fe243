import RunutPipeline
import RunutText
import Testing

@Suite struct PrintsTests {
    private let text: String = {
        var words = MadeWords(seed: 1)
        return words.sentences(20).joined(separator: " ")
    }()

    @Test func `case, marks and white space change nothing`() {
        let other = text.uppercased()
            .replacing(" ", with: "  ")
            .replacing(".", with: " – “»\n")
        #expect(prints(text).whole == prints(other).whole)
        #expect(prints(text).rows.map(\.key) == prints(other).rows.map(\.key))
        #expect(prints(text).letterCount == prints(other).letterCount)
    }

    @Test func `letters beyond ASCII are folded too`() {
        let lower = "čeština, żółć, привет мир, ελληνικά, élève "
        let upper = "ČEŠTINA ŻÓŁĆ: ПРИВЕТ МИР ΕΛΛΗΝΙΚά ÉLÈVE"
        #expect(Letters(Text(lower), [Text(lower).all]).bytes.count == 58)
        #expect(prints(lower).whole == prints(upper).whole)
    }

    @Test func `one letter more, less or elsewhere is another whole`() {
        let wholes = Set(
            [
                text, text + "x", String(text.dropLast(2)), "x" + text,
                text.replacing("a", with: "e"),
            ]
            .map { prints($0).whole }
        )
        #expect(wholes.count == 5)
    }

    @Test func `what two texts share of their prints is what they share of their letters`() {
        var words = MadeWords(seed: 2)
        let other = words.sentences(40).joined(separator: " ")
        let (own, joined) = (prints(text), prints(other + " " + text))
        let keys = Set(joined.rows.map(\.key))
        let kept = own.rows.count { keys.contains($0.key) }
        // The first rows end with letters of what stands before.
        #expect(kept >= own.rows.count - 2)
        let expected = Int(own.letterCount) / Int(Prints.rowsPerPrint)
        #expect((expected * 6 / 10...expected * 15 / 10).contains(own.rows.count))
    }

    @Test func `a paragraph has its hash wherever it stands`() {
        var words = MadeWords(seed: 3)
        let parts = words.sentences(4) + ["Éa.", "-"]
        let there = prints(parts.joined(separator: "\n")).paragraphs.map(\.key)
        let back = prints(parts.reversed().joined(separator: "\n\n")).paragraphs.map(\.key)
        #expect(there.count == 5)
        #expect(there == back.reversed())
    }

    @Test func `places are bytes behind the row`() {
        let text = Text("“Ö” " + self.text)
        let letters = Letters(text, [text.all])
        for row in prints(text).rows {
            let end = letters.index(at: row.end)
            #expect(end > 0)
            #expect(letters.places[end - 1] < row.end)
        }
    }

    @Test(arguments: ["", " ", "a", "…\n\n", "\u{FEFF}", "日本語の記事です。日本語の記事です。長い記事です。"])
    func `odd texts do no harm`(text: String) {
        #expect(prints(text) == prints(text))
    }

    @Test func `a line of one letter is one row`() {
        #expect(prints(String(repeating: "a", count: 100_000)).rows.count <= 16)
    }
}
