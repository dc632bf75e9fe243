import RunutReading

/// Everything that an archive holds, past every problem.
func archive(_ bytes: [UInt8]) {
    var reader = ArchiveReader(ByteSource(path: "a", bytes: bytes), limits: smallLimits)
    // More problems than bytes would be no progress.
    var problems = 0
    while true {
        do throws(ReadingError) {
            guard let entry = try reader.next() else { return }
            precondition(entry.bytes.count <= smallLimits.pageBytes, "a page over its limit")
        } catch {
            problems += 1
            precondition(problems <= bytes.count + 1, "reading does not end")
        }
    }
}

/// Ordinary limits let a small input unpack to so much that few inputs are tried.
let smallLimits: ReadingLimits = {
    var limits = ReadingLimits(articleBytes: 1 << 20, folderDepth: 8)
    limits.pageBytes = 1 << 18
    limits.freelyUnpackedBytes = 1 << 18
    return limits
}()
