/// An identifier that cannot be mixed up with an identifier of another type.
package struct Identifier<Subject>: Hashable, Sendable {
    package let value: UInt64

    package init(_ value: UInt64) {
        self.value = value
    }

    /// Sixteen hexadecimal digits.
    package var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension Identifier: Comparable {
    package static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}
