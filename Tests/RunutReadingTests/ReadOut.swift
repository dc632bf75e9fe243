import RunutArchiveBuilding
import RunutReading
import Testing

/// What came out of an input: read to its end, past every problem.
struct ReadOut {
    var entries: [ArchiveEntry] = []
    var problems: [ReadingError] = []
    var passedOver = PassedOver()

    /// Pages that came whole.
    var whole: [ArchiveEntry] { entries.filter { $0.damage == nil } }
    var texts: [String] { whole.map { String(decoding: $0.bytes, as: UTF8.self) } }
    /// Whether anything was said to be wrong.
    var complains: Bool { !problems.isEmpty || whole.count < entries.count }
}

func readOut(
    _ bytes: [UInt8],
    path: String = "pile",
    limits: ReadingLimits = .standard
) -> ReadOut {
    var reader = ArchiveReader(ByteSource(path: path, bytes: bytes), limits: limits)
    var result = ReadOut()
    // More problems than bytes would be no progress.
    while result.problems.count <= bytes.count {
        do throws(ReadingError) {
            guard let entry = try reader.next() else {
                result.passedOver = reader.passedOver
                return result
            }
            result.entries.append(entry)
        } catch {
            result.problems.append(error)
        }
    }
    Issue.record("reading does not end")
    return result
}

func pageText(_ number: Int) -> String {
    "<!DOCTYPE html><html><body><p>Jembatan ke-\(number) ditutup sejak Senin.</p></body></html>"
}

func response(_ number: Int, statedLength: Int? = nil) -> [UInt8] {
    let body = answer(body: Array(pageText(number).utf8))
    return record("response", "https://pantai.example/\(number)", statedLength: statedLength, body)
}

/// Seeded, so that a failure comes back.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ state >> 29) &* 0xBF58_476D_1CE4_E5B9
    }
}
