internal import ArgumentParser
internal import RunutLanguages
internal import RunutPipeline
internal import RunutReading
internal import RunutReport

struct TimesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "times",
        abstract: "Reads the times in a text: value, first and last day, type and rule.",
        usage: "runut times <text> ... [--on <day>] [--language <id|en>] [--json]",
        discussion: """
            An argument is a file where there is one of that name, standard input where it is -, \
            and else the text itself, as in: runut times "pekan lalu" --on 2023-09-12
            """
    )

    @Argument(
        help: ArgumentHelp("Texts, files, or - for standard input.", valueName: "text"),
        completion: .file()
    )
    var texts: [String]

    @Option(
        name: .customLong("on"),
        help: ArgumentHelp(
            "The day that \"yesterday\" counts from, as 2023-09-12.",
            valueName: "day"
        )
    )
    var anchor: DayArgument?

    @Option(
        name: .customLong("language"),
        help: ArgumentHelp(
            "The language of the text. Default: as its words tell; a short text is tried in all.",
            valueName: "id|en"
        )
    )
    var language: String?

    @OptionGroup var speaking: SpeechOption

    @Flag(name: .customLong("json"), help: "One JSON object a line, as in `runut facts`.")
    var isJSON = false

    func validate() throws {
        guard let language, !LanguagePack.all.contains(where: { $0.code == language }) else {
            return
        }
        throw ValidationError("--language takes id or en.")
    }

    func run() throws {
        let say = speaking.speech
        let packs = LanguagePack.all.filter { [nil, $0.code].contains(language) }
        var readings: [TimesText.Reading] = []
        var hasProblems = false
        for text in texts {
            do throws(ReadingError) {
                let page = try page(of: text)
                let found = timeExpressions(in: page, anchor: anchor?.day, using: packs)
                readings.append(TimesText.Reading(text: page.text, found: found))
            } catch {
                Console.note(say.message(error))
                hasProblems = true
            }
        }
        let sheet = TimesText(readings: readings, interface: say)
        do throws(WritingError) {
            try Console.write(isJSON ? sheet.json : sheet.plain)
        } catch {
            Console.note(say.message(error))
            throw ExitStatus.worldFailed
        }
        for note in sheet.notes(hasAnchor: anchor != nil) { Console.note("runut: " + note) }
        if hasProblems { throw ExitStatus.someInputFailed }
    }

    private func page(of argument: String) throws(ReadingError) -> RawPage {
        if argument == "-" { return try readPage(path: "-", bytes: readStandardInput()) }
        let file = InputFile(path: argument)
        let bytes = file.isRegular ? try file.readBytes() : Array(argument.utf8)
        return try readPage(path: file.isRegular ? argument : "", bytes: bytes)
    }
}
