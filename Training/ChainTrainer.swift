import Foundation
import RunutLanguages
import RunutPipeline

/// Rows of words with their right labels, to learn from.
struct ChainExamples {
    struct Word {
        /// Row of `words`, the features that do not depend on a cue.
        let row: UInt32
        let place: UInt8
        let label: TagLabel
    }

    var words = FeaturePool()
    /// By place in `chain`; empty in the first stage.
    var extras = FeaturePool()
    var chain: [Word] = []
    var sequences: [Range<Int>] = []

    var featureCount: Int { words.hashes.count + extras.hashes.count }

    func hash(of feature: Int) -> UInt32 {
        feature < words.hashes.count
            ? words.hashes[feature] : extras.hashes[feature - words.hashes.count]
    }

    func count(of feature: Int) -> UInt32 {
        feature < words.counts.count
            ? words.counts[feature] : extras.counts[feature - words.counts.count]
    }

    mutating func number(countMinimum: UInt32) {
        words.number(from: 0, countMinimum: countMinimum)
        extras.number(from: words.hashes.count, countMinimum: countMinimum)
    }

    @inline(__always)
    func forEachFeature(at index: Int, _ body: (Int) -> Void) {
        words.forEach(in: Int(chain[index].row), body)
        if extras.rowCount > 0 { extras.forEach(in: index, body) }
    }
}

struct ChainSettings {
    var epochs = 8
    var rate: Float = 0.12
    var decay: Float = 0.00002
    var seed: UInt64 = 1
    /// Slots of the finished table, as a power of two.
    var slotBits = 18
    var countPower: Float = 0
    /// The share of features that a sequence is shown without, so that none is leant on alone.
    var dropout = 0.0
    /// Epochs at the end whose weights are averaged.
    var averaged = 4
}

/// A conditional random field over a chain, trained by AdaGrad one sequence at a time.
struct ChainTrainer {
    typealias Lanes = SIMD8<Float>

    private let examples: ChainExamples
    private let settings: ChainSettings
    private var weights: [Lanes]
    private var squares: [Lanes]
    private var transitions: [Lanes]
    private var transitionSquares: [Lanes]
    private static let forbidden: Float = -1000
    private static let labelCount = TagLabel.allCases.count

    init(_ examples: ChainExamples, _ settings: ChainSettings) {
        self.examples = examples
        self.settings = settings
        weights = [Lanes](repeating: .zero, count: examples.featureCount)
        squares = [Lanes](repeating: Lanes(repeating: 0.1), count: examples.featureCount)
        let rows = LinearModel.transitionKinds * LinearModel.lanes
        transitions = (0..<rows).map { row in
            var lanes = Lanes(repeating: Self.forbidden)
            for to in TagLabel.allCases {
                let from = TagLabel(rawValue: UInt8(row % LinearModel.lanes))
                if let from, to.follows(from) { lanes[Int(to.rawValue)] = 0 }
            }
            return lanes
        }
        transitionSquares = [Lanes](repeating: Lanes(repeating: 0.1), count: rows)
    }

    mutating func train(on sequences: [Int], report: (Int, Float) -> Void) -> LinearModel {
        var random = SplitMix(state: settings.seed)
        var order = sequences
        var sum = [Lanes](repeating: .zero, count: weights.count)
        var transitionSum = [Lanes](repeating: .zero, count: transitions.count)
        for epoch in 0..<settings.epochs {
            for index in order.indices.reversed().dropLast() {
                order.swapAt(index, Int(random.next() % UInt64(index + 1)))
            }
            var loss: Float = 0
            for sequence in order { 
                let mask = DropoutMask(share: settings.dropout, seed: random.next())
                loss += step(examples.sequences[sequence], mask)
            }
            report(epoch, loss)
            if epoch >= settings.epochs - settings.averaged {
                for index in weights.indices { sum[index] += weights[index] }
                for index in transitions.indices { transitionSum[index] += transitions[index] }
            }
        }
        let share = 1 / Float(min(settings.averaged, settings.epochs))
        return quantized(sum.map { $0 * share }, transitionSum.map { $0 * share })
    }

