import Foundation
import RunutLanguages

/// Found on PolNeAR's development part, where the figures around them differ by less than chance.
struct ChainSettings {
    var epochs: Int
    /// Slots of the finished table, as a power of two.
    var slotBits: Int
    var rate: Float = 0.01
    var decay: Float = 0.01
    var seed: UInt64 = 1
    /// Whole trainings, each with its own order of sequences, whose weights are averaged.
    var runs = 2
    /// The share of features that a sequence is shown without, so that none is leant on alone.
    var dropout = 0.2
    /// How much a feature's frequency counts when the table has no room for all.
    var countPower: Float = 0.5
    /// Epochs at the end of a run whose weights are averaged.
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
    private static let labelCount = LinearModel.labelCount

    init(_ examples: ChainExamples, _ settings: ChainSettings) {
        self.examples = examples
        self.settings = settings
        weights = []
        squares = []
        transitions = []
        transitionSquares = []
        reset()
    }

    private mutating func reset() {
        weights = [Lanes](repeating: .zero, count: examples.featureCount)
        squares = [Lanes](repeating: Lanes(repeating: 0.1), count: examples.featureCount)
        let rows = LinearModel.transitionKinds * LinearModel.lanes
        transitions = (0..<rows).map { row in
            var lanes = Lanes(repeating: Self.forbidden)
            let from = row % LinearModel.lanes
            for to in 0..<Self.labelCount where from < Self.labelCount {
                if LinearModel.may(to, follow: from) { lanes[to] = 0 }
            }
            return lanes
        }
        transitionSquares = [Lanes](repeating: Lanes(repeating: 0.1), count: rows)
    }

    mutating func train(on sequences: [Int], report: (Int, Float) -> Void) -> LinearModel {
        var sum = [Lanes](repeating: .zero, count: weights.count)
        var transitionSum = [Lanes](repeating: .zero, count: transitions.count)
        for run in 0..<settings.runs {
            reset()
            var random = SplitMix(state: settings.seed + UInt64(run))
            var order = sequences
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
                guard epoch >= settings.epochs - settings.averaged else { continue }
                for index in weights.indices { sum[index] += weights[index] }
                for index in transitions.indices { transitionSum[index] += transitions[index] }
            }
        }
        let share = 1 / Float(settings.averaged * settings.runs)
        return examples.quantized(
            sum.map { $0 * share },
            transitions: transitionSum.map { $0 * share },
            settings
        )
    }

    /// Learns from one sequence and gives its loss.
    private mutating func step(_ range: Range<Int>, _ mask: DropoutMask) -> Float {
        let raised = transitions.map(exponential)
        let lattice = forward(range, raised, mask)
        var beta = Lanes(repeating: 1)
        var gold: Float = 0
        for offset in (0..<range.count).reversed() {
            let index = range.lowerBound + offset
            let word = examples.chain[index]
            let base = Int(word.place) * LinearModel.lanes
            let before = offset == 0 ? Self.start : lattice.alphas[offset - 1]
            let right = lattice.likely[offset] * beta
            var edges = [Lanes](repeating: .zero, count: Self.labelCount)
            var node = Lanes.zero
            var nextBeta = Lanes.zero
            for from in 0..<Self.labelCount {
                let edge = raised[base + from] * right
                nextBeta[from] = edge.sum()
                edges[from] = edge * before[from]
                node += edges[from]
            }
            let total = max(node.sum(), Self.tiny)
            let from = offset == 0 ? 0 : Int(examples.chain[index - 1].label)
            let to = Int(word.label)
            gold += lattice.scores[offset][to] + transitions[base + from][to]
            for label in 0..<Self.labelCount {
                var gradient = -edges[label] / total
                if label == from { gradient[to] += 1 }
                update(transition: base + label, gradient)
            }
            var gradient = -node / total
            gradient[to] += 1
            gradient[7] = 0
            if (gradient * gradient).sum() > 1e-6 { update(word: index, gradient, mask) }
            beta = nextBeta / max(nextBeta.sum(), Self.tiny)
        }
        return lattice.logSum - gold
    }

    private struct Lattice {
        var scores: [Lanes]
        /// The scores' exponentials, the highest of a word being 1.
        var likely: [Lanes]
        /// Forward probabilities, scaled to a sum of 1 at each word.
        var alphas: [Lanes]
        var logSum: Float = 0
    }

    private static let start = Lanes(1, 0, 0, 0, 0, 0, 0, 0)
    private static let tiny: Float = 1e-30

    private func forward(
        _ range: Range<Int>,
        _ raised: [Lanes],
        _ mask: DropoutMask
    ) -> Lattice {
        let zeros = [Lanes](repeating: .zero, count: range.count)
        var lattice = Lattice(scores: zeros, likely: zeros, alphas: zeros)
        for (offset, index) in range.enumerated() {
            let scores = scores(at: index, mask)
            lattice.scores[offset] = scores
            var real = scores
            real[7] = -1e6
            let highest = real.max()
            var likely = exponential(scores - highest)
            likely[7] = 0
            lattice.likely[offset] = likely
            let before = offset == 0 ? Self.start : lattice.alphas[offset - 1]
            let base = Int(examples.chain[index].place) * LinearModel.lanes
            var next = Lanes.zero
            for from in 0..<Self.labelCount { next += raised[base + from] * before[from] }
            next *= likely
            let total = max(next.sum(), Self.tiny)
            lattice.alphas[offset] = next / total
            lattice.logSum += log(total) + highest
        }
        return lattice
    }

    private func scores(at index: Int, _ mask: DropoutMask) -> Lanes {
        var sum = Lanes.zero
        weights.withUnsafeBufferPointer { weights in
            examples.forEachFeature(at: index) {
                if mask.keeps($0) { sum += weights[$0] }
            }
        }
        return sum * mask.share
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
}
