internal import RunutText

/// Units by what they measure: a mile and a kilometre are both lengths, and no translation of
/// each other.
package struct Measures: Sendable {
    package struct Unit: Hashable, Sendable {
        package let dimension: Int
        package let number: Int
    }

    private var units: [UInt64: Unit] = [:]

    /// - Parameter table: a line for each thing measured; its units separated by `|`, the words
    ///   of one unit by spaces.
    package init(_ table: String) {
        for (dimension, line) in table.tableLines.enumerated() {
            for (number, words) in line.parts(by: 0x7C).enumerated() {
                for word in words.parts(by: 0x20) {
                    units[wordHash(String(word))] = Unit(dimension: dimension, number: number)
                }
            }
        }
    }

    package static let none = Measures("")

    package subscript(hash: UInt64) -> Unit? { units[hash] }
}