    private mutating func step(_ range: Range<Int>, _ mask: DropoutMask) -> Float {
        let count = range.count
        var scores = [Lanes](repeating: .zero, count: count)
        var highest = [Float](repeating: 0, count: count)
        for (offset, index) in range.enumerated() {
            var sum = Lanes.zero
            weights.withUnsafeBufferPointer { weights in
                examples.forEachFeature(at: index) {
                    if mask.keeps($0) { sum += weights[$0] }
                }
            }
            sum *= mask.share
            scores[offset] = sum
            sum[7] = -1e6
            highest[offset] = sum.max()
        }
        let raised = transitions.map(exponential)
        var likely = scores
        for offset in 0..<count {
            likely[offset] = exponential(scores[offset] - highest[offset])
            likely[offset][7] = 0
        }
        // Forward, each step scaled to a sum of 1.
        var alphas = [Lanes](repeating: .zero, count: count)
        var start = Lanes.zero
        start[0] = 1
        var logSum: Float = 0
        for offset in 0..<count {
            let before = offset == 0 ? start : alphas[offset - 1]
            let base = Int(examples.chain[range.lowerBound + offset].place) * LinearModel.lanes
            var next = Lanes.zero
            for from in 0..<Self.labelCount { next += raised[base + from] * before[from] }
            next *= likely[offset]
            let total = max(next.sum(), 1e-30)
            alphas[offset] = next / total
            logSum += log(total) + highest[offset]
        }
        // Backward, with the gradient on the way.
        var beta = Lanes(repeating: 1)
        var gold: Float = 0
        for offset in (0..<count).reversed() {
            let word = examples.chain[range.lowerBound + offset]
            let base = Int(word.place) * LinearModel.lanes
            let before = offset == 0 ? start : alphas[offset - 1]
            let right = likely[offset] * beta
            var edges = [Lanes](repeating: .zero, count: LinearModel.lanes)
            var node = Lanes.zero
            var nextBeta = Lanes.zero
            for from in 0..<Self.labelCount {
                let edge = raised[base + from] * right
                nextBeta[from] = edge.sum()
                edges[from] = edge * before[from]
                node += edges[from]
            }
            let total = max(node.sum(), 1e-30)
            let from = offset == 0 ? 0 : Int(examples.chain[range.lowerBound + offset - 1].label.rawValue)
            let to = Int(word.label.rawValue)
            gold += scores[offset][to] + transitions[base + from][to]
            for label in 0..<Self.labelCount {
                var gradient = -edges[label] / total
                if label == from { gradient[to] += 1 }
                update(transition: base + label, gradient)
            }
            var gradient = -node / total
            gradient[to] += 1
            gradient[7] = 0
            if (gradient * gradient).sum() > 1e-6 {
                update(word: range.lowerBound + offset, gradient, mask)
            }
            beta = nextBeta / max(nextBeta.sum(), 1e-30)
        }
        return logSum - gold
    }

    private mutating func update(word index: Int, _ gradient: Lanes, _ mask: DropoutMask) {
        let (rate, decay) = (settings.rate, settings.decay)
        weights.withUnsafeMutableBufferPointer { weights in
            squares.withUnsafeMutableBufferPointer { squares in
                examples.forEachFeature(at: index) { feature in
                    guard mask.keeps(feature) else { return }
                    let slope = gradient - weights[feature] * decay
                    squares[feature] += slope * slope
                    weights[feature] += rate * slope / squares[feature].squareRoot()
                }
            }
        }
    }

    private mutating func update(transition row: Int, _ gradient: Lanes) {
        var gradient = gradient
        gradient.replace(with: 0, where: transitions[row] .<= Self.forbidden / 2)
        transitionSquares[row] += gradient * gradient
        transitions[row] += settings.rate * gradient / transitionSquares[row].squareRoot()
    }

    private func exponential(_ lanes: Lanes) -> Lanes {
        var result = lanes
        for lane in 0..<LinearModel.lanes { result[lane] = expf(lanes[lane]) }
        return result
    }

    /// Keeps the heaviest weights, as many as the table holds.
    private func quantized(_ weights: [Lanes], _ transitions: [Lanes]) -> LinearModel {
        let size = weights.map { weight in max(weight.max(), -weight.min()) }
        // What is often seen matters more than what is heavy and rare.
        let worth = weights.indices.map { feature in
            size[feature] * pow(Float(examples.count(of: feature)), settings.countPower)
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
            for lane in 0..<Self.labelCount {
                lanes[lane] = Int8(max(-127, min(127, (weights[feature][lane] / scale).rounded())))
            }
            guard lanes != .zero else { continue }
            let hash = examples.hash(of: feature)
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

/// Which features one sequence is shown.
struct DropoutMask {
    /// What the scores of the features left are multiplied with.
    let share: Float
    private let limit: UInt32
    private let seed: UInt32

    init(share: Double, seed: UInt64) {
        self.share = Float(1 / (1 - share))
        limit = UInt32(share * 4_294_967_295)
        self.seed = UInt32(truncatingIfNeeded: seed)
    }

    @inline(__always)
    func keeps(_ feature: Int) -> Bool {
        let value = (UInt32(truncatingIfNeeded: feature) ^ seed) &* 0x9E37_79B1
        return (value ^ value >> 15) &* 0x85EB_CA77 >= limit
    }
}

/// Steele, Lea and Flood's generator: the same numbers on every machine.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
