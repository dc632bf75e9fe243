/// How many letters must be put in, taken out, changed or turned around with their neighbour to
/// make one word of another; more than `maximum` is `maximum + 1`.
package func editDistance(_ one: [UInt8], _ two: [UInt8], maximum: Int) -> Int {
    guard abs(one.count - two.count) <= maximum else { return maximum + 1 }
    var before = Array(repeating: 0, count: two.count + 1)
    var last = Array(0...two.count)
    for (row, letter) in one.enumerated() {
        var next = [row + 1]
        for (column, other) in two.enumerated() {
            var best = min(
                last[column] + (letter == other ? 0 : 1),
                last[column + 1] + 1,
                next[column] + 1
            )
            if row > 0, column > 0, letter == two[column - 1], one[row - 1] == other {
                best = min(best, before[column - 1] + 1)
            }
            next.append(best)
        }
        (before, last) = (last, next)
    }
    return min(last[two.count], maximum + 1)
}
