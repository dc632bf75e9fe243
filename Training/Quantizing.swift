import Foundation
import RunutLanguages

extension ChainExamples {
    /// Keeps the heaviest weights, as many as the table holds.
    func quantized(
        _ weights: [SIMD8<Float>],
        transitions: [SIMD8<Float>],
        _ settings: ChainSettings
    ) -> LinearModel {
        let size = weights.map { weight in max(weight.max(), -weight.min()) }
        // What is often seen matters more than what is heavy and rare.
        let worth = weights.indices.map { feature in
            size[feature] * pow(Float(count(of: feature)), settings.countPower)
        }
        let order = weights.indices.sorted { (worth[$0], $1) > (worth[$1], $0) }
        // The few heaviest weights are cut so that the many others keep their fineness.
        let top = max(size.sorted(by: >)[min(size.count - 1, 20)], 0.001)
        let scale = top / 127
        var slots = [UInt64](repeating: 0, count: 1 << settings.slotBits)
        var taken = [Bool](repeating: false, count: slots.count)
        var dropped = 0
        for feature in order {
            var lanes = SIMD8<Int8>.zero
            for lane in 0..<LinearModel.labelCount {
                lanes[lane] = Int8(max(-127, min(127, (weights[feature][lane] / scale).rounded())))
            }
            guard lanes != .zero else { continue }
            let hash = hash(of: feature)
            lanes[7] = Int8(bitPattern: UInt8(hash >> 24))
            let first = Int(hash) & (slots.count - 1)
            guard let slot = [first, first ^ 1].first(where: { !taken[$0] }) else {
                dropped += 1
                continue
            }
            taken[slot] = true
            slots[slot] = unsafeBitCast(lanes, to: UInt64.self)
        }
        print(
            "  features \(weights.count), kept \(taken.filter(\.self).count), no room \(dropped),",
            "scale \(scale)"
        )
        return LinearModel(
            scale: scale,
            transitions: transitions.flatMap { row in (0..<LinearModel.lanes).map { row[$0] } },
            slots: slots
        )
    }
}
