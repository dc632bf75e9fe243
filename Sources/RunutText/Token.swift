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
        @inlinable
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        // The protocol's own version is generic: too slow to ask of every word.
        @inlinable
        package func contains(_ other: Shape) -> Bool {
            rawValue & other.rawValue == other.rawValue
        }

        @inlinable package static var initialCapital: Shape { Shape(rawValue: 1) }
        @inlinable package static var allCapitals: Shape { Shape(rawValue: 2) }
        @inlinable package static var hasDigit: Shape { Shape(rawValue: 4) }
        /// White space stands before it (or the text begins).
        @inlinable package static var spaceBefore: Shape { Shape(rawValue: 8) }
        @inlinable package static var lineStart: Shape { Shape(rawValue: 16) }
        @inlinable package static var hasLowercase: Shape { Shape(rawValue: 32) }
        /// An empty line stands before it.
        @inlinable package static var blockStart: Shape { Shape(rawValue: 64) }
    }

    package let start: UInt32
    package let end: UInt32
    package let kind: Kind
    package let shape: Shape
    /// Of a mark: what it is, whatever its spelling; else `.none`.
    package let mark: Mark
    /// Of the word with its case folded, see `wordHash`; of the bytes otherwise.
    package let hash: UInt64

    @inlinable package var range: TextRange { TextRange(start, end) }
    @inlinable package var isWord: Bool { kind == .word }
    @inlinable package var isNumber: Bool { kind == .number }
    @inlinable package var isCapitalised: Bool { shape.contains(.initialCapital) }
    @inlinable package var byteCount: Int { Int(end - start) }
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

    @inlinable package var isDoubleQuote: Bool {
        self == .straightQuote || self == .openQuote || self == .closeQuote
    }

    @inlinable package var isSingleQuote: Bool {
        self == .straightSingleQuote || self == .openSingleQuote || self == .closeSingleQuote
    }

    @inlinable package var endsSentence: Bool {
        self == .period || self == .question || self == .exclamation || self == .ellipsis
    }
}
