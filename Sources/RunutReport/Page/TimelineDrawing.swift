internal import RunutLanguages
internal import RunutPipeline

/// Two rails over one axis: above, when things happened as told; below, when they were told.
struct TimelineDrawing {
    private struct Mark {
        let index: Int
        let start: Double
        let end: Double
        let lane: Int
        var middle: Double { (start + end) / 2 }
    }

    private let say: Interface
    private let entries: [TimelineEntry]
    private let days: [(day: Day, count: Int)]
    private let first: Int
    private let last: Int
    private var marks: [Mark] = []
    /// Entries that lie too far away to be drawn.
    private(set) var outside = 0

    private static let width = 1300.0
    private static let side = 108.0
    private static let laneHeight = 25.0
    private static let radius = 10.0
    /// Events farther from the telling than this are background: they would squeeze the rest.
    private static let reachDays = 12

    init(_ entries: [TimelineEntry], toldOn: [Day], say: Interface) {
        (self.say, self.entries) = (say, entries)
        let counts = Dictionary(grouping: toldOn, by: \.ordinal).mapValues(\.count)
        // A saying may be of another day than every article.
        let said = entries.flatMap(\.toldOn).filter { day in
            toldOn.isEmpty || toldOn.contains { abs($0.ordinal - day.ordinal) <= Self.reachDays }
        }
        days = Set(toldOn + said).sorted().map { ($0, counts[$0.ordinal] ?? 0) }
        let spans = entries.map { Span($0) }
        let centers =
            days.isEmpty ? spans.compactMap { $0?.days.lowerBound } : days.map(\.day.ordinal)
        let (low, high) = (
            (centers.min() ?? 0) - Self.reachDays, (centers.max() ?? 0) + Self.reachDays
        )
        let near = spans.compactMap { $0 }.filter {
            $0.days.upperBound >= low && $0.days.lowerBound <= high
        }
        let ends =
            near.flatMap { [max(low, $0.days.lowerBound), min(high, $0.days.upperBound)] }
            + days.map(\.day.ordinal)
        first = ends.min() ?? 0
        last = max(ends.max() ?? 0, first)
        place(spans)
    }

    // MARK: Places

    /// Minutes since 1970 in the time zone that the text has.
    private struct Span {
        let begin: Int
        let end: Int
        var days: ClosedRange<Int> { Self.day(begin)...max(Self.day(begin), Self.day(end)) }

        private static func day(_ minutes: Int) -> Int {
            minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
        }

        init?(_ entry: TimelineEntry) {
            let begin = entry.begin.flatMap { minutes($0, atEnd: false) }
            let end = entry.end.flatMap { minutes($0, atEnd: true) }
            guard let some = begin ?? end else { return nil }
            self.begin = begin ?? some
            self.end = max(end ?? some, self.begin)
        }
    }

    private mutating func place(_ spans: [Span?]) {
        var laneEnds: [Double] = []
        for (index, span) in spans.enumerated() {
            guard let span, span.days.upperBound >= first, span.days.lowerBound <= last else {
                outside += 1
                continue
            }
            let start = x(max(span.begin, first * 1440))
            let end = max(start, x(min(span.end, (last + 1) * 1440)))
            let middle = (start + end) / 2
            let left = min(start, middle - Self.radius - 2)
            let lane = laneEnds.firstIndex { $0 <= left } ?? laneEnds.count
            if lane == laneEnds.count { laneEnds.append(0) }
            laneEnds[lane] = max(end, middle + Self.radius + 2)
            marks.append(Mark(index: index, start: start, end: end, lane: lane))
        }
    }

    private func x(_ minutes: Int) -> Double {
        let all = Double((last + 1 - first) * 1440)
        let share = Double(minutes - first * 1440) / max(1, all)
        return Self.side + share * (Self.width - 2 * Self.side)
    }

    private var laneCount: Int { (marks.map(\.lane).max() ?? 0) + 1 }
    private var railY: Double { 30 + Double(laneCount) * Self.laneHeight }
    private var toldY: Double { railY + 84 }
    private var height: Double { toldY + 46 }

    // MARK: SVG

    func write(to html: HTMLWriter) {
        html.open(
            "svg",
            [
                ("viewBox", "0 0 \(shown(Self.width)) \(shown(height))"),
                ("width", shown(Self.width)), ("height", shown(height)), ("role", "img"),
                (
                    "aria-label",
                    say(
                        "Dua rel: waktu kejadian di atas, hari pemberitaan di bawah; semuanya ada dalam daftar.",
                        "Two rails: times of events above, days of telling below; all of it is in the list."
                    )
                ),
            ]
        )
        writeAxis(html)
        for mark in marks { writeTies(of: mark, html) }
        for mark in marks { write(mark, html) }
        writeDays(html)
        html.close("svg")
    }

