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

    @OptionGroup var given: RequiredInputs

    @OptionGroup var options: CommonOptions

    func validate() throws { try given.validate(with: options) }

    mutating func run() async throws {
        let inputs = options.inputs(given.paths)
        let run = try PageRun(inputs, options, gazetteer: try options.ownGazetteer())
        try await run.write(
            inputs,
            interface: options.speech,
            { page in
                let facts = run.facts(in: page)
                var json = JSONWriter(capacity: facts.article.text.bytes.count * 4)
                json.factsLine(facts)
                return (facts.article, json.bytes)
            },
            write: { lines, _ in Array(lines.joined()) }
        )
    }
}
