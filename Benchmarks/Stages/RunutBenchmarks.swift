import Foundation
import RunutLanguages
import RunutPipeline

/// Measures single stages in one process, where a run of `runut` would measure them all.
/// Prints one line of JSON; `Benchmarks/times` makes a table of it.
@main
struct RunutBenchmarks {
    static let usage = "usage: RunutBenchmarks times ARTICLES ROUNDS"

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, arguments[1] == "times", let rounds = Int(arguments[3]) else {
            print(usage)
            exit(2)
        }
        // Before anything else has touched the packs.
        let starts = [startUp("id") { .indonesian }, startUp("en") { .english }]
        let articles = try BenchmarkArticle.read(path: arguments[2])
        var stages: [TimeStage] = []
        for language in Set(articles.map(\.language)).sorted() {
            let own = articles.filter { $0.language == language }
            stages.append(TimeStage(language, own, rounds: max(1, rounds)))
        }
        let report = Report(starts: starts, stages: stages)
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
func seconds(_ work: () -> Void) -> Double {
    let began = clock()
    work()
    return Double(clock() - began) / Double(CLOCKS_PER_SEC)
}
