/// The weights of one linear tagger: a hashed table of small integers and the costs of going
/// from one label to the next.
///
/// Labels fill seven lanes. A slot of the table is eight bytes: seven signed weights, and on
/// top a check byte, so that a feature which was never trained seldom borrows another's weights.
package struct LinearModel: Sendable {
    package static let lanes = 8
    /// The kinds of places that have transitions of their own.
    package static let transitionKinds = 16
    package static let transitionCount = transitionKinds * lanes * lanes

    /// The value of one step of a weight.
    package let scale: Float
    /// By kind of place, label before, label after.
    package let transitions: [Float]
    /// A power of two of them.
    package let slots: [UInt64]

    package init(scale: Float, transitions: [Float], slots: [UInt64]) {
        precondition(transitions.count == Self.transitionCount, "one cost for every transition")
        precondition(slots.count.nonzeroBitCount == 1, "slots are found by masking")
        self.scale = scale
        self.transitions = transitions
        self.slots = slots
    }
}

/// The models of a two-stage tagger, as they lie in one file.
package struct LinearTagger: Sendable {
    /// Raised whenever a feature changes, so that old weights are never read with new features.
    package static let version: UInt32 = 1
    private static let magic: UInt32 = 0x5275_6E54

    /// Labels every word of an article on its own.
    package let words: LinearModel
    /// Labels the words around one cue, knowing what `words` made of them.
    package let cues: LinearModel

    package init(words: LinearModel, cues: LinearModel) {
        self.words = words
        self.cues = cues
    }

    /// Nil when the bytes are not a tagger of this version.
    package init?(bytes: UnsafeRawBufferPointer) {
        var reader = LittleEndianReader(bytes: bytes)
        guard reader.next32() == Self.magic, reader.next32() == Self.version,
            let words = reader.nextModel(), let cues = reader.nextModel(),
            reader.offset == bytes.count
        else { return nil }
        self.init(words: words, cues: cues)
    }

    package var bytes: [UInt8] {
        var result: [UInt8] = []
        func append(_ value: some FixedWidthInteger) {
            withUnsafeBytes(of: value.littleEndian) { result.append(contentsOf: $0) }
        }
        append(Self.magic)
        append(Self.version)
        for model in [words, cues] {
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
