/// Values one behind the other in few bytes: whole numbers in seven bits a byte, the lowest first
/// (LEB128), and bytes behind their count.
package struct PackedBytes: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func append(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    package mutating func append(_ number: Int) { append(UInt64(number)) }

    /// A number whose bits are all as likely takes eight bytes, which is less than seven a byte.
    package mutating func append(fixed number: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
        }
    }

    package mutating func append(_ string: String?) {
        guard let string else {
            append(0)
            return
        }
        append(string.utf8.count + 1)
        bytes += Array(string.utf8)
    }

    package mutating func append(_ other: PackedBytes) {
        append(other.bytes.count)
        bytes += other.bytes
    }

    /// Numbers in order, each as its distance from the one before it.
    package mutating func append(ascending numbers: some Collection<UInt64>) {
        append(numbers.count)
        var last: UInt64 = 0
        for number in numbers {
            append(number - last)
            last = number
        }
    }
}

/// Takes values out again in the order in which they were put in.
package struct PackedReader {
    private let bytes: ArraySlice<UInt8>
    private var place: Int

    package init(_ bytes: ArraySlice<UInt8>) { (self.bytes, place) = (bytes, bytes.startIndex) }

    package var isAtEnd: Bool { place == bytes.endIndex }

    package mutating func number() throws(UnpackingError) -> UInt64 {
        var result: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 7) {
            guard place < bytes.endIndex else { throw UnpackingError() }
            let byte = bytes[place]
            place += 1
            // The tenth byte has one bit left.
            if shift == 63, byte > 1 { throw UnpackingError() }
            result |= UInt64(byte & 0x7F) << UInt64(shift)
            if byte < 0x80 { return result }
        }
        throw UnpackingError()
    }

    /// A count of things that take a byte each at least, and so cannot be more than are left.
    package mutating func count() throws(UnpackingError) -> Int {
        let number = try number()
        guard number <= bytes.endIndex - place else { throw UnpackingError() }
        return Int(number)
    }

    package mutating func fixed() throws(UnpackingError) -> UInt64 {
        guard bytes.endIndex - place >= 8 else { throw UnpackingError() }
        defer { place += 8 }
        return (0..<8).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64(8 * $1) }
    }

    package mutating func string() throws(UnpackingError) -> String? {
        let count = try number()
        guard count > 0 else { return nil }
        guard count - 1 <= bytes.endIndex - place else { throw UnpackingError() }
        let end = place + Int(count - 1)
        defer { place = end }
        guard let string = String(validating: bytes[place..<end], as: UTF8.self) else {
            throw UnpackingError()
        }
        return string
    }

    package mutating func packed() throws(UnpackingError) -> PackedReader {
        let count = try count()
        defer { place += count }
        return PackedReader(bytes[place..<place + count])
    }

    package mutating func ascending() throws(UnpackingError) -> [UInt64] {
        let count = try count()
        var result: [UInt64] = []
        result.reserveCapacity(count)
        var last: UInt64 = 0
        for _ in 0..<count {
            let (next, overflow) = try last.addingReportingOverflow(number())
            if overflow { throw UnpackingError() }
            result.append(next)
            last = next
        }
        return result
    }
}

/// The bytes end too soon or hold what no writer of these values writes.
package struct UnpackingError: Error {
    package init() {}
}
