import RunutTesting
import RunutText
import Testing

@Suite struct TokenizerTests {
    func words(_ text: String) -> [String] {
        let text = Text(text)
        return tokens(in: text).map { text[$0.range] }
    }

    @Test(arguments: [
        ("Siti Nur-aini, kata Ma'ruf.", ["Siti", "Nur-aini", ",", "kata", "Ma'ruf", "."]),
        ("dikutip dariThe Verge", ["dikutip", "dari", "The", "Verge"]),
        ("KABAR.com-Kapal tiba", ["KABAR.com", "-", "Kapal", "tiba"]),
        ("Kabar.co.id, Kota -", ["Kabar.co.id", ",", "Kota", "-"]),
        ("the U.S. said 1.500 (12/9)", ["the", "U.S.", "said", "1.500", "(", "12", "/", "9", ")"]),
        ("Rp10.000 F16 43rd", ["Rp", "10.000", "F16", "43rd"]),
        ("Rina’s “kata”", ["Rina", "’s", "“", "kata", "”"]),
        ("Kramatjati–Cawang 5%", ["Kramatjati", "–", "Cawang", "5", "%"]),
        ("", []),
        (" \n\t", []),
    ])
    func `splits`(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test(arguments: [
        ("kataSela", ["kata", "Sela"]),
        ("tibaDi dermagaSelatan", ["tiba", "Di", "dermaga", "Selatan"]),
        ("McLaren YouTube iPad", ["McLaren", "YouTube", "iPad"]),
        ("KABARLaut", ["KABARLaut"]),
    ])
    func `words that lost their space come apart at a capital`(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test(arguments: [
        ("Dikutip dari kabarombak.id.", ["Dikutip", "dari", "kabarombak.id", "."]),
        ("kabarombak.com, Senin", ["kabarombak.com", ",", "Senin"]),
        ("Mereka pulang.Kemudian sepi", ["Mereka", "pulang", ".", "Kemudian", "sepi"]),
        ("berkas.pdf", ["berkas", ".", "pdf"]),
    ])
    func `a point stays inside a web name only`(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test(arguments: [
        ("J.D. Orwick", ["J.D.", "Orwick"]),
        ("A.B.Cemara", ["A", ".", "B", ".", "Cemara"]),
        ("J. Orwick", ["J", ".", "Orwick"]),
    ])
    func `initials keep their points`(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test(arguments: [
        ("1.500,75", ["1.500,75"]), ("2.5km", ["2.5", "km"]), ("12.", ["12", "."]),
        ("20.45-21.00", ["20.45", "-", "21.00"]), ("1990an", ["1990an"]), ("G20", ["G20"]),
    ])
    func `a number keeps the marks between its digits`(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test(arguments: [
        ("“", Mark.openQuote), ("”", .closeQuote), ("„", .openQuote), ("«", .openQuote),
        ("»", .closeQuote), ("\"", .straightQuote), ("‘", .openSingleQuote),
        ("’", .closeSingleQuote), ("'", .straightSingleQuote), ("`", .straightSingleQuote),
        ("…", .ellipsis), ("—", .dash), ("–", .dash), ("-", .dash), ("•", .bullet),
        ("£", .currency), ("€", .other), ("🚢", .other),
    ])
    func `a mark is one whatever its spelling`(text: String, mark: Mark) {
        #expect(tokens(in: Text(text)).map(\.mark) == [mark])
    }

    @Test func `a curly apostrophe stays inside a word`() {
        #expect(words("Ma’ruf d’Alor ‘kata’") == ["Ma’ruf", "d’Alor", "‘", "kata", "’"])
    }

    @Test func `a byte order mark is no word and moves no range`() {
        let found = tokens(in: Text("\u{FEFF}Kapal tiba"))
        #expect(found.map(\.range) == [TextRange(3, 8), TextRange(9, 13)])
        #expect(found[0].shape.contains([.lineStart, .spaceBefore]))
    }

    @Test(arguments: [" ", "\u{A0}", "\t", "\u{2009}", "\u{202F}", "\r\n"])
    func `white space of any kind is space`(space: String) {
        let found = tokens(in: Text("Rp" + space + "(" + "5"))
        #expect(found.map { $0.shape.contains(.spaceBefore) } == [true, true, false])
    }

    @Test(arguments: ["\n", "\r\n"])
    func `lines and blocks are told apart`(end: String) {
        let lines = ["Satu dua", "tiga", "", "Empat", " ", "lima"]
        let found = tokens(in: Text(lines.joined(separator: end)))
        #expect(
            found.map { $0.shape.contains(.lineStart) } == [true, false, true, true, true]
        )
        #expect(
            found.map { $0.shape.contains(.blockStart) } == [false, false, false, true, true]
        )
    }

    @Test func `letters tell their case`() {
        func shape(_ text: String) -> Token.Shape {
            tokens(in: Text(text))[0].shape.subtracting([.spaceBefore, .lineStart])
        }
        #expect(shape("Kapal") == [.initialCapital, .hasLowercase])
        #expect(shape("Élan") == [.initialCapital, .hasLowercase])
        #expect(shape("élan") == [.hasLowercase])
        #expect(shape("KM") == [.initialCapital, .allCapitals])
        #expect(shape("F16") == [.initialCapital, .allCapitals, .hasDigit])
    }

    @Test func `a part of a text keeps the offsets of the whole`() {
        let marked = MarkedText("Kapal ⟦itu tiba⟧ pagi")
        let part = tokens(in: marked.text, marked.ranges[0])
        #expect(part.map { marked.text[$0.range] } == ["itu", "tiba"])
    }

    @Test func `a hash folds case`() {
        let found = tokens(in: Text("KATA Kata kata É é"))
        #expect(Set(found.map(\.hash)).count == 2)
        #expect(found[0].hash == wordHash("kata"))
    }
}
