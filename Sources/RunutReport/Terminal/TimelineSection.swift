internal import RunutLanguages
internal import RunutPipeline
internal import RunutText

extension Report {
    /// Entries shown without `--all`.
    private static let timelineMaximum = 16

    /// When it happened and when it was told.
    mutating func writeTimeline(_ story: Story) {
        let shared = Set(
            story.claims.filter { self.names.outletNames($0.tellings.map(\.article)).count > 1 }
                .map(\.id)
        )
        let all = story.timeline.filter { $0.begin != nil || $0.end != nil }
        let kept = options.showsAll ? all : all.filter { shared.contains($0.claim) }
        guard !kept.isEmpty else { return }
        let shown = options.showsAll ? kept : Array(kept.prefix(Self.timelineMaximum))
        let says = Dictionary(
            story.claims.map { ($0.id, $0.says) },
            uniquingKeysWith: { first, _ in first }
        )
        let (happened, told) = (
            say("waktu (menurut cerita)", "when (as told)"), say("diceritakan", "told on")
        )
        let rows = shown.map { (say.shown(timex: $0.value), say.shown($0.toldOn), says[$0.claim]) }
        let first = min(26, max(displayWidth(happened), rows.map { displayWidth($0.0) }.max() ?? 0))
        let second = min(20, max(displayWidth(told), rows.map { displayWidth($0.1) }.max() ?? 0))
        sheet.blank()
        sheet.line(Inked(say("LINI MASA", "TIMELINE"), .heading))
        let head = padded(happened, first) + " │ " + padded(told, second) + " │"
        sheet.line("", lead: Inked("  " + head, .faint))
        for (index, row) in rows.enumerated() {
            let isRepeated = index > 0 && rows[index - 1].0 == row.0
            let lead =
                Inked("  ") + Inked(padded(isRepeated ? "" : row.0, first), .count)
                + Inked(" │ ", .faint) + Inked(padded(row.1, second)) + Inked(" │ ", .faint)
            let room = options.width - first - second - 8
            sheet.line(quoted(tidied(row.2 ?? ""), to: max(20, room * 2 - 4)), lead: lead)
        }
        if shown.count < kept.count { writeMore(kept.count - shown.count) }
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - displayWidth(text)))
    }
}
