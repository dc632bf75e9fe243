extension StringProtocol {
    /// The stretches between an ASCII separator. On bytes, which is many times as fast as on
    /// characters: what reads the tables of every start must not wait for graphemes.
    package func parts(by separator: UInt8, keepsEmpty: Bool = false) -> [Substring] {
        let text = Substring(self)
        let utf8 = text.utf8
        let ends = offsets(of: separator, in: utf8)
        var result: [Substring] = []
        result.reserveCapacity(ends.count + 1)
        var (start, offset) = (utf8.startIndex, 0)
        for end in ends {
            let stop = utf8.index(start, offsetBy: end - offset)
            if keepsEmpty || end > offset { result.append(text[start..<stop]) }
            (start, offset) = (utf8.index(after: stop), end + 1)
        }
        if keepsEmpty || start < utf8.endIndex { result.append(text[start...]) }
        return result
    }

    /// The lines of a table, without empty ones and those that begin with `#`.
    package var tableLines: [Substring] {
        parts(by: 0x0A).filter { $0.utf8.first != 0x23 }
    }

    /// Without the spaces at both ends.
    package var trimmed: Substring {
        let text = Substring(self)
        let bytes = text.utf8
        guard bytes.first == 0x20 || bytes.last == 0x20 else { return text }
        guard let first = bytes.firstIndex(where: { $0 != 0x20 }),
            let last = bytes.lastIndex(where: { $0 != 0x20 })
        else { return "" }
        return text[first..<bytes.index(after: last)]
    }
}

private func offsets(of separator: UInt8, in utf8: Substring.UTF8View) -> [Int] {
    func find(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var result: [Int] = []
        for offset in 0..<bytes.count where bytes[offset] == separator { result.append(offset) }
        return result
    }
    return utf8.withContiguousStorageIfAvailable(find) ?? Array(utf8).withUnsafeBufferPointer(find)
}
