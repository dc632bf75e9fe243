/// Two texts with the stretches that they have in common.
struct AlignedTexts {
    let left: Letters
    let right: Letters
    let found: [LetterAlignment]

    /// How much of the one of which more is in the other: a retelling that meets it in every
    /// second word has half.
    var share: Float {
        let same = found.reduce(0) { $0 + $1.same }
        let length = found.reduce(0) { $0 + max($1.left.count, $1.right.count) }
        let most = max(
            covered(found.map(\.left), of: left.bytes.count),
            covered(found.map(\.right), of: right.bytes.count)
        )
        return most * Float(same) / Float(max(1, length))
    }

    /// Whether two texts part in their figures where their words are the same: a list of prices,
    /// a forecast. What was misread or edited has most of its digits still.
    var isTemplate: Bool {
        var (all, changed) = (0, 0)
        for stretch in found {
            all += left.bytes.withUnsafeBufferPointer {
                digitCount($0, stretch.left.lowerBound, stretch.left.upperBound)
            }
            all += right.bytes.withUnsafeBufferPointer {
                digitCount($0, stretch.right.lowerBound, stretch.right.upperBound)
            }
            changed += stretch.changedDigits
        }
        return changed > changedDigitsLeast && changed * 5 >= all * changedDigitsFifths
    }
}

/// Three in five: of a scan that misreads 8 % one figure in four is another.
private let changedDigitsFifths = 3
/// One date that an editor put in.
private let changedDigitsLeast = 4

/// The share of a text that lies in one of the ranges.
func covered(_ ranges: [Range<Int>], of count: Int) -> Float {
    var (sum, end) = (0, 0)
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.count >= alignedLettersMinimum {
        sum += max(0, range.upperBound - max(end, range.lowerBound))
        end = max(end, range.upperBound)
    }
    return Float(sum) / Float(max(1, count))
}

/// Shorter stretches are set phrases and names.
private let alignedLettersMinimum = 30
