internal import ArgumentParser
internal import RunutLanguages
internal import RunutPipeline
internal import RunutReport

struct TraceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace",
        abstract: "Finds the stories and shows what stands behind their claims.",
        usage: "runut trace [<input> ...] [--html <file>] [--json <file>] [<options>]",
        discussion: """
            For each story: how many texts its articles really rest on, and why; its claims, most \
            told first, each with its independent origins; where the tellings differ; when things \
            happened and when they were told. Without input it traces a built-in example.

            An origin is the first source that can be named behind a telling. "1-2 origins" means \
            at least one and at most two: the texts leave open whether the two are one.
            """
    )

    @Argument(
        help: "Files, folders, addresses, or - for standard input. Default: a built-in example.",
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

    @Flag(help: "Show every claim, also those that one outlet alone tells.")
    var all = false

    @Option(
        help: ArgumentHelp(
            "Write a page to look at to this file: one file that loads nothing.",
            valueName: "file"
        ),
        completion: .file(extensions: ["html"])
    )
    var html: String?

    @Option(
        help: ArgumentHelp("Write the same as Markdown to this file.", valueName: "file"),
        completion: .file(extensions: ["md"])
    )
    var markdown: String?

    @OptionGroup var sheet: SheetOptions
    @OptionGroup var options: CommonOptions

    func validate() throws {
        if [json, html, markdown].count(where: { $0 == "-" }) > 1 {
            throw ValidationError("Only one output can go to standard output (-).")
        }
    }

    mutating func run() async throws {
        let pile = try await Pile.read(options.inputs(inputs), options)
        try pile.answer { () throws(WritingError) in
            if let json { try RunutCommand.write(self.json(pile), to: json) }
            if let html { try RunutCommand.write(page(pile), to: html) }
            if let markdown { try RunutCommand.write(self.markdown(pile), to: markdown) }
            // What was sent to standard output stands there alone.
            if [json, html, markdown].contains("-") { return }
            let report = Report.text(of: pile.trace, facts: pile.facts, options: reportOptions)
            try Console.write(Array(report.utf8))
        }
    }

    private func json(_ pile: Pile) -> [UInt8] {
        var writer = JSONWriter(capacity: 1 << 20)
        writer.trace(pile.trace, facts: pile.facts)
        return writer.bytes
    }

    private func page(_ pile: Pile) -> [UInt8] {
        Page.html(
            of: pile.trace,
            facts: pile.facts,
            using: LanguagePack.all,
            options: Page.Options(interface: options.speech, showsAll: all)
        )
    }

    private func markdown(_ pile: Pile) -> [UInt8] {
        let text = MarkdownReport.text(
            of: pile.trace,
            facts: pile.facts,
            interface: options.speech,
            showsAll: all
        )
        return Array(text.utf8)
    }

    private var reportOptions: Report.Options {
        Report.Options(
            interface: options.speech,
            width: sheet.width,
            hasColor: sheet.hasColor,
            showsAll: all
        )
    }
}
