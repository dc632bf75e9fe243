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

    mutating func run() async throws {
        let sketches = SketchInputs(inputs)
        let inputs =
            sketches.isEmpty
            ? options.inputs(inputs) : Inputs(sketches.others, addressList: options.fetching.urls)
        let run = try PageRun(inputs, options, gazetteer: try options.ownGazetteer())
        let (isJSON, sheet, speech) = (jsonl, sheet, options.speech)
        var articles: [CopyArticle] = []
        var places: [CopyPlace] = []
        var textBytes = 0
        let isWhole = try sketches.readAll(speech) { sketched in
            articles.append(CopyArticle(sketched))
            places.append(CopyPlace(sketched))
        }
        try await run.write(
            inputs,
            interface: speech,
            { page in
                let article = run.article(in: page)
                var reader = PrintReader()
                let prints = reader.prints(of: article.text, article.body)
                return (article, (CopyArticle(article, prints: prints), CopyPlace(article)))
            },
            write: { chunk, _ in
                for (article, place) in chunk {
                    textBytes += article.text.bytes.count
                    let keepsText = textBytes <= keptTextBytesMaximum
                    articles.append(keepsText ? article : article.withoutText)
                    places.append(place)
                }
                return []
            },
            close: {
                if textBytes > keptTextBytesMaximum {
                    Console.note("runut: " + speech.textsNotKept)
                }
                let copies = copies(among: articles)
                articles = []
                places = copies.order.map { places[$0] }
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
