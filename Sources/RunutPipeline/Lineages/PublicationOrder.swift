internal import RunutLanguages

/// Outlets stamp one dispatch within a few minutes of each other, whoever had it first.
private let minutesMinimum = 5

extension Publication {
    /// By the minute where both tell it, else by the day.
    func isEarlier(than other: Publication) -> Bool {
        guard let minute, let late = other.minute else { return day < other.day }
        return minute + minutesMinimum <= late
    }

    /// Minutes since 1970 in universal time, where the moment tells its hour and its zone.
    var minute: Int? {
        let bytes = Array(moment.utf8)
        func digits(_ start: Int) -> Int? {
            guard start + 1 < bytes.count, bytes[start] &- 0x30 < 10, bytes[start + 1] &- 0x30 < 10
            else { return nil }
            return Int(bytes[start] - 0x30) * 10 + Int(bytes[start + 1] - 0x30)
        }
        guard bytes.count > 16, let hour = digits(11), let minute = digits(14),
            let zone = bytes[16...].firstIndex(where: { [0x5A, 0x2B, 0x2D].contains($0) })
        else { return nil }
        let utc = day.ordinal * 1440 + hour * 60 + minute
        if bytes[zone] == 0x5A { return utc }
        guard let hours = digits(zone + 1),
            let minutes = digits(zone + (bytes.count > zone + 5 ? 4 : 3))
        else { return nil }
        let offset = hours * 60 + minutes
        return bytes[zone] == 0x2B ? utc - offset : utc + offset
    }
}
