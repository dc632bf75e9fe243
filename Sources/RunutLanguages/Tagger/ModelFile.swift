/// Linear models as they lie in one file.
struct ModelFile {
    private static let magic: UInt32 = 0x5275_6E54

    let models: [LinearModel]

    init(_ models: [LinearModel]) { self.models = models }

    /// Nil when the bytes are not `count` models of this version.
    init?(_ bytes: UnsafeRawBufferPointer, version: UInt32, count: Int) {
        var reader = LittleEndianReader(bytes: bytes)
        guard reader.next32() == Self.magic, reader.next32() == version else { return nil }
        var models: [LinearModel] = []
        for _ in 0..<count {
            guard let model = reader.nextModel() else { return nil }
            models.append(model)
        }
        guard reader.offset == bytes.count else { return nil }
        self.models = models
    }

    func bytes(version: UInt32) -> [UInt8] {
        var result: [UInt8] = []
        func append(_ value: some FixedWidthInteger) {
            withUnsafeBytes(of: value.littleEndian) { result.append(contentsOf: $0) }
        }
        append(Self.magic)
        append(version)
        for model in models {
            append(model.scale.bitPattern)
            append(UInt32(model.slots.count))
            for cost in model.transitions { append(cost.bitPattern) }
            for slot in model.slots { append(slot) }
        }
        return result
    }
}

private struct LittleEndianReader {
    let bytes: UnsafeRawBufferPointer
    var offset = 0

    mutating func next32() -> UInt32? {
        guard offset + 4 <= bytes.count else { return nil }
        defer { offset += 4 }
        return UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    mutating func nextModel() -> LinearModel? {
        guard let scale = next32(), let count = next32(), count.nonzeroBitCount == 1,
            offset + LinearModel.transitionCount * 4 + Int(count) * 8 <= bytes.count
        else { return nil }
        let transitions = (0..<LinearModel.transitionCount).map { index in
            Float(
                bitPattern: UInt32(
                    littleEndian: bytes.loadUnaligned(
                        fromByteOffset: offset + index * 4,
                        as: UInt32.self
                    )
                )
            )
        }
        offset += LinearModel.transitionCount * 4
        let slots = (0..<Int(count)).map { index in
            UInt64(
                littleEndian: bytes.loadUnaligned(
                    fromByteOffset: offset + index * 8,
                    as: UInt64.self
                )
            )
        }
        offset += Int(count) * 8
        return LinearModel(
            scale: Float(bitPattern: scale),
            transitions: transitions,
            slots: slots
        )
    }
}
