/// A word, a number or a punctuation mark.
package struct Token: Hashable, Sendable {
    package enum Kind: UInt8, Sendable {
        case word
        /// Digits, with points and commas inside: `12`, `1.500`, `3,4`.
        case number
        case mark
    }

    package struct Shape: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static let initialCapital = Shape(rawValue: 1)
        package static let allCapitals = Shape(rawValue: 2)
        package static let hasDigit = Shape(rawValue: 4)
        /// White space stands before it (or the text begins).
        package static let spaceBefore = Shape(rawValue: 8)
        package static let lineStart = Shape(rawValue: 16)
        package static let hasLowercase = Shape(rawValue: 32)
        /// An empty line stands before it.
        package static let blockStart = Shape(rawValue: 64)
    }

    package let start: UInt32
    package let end: UInt32
    package let kind: Kind
    package let shape: Shape
    /// Of a mark: what it is, whatever its spelling; else `.none`.
    package let mark: Mark
    /// Of the word with its case folded, see `wordHash`; of the bytes otherwise.
    package let hash: UInt64

    package var range: TextRange { TextRange(start, end) }
    package var isWord: Bool { kind == .word }
    package var isNumber: Bool { kind == .number }
    package var isCapitalised: Bool { shape.contains(.initialCapital) }
    package var byteCount: Int { Int(end - start) }
}

/// Punctuation that rules ask for, with its many spellings made one.
package enum Mark: UInt8, Sendable {
    case none, period, comma, colon, semicolon, question, exclamation, ellipsis
    case dash
    case slash, percent, currency, ampersand, at, hash
    case openParenthesis, closeParenthesis, openBracket, closeBracket
    /// `"`, which says nothing of its direction.
    case straightQuote
    case openQuote, closeQuote
    case straightSingleQuote, openSingleQuote, closeSingleQuote
    case bullet, other

    package var isDoubleQuote: Bool {
        self == .straightQuote || self == .openQuote || self == .closeQuote
    }

    package var isSingleQuote: Bool {
        self == .straightSingleQuote || self == .openSingleQuote || self == .closeSingleQuote
    }

    package var endsSentence: Bool {
        self == .period || self == .question || self == .exclamation || self == .ellipsis
    }
}
