import RunutTesting
import RunutText
import Testing

@Suite struct QuotationTests {
    func found(_ text: Text) -> (tokens: [Token], quotations: [Quotation]) {
        let all = tokens(in: text)
        return (all, quotations(in: all, paragraph: all.indices))
    }

    func check(_ string: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let marked = MarkedText(string)
        let (tokens, quotations) = found(marked.text)
        let ranges = quotations.map {
            TextRange(tokens[$0.tokens.lowerBound].start, tokens[$0.tokens.upperBound - 1].end)
        }
        #expect(marked.text.marking(ranges) == string, sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        "⟦\"Air naik,\"⟧ kata Sela.",
        "⟦“Air naik,”⟧ kata Sela.",
        "⟦«Air naik,»⟧ kata Sela.",
        "⟦\"Air naik,\"⟧ kata Sela, ⟦\"kami lari.\"⟧",
        "Sela menyebut ⟦\"air\"⟧ dan ⟦“lumpur”⟧.",
        "Kapal itu tiba tanpa muatan.",
    ])
    func `marks are paired`(text: String) { check(text) }

    @Test(arguments: [
        "⟦“Air naik,\"⟧ kata Sela, ⟦\"kami lari.”⟧",
        "⟦\"Air naik,”⟧ kata Sela.",
        "⟦”Air naik,”⟧ kata Sela.",
    ])
    func `straight and curly marks may be mixed`(text: String) { check(text) }

    @Test(arguments: [
        "⟦“Ia berteriak “awas” lalu lari,”⟧ kata Sela.",
        "⟦“Papan itu bertulis “jangan masuk,””⟧ kata Sela. ⟦“Kami masuk.”⟧",
        "⟦\"Ia berteriak 'awas' lalu lari,\"⟧ kata Sela.",
    ])
    func `a quotation may stand inside another`(text: String) { check(text) }

    @Test func `a second opening mark does not nest when the first was never closed`() {
        check("⟦“Air naik, kata Sela. “Kami lari,”⟧ kata Rudo.")
    }

    @Test(arguments: [
        "Sela memasang pipa 6\" itu kemarin.",
        "Layar 6,5\" itu pecah, ⟦\"sudah tua,\"⟧ kata Sela.",
    ])
    func `a length in inches is no quotation`(text: String) { check(text) }

    @Test func `a quotation may end in a number`() {
        check("⟦\"Jumlahnya 12\"⟧ kata Sela.")
    }

    @Test func `one that never closes runs to the end of its paragraph`() {
        let text = "Sela berkata, ⟦\"Air naik cepat sekali."
        check(text + "⟧")
        let quotations = found(Text("Sela berkata, \"Air naik cepat sekali.")).quotations
        #expect(quotations.map(\.isClosed) == [false])
        #expect(quotations.map(\.isOpened) == [true])
        // A mark at the very end opens nothing.
        check("Air naik cepat sekali. \"")
    }

    @Test func `a closing mark that nothing opened closes one from before`() {
        check("⟦lalu kami lari ke bukit,\"⟧ kata Sela, ⟦\"semua selamat.\"⟧")
        let quotations = found(Text("lalu kami lari ke bukit,\" kata Sela.")).quotations
        #expect(quotations.map(\.isOpened) == [false])
        #expect(quotations.map(\.isClosed) == [true])
    }

    @Test func `only the given paragraph is read`() {
        let all = tokens(in: Text("\"Satu\"\n\"Dua\""))
        let second = quotations(in: all, paragraph: 3..<6)
        #expect(second.map(\.tokens) == [3..<6])
    }
}
