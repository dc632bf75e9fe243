extension StringProtocol {
    /// The stretches between an ASCII separator. On bytes, which is ten times as fast as on
    /// characters: what reads the tables of every start must not wait for graphemes.
    package func parts(by separator: UInt8, keepsEmpty: Bool = false) -> [Substring] {
        let text = Substring(self)
        return text.utf8.split(separator: separator, omittingEmptySubsequences: !keepsEmpty)
            .map { Substring($0) }
    }

    /// The lines of a table, without empty ones and those that begin with `#`.
    package var tableLines: [Substring] {
        parts(by: 0x0A).filter { $0.utf8.first != 0x23 }
    }

    /// Without the spaces at both ends.
    package var trimmed: Substring {
        let text = Substring(self)
        let bytes = text.utf8
        guard let first = bytes.firstIndex(where: { $0 != 0x20 }),
            let last = bytes.lastIndex(where: { $0 != 0x20 })
        else { return "" }
        return text[first..<bytes.index(after: last)]
    }
}
