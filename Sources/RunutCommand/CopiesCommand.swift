internal import ArgumentParser
internal import RunutPipeline
internal import RunutReport
internal import RunutText

struct CopiesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copies",
        abstract: "Finds near-copies, and passages that articles have in common.",
        usage: "runut copies [<input> ...] [--jsonl] [<options>]",
        discussion: """
            Articles that are one text, give or take, stand in one group, with the one that is \
            likely the earliest and what each of the others dropped and added. Passages that \
            stand in articles of different groups are shown with their places in both; words \
            between quotation marks are told from copied prose. Without input it reads a \
            built-in example.

            Of files of sketches (runut sketch) the groups are found, without the texts: neither \
            passages nor what a copy dropped.
            """
    )

    @Argument(
        help:
            "Files, folders, addresses, or - for standard input. Default: a built-in example.",
        completion: .file()
    )
    var inputs: [String] = []

    @Flag(help: "One JSON object an article, one a line.")
    var jsonl = false

    @OptionGroup var sheet: SheetOptions
    @OptionGroup var options: CommonOptions

    private struct Read: Sendable {
        let article: CopyArticle
        let place: CopyPlace
    }

    mutating func run() async throws {
        let sketches = SketchInputs(inputs)
        let inputs =
            sketches.isEmpty
            ? options.inputs(inputs) : Inputs(sketches.others, addressList: options.fetching.urls)
        let run = try PageRun(inputs, options, gazetteer: try options.ownGazetteer())
        let (isJSON, sheet, speech) = (jsonl, sheet, options.speech)
        var articles: [Read] = []
        var textBytes = 0
        let isWhole = try sketches.readAll(speech) { sketched in
            articles.append(Read(article: CopyArticle(sketched), place: CopyPlace(sketched)))
        }
        try await run.write(
            inputs,
            interface: speech,
            { page in
                let article = run.article(in: page)
                var reader = PrintReader()
                let prints = reader.prints(of: article.text, article.body)
                let copy = CopyArticle(article, prints: prints)
                return (article, Read(article: copy, place: CopyPlace(article)))
            },
            write: { chunk, _ in
                for read in chunk {
                    textBytes += read.article.text.bytes.count
                    let keepsText = textBytes <= keptTextBytesMaximum
                    articles.append(
                        keepsText
                            ? read : Read(article: read.article.withoutText, place: read.place)
                    )
                }
                return []
            },
            close: {
                if textBytes > keptTextBytesMaximum {
                    Console.note("runut: " + speech.textsNotKept)
                }
                let copies = copies(among: articles.map(\.article))
                let places = copies.order.map { articles[$0].place }
                articles = []
                if isJSON {
                    var writer = JSONWriter(capacity: 1 << 16)
                    writer.copies(copies, places)
                    return writer.bytes
                }
                let text = CopiesText.text(
                    of: copies,
                    places,
                    interface: speech,
                    on: Sheet(width: sheet.width, hasColor: sheet.hasColor)
                )
                return Array(text.utf8)
            }
        )
        if !isWhole { throw ExitStatus.someInputFailed }
    }
}

/// Of all texts together. A pile of a million articles has more; of those over it copies are
/// found by their prints, and passages are not.
private let keptTextBytesMaximum = 1 << 30
