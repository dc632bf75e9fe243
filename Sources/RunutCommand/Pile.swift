internal import RunutLanguages
internal import RunutPipeline
internal import RunutReading
internal import RunutReport
internal import RunutText

/// The articles that a command was given, read and traced.
struct Pile {
    let facts: [ArticleFacts]
    private let byID: [Identifier<Article>: ArticleFacts]
    let trace: Trace
    let options: CommonOptions
    /// With the user's own names, where there are some.
    let gazetteer: Gazetteer
    /// Some input could not be read; the rest is here.
    let hasProblems: Bool

    static func read(_ inputs: Inputs, _ options: CommonOptions) async throws -> Pile {
        let own = try options.ownGazetteer()
        var log = ProblemLog(interface: options.speech, of: inputs.articles)
        log.begin(inputs)
        let run = try PageRun(inputs, options, gazetteer: own)
        if run.lacksContact { log.noteMissingContact() }
        var facts: [ArticleFacts] = []
        await run.run(
            { page in
                let facts = run.facts(in: page)
                return (facts.article, facts)
            },
            consume: { chunk in
                facts += chunk.values
                log.note(chunk)
                return true
            }
        )
        log.end()
        let waiting = ProblemLog.waiting(for: options.speech.comparing(facts.count))
        let gazetteer = own ?? .shipped
        let trace = RunutPipeline.trace(facts, using: LanguagePack.all, gazetteer: gazetteer)
        await waiting.end()
        let byID = Dictionary(
            facts.map { ($0.article.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return Pile(
            facts: facts,
            byID: byID,
            trace: trace,
            options: options,
            gazetteer: gazetteer,
            hasProblems: log.hasProblems
        )
    }

    /// Of the story's own articles: what looks at one story must not go through the pile.
    func facts(of story: Story) -> [ArticleFacts] { story.articles.compactMap { byID[$0] } }

    /// The article that somebody names: by its path, the end of its path, or its id.
    func article(named name: String) -> ArticleFacts? {
        let paths = { (facts: ArticleFacts) in [facts.article.page.path] + facts.article.page.alsoAt
        }
        return facts.first { paths($0).contains(name) }
            ?? facts.first { facts in
                paths(facts).contains { InputFile(path: $0).isSame(as: InputFile(path: name)) }
            }
            ?? facts.first { paths($0).contains { $0.hasSuffix("/" + name) } }
            ?? facts.first { $0.article.id.text == name }
    }

    /// Writes what was asked for and ends as the README's table of exit codes says.
    func answer(_ write: () throws(WritingError) -> Void) throws {
        do throws(WritingError) {
            try write()
        } catch {
            Console.note(options.speech.message(error))
            throw ExitStatus.worldFailed
        }
        if hasProblems { throw ExitStatus.someInputFailed }
    }
}

/// Writes to a file, or to standard output where its path is `-`.
func write(_ bytes: [UInt8], to path: String) throws(WritingError) {
    if path == "-" {
        try Console.write(bytes)
    } else {
        try Console.writeFile(bytes, path: path)
    }
}
