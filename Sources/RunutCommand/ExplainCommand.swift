internal import ArgumentParser
internal import RunutLanguages
internal import RunutPipeline
internal import RunutReport

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Shows which rule and which words made a finding.",
        usage: "runut explain <claim or statement> [--in <input> ...] [<options>]",
        discussion: """
            A claim is named by its id, or by its number in `runut trace --all` (2.3 is the third \
            of the second story). A statement is named by its article and a byte of its text, as \
            in a.txt:120.
            """
    )

    @Argument(help: ArgumentHelp("What to explain.", valueName: "claim or statement"))
    var finding: String

    @Option(
        name: .customLong("in"),
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "The files and folders that it was found in. Default: the built-in example.",
            valueName: "input"
        ),
        completion: .file()
    )
    var inputs: [String] = []

    @OptionGroup var question: QuestionOptions

    mutating func run() async throws {
        let pile = try await Pile.read(question.common.inputs(inputs), question.common)
        let found: Finding
        do throws(Finding.Failure) {
            found = try Finding(named: finding, in: pile.trace, article: pile.article(named:))
        } catch {
            Console.note(question.common.speech.message(error, finding))
            throw ExitStatus.wrongUsage
        }
        try pile.answer(
            question,
            json: { $0.explain(found, facts: pile.facts, packs: LanguagePack.all) },
            text: { sheet in
                ExplainText.text(
                    found,
                    facts: pile.facts,
                    packs: LanguagePack.all,
                    interface: question.common.speech,
                    sheet: sheet
                )
            }
        )
    }
}
