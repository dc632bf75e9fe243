/// Lines of a report, wrapped between words to a width.
package struct Sheet {
    package let width: Int
    package let hasColor: Bool
    package private(set) var text = ""

    package init(width: Int, hasColor: Bool) {
        self.width = width
        self.hasColor = hasColor
    }

    package mutating func blank() { text += "\n" }

    /// A paragraph whose first line begins with `lead` and whose other lines are indented as
    /// far as that, or as far as `indent`.
    package mutating func line(_ content: Inked, lead: Inked = "", indent: Int? = nil) {
        var writer = LineWriter(width: width, indent: indent ?? lead.columns)
        writer.put(lead)
        writer.wrap(content)
        for line in writer.finished {
            text += painted(line) + "\n"
        }
    }

    /// A title with a rule to the edge.
    package mutating func rule(_ title: Inked) {
        let used = title.columns + 1
        let rest = String(repeating: "─", count: max(3, width - used))
        line(title + " " + Inked(rest, .faint))
    }

    private func painted(_ pieces: [Inked.Piece]) -> String {
        var result = ""
        for piece in joined(pieces) {
            if hasColor, piece.ink != .plain, !piece.text.allSatisfy({ $0 == " " }) {
                result += "\u{1B}[\(piece.ink.code)m\(piece.text)\u{1B}[0m"
            } else {
                result += piece.text
            }
        }
        while result.last == " " { result.removeLast() }
        return result
    }

    /// Neighbours of one ink as one piece: one pair of codes for a title, not one a word.
    private func joined(_ pieces: [Inked.Piece]) -> [Inked.Piece] {
        var result: [Inked.Piece] = []
        for piece in pieces {
            if let last = result.last, last.ink == piece.ink {
                result[result.count - 1] = .init(text: last.text + piece.text, ink: piece.ink)
            } else {
                result.append(piece)
            }
        }
        return result
    }
}

extension Inked {
    var columns: Int { pieces.reduce(0) { $0 + displayWidth($1.text) } }
}

private struct LineWriter {
    let width: Int
    let indent: Int
    private var lines: [[Inked.Piece]] = [[]]
    private var used = 0
    /// A space that is written when another word follows in the same line.
    private var pending: Inked.Piece?
    private var isAtStart = true

    init(width: Int, indent: Int) {
        self.width = width
        self.indent = indent
    }

    var finished: [[Inked.Piece]] { lines }

    mutating func put(_ lead: Inked) {
        for piece in lead.pieces { append(piece) }
        if used < indent { append(.init(text: spaces(indent - used), ink: .plain)) }
    }

    /// Words are what stands between spaces, whatever inks they are made of.
    mutating func wrap(_ content: Inked) {
        var word: [Inked.Piece] = []
        for piece in content.pieces {
            var rest = piece.text[...]
            while let space = rest.firstIndex(of: " ") {
                word.append(.init(text: String(rest[..<space]), ink: piece.ink))
                place(word)
                word = []
                pending = pending ?? .init(text: " ", ink: piece.ink)
                rest = rest[rest.index(after: space)...]
            }
            if !rest.isEmpty { word.append(.init(text: String(rest), ink: piece.ink)) }
        }
        place(word)
    }

    private mutating func place(_ word: [Inked.Piece]) {
        let size = word.reduce(0) { $0 + displayWidth($1.text) }
        guard size > 0 else { return }
        let gap = isAtStart ? 0 : (pending == nil ? 0 : 1)
        if !isAtStart, used + gap + size > width {
            breakLine()
        } else if let pending, !isAtStart {
            append(pending)
        }
        pending = nil
        for piece in word { placeWhole(piece) }
        isAtStart = false
    }

    /// A word longer than a line is cut.
    private mutating func placeWhole(_ piece: Inked.Piece) {
        guard used + displayWidth(piece.text) > width, isAtStart else {
            append(piece)
            return
        }
        var part = ""
        for character in piece.text {
            if used + displayWidth(part + String(character)) > width, !part.isEmpty {
                append(.init(text: part, ink: piece.ink))
                breakLine()
                part = ""
            }
            part.append(character)
        }
        append(.init(text: part, ink: piece.ink))
    }

    private mutating func breakLine() {
        lines.append(indent > 0 ? [.init(text: spaces(indent), ink: .plain)] : [])
        used = indent
        isAtStart = true
    }

    private mutating func append(_ piece: Inked.Piece) {
        lines[lines.count - 1].append(piece)
        used += displayWidth(piece.text)
    }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
