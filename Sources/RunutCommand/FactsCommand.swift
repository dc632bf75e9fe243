internal import ArgumentParser
internal import RunutPipeline
internal import RunutReading
internal import RunutReport
internal import RunutText

struct FactsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts",
        abstract: "Writes what each article tells by itself: one JSON object a line.",
        usage: "runut facts <input> ... [<options>]",
        discussion: """
            Outlet, place, day and credits; furniture; sentences, names and times; and every \
            statement with its source, its cue and the exact bytes that carry it.
            """
    )

    @Argument(
        help: ArgumentHelp(
            "Files, folders, addresses (https://...), or - for standard input.",
            valueName: "input"
        ),
        completion: .file()
    )
    var inputs: [String] = []

    @OptionGroup var options: CommonOptions

    func validate() throws {
        if inputs.isEmpty, options.fetching.urls == nil {
            throw ValidationError("Missing expected argument '<input> ...'")
        }
    }

    mutating func run() async throws {
        let gazetteer = try options.ownGazetteer()
        let inputs = options.inputs(inputs)
        var log = ProblemLog(interface: options.speech, articleCount: inputs.articles.count)
        log.begin(inputs)
        if inputs.haveAddresses, options.fetching.contact == nil { log.noteMissingContact() }
        let run = FactsRun(
            articles: inputs.articles,
            map: try options.fieldMap(),
            fetching: options.fetching.settings,
            published: options.published?.day,
            gazetteer: gazetteer,
            threads: options.threadCount
        )
        var failure: WritingError?
        await run.run(
            { facts in
                var json = JSONWriter(capacity: facts.article.text.bytes.count * 4)
                json.factsLine(facts)
                return json.bytes
            },
            consume: { chunk in
                log.note(chunk.problems, articleCount: chunk.articleCount, versions: chunk.versionCount)
                do throws(WritingError) {
                    try Console.write(Array(chunk.values.joined()))
                    return true
                } catch {
                    failure = error
                    return false
                }
            }
        )
        log.end()
        if let failure {
            Console.note(options.speech.message(failure))
            throw ExitStatus.worldFailed
        }
        if log.hasProblems { throw ExitStatus.someInputFailed }
    }
}
