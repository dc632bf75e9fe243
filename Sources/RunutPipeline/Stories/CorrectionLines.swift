package import RunutText

/// A file of corrections: one a line, `join A B`, `split A`, `not-same A B`, where A and B name
/// articles or stories; a name with spaces stands between quotation marks, `#` begins a remark.
package struct CorrectionLines: Sendable {
    package enum Verb: String, Sendable, CaseIterable {
        case join, split
        case notSame = "not-same"

        var nameCount: Int { self == .split ? 1 : 2 }
    }

    package struct Line: Hashable, Sendable {
        package let number: Int
        package let verb: Verb
        package let names: [String]
    }

    package enum Reason: Hashable, Sendable {
        case unknownVerb(String)
        case names(expected: Int)
        /// No article or story here is called so: it may be one of another run.
        case unknownName(String)
        /// A later line says the opposite, and counts.
        case contradicted
    }

    package struct Problem: Hashable, Sendable {
        package let line: Int
        package let reason: Reason
    }

    package private(set) var lines: [Line] = []
    package private(set) var problems: [Problem] = []

    package init(_ text: String) {
        for (index, row) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let words = words(of: row)
            guard let first = words.first else { continue }
            guard let verb = Verb(rawValue: first) else {
                problems.append(Problem(line: index + 1, reason: .unknownVerb(first)))
                continue
            }
            guard words.count == verb.nameCount + 1 else {
                let reason = Reason.names(expected: verb.nameCount)
                problems.append(Problem(line: index + 1, reason: reason))
                continue
            }
            lines.append(Line(number: index + 1, verb: verb, names: Array(words.dropFirst())))
        }
    }

    /// What the lines say of the articles that are here. The last lines count first: who corrects
    /// a correction means the later one.
    package func resolved(
        _ article: (String) -> Identifier<Article>?
    ) -> (corrections: StoryCorrections, problems: [Problem]) {
        var corrections = StoryCorrections()
        var problems: [Problem] = []
        for line in lines.reversed() {
            if let unknown = line.names.first(where: { article($0) == nil }) {
                problems.append(Problem(line: line.number, reason: .unknownName(unknown)))
                continue
            }
            let articles = line.names.compactMap(article)
            let isTaken =
                switch line.verb {
                case .join: corrections.join(articles[0], articles[1])
                case .split: corrections.leaveAlone(articles[0])
                case .notSame: corrections.keepApart(articles[0], articles[1])
                }
            if !isTaken { problems.append(Problem(line: line.number, reason: .contradicted)) }
        }
        return (corrections, self.problems + problems.reversed())
    }

    /// One line of the file, without its end.
    package static func line(_ verb: Verb, _ names: [String]) -> String {
        let quoted = names.map { name in
            name.contains { $0 == " " || $0 == "#" } ? "\"\(name)\"" : name
        }
        return ([verb.rawValue] + quoted).joined(separator: " ")
    }
}

private func words(of line: Substring) -> [String] {
    var result: [String] = []
    var word = ""
    var isQuoted = false
    for scalar in line.unicodeScalars {
        if scalar == "\"" {
            isQuoted.toggle()
        } else if !isQuoted, scalar == "#" {
            break
        } else if !isQuoted, scalar == " " || scalar == "\t" || scalar == "\r" {
            if !word.isEmpty { result.append(word) }
            word = ""
        } else {
            word.unicodeScalars.append(scalar)
        }
    }
    return word.isEmpty ? result : result + [word]
}
