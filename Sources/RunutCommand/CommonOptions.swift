internal import ArgumentParser
internal import RunutLanguages
internal import RunutReading
internal import RunutReport

/// What all commands have in common.
struct CommonOptions: ParsableArguments {
    @Option(
        name: .customLong("published"),
        help: ArgumentHelp(
            "Publication day of articles that do not tell their own, as 2023-09-12.",
            valueName: "day"
        )
    )
    var published: DayArgument?

    @Option(
        name: .customLong("names"),
        help: ArgumentHelp(
            "Names of your own: people, bodies, places and outlets with their aliases, one a line.",
            valueName: "file"
        ),
        completion: .file()
    )
    var names: String?

    @OptionGroup var speaking: SpeechOption

    @Option(
        name: .customLong("threads"),
        help: ArgumentHelp(
            "Articles that are read at the same time. Default: RUNUT_THREADS, or the number of cores.",
            valueName: "number"
        )
    )
    var threads: Int?

    @Option(
        name: .customLong("map"),
        help: ArgumentHelp(
            "What the columns of tables and the names of JSON records hold, as title=judul,text=isi.",
            valueName: "field=name,..."
        )
    )
    var map: String?

    @OptionGroup(title: "Fetching") var fetching: FetchOptions

    /// How rows and records are read.
    func fieldMap() throws -> FieldMap {
        guard let map else { return FieldMap() }
        do throws(FieldMapError) {
            return try FieldMap(parsing: map)
        } catch {
            throw ValidationError("--map: \(error)")
        }
    }

    func validate() throws {
        _ = try fieldMap()
        if let threads, !(1...1024).contains(threads) {
            throw ValidationError("--threads takes a number from 1 to 1024.")
        }
        if threads == nil, let set = Console.variable("RUNUT_THREADS"), !set.isEmpty {
            guard let number = Int(set), (1...1024).contains(number) else {
                throw ValidationError("RUNUT_THREADS must be a number from 1 to 1024.")
            }
        }
    }

    var threadCount: Int {
        threads ?? Console.variable("RUNUT_THREADS").flatMap(Int.init) ?? Console.coreCount
    }

    var speech: Interface { speaking.speech }
}

/// What language a command speaks to its user.
struct SpeechOption: ParsableArguments {
    @Option(
        name: .customLong("interface"),
        help: ArgumentHelp(
            "Language of the report and of messages. Default: from the locale.",
            valueName: "id|en"
        )
    )
    var interface: Interface?

    var speech: Interface { interface ?? Interface(locale: Console.variable) }
}

extension Interface: ExpressibleByArgument {}

/// A day as the user writes it.
struct DayArgument: ExpressibleByArgument {
    let day: Day

    init?(argument: String) {
        guard let day = Day(text: argument) else { return nil }
        self.day = day
    }
}
