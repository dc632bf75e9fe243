internal import ArgumentParser
internal import RunutPipeline
internal import RunutReading
internal import RunutReport

/// A user's corrections of stories, kept in a file of lines.
struct CorrectionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Obey the corrections in this file.", valueName: "file"),
        completion: .file()
    )
    var corrections: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("These two are one story; added to the file.", valueName: "A B")
    )
    var join: [String] = []

    @Option(help: ArgumentHelp("This one stands alone; added to the file.", valueName: "A"))
    var split: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("These two are no one story; added to the file.", valueName: "A B")
    )
    var notSame: [String] = []

    private static let bytesMaximum = 1 << 20

    func validate() throws {
        guard join.count % 2 == 0 else { throw ValidationError("--join takes two names.") }
        guard notSame.count % 2 == 0 else { throw ValidationError("--not-same takes two names.") }
        guard corrections != nil || (join + split + notSame).isEmpty else {
            throw ValidationError("--join, --split and --not-same need --corrections <file>.")
        }
    }

    /// What the file says, after the lines of this run were added to it.
    func lines(_ say: Interface) throws(ExitStatus) -> CorrectionLines {
        guard let path = corrections else { return CorrectionLines("") }
        let added = addedLines
        var bytes: [UInt8] = []
        do throws(ReadingError) {
            let limits = ReadingLimits(articleBytes: Self.bytesMaximum, folderDepth: 0)
            let file = InputFile(path: path)
            if added.isEmpty || file.isRegular { bytes = try file.readBytes(limits: limits) }
        } catch {
            Console.note(say.message(error))
            throw .wrongUsage
        }
        if !added.isEmpty {
            if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
            bytes += Array(added.map { $0 + "\n" }.joined().utf8)
            do throws(WritingError) {
                try Console.writeFile(bytes, path: path)
            } catch {
                Console.note(say.message(error))
                throw .worldFailed
            }
        }
        return CorrectionLines(String(decoding: bytes, as: UTF8.self))
    }

    private var addedLines: [String] {
        pairs(join).map { CorrectionLines.line(.join, $0) }
            + split.map { CorrectionLines.line(.split, [$0]) }
            + pairs(notSame).map { CorrectionLines.line(.notSame, $0) }
    }

    private func pairs(_ names: [String]) -> [[String]] {
        stride(from: 0, to: names.count - 1, by: 2).map { [names[$0], names[$0 + 1]] }
    }
}

extension Interface {
    func message(_ problem: CorrectionLines.Problem, path: String) -> String {
        "runut: \(printable(path)):\(problem.line): " + reason(problem.reason)
    }

    private func reason(_ reason: CorrectionLines.Reason) -> String {
        switch reason {
        case .unknownVerb(let word):
            self(
                "“\(printable(word))” bukan koreksi; yang ada: join, split, not-same",
                "“\(printable(word))” is no correction; there are: join, split, not-same"
            )
        case .names(let expected):
            self("perlu tepat \(expected) nama", "needs exactly \(expected) names")
        case .unknownName(let name):
            self(
                "tidak ada artikel atau berita bernama “\(printable(name))” di sini",
                "no article or story here is called “\(printable(name))”"
            )
        case .contradicted:
            self(
                "dilewati: baris sesudahnya mengatakan sebaliknya",
                "left out: a later line says the opposite"
            )
        }
    }
}
