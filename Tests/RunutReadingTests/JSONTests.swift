import Testing

@testable import RunutReading

@Suite struct JSONTests {
    func parse(_ text: String) throws(JSONError) -> JSONValue {
        try JSONValue(parsing: Array(text.utf8))
    }

    @Test func `values keep their order and their digits`() throws {
        let value = try parse(
            #" {"b": [1, -0.5e+3, true, null], "a": {"id": 12345678901234567890}} "#
        )
        #expect(value.members.map(\.key) == ["b", "a"])
        #expect(value["b"] == .array([.number("1"), .number("-0.5e+3"), .bool(true), .null]))
        #expect(value["a"]?["id"]?.scalar == "12345678901234567890")
        #expect(value["c"] == nil)
    }

    @Test(arguments: [3, 40])
    func `of a key that stands twice the last value counts`(others: Int) throws {
        let more = (0..<others).map { #""k\#($0)": \#($0), "# }.joined()
        let value = try parse(#"{"judul": 1, \#(more)"judul": 2}"#)
        #expect(value.members.count == others + 1)
        #expect(value["judul"] == .number("2"))
    }

    @Test func `escapes and surrogates`() throws {
        let value = try parse(#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00é""#)
        #expect(value.string == "\"\\/\u{8}\u{C}\n\r\t\u{E9}\u{1F600}é")
    }

    @Test(
        arguments: [
            ("", 0, .endsEarly), ("{", 1, .endsEarly), ("[1", 2, .endsEarly),
            (#"{"a""#, 4, .endsEarly), (#""abc"#, 4, .endsEarly), ("tru", 3, .endsEarly),
            ("[1,]", 3, .expected("a value")), (#"{"a":1,}"#, 7, .expected("a key")),
            ("{a:1}", 1, .expected("a key")),
            ("[1 2]", 3, .expected("a comma or a closing bracket")),
            ("01", 0, .badNumber), ("-", 0, .badNumber), ("[1.]", 1, .badNumber),
            ("\"a\nb\"", 2, .controlCharacter), ("\"a\0b\"", 2, .controlCharacter),
            (#""\x""#, 1, .badEscape), (#""\u12g4""#, 1, .badEscape),
            (#""a\ud800b""#, 2, .loneSurrogate), (#""\udc00""#, 1, .loneSurrogate),
            ("1 2", 2, .trailingContent), ("// a\n1", 0, .expected("a value")),
        ] as [(String, Int, JSONError.Reason)]
    )
    func `an error has its offset and its reason`(
        text: String,
        offset: Int,
        reason: JSONError.Reason
    ) {
        #expect(throws: JSONError(offset: offset, reason: reason)) { try parse(text) }
    }

    @Test func `bytes that are not UTF-8 are named`() {
        let bytes: [UInt8] = [0x22, 0x61, 0xE9, 0x62, 0x22]
        #expect(throws: JSONError(offset: 2, reason: .notUTF8)) {
            try JSONValue(parsing: bytes)
        }
    }

    @Test func `deep nesting ends at a limit`() throws {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONError(offset: 128, reason: .tooDeep(limit: 128))) { try parse(deep) }
        let good = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
        _ = try parse(good)
    }

    @Test func `a large object does not take long`() throws {
        let members = (0..<100_000).map { #""k\#($0)":0"# }.joined(separator: ",")
        #expect(try parse("{\(members)}").members.count == 100_000)
    }

    @Test(
        arguments: [
            ("[1,2,]", "[1,2]"), (#"{"a":1,}"#, #"{"a":1}"#),
            ("/* a */ [1, // b\n 2];", "[1,2]"), ("\"a\nb\tc\"", #""a\nb\tc""#),
            (#""it\'s""#, #""it's""#), (#""\ud800""#, #""\ufffd""#),
            (#"{a: 'b', "c": undefined}"#, #"{"a": "b", "c": null}"#),
            (
                #"<!-- {"a": "ia bilang "ya" lalu pergi"} -->"#,
                #"{"a": "ia bilang \"ya\" lalu pergi"}"#
            ),
            (#"{"a": [1, {"b": "cut"#, #"{"a": [1, {"b": "cut"}]}"#),
            (#"{"a": 1} {"b": 2}"#, #"[{"a": 1}, {"b": 2}]"#),
        ]
    )
    func `what pages write can be read leniently`(written: String, meant: String) throws {
        #expect(throws: JSONError.self) { try parse(written) }
        #expect(JSONValue(lenient: Array(written.utf8)[...]) == (try parse(meant)))
    }

    @Test(
        arguments: [
            #" {"b": [1, -0.5e+3, true, null], "a": {"id": 12345678901234567890}} "#,
            #""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00é""#, #"{"a": "x", "a": "http://b.example//c"}"#,
        ]
    )
    func `what is well-formed is read alike`(text: String) throws {
        #expect(JSONValue(lenient: Array(text.utf8)[...]) == (try parse(text)))
    }

    @Test func `leniency ends at a depth too`() {
        let deep = Array(String(repeating: "[{\"a\":", count: 100_000).utf8)
        #expect(JSONValue(lenient: deep[...]) != nil)
        #expect(JSONValue(lenient: []) == nil)
    }
}
