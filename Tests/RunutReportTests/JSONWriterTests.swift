import Foundation
import RunutReport
import RunutText
import Testing

@Suite struct JSONWriterTests {
    @Test func `strings come back as they were`() throws {
        let nasty = "a\"b\\c\n\r\t\u{0}\u{1B}[31m\u{7F}\u{85}é\u{A0}\u{2028}\u{2029}漢🙂‘’"
        var json = JSONWriter()
        json.object { json in
            json.key("text")
            json.string(nasty)
            json.key("same")
            json.text(Text(nasty))
            json.key("numbers")
            json.numbers([0, -7, 1_234_567])
            json.key("none")
            json.null()
            json.key("empty")
            json.strings([])
            json.key("range")
            json.range(TextRange(3, 5))
        }
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any]
        )
        #expect(object["text"] as? String == nasty)
        #expect(object["same"] as? String == nasty)
        #expect(object["numbers"] as? [Int] == [0, -7, 1_234_567])
        #expect(object["range"] as? [Int] == [3, 5])
        #expect(json.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
        let written = String(decoding: json.bytes, as: UTF8.self)
        #expect(!written.unicodeScalars.contains { $0.value == 0x2028 || $0.value == 0x85 })
    }

    @Test func `what cannot be seen or turns directions is escaped`() throws {
        let codes: [UInt32] =
            [0x061C, 0xFEFF] + Array(0x200B...0x200F) + Array(0x2028...0x202E)
            + Array(0x2060...0x2069)
        var nasty = "a"
        for scalar in codes.compactMap(Unicode.Scalar.init) {
            nasty.unicodeScalars.append(scalar)
            nasty += "b–ض…"
        }
        var json = JSONWriter()
        json.object { json in
            json.key("text")
            json.string(nasty)
        }
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any]
        )
        let read = try #require(object["text"] as? String)
        #expect(Array(read.unicodeScalars) == Array(nasty.unicodeScalars))
        let written = String(decoding: json.bytes, as: UTF8.self)
        #expect(!written.unicodeScalars.contains { codes.contains($0.value) })
        #expect(written.contains("\\u202e") && written.contains("–ض…"))
    }
}
