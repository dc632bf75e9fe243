import RunutArchiveBuilding
import RunutReading
import Testing

@Suite struct GzipTests {
    let text = "Air laut naik dua meter.\n"

    @Test func `members follow each other, with zeros behind them`() {
        let bytes = gzip(text) + gzip("Warga mengungsi.\n") + [0, 0, 0, 0, 0]
        let result = readOut(bytes, path: "kabar.txt.gz")
        #expect(result.texts == [text + "Warga mengungsi.\n"])
        #expect(!result.complains)
    }

    @Test func `every cut gives the good bytes before it and says so`() {
        let bytes = gzip(text)
        for count in 3..<bytes.count {
            let result = readOut(Array(bytes.prefix(count)))
            #expect(result.complains && result.whole.isEmpty, "\(count)")
            for entry in result.entries {
                #expect(text.utf8.starts(with: entry.bytes))
                let damage = ReadingError.damaged(path: "pile", offset: count, .truncated)
                #expect(entry.damage == damage)
            }
        }
    }

    @Test func `a flipped bit never changes a text unseen`() {
        let bytes = gzip(text)
        // The ten bytes of the header hold times and systems, which change nothing.
        for bit in (10 * 8)..<(bytes.count * 8) {
            var flipped = bytes
            flipped[bit / 8] ^= 1 << UInt8(bit % 8)
            let result = readOut(flipped)
            #expect(result.complains ? result.whole.isEmpty : result.texts == [text], "bit \(bit)")
        }
    }

    @Test func `gzip in gzip ends at a limit`() {
        var bytes = Array(text.utf8)
        for _ in 0..<6 { bytes = gzip(bytes) }
        #expect(readOut(bytes).texts == [text])
        bytes = gzip(bytes)
        #expect(readOut(bytes).problems == [.tooDeep(path: "pile", limit: 6)])
    }

    @Test func `a bomb stops at its ratio`() {
        var limits = ReadingLimits.standard
        limits.freelyUnpackedBytes = 1 << 16
        let spaces = gzip([UInt8](repeating: 0x20, count: 1 << 20))
        #expect(readOut(spaces, limits: limits).problems == [.tooDense(path: "pile", limit: 200)])
        #expect(readOut(spaces).problems.isEmpty)
        limits = .standard
        limits.pageBytes = 1000
        let problems = readOut(spaces, limits: limits).problems
        #expect(problems == [.tooLarge(path: "pile", byteCount: 1001, limit: 1000)])
        limits = .standard
        limits.archiveBytes = 1 << 18
        #expect(readOut(spaces, limits: limits).problems.count == 1)
    }
}
