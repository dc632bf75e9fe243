import RunutReading
import RunutText
import Testing

@Suite struct ReadPageTests {
    func read(
        _ bytes: [UInt8],
        limits: ReadingLimits = .standard
    ) throws(ReadingError) -> RawPage {
        try readPage(path: "a.txt", bytes: bytes, limits: limits)
    }

    @Test(arguments: ["Halo", "Halo\r\ndunia\r\n", "\u{FEFF}Halo", "é – “ya” 漢字 🙂"])
    func `the text is the file byte for byte`(text: String) throws {
        let page = try read(Array(text.utf8))
        #expect(page.text.bytes == Array(text.utf8))
        #expect(page.byteCount == text.utf8.count)
        #expect(page.sha256.count == 64)
    }

    @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{FEFF} \n"])
    func `nothing is empty`(text: String) {
        #expect(throws: ReadingError.empty(path: "a.txt")) { try read(Array(text.utf8)) }
    }

    @Test func `a zero byte is no text`() {
        #expect(throws: ReadingError.binary(path: "a.txt", offset: 3)) {
            try read([0x61, 0x62, 0x63, 0, 0xFF])
        }
    }

    @Test(
        arguments: [
            ([0x61, 0xFF], 1), ([0xC3], 0), ([0x61, 0xC3, 0x28], 1), ([0xE2, 0x80], 0),
            ([0xC0, 0xAF], 0), ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
            ([0x61, 0x62, 0xF0, 0x9F, 0x98], 2),
        ] as [([UInt8], Int)]
    )
    func `bytes that are not UTF-8 are named`(bytes: [UInt8], offset: Int) {
        #expect(throws: ReadingError.notUTF8(path: "a.txt", offset: offset)) { try read(bytes) }
    }

    @Test func `limits have names`() {
        let limits = ReadingLimits(articleBytes: 20, folderDepth: 1)
        #expect(throws: ReadingError.tooLarge(path: "a.txt", byteCount: 21, limit: 20)) {
            try read(Array(repeating: 0x61, count: 21), limits: limits)
        }
    }

    @Test func `a line of a million words is read`() throws {
        let bytes = Array(String(repeating: "a ", count: 1_000_000).utf8)
        #expect(try read(bytes).byteCount == 2_000_000)
    }
}
