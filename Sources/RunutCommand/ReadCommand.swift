internal import ArgumentParser
internal import RunutPipeline
internal import RunutReading
internal import RunutReport

struct ReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Writes the clean articles alone, out of pages, feeds and archives.",
        usage: "runut read <input> ... [--format <format>] [<options>]",
        discussion: """
            Title, author, outlet, place and day where they are told, and the article's own \
            paragraphs, subheads, lists, quotes and tables, without menus, advertisements and \
            links to other articles. What is no article is said on standard error.
            """
    )

    @OptionGroup var given: RequiredInputs

    @Option(
        name: .customLong("format"),
        help: ArgumentHelp(
            "text, markdown, html, or json: one object a line.",
            valueName: "format"
        )
    )
    var format = ArticleFormat.text

    @OptionGroup var options: CommonOptions

    func validate() throws { try given.validate(with: options) }

    private struct Written: Sendable {
        let article: CleanArticle
        let bytes: [UInt8]
    }

    mutating func run() async throws {
        let format = format
        let inputs = options.inputs(given.paths)
        let run = try PageRun(inputs, options, gazetteer: try options.ownGazetteer())
        var isFirst = true
        try await run.write(
            inputs,
            interface: options.speech,
            { page in
                let article = run.cleanArticle(in: page)
                let written = Written(article: article, bytes: format.bytes(of: article))
                return (article.article, written)
            },
            write: { articles, log in
                var bytes: [UInt8] = []
                for written in articles {
                    let article = written.article
                    if article.kind != .article {
                        log.noteNoArticle(path: article.article.page.path, article.kind)
                    }
                    guard !written.bytes.isEmpty else { continue }
                    bytes += isFirst ? format.opening(article) : format.separator
                    bytes += written.bytes
                    isFirst = false
                }
                return bytes
            },
            close: { isFirst ? [] : format.closing }
        )
    }
}

extension ArticleFormat: ExpressibleByArgument {}
