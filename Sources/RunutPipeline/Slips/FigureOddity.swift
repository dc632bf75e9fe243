/// How one figure may come of another by a slip.
enum FigureOddity: String {
    /// It has fewer digits and is neither the nearest nor the next lower rounding.
    case rounding
    case swappedDigits = "swapped-digits"
    /// Ten, a hundred, a thousand or a million times the other, or that part of it.
    case factor

    /// Nil when the figures merely differ, or one is a fair rounding of the other.
    init?(_ shared: SlipFigure, of other: SlipFigure, isOneSentence: Bool) {
        guard let odd = Digits(shared.value), let exact = Digits(other.value) else { return nil }
        if odd.isFactor(of: exact) {
            // `1,300` and `1.300` are one figure under two customs.
            let isCustom =
                shared.isOneNumber && other.isOneNumber && odd.isThousandfold(of: exact)
            guard !isCustom else { return nil }
            self = .factor
        } else if odd.hasSwapped(exact), odd.count > 2 || isOneSentence {
            // Two tellings of a claim may well say 12 and 21, and mean it.
            self = .swappedDigits
        } else if odd.isWrongRounding(of: exact, isOneSentence: isOneSentence) {
            self = .rounding
        } else {
            return nil
        }
    }
}

/// A figure as digits without the zeros at its end, and how many zeros those were.
struct Digits {
    private let digits: [Int]
    /// Of its thousandths.
    private let zeros: Int
    private let thousandths: Int64

    /// Nil for nothing, for less than nothing and for what has no thousandths.
    init?(_ value: Double) {
        guard value > 0, value <= thousandthsMaximum else { return nil }
        thousandths = Int64((value * 1000).rounded())
        guard thousandths > 0 else { return nil }
        var (rest, zeros, digits) = (thousandths, 0, [Int]())
        while rest % 10 == 0 {
            rest /= 10
            zeros += 1
        }
        while rest > 0 {
            digits.append(Int(rest % 10))
            rest /= 10
        }
        self.digits = digits.reversed()
        self.zeros = zeros
    }

    /// Without the zeros at its end.
    var count: Int { digits.count }

    /// One digit alone may be any figure's: 2 and 20 dead are a plain difference.
    func isFactor(of other: Digits) -> Bool {
        let places = abs(zeros - other.zeros)
        guard digits == other.digits, [1, 2, 3, 6].contains(places) else { return false }
        return count > 1 || places >= 3
    }

    func isThousandfold(of other: Digits) -> Bool { abs(zeros - other.zeros) == 3 }

    /// The same digits with one pair of neighbours turned around.
    func hasSwapped(_ other: Digits) -> Bool {
        guard count == other.count, count > 1, zeros == other.zeros else { return false }
        let changed = digits.indices.filter { digits[$0] != other.digits[$0] }
        guard changed.count == 2, changed[1] == changed[0] + 1 else { return false }
        return digits[changed[0]] == other.digits[changed[1]]
            && digits[changed[1]] == other.digits[changed[0]]
    }

    func isWrongRounding(of exact: Digits, isOneSentence: Bool) -> Bool {
        // Below a thousand a thing is counted, not rounded; with decimals it is measured, and
        // only versions of one sentence are sure to mean one measure.
        let isMeasured = isOneSentence && exact.thousandths % 1000 != 0
        guard exact.thousandths >= 1_000_000 || isMeasured, zeros > exact.zeros,
            count >= 2, exact.count >= 3
        else { return false }
        let step = (0..<zeros).reduce(Int64(1)) { step, _ in step * 10 }
        let below = exact.thousandths / step * step
        let nearest = (exact.thousandths + step / 2) / step * step
        // Two steps away it is another figure.
        return thousandths != below && thousandths != nearest
            && abs(thousandths - exact.thousandths) < 2 * step
    }
}
