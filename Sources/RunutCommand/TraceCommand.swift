internal import ArgumentParser
internal import RunutLanguages
internal import RunutPipeline
internal import RunutReport

struct TraceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace",
        abstract: "Finds the stories and shows what stands behind their claims.",
        usage: "runut trace [<input> ...] [--json <file>] [--all] [<options>]",
        discussion: """
            For each story: how many texts its articles really rest on, and why; its claims, most \
            told first, each with its independent origins; where the tellings differ; when things \
            happened and when they were told. Without input it traces a built-in example.

            An origin is the first source that can be named behind a telling. "1-2 origins" means \
            at least one and at most two: the texts leave open whether the two are one.
            """
    )

    enum Color: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    @Argument(
        help:
            "Files, folders, or - for one article on standard input. Default: a built-in example.",
        completion: .file()
    )
    var inputs: [String] = []

    @Option(
        help: ArgumentHelp(
            "Write everything that was found to this file; - for standard output alone.",
            valueName: "file"
        ),
        completion: .file(extensions: ["json"])
    )
    var json: String?

    @Option(help: "When to use colours.")
    var color: Color = .auto

    @Flag(help: "Show every claim, also those that one outlet alone tells.")
    var all = false

    @OptionGroup var options: CommonOptions

    mutating func run() async throws {
        let inputs = inputs.isEmpty ? Inputs.example : Inputs(inputs)
        var log = ProblemLog(interface: options.speech, articleCount: inputs.articles.count)
        log.begin(inputs)
        let run = FactsRun(
            articles: inputs.articles,
            published: options.published?.day,
            threads: options.threadCount
        )
        var facts: [ArticleFacts] = []
        await run.run(
            { $0 },
            consume: { chunk in
                facts += chunk.values
                log.note(chunk.problems, articleCount: chunk.articleCount)
                return true
            }
        )
        log.end()
        do throws(WritingError) {
            try await write(facts, log)
        } catch {
            Console.note(options.speech.message(error))
            throw ExitStatus.worldFailed
        }
        if log.hasProblems { throw ExitStatus.someInputFailed }
    }

    private func write(_ facts: [ArticleFacts], _ log: ProblemLog) async throws(WritingError) {
        let waiting = log.waiting(for: options.speech.comparing(facts.count))
        let trace = RunutPipeline.trace(facts, using: LanguagePack.all)
        await waiting.end()
        if let json {
            var writer = JSONWriter(capacity: 1 << 20)
            writer.trace(trace, facts: facts)
            if json == "-" {
                try Console.write(writer.bytes)
                return
            }
            try Console.writeFile(writer.bytes, path: json)
        }
        let report = Report.text(of: trace, facts: facts, options: reportOptions)
        try Console.write(Array(report.utf8))
    }

    private var reportOptions: Report.Options {
        let isTerminal = Console.outputIsTerminal
        let isPlain =
            Console.variable("NO_COLOR").map { !$0.isEmpty } ?? false
            || Console.variable("TERM") == "dumb"
        return Report.Options(
            interface: options.speech,
            // What is piped is the same on every screen.
            width: (isTerminal ? Console.columns : nil) ?? 80,
            hasColor: color == .always || (color == .auto && isTerminal && !isPlain),
            showsAll: all
        )
    }
}
