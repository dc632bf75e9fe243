import Foundation

/// Logistic regression by Newton's method, with a penalty on large weights of features that are
/// brought to one scale.
struct PairRegression {
    /// One after the other, `width` each.
    let features: [Double]
    let width: Int
    let isSame: [Bool]
    /// How much each row counts.
    let counts: [Double]
    /// What squares of weights cost beside the rows' log losses. With four times as much, stories
    /// in English lose half a hundredth of B-cubed F1; with a tenth, those in Indonesian lose one.
    private static let penalty = 10.0

    private static let stepsMaximum = 50
    private static let stepMinimum = 1e-10

    /// The bias, then a weight for each feature.
    /// - Parameter fixed: weights that are given, by feature.
    func weights(from rows: [Int], fixed: [Int: Double]) -> [Double] {
        let free = (0..<width).filter { fixed[$0] == nil }
        let scales = free.map { scale(of: $0, rows) }
        let size = free.count + 1
        var inputs = [Double](repeating: 1, count: rows.count * size)
        var offsets = [Double](repeating: 0, count: rows.count)
        for (place, row) in rows.enumerated() {
            for (number, feature) in free.enumerated() {
                let value = features[row * width + feature]
                inputs[place * size + number + 1] =
                    (value - scales[number].mean) / scales[number].deviation
            }
            for (feature, weight) in fixed.sorted(by: { $0.key < $1.key }) {
                offsets[place] += weight * features[row * width + feature]
            }
        }
        var found = [Double](repeating: 0, count: size)
        for _ in 0..<Self.stepsMaximum {
            let step = step(from: found, rows, inputs, offsets)
            for index in found.indices { found[index] -= step[index] }
            if step.allSatisfy({ abs($0) < Self.stepMinimum }) { break }
        }
        var weights = [Double](repeating: 0, count: width + 1)
        weights[0] = found[0]
        for (number, feature) in free.enumerated() {
            weights[feature + 1] = found[number + 1] / scales[number].deviation
            weights[0] -= weights[feature + 1] * scales[number].mean
        }
        for (feature, weight) in fixed { weights[feature + 1] = weight }
        return weights
    }

    private func scale(of feature: Int, _ rows: [Int]) -> (mean: Double, deviation: Double) {
        var (sum, squares) = (0.0, 0.0)
        for row in rows { sum += features[row * width + feature] }
        let mean = sum / Double(rows.count)
        for row in rows {
            let apart = features[row * width + feature] - mean
            squares += apart * apart
        }
        return (mean, squares > 0 ? (squares / Double(rows.count)).squareRoot() : 1)
    }

    private func step(
        from found: [Double],
        _ rows: [Int],
        _ inputs: [Double],
        _ offsets: [Double]
    ) -> [Double] {
        let size = found.count
        var slope = (0..<size).map { $0 == 0 ? 0 : 2 * Self.penalty * found[$0] }
        var curve = [Double](repeating: 0, count: size * size)
        for index in 1..<size { curve[index * size + index] = 2 * Self.penalty }
        for (place, row) in rows.enumerated() {
            let start = place * size
            var sum = offsets[place]
            for index in 0..<size { sum += found[index] * inputs[start + index] }
            let likely = 1 / (1 + exp(-sum))
            let count = counts[row]
            let error = count * (likely - (isSame[row] ? 1 : 0))
            let bend = count * likely * (1 - likely)
            for index in 0..<size {
                slope[index] += error * inputs[start + index]
                let share = bend * inputs[start + index]
                for other in 0...index {
                    curve[index * size + other] += share * inputs[start + other]
                }
            }
        }
        return solved(curve, slope)
    }

    /// Solves for a symmetric matrix, of which the lower half is read, by Cholesky's method.
    private func solved(_ matrix: [Double], _ right: [Double]) -> [Double] {
        let size = right.count
        var root = matrix
        var result = right
        for row in 0..<size {
            for column in 0...row {
                var sum = root[row * size + column]
                for index in 0..<column {
                    sum -= root[row * size + index] * root[column * size + index]
                }
                root[row * size + column] =
                    row == column ? sum.squareRoot() : sum / root[column * size + column]
            }
        }
        for row in 0..<size {
            for index in 0..<row { result[row] -= root[row * size + index] * result[index] }
            result[row] /= root[row * size + row]
        }
        for row in (0..<size).reversed() {
            for index in row + 1..<size { result[row] -= root[index * size + row] * result[index] }
            result[row] /= root[row * size + row]
        }
        return result
    }
}
