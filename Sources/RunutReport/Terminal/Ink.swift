/// What a piece of the report is, which decides how a terminal shows it.
package enum Ink: Sendable {
    case plain
    /// Titles of stories and sections.
    case heading
    /// Words of an article, as they stand there.
    case quote
    /// Outlets.
    case outlet
    /// People and bodies that are the source of something.
    case source
    case count
    /// Where tellings differ, and denials.
    case conflict
    /// What helps the eye and what is only an aside.
    case faint

    var code: String {
        switch self {
        case .plain: ""
        case .heading: "1"
        case .quote: "3"
        case .outlet: "36"
        case .source: "1"
        case .count: "1;33"
        case .conflict: "31"
        case .faint: "2"
        }
    }
}

/// Text with its inks: what one paragraph of the report is made of.
package struct Inked: Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    package struct Piece: Sendable {
        let text: String
        let ink: Ink
    }

    package private(set) var pieces: [Piece]

    /// - Parameter text: from anywhere; what could harm a terminal is taken out here.
    package init(_ text: String, _ ink: Ink = .plain) {
        pieces = [Piece(text: printable(text), ink: ink)]
    }

    package init(stringLiteral text: String) { self.init(text) }

    init(_ pieces: [Piece]) { self.pieces = pieces }

    package static func + (left: Inked, right: Inked) -> Inked {
        Inked(left.pieces + right.pieces)
    }

    package static func += (left: inout Inked, right: Inked) { left = left + right }

    var isEmpty: Bool { pieces.allSatisfy(\.text.isEmpty) }
}

extension [Inked] {
    func joined(_ separator: Inked) -> Inked {
        guard let first else { return "" }
        return dropFirst().reduce(first) { $0 + separator + $1 }
    }
}

/// Words of an article between quotation marks, shortened to some columns.
func quoted(_ text: String, to limit: Int) -> Inked {
    Inked("“" + shortened(unquoted(text), to: limit) + "”", .quote)
}
