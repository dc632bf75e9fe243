/// A half-open range of UTF-8 byte offsets into one article's text.
///
/// Offsets are 32-bit on purpose: an article is far below 4 GiB, and millions of
/// ranges are stored. Both ends always fall on a character boundary.
package struct TextRange: Hashable, Sendable {
    package let start: UInt32
    package let end: UInt32

    @inlinable
    package init(_ start: UInt32, _ end: UInt32) {
        precondition(start <= end, "a text range runs forwards")
        self.start = start
        self.end = end
    }

    package init(_ start: Int, _ end: Int) {
        self.init(UInt32(start), UInt32(end))
    }

    @inlinable package var byteCount: Int { Int(end - start) }

    @inlinable package var bytes: Range<Int> { Int(start)..<Int(end) }

    package func contains(_ other: TextRange) -> Bool {
        start <= other.start && other.end <= end
    }

    package func overlaps(_ other: TextRange) -> Bool {
        start < other.end && other.start < end
    }
}

extension TextRange: Comparable {
    package static func < (left: TextRange, right: TextRange) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}
