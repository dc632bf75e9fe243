import Foundation
import RunutReading
import RunutText

/// How fast web pages are read, step by step. Each figure is that of the fastest round.
struct PageStage: Encodable {
    let pages: Int
    let bytes: Int
    /// Pages that gave any text.
    let withText: Int
    /// All that `runut` does to have a page: its form told, its steps, its digest.
    let readSeconds: Double
    let decodeSeconds: Double
    let parseSeconds: Double
    /// All that comes after parsing: text and fields.
    let extractSeconds: Double

    /// Every file of the folder is a page; all are in memory before the clock runs.
    init(folder: String, rounds: Int) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let contents = try names.map { name in
            [UInt8](try Data(contentsOf: URL(filePath: folder).appending(path: name)))
        }
        let sources = zip(names, contents).map { ByteSource(path: $0, bytes: $1) }
        var read = Double.infinity
        var steps = StepSeconds()
        var count = 0
        for content in contents.prefix(20) { _ = extractPage(content) }
        for _ in 0..<rounds {
            count = 0
            let round = try seconds {
                for source in sources { count += try Self.hasText(source) ? 1 : 0 }
            }
            read = min(read, round)
            steps = min(steps, StepSeconds(contents))
        }
        (pages, withText, readSeconds) = (sources.count, count, read)
        bytes = contents.reduce(0) { $0 + $1.count }
        (decodeSeconds, parseSeconds) = (steps.decode, steps.parse)
        extractSeconds = steps.extract
    }

    private static func hasText(_ source: ByteSource) throws -> Bool {
        var reader = InputReader(source)
        var found = false
        while let document = try reader.next() {
            found = try !readPage(document).text.bytes.isEmpty || found
        }
        return found
    }
}

/// Seconds of one round, by step.
private struct StepSeconds {
    var decode = Double.infinity
    var parse = Double.infinity
    var extract = Double.infinity

    init() {}

    init(_ pages: [[UInt8]]) {
        (decode, parse, extract) = (0, 0, 0)
        for page in pages {
            var at = clock()
            func lap() -> Double {
                defer { at = clock() }
                return Double(clock() - at) / Double(CLOCKS_PER_SEC)
            }
            _ = extractPage(page) { step in
                switch step {
                case .decoded: decode += lap()
                case .parsed: parse += lap()
                }
            }
            extract += lap()
        }
    }

    var total: Double { decode + parse + extract }
}

private func min(_ left: StepSeconds, _ right: StepSeconds) -> StepSeconds {
    right.total < left.total ? right : left
}
