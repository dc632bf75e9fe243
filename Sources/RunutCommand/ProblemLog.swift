internal import RunutReading
internal import RunutReport

/// Says on standard error what went wrong, and how far a long run has come.
struct ProblemLog {
    let interface: Interface
    private(set) var hasProblems = false
    private var progress: Progress
    private var versionCount = 0
    private var remarkCount = 0
    private var remarkedPath = ""
    private var shown = false
    private var last: Double
    private let showsProgress = Console.errorsGoToTerminal

    init(interface: Interface, of inputs: [InputArticle]) {
        self.interface = interface
        last = Console.seconds
        progress = Progress(of: inputs, at: last)
    }

    /// What was seen before any article was read.
    mutating func begin(_ inputs: Inputs) {
        note(inputs.problems)
        for (path, first) in inputs.repeated { say(interface.repeated(path, first)) }
    }

    mutating func noteMissingContact() { say(interface.missingContact) }

    mutating func note<Value>(_ chunk: PageRun.Chunk<Value>) {
        versionCount += chunk.versionCount
        if remarkCount == 0, let path = chunk.remarkedPaths.first { remarkedPath = path }
        remarkCount += chunk.remarkedPaths.count
        note(chunk.problems)
        for leftovers in chunk.leftovers { say(interface.leftovers(leftovers)) }
        progress.add(articles: chunk.articleCount, bytes: chunk.byteCount)
        showProgress()
    }

    private mutating func note(_ problems: [ReadingError]) {
        for problem in problems {
            hasProblems = true
            say(interface.message(problem))
        }
    }

    private mutating func showProgress() {
        guard showsProgress else { return }
        let now = Console.seconds
        // The first second is silent; then ten times a second at most.
        guard now - last > (shown ? 0.1 : 1) else { return }
        (last, shown) = (now, true)
        Console.progress(progress.text(at: now, interface: interface))
    }

    /// One that gave no text.
    mutating func noteNoArticle(path: String, _ kind: PageKind) {
        hasProblems = true
        say(interface.noArticle(path, kind))
    }

    mutating func end() {
        clear()
        if versionCount > 0 { Console.note(interface.leftOut(versions: versionCount)) }
        if remarkCount > 0 { Console.note(interface.remarks(remarkCount, first: remarkedPath)) }
        (versionCount, remarkCount) = (0, 0)
    }

    private mutating func clear() {
        if shown { Console.progress("") }
        shown = false
    }

    /// Shows a message when a step takes longer than a second.
    static func waiting(for message: String) -> Waiting {
        guard Console.errorsGoToTerminal else { return Waiting(task: nil) }
        return Waiting(
            task: Task.detached {
                do {
                    try await Task.sleep(for: .seconds(1))
                } catch {
                    // The step was done sooner.
                    return false
                }
                Console.progress(message)
                return true
            }
        )
    }

    struct Waiting {
        let task: Task<Bool, Never>?

        func end() async {
            guard let task else { return }
            task.cancel()
            if await task.value { Console.progress("") }
        }
    }

    private mutating func say(_ message: String) {
        clear()
        Console.note(message)
    }
}
