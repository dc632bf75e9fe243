internal import ArgumentParser
internal import RunutPipeline
internal import RunutReport

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes who had it from whom for graph tools.",
        usage: "runut export [<input> ...] [--format mermaid|dot|graphml] [<options>]",
        discussion: """
            The whole lineage of every story: articles, outlets, agencies, people, unnamed \
            sources and shared texts, and what ties them. Without input it exports the built-in \
            example.
            """
    )

    @Argument(
        help:
            "Files, folders, addresses, or - for standard input. Default: a built-in example.",
        completion: .file()
    )
    var inputs: [String] = []

    @Option(help: "The form of the graph.")
    var format: GraphFormat = .mermaid

    @Option(
        help: ArgumentHelp("Write to this file; default: standard output.", valueName: "file"),
        completion: .file()
    )
    var output: String = "-"

    @OptionGroup var options: CommonOptions

    mutating func run() async throws {
        let pile = try await Pile.read(options.inputs(inputs), options)
        try pile.answer { () throws(WritingError) in
            let text = format.text(
                of: pile.trace,
                facts: pile.facts,
                interface: options.speech
            )
            try write(Array(text.utf8), to: output)
        }
    }
}

extension GraphFormat: ExpressibleByArgument {}
