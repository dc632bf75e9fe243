import RunutText
import Testing

@Suite struct PartsTests {
    @Test(arguments: [
        ("a|b|c", ["a", "b", "c"]), ("|a||b|", ["a", "b"]), ("", []), ("|", []),
        ("é|漢|", ["é", "漢"]),
    ])
    func `between separators`(text: String, expected: [String]) {
        #expect(text.parts(by: 0x7C).map(String.init) == expected)
        let all = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        #expect(text.parts(by: 0x7C, keepsEmpty: true).map(String.init) == all)
    }

    @Test func `lines of a table`() {
        #expect("# x\na b\n\n#y\nc".tableLines.map(String.init) == ["a b", "c"])
    }

    @Test(arguments: [("  a b ", "a b"), ("", ""), ("   ", ""), ("é ", "é"), ("a", "a")])
    func `without spaces at the ends`(text: String, expected: String) {
        #expect(text.trimmed == expected)
    }
}
