import RunutTesting
import RunutText
import Testing

@Suite struct TextTests {
    @Test(arguments: [
        "", "Kapal", "é", "漢字", "🚢", "\u{7FF}\u{800}", "\u{D7FF}\u{E000}",
        "\u{FFFF}\u{10000}\u{10FFFF}", "\u{FEFF}a",
    ])
    func `text of a string is valid`(string: String) {
        let bytes = Array(string.utf8)
        #expect(invalidByteOffset(in: bytes) == nil)
        #expect(Text(validating: bytes)?.bytes == bytes)
    }

    @Test(arguments: [
        ([0x61, 0x80], 1),  // a following byte alone
        ([0x61, 0xC3], 1),  // cut off
        ([0x61, 0xC3, 0x28], 1),
        ([0xC0, 0x80], 0), ([0xC1, 0xBF], 0),  // longer than need be
        ([0xE0, 0x9F, 0xBF], 0), ([0xF0, 0x8F, 0xBF, 0xBF], 0),
        ([0x61, 0xED, 0xA0, 0x80], 1),  // half of a pair
        ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),  // past the last character
        ([0xE2, 0x80], 0), ([0xE2, 0x80, 0x28], 0), ([0xF0, 0x9F, 0x9A], 0),
        ([0xF0, 0x9F, 0x28, 0x80], 0), ([0xFF], 0),
    ])
    func `the first byte that is not UTF-8 is told`(bytes: [UInt8], offset: Int) {
        #expect(invalidByteOffset(in: bytes) == offset)
        #expect(Text(validating: bytes) == nil)
        // What stands before is good.
        #expect(invalidByteOffset(in: Array(bytes[..<offset])) == nil)
    }

    @Test func `a range cuts bytes`() {
        let marked = MarkedText("kata ⟦Menteri Búdi⟧ kemarin, ⟦Élan⟧")
        #expect(marked.ranges.map { marked.text[$0] } == ["Menteri Búdi", "Élan"])
        #expect(marked.text.marking(marked.ranges) == "kata ⟦Menteri Búdi⟧ kemarin, ⟦Élan⟧")
    }

    @Test func `a range inside a character is told`() {
        let text = Text("é")
        #expect(text.holds(TextRange(0, 2)))
        #expect(!text.holds(TextRange(0, 1)))
        #expect(!text.holds(TextRange(1, 2)))
        #expect(!text.holds(TextRange(0, 3)))
    }
}
