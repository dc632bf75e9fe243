internal import ArgumentParser
internal import RunutLanguages
internal import RunutPipeline
internal import RunutReport

struct LadderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ladder",
        abstract: "Shows where a hedge or a source fell out from one article to another.",
        usage: "runut ladder [<input> ...] [--json <file>] [--all] [<options>]",
        discussion: """
            Each article stands on a rung for each claim: hedged, by an unnamed source, by a \
            named source, or as plain fact. A step leads up from one article to another that tells \
            the same without the hedge or the source. Whether one rests on the other, and which \
            came first, is said where the texts tell it. Without input it reads a built-in example.
            """
    )

    @Argument(
        help:
            "Files, folders, addresses, or - for standard input. Default: a built-in example.",
        completion: .file()
    )
    var inputs: [String] = []

    @Flag(help: "Show every step.")
    var all = false

    @OptionGroup var question: QuestionOptions

    mutating func run() async throws {
        let inputs = question.common.inputs(inputs)
        let pile = try await Pile.read(inputs, question.common)
        let answers = pile.trace.stories.map { story in
            LadderAnswer(
                story: story,
                steps: ladder(of: story, facts: pile.facts(of: story), using: LanguagePack.all)
            )
        }
        try pile.answer(
            question,
            json: { $0.ladder(answers, facts: pile.facts) },
            text: { sheet in
                LadderText.text(
                    of: answers,
                    facts: pile.facts,
                    interface: question.common.speech,
                    showsAll: all,
                    on: sheet
                )
            }
        )
    }
}
