internal import RunutLanguages

/// One score for each label, in the lanes of a vector.
typealias LabelScores = SIMD8<Float>

extension LinearModel {
    /// Adds up the weights of all features of a row.
    @inline(__always)
    func score(_ row: FeatureRow, _ slots: UnsafeBufferPointer<UInt64>) -> SIMD8<Int16> {
        let mask = UInt32(slots.count - 1)
        var sum = SIMD8<Int16>.zero
        for hash in row.hashes {
            let check = UInt64(hash >> 24)
            var slot = slots[Int(hash & mask)]
            if slot >> 56 != check {
                slot = slots[Int((hash & mask) ^ 1)]
                if slot >> 56 != check { continue }
            }
            sum &+= SIMD8<Int16>(truncatingIfNeeded: unsafeBitCast(slot, to: SIMD8<Int8>.self))
        }
        return sum
    }
}

/// The best row of labels, as lanes, and how much better it is than no label at all.
struct Decoded {
    let lanes: [UInt8]
    let margin: Float
}

/// The costs of one model's transitions as vectors over the label that follows.
struct TransitionTable {
    private let rows: [LabelScores]

    init(_ model: LinearModel) {
        rows = stride(from: 0, to: LinearModel.transitionCount, by: LinearModel.lanes).map {
            start in
            var row = LabelScores.zero
            for lane in 0..<LinearModel.lanes { row[lane] = model.transitions[start + lane] }
            return row
        }
    }

    /// Viterbi: the row of labels with the highest sum of scores and transitions.
    ///
    /// What stands before the first word counts as outside.
    func decode(_ scores: [LabelScores], places: (Int) -> UInt8) -> Decoded {
        guard !scores.isEmpty else { return Decoded(lanes: [], margin: 0) }
        var came = [SIMD8<UInt8>](repeating: .zero, count: scores.count)
        let first = Int(places(0)) * LinearModel.lanes
        var best = scores[0] + rows[first]
        var outside = best[0]
        for index in 1..<scores.count {
            let base = Int(places(index)) * LinearModel.lanes
            var next = rows[base] + best[0]
            var from = SIMD8<UInt32>.zero
            for label in 1..<LinearModel.labelCount {
                let candidate = rows[base + label] + best[label]
                let better = candidate .> next
                next.replace(with: candidate, where: better)
                from.replace(with: UInt32(label), where: better)
            }
            came[index] = SIMD8<UInt8>(truncatingIfNeeded: from)
            best = next + scores[index]
            outside += rows[base][0] + scores[index][0]
        }
        var label = 0
        for candidate in 1..<LinearModel.labelCount where best[candidate] > best[label] {
            label = candidate
        }
        let margin = best[label] - outside
        var lanes = [UInt8](repeating: 0, count: scores.count)
        for index in scores.indices.reversed() {
            lanes[index] = UInt8(label)
            label = Int(came[index][label])
        }
        return Decoded(lanes: lanes, margin: margin)
    }
}
