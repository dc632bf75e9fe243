internal import ArgumentParser
internal import RunutLanguages
internal import RunutPipeline
internal import RunutReport

struct SlipsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slips",
        abstract: "Finds odd forms that articles of several outlets share.",
        usage: "runut slips [<input> ...] [--json <file>] [<options>]",
        discussion: """
            The same typo, the same doubled word, a wrong rounding, a mistranslation or a misspelt \
            name in articles of two outlets shows that one had it from the other, or both from one \
            text. It never shows which form is right. Without input it reads a built-in example.
            """
    )

    @Argument(
        help:
            "Files, folders, addresses, or - for standard input. Default: a built-in example.",
        completion: .file()
    )
    var inputs: [String] = []

    @OptionGroup var question: QuestionOptions

    mutating func run() async throws {
        let inputs = question.common.inputs(inputs)
        let pile = try await Pile.read(inputs, question.common)
        let found = pile.trace.stories.map { story in
            StorySlips(
                story: story,
                slips: slips(
                    in: story,
                    facts: pile.facts(of: story),
                    using: LanguagePack.all,
                    gazetteer: pile.gazetteer
                )
            )
        }
        try pile.answer(
            question,
            json: { $0.slips(found, facts: pile.facts) },
            text: { sheet in
                SlipsText.text(
                    of: found,
                    facts: pile.facts,
                    interface: question.common.speech,
                    on: sheet
                )
            }
        )
    }
}
