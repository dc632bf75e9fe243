package import RunutPipeline
package import RunutText

/// The times of some texts, for people and for programs.
package struct TimesText {
    package struct Reading {
        let text: Text
        let found: Outcome<[TimeExpression]>

        package init(text: Text, found: Outcome<[TimeExpression]>) {
            (self.text, self.found) = (text, found)
        }
    }

    private let readings: [Reading]
    private let say: Interface

    package init(readings: [Reading], interface: Interface) {
        (self.readings, say) = (readings, interface)
    }

    /// One time a line, in columns: the words, value, first, last, type, rule.
    package var plain: [UInt8] {
        let rows = readings.flatMap { reading in
            reading.found.value.map { time in
                [
                    oneLine(reading.text[time.range]), time.value, time.begin ?? "-",
                    time.end ?? "-", time.kind.rawValue, time.rule,
                ]
            }
        }
        guard let columns = rows.first?.indices else { return [] }
        let widths = columns.map { column in rows.map { displayWidth($0[column]) }.max() ?? 0 }
        let lines = rows.map { row in
            columns.map { column in
                let isLast = column == columns.upperBound - 1
                let room = isLast ? 0 : widths[column] - displayWidth(row[column]) + 2
                return row[column] + String(repeating: " ", count: room)
            }
            .joined() + "\n"
        }
        return Array(lines.joined().utf8)
    }

    package var json: [UInt8] {
        var json = JSONWriter()
        for reading in readings {
            for time in reading.found.value { json.timeLine(time, in: reading.text) }
        }
        return json.bytes
    }

    /// What a reader should know: what cannot be, and what the missing anchor leaves open.
    package func notes(hasAnchor: Bool) -> [String] {
        var notes = readings.flatMap { reading in
            reading.found.diagnostics.map { "\($0.code): \(oneLine($0.message))" }
        }
        let times = readings.flatMap(\.found.value)
        if times.isEmpty, notes.isEmpty, !readings.isEmpty {
            notes.append(say("tidak ada waktu yang ditemukan", "no time was found"))
        }
        if !hasAnchor, times.contains(where: { $0.value.contains("X") }) {
            notes.append(
                say(
                    "X: tidak diketahui tanpa hari acuan; berikan dengan --on 2023-09-12",
                    "X: unknown without a day to count from; give one with --on 2023-09-12"
                )
            )
        }
        return notes
    }
}

/// Words of a text, without its line ends and what a terminal should not be sent.
private func oneLine(_ words: String) -> String {
    printable(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
}
