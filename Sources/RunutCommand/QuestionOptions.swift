internal import ArgumentParser
internal import RunutReport

/// What the questions have in common.
struct QuestionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Write the answer as JSON to this file; - for standard output, instead of the text.",
            valueName: "file"
        ),
        completion: .file(extensions: ["json"])
    )
    var json: String?

    @OptionGroup var sheet: SheetOptions
    @OptionGroup var common: CommonOptions
}

/// How a text is shown in the terminal.
struct SheetOptions: ParsableArguments {
    enum Color: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    @Option(help: "When to use colours.")
    var color: Color = .auto

    /// What is piped is the same on every screen. Long lines are hard to read, short ones leave
    /// no room for names.
    var width: Int { min(max((Console.outputIsTerminal ? Console.columns : nil) ?? 80, 40), 100) }

    var hasColor: Bool {
        let isPlain =
            Console.variable("NO_COLOR").map { !$0.isEmpty } ?? false
            || Console.variable("TERM") == "dumb"
        return color == .always || (color == .auto && Console.outputIsTerminal && !isPlain)
    }
}

extension Pile {
    /// Writes the answer to a question: as JSON where that was asked for, as text unless that
    /// went to standard output.
    func answer(
        _ question: QuestionOptions,
        json: (inout JSONWriter) -> Void,
        text: (Sheet) -> String
    ) throws {
        try answer { () throws(WritingError) in
            if let path = question.json {
                var writer = JSONWriter()
                json(&writer)
                try write(writer.bytes, to: path)
                if path == "-" { return }
            }
            let sheet = Sheet(width: question.sheet.width, hasColor: question.sheet.hasColor)
            try Console.write(Array(text(sheet).utf8))
        }
    }
}
