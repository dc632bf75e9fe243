internal import ArgumentParser

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The tool `runut`.
struct Runut: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "runut",
        abstract: "Traces where news comes from.",
        discussion: """
            Give it articles on one or more stories. It reads who says what and through whom, \
            lines the tellings up, and shows which independent origins stand behind each claim. \
            It never says what is true; it says who says so.
            """,
        version: version,
        subcommands: [
            TraceCommand.self, WithoutCommand.self, BlameCommand.self, LadderCommand.self,
            SlipsCommand.self, StoriesCommand.self, CopiesCommand.self, ExplainCommand.self,
            ExportCommand.self, FactsCommand.self, ReadCommand.self, SketchCommand.self,
            TimesCommand.self,
        ]
    )
}

@main
enum Main {
    /// Ends where nothing of the run is held any more, so that what still is was lost.
    static func main() async {
        let status = await run()
        if status != .done { exit(status.rawValue) }
    }

    private static func run() async -> ExitStatus {
        do {
            var command = try Runut.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            return .done
        } catch let status as ExitStatus {
            return status
        } catch {
            return told(error)
        }
    }

    /// Help, the version and wrong usage, all as the argument parser words them.
    private static func told(_ error: any Error) -> ExitStatus {
        let message = Runut.fullMessage(for: error)
        if Runut.exitCode(for: error) != .success {
            Console.note(message)
            return .wrongUsage
        }
        do throws(WritingError) {
            try Console.write(Array((message + "\n").utf8))
            return .done
        } catch {
            return .worldFailed
        }
    }
}
