internal import ArgumentParser
internal import RunutPipeline
internal import RunutReport

struct WithoutCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "without",
        abstract: "Takes one source away and shows which claims lose their support.",
        usage: "runut without <source> [<input> ...] [--json <file>] [--all] [<options>]",
        discussion: """
            The source may be a person, a body, an agency, an outlet or an unnamed source, by any \
            of its names. What it said, passed on or published falls, and so do rewrites of it that \
            lost its name; what is left of each claim is counted again. Without input it reads a \
            built-in example.
            """
    )

    @Argument(
        help: ArgumentHelp("Whom to take away: any of its names, whole.", valueName: "source")
    )
    var source: String

    @Argument(
        help:
            "Files, folders, addresses, or - for standard input. Default: a built-in example.",
        completion: .file()
    )
    var inputs: [String] = []

    @Flag(help: "Show every claim that changes.")
    var all = false

    @OptionGroup var question: QuestionOptions

    mutating func run() async throws {
        let inputs = question.common.inputs(inputs)
        let pile = try await Pile.read(inputs, question.common)
        let answers = try answers(from: pile)
        try pile.answer(
            question,
            json: { $0.without(answers, asked: source, facts: pile.facts) },
            text: { sheet in
                WithoutText.text(
                    of: answers,
                    facts: pile.facts,
                    interface: question.common.speech,
                    showsAll: all,
                    on: sheet
                )
            }
        )
    }

    /// One for each story that knows the source.
    private func answers(from pile: Pile) throws -> [WithoutAnswer] {
        var answers: [WithoutAnswer] = []
        var all: [WithdrawnSource] = []
        for story in pile.trace.stories {
            let withdrawals = Withdrawals(story, facts: pile.facts(of: story))
            all += withdrawals.sources
            switch choice(of: source, among: withdrawals.sources) {
            case .one(let found):
                answers.append(WithoutAnswer(story: story, withdrawal: withdrawals.of(found)))
            case .several(let found):
                Console.note(question.common.speech.several(source, found))
                throw ExitStatus.wrongUsage
            case .none: continue
            }
        }
        // Where nothing could be read, that was said already.
        guard answers.isEmpty, !pile.facts.isEmpty else { return answers }
        if case .none(let nearest) = choice(of: source, among: all) {
            Console.note(question.common.speech.unknown(source, nearest))
        }
        throw ExitStatus.wrongUsage
    }
}
