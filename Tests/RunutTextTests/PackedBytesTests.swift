import RunutText
import Testing

@Suite struct PackedBytesTests {
    @Test(arguments: [0, 1, 127, 128, 300, 1 << 32, UInt64.max])
    func `a number comes back`(number: UInt64) throws {
        var packed = PackedBytes()
        packed.append(number)
        packed.append(fixed: number)
        var reader = PackedReader(packed.bytes[...])
        #expect(try reader.number() == number)
        #expect(try reader.fixed() == number)
        #expect(reader.isAtEnd)
    }

    @Test func `small numbers are short`() {
        var packed = PackedBytes()
        packed.append(127 as UInt64)
        #expect(packed.bytes == [127])
        packed.append(128 as UInt64)
        #expect(packed.bytes == [127, 0x80, 1])
    }

    @Test(arguments: [nil, "", "Kapal é 𝄞"]) func `a string comes back`(string: String?) throws {
        var packed = PackedBytes()
        packed.append(string)
        var reader = PackedReader(packed.bytes[...])
        #expect(try reader.string() == string)
    }

    @Test(arguments: [[], [7], [0, 0, 5], [3, 1 << 40, UInt64.max]])
    func `numbers in order come back`(numbers: [UInt64]) throws {
        var packed = PackedBytes()
        packed.append(ascending: numbers)
        var reader = PackedReader(packed.bytes[...])
        #expect(try reader.ascending() == numbers)
    }

    @Test func `what was cut off is an error, wherever it was cut`() throws {
        var inner = PackedBytes()
        inner.append("abc")
        inner.append(ascending: [5, 900])
        var packed = PackedBytes()
        packed.append(inner)
        for end in packed.bytes.indices {
            #expect(throws: UnpackingError.self) {
                var reader = PackedReader(packed.bytes[..<end])
                var inner = try reader.packed()
                _ = try inner.string()
                _ = try inner.ascending()
            }
        }
    }

    @Test(arguments: [
        // Eleven bytes for one number; a number over 64 bits; more numbers than bytes; no UTF-8.
        [UInt8](repeating: 0x80, count: 11), [UInt8](repeating: 0xFF, count: 9) + [2],
        [0xFF, 0xFF, 0x7F], [2, 0xFF],
    ]) func `what nobody writes is an error`(bytes: [UInt8]) {
        #expect(throws: UnpackingError.self) {
            var numbers = PackedReader(bytes[...])
            _ = try numbers.ascending()
        }
        #expect(throws: UnpackingError.self) {
            var strings = PackedReader(bytes[...])
            _ = try strings.string()
        }
    }
}
