internal import RunutReading
internal import RunutReport

/// Says on standard error what went wrong, and how far a long run has come.
struct ProblemLog {
    let interface: Interface
    let articleCount: Int
    private(set) var hasProblems = false
    private var done = 0
    private var versionCount = 0
    private var shown = false
    private var last: Double
    private let showsProgress = Console.errorsGoToTerminal

    init(interface: Interface, articleCount: Int) {
        self.interface = interface
        self.articleCount = articleCount
        last = Console.seconds
    }

    /// What was seen before any article was read.
    mutating func begin(_ inputs: Inputs) {
        note(inputs.problems, articleCount: 0)
        for (path, first) in inputs.repeated { say(interface.repeated(path, first)) }
    }

    mutating func noteMissingContact() { say(interface.missingContact) }

    mutating func note(_ problems: [ReadingError], articleCount: Int, versions: Int = 0) {
        versionCount += versions
        for problem in problems {
            hasProblems = true
            say(interface.message(problem))
        }
        done += articleCount
        guard showsProgress else { return }
        let now = Console.seconds
        // The first second is silent; then ten times a second at most.
        guard now - last > (shown ? 0.1 : 1) else { return }
        (last, shown) = (now, true)
        Console.progress(interface.readSoFar(done, self.articleCount))
    }

    /// One that gave no text.
    mutating func noteNoArticle(path: String, _ kind: PageKind) {
        hasProblems = true
        say(interface.noArticle(path, kind))
    }

    mutating func end() {
        clear()
        if versionCount > 0 { Console.note(interface.leftOut(versions: versionCount)) }
        versionCount = 0
    }

    private mutating func clear() {
        if shown { Console.progress("") }
        shown = false
    }

    /// Shows a message when a step takes longer than a second.
    func waiting(for message: String) -> Waiting {
        guard showsProgress else { return Waiting(task: nil) }
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
