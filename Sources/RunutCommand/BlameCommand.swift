internal import ArgumentParser
internal import RunutLanguages
internal import RunutPipeline
internal import RunutReport

struct BlameCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "blame",
        abstract: "Shows where each sentence of an article comes from.",
        usage: "runut blame <article> [--in <input> ...] [--json <file>] [<options>]",
        discussion: """
            For each sentence: whether its words are the article's own, who told it first and \
            when, through which hops it came, and what was added or dropped on the way. Where \
            the texts do not tell, the answer says so.
            """
    )

    @Argument(
        help: "The article: a file, or the end of a path or the id of one that --in holds.",
        completion: .file()
    )
    var article: String

    @Option(
        name: .customLong("in"),
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Files and folders that it is compared with. Default: the built-in example.",
            valueName: "input"
        ),
        completion: .file()
    )
    var inputs: [String] = []

    @OptionGroup var question: QuestionOptions

    mutating func run() async throws {
        var inputs = question.common.inputs(inputs)
        inputs.add(asked: article)
        let pile = try await Pile.read(inputs, question.common)
        guard let asked = pile.article(named: article) else {
            // Why it could not be read has been said.
            if pile.hasProblems { throw ExitStatus.someInputFailed }
            Console.note(question.common.speech.noSuchArticle(article))
            throw ExitStatus.wrongUsage
        }
        let facts = companions(of: asked.article.id, in: pile.trace.stories, facts: pile.facts)
        let story = RunutPipeline.story(
            from: facts,
            using: LanguagePack.all,
            gazetteer: pile.gazetteer
        )
        let sentences = blame(asked.article.id, in: story, facts: facts)
        try pile.answer(
            question,
            json: { $0.blame(sentences, of: asked, in: story, facts: facts) },
            text: { sheet in
                BlameText.text(
                    sentences,
                    of: asked,
                    in: story,
                    facts: facts,
                    interface: question.common.speech,
                    sheet: sheet
                )
            }
        )
    }
}
