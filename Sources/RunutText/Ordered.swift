extension RandomAccessCollection where Index == Int {
    /// The first index whose element is past a border that the order of the elements draws:
    /// `isBefore` holds for all elements up to it and for none after.
    @inlinable
    package func partitionPoint(where isBefore: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if isBefore(self[middle]) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}