    private func writeAxis(_ html: HTMLWriter) {
        for (y, name) in [
            (railY, say("Terjadi", "Happened")), (toldY, say("Diberitakan", "Told")),
        ] {
            html.leaf(
                "path",
                [
                    ("class", "rail"),
                    ("d", "M\(shown(Self.side)) \(shown(y))H\(shown(Self.width - Self.side))"),
                ]
            )
            html.element(
                "text",
                [("class", "name"), ("x", "8"), ("y", shown(y + 4))],
                text: name
            )
        }
        let step = max(1, (last - first + 1 + 8) / 9)
        for day in stride(from: first, through: last, by: step) {
            let at = x(day * 1440)
            html.leaf(
                "path",
                [("class", "tick"), ("d", "M\(shown(at)) \(shown(railY - 4))V\(shown(railY + 4))")]
            )
            html.element(
                "text",
                [("class", "tick"), ("x", shown(at + 3)), ("y", shown(railY + 15))],
                text: say.short(Day(ordinal: day))
            )
        }
    }

    private func center(_ mark: Mark) -> (x: Double, y: Double) {
        (mark.middle, railY - 16 - Double(mark.lane) * Self.laneHeight)
    }

    private func write(_ mark: Mark, _ html: HTMLWriter) {
        let (x, y) = center(mark)
        html.open("g", [("class", "event"), ("data-event", String(mark.index))])
        html.element("title", text: say.shown(timex: entries[mark.index].value))
        if mark.end - mark.start > 4 {
            html.leaf(
                "rect",
                [
                    ("class", "span"), ("x", shown(mark.start)), ("y", shown(y - 4)),
                    ("width", shown(mark.end - mark.start)), ("height", "8"), ("rx", "4"),
                ]
            )
        }
        html.leaf("circle", [("cx", shown(x)), ("cy", shown(y)), ("r", shown(Self.radius))])
        html.element(
            "text",
            [("x", shown(x)), ("y", shown(y + 4)), ("text-anchor", "middle")],
            text: String(mark.index + 1)
        )
        html.close("g")
    }

    private func writeTies(of mark: Mark, _ html: HTMLWriter) {
        let (x, y) = center(mark)
        for day in entries[mark.index].toldOn where (first...last).contains(day.ordinal) {
            let to = self.x(day.ordinal * 1440 + 720)
            let (top, bottom) = (railY, toldY)
            html.leaf(
                "path",
                [
                    ("class", "tie"), ("data-event", String(mark.index)),
                    (
                        "d",
                        "M\(shown(x)) \(shown(y + Self.radius))V\(shown(top))C\(shown(x)) \(shown(top + 46)) \(shown(to)) "
                            + "\(shown(bottom - 46)) \(shown(to)) \(shown(bottom))"
                    ),
                ]
            )
        }
    }

    private func writeDays(_ html: HTMLWriter) {
        // Labels stand in two rows, each where the one before it leaves room.
        var free = [0.0, 0.0]
        for (day, count) in days {
            let at = x(day.ordinal * 1440 + 720)
            let label =
                say.short(day)
                + (count == 0 ? "" : " · " + say.count(count, "artikel", "article", "articles"))
            html.leaf(
                "circle",
                [("class", "day"), ("cx", shown(at)), ("cy", shown(toldY)), ("r", "6")]
            )
            let half = labelWidth(label, size: 12) / 2
            guard let row = free.firstIndex(where: { $0 <= at - half }) else { continue }
            html.element(
                "text",
                [
                    ("class", "tick"), ("x", shown(at)),
                    ("y", shown(toldY + 22 + Double(row) * 16)), ("text-anchor", "middle"),
                ],
                text: label
            )
            free[row] = at + half + 12
        }
    }
}

private func minutes(_ text: String, atEnd: Bool) -> Int? {
    let halves = text.split(separator: "T", maxSplits: 1)
    guard let day = halves.first.flatMap({ Day(text: String($0)) }) else { return nil }
    let digits =
        halves.count > 1 ? halves[1].prefix(5).split(separator: ":").compactMap { Int($0) } : []
    if digits.count == 2 { return day.ordinal * 1440 + digits[0] * 60 + digits[1] }
    return day.ordinal * 1440 + (atEnd ? 1439 : 0)
}
