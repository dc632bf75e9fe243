import Foundation
import RunutLanguages
import RunutPipeline

/// Measures single stages in one process, where a run of `runut` would measure them all.
/// Prints one line of JSON; `Benchmarks/times` and `Benchmarks/pages` make tables of it.
@main
struct RunutBenchmarks {
    static let usage = """
        usage: RunutBenchmarks times ARTICLES ROUNDS
               RunutBenchmarks pages FOLDER ROUNDS
               RunutBenchmarks copies ARTICLES.jsonl ROUNDS
               RunutBenchmarks bundle ARTICLES THREADS
        """

    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let rounds = Int(arguments[3]), rounds > 0 else { misused() }
        switch arguments[1] {
        case "times": try write(timeReport(path: arguments[2], rounds: rounds))
        case "bundle":
            let count = Int(arguments[2]) ?? 10_000
            try write(await BundleStage(count: count, threads: rounds))
        case "pages": try write(PageStage(folder: arguments[2], rounds: rounds))
        case "copies": try write(CopyStage(path: arguments[2], rounds: rounds))
        default: misused()
        }
    }

    private static func misused() -> Never {
        print(usage)
        exit(2)
    }

    private static func timeReport(path: String, rounds: Int) throws -> Report {
        // Before anything else has touched the packs.
        let starts = [startUp("id") { .indonesian }, startUp("en") { .english }]
        let articles = try BenchmarkArticle.read(path: path)
        let stages = Set(articles.map(\.language)).sorted().map { language in
            TimeStage(language, articles.filter { $0.language == language }, rounds: rounds)
        }
        return Report(starts: starts, stages: stages)
    }

    private static func write(_ report: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        print(String(decoding: try encoder.encode(report), as: UTF8.self))
    }

    private struct Report: Encodable {
        let starts: [StartUp]
        let stages: [TimeStage]
    }

    private static func startUp(_ language: String, _ grammar: () -> TimeGrammar) -> StartUp {
        var built = TimeGrammar.none
        let seconds = seconds { built = grammar() }
        return StartUp(language: language, seconds: seconds, grammar: built)
    }
}

/// Seconds of the processor that some work takes: other processes hardly disturb them.
func seconds(_ work: () throws -> Void) rethrows -> Double {
    let began = clock()
    try work()
    return Double(clock() - began) / Double(CLOCKS_PER_SEC)
}
