internal import ArgumentParser

struct TraceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace",
        abstract: "Finds the stories and shows what stands behind their claims."
    )

    @Argument(
        help:
            "Files, folders, or - for one article on standard input. Default: a built-in example.",
        completion: .file()
    )
    var inputs: [String] = []

    @OptionGroup var options: CommonOptions

    mutating func run() async throws {}
}
