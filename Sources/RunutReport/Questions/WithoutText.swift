package import RunutPipeline
internal import RunutText

/// One story with the source that was taken out of it.
package struct WithoutAnswer: Sendable {
    package let story: Story
    package let withdrawal: Withdrawal

    package init(story: Story, withdrawal: Withdrawal) {
        self.story = story
        self.withdrawal = withdrawal
    }
}

/// What `runut without` prints.
package struct WithoutText {
    private let say: Interface
    private let names: ArticleNames
    /// No list is cut.
    private let showsAll: Bool
    private var sheet: Sheet

    /// Claims of one effect that are shown without `--all`.
    private static let claimMaximum = 8

    package static func text(
        of answers: [WithoutAnswer],
        facts: [ArticleFacts],
        interface: Interface,
        showsAll: Bool,
        on sheet: Sheet
    ) -> String {
        var text = WithoutText(
            say: interface,
            names: ArticleNames(facts),
            showsAll: showsAll,
            sheet: sheet
        )
        for (index, answer) in answers.enumerated() {
            if index > 0 { text.sheet.blank() }
            text.write(answer)
        }
        return text.sheet.text
    }

    private mutating func write(_ answer: WithoutAnswer) {
        let (story, withdrawal) = (answer.story, answer.withdrawal)
        sheet.rule(Inked(say("TANPA", "WITHOUT") + " ", .heading) + whom(withdrawal.source))
        sheet.line(Inked(shortened(tidied(story.title), to: sheet.width * 2), .heading))
        writeTotals(withdrawal)
        for effect in Interface.effects {
            let chosen = withdrawal.claims.filter { $0.asserted.effect == effect }
            write(chosen, effect, story)
        }
        let denied = withdrawal.claims.filter { $0.asserted.effect == .unaffected }
        write(denied, .unaffected, story)
    }

    private func whom(_ source: WithdrawnSource) -> Inked {
        Inked(source.name, .source) + Inked(" (" + say.kind(source.kind) + ")", .faint)
    }

    private mutating func writeTotals(_ withdrawal: Withdrawal) {
        let changed = withdrawal.claims.count
        let all = changed + withdrawal.unaffectedCount
        guard changed > 0 else {
            let none = say(
                "Tidak ada dari \(all) klaim yang berubah.",
                "None of \(all) claims changes."
            )
            sheet.line(Inked(none))
            return
        }
        var parts: [String] = []
        for effect in Interface.effects {
            let count = withdrawal.claims.count { $0.asserted.effect == effect }
            if count > 0 { parts.append("\(count) " + say.effect(effect)) }
        }
        let denials = withdrawal.claims.count { $0.asserted.effect == .unaffected }
        if denials > 0 {
            parts.append("\(denials) " + say("hanya bantahannya berubah", "in its denials alone"))
        }
        let words = say(
            "\(changed) dari \(all) klaim berubah: ",
            "\(changed) of \(all) claims \(changed == 1 ? "changes" : "change"): "
        )
        sheet.line(Inked(words, .count) + Inked(parts.joined(separator: ", ") + "."))
    }

    private mutating func write(
        _ claims: [WithdrawnClaim],
        _ effect: WithdrawnSupport.Effect,
        _ story: Story
    ) {
        guard !claims.isEmpty else { return }
        sheet.blank()
        sheet.line(Inked(say.heading(effect), .heading))
        // What surely falls comes before what may.
        let surely = { (claim: WithdrawnClaim) in !claim.asserted.falls.isEmpty }
        let claims = claims.filter(surely) + claims.filter { !surely($0) }
        let shown = showsAll ? claims[...] : claims.prefix(Self.claimMaximum)
        for claim in shown { write(claim, story.claims[claim.claim]) }
        let rest = claims.count - shown.count
        guard rest > 0 else { return }
        let more = say("dan \(rest) lagi (--all menampilkan semua)", "and \(rest) more (--all)")
        sheet.line(Inked(more, .faint), lead: "  ")
    }

    // MARK: One claim

    private mutating func write(_ withdrawn: WithdrawnClaim, _ claim: Claim) {
        sheet.line(
            quoted(tidied(claim.says), to: sheet.width * 2),
            lead: Inked("  • ", .count)
        )
        write(withdrawn.asserted, claim, label: "")
        if let denied = withdrawn.denied, denied.effect != .unaffected {
            write(denied, claim, label: say("bantahan: ", "denials: "))
        }
    }

    private mutating func write(_ support: WithdrawnSupport, _ claim: Claim, label: String) {
        guard support.effect != .unaffected else { return }
        let (before, after) = (say.interval(support.before), say.after(support))
        var line = Inked(label, .conflict) + Inked(before, .count)
        if before != after { line += Inked(" → ") + Inked(after, .count) }
        if !support.lostBy.isEmpty {
            line += Inked(say("; tidak lagi di ", "; no longer in "))
            line += names.outletNames(support.lostBy).map { Inked($0, .outlet) }.joined(", ")
        }
        sheet.line(line, lead: "    ", indent: 6)
        var seen: Set<String> = []
        for cause in Interface.causes {
            // Of one outlet the first cause says enough.
            let fallen = support.falls.filter { $0.cause == cause }
                .map { claim.tellings[$0.telling].article }
            let fresh = names.outletNames(fallen).filter { seen.insert($0).inserted }
            guard !fresh.isEmpty else { continue }
            let outlets = fresh.map { Inked($0, .outlet) }.joined(", ")
            sheet.line(
                Inked(say.cause(cause) + ": ", .faint) + outlets,
                lead: Inked("    − ", .faint)
            )
        }
        guard !support.mayFall.isEmpty else { return }
        let open = names.outletNames(support.mayFall.map { claim.tellings[$0].article })
        sheet.line(
            Inked(say.mayFall + ": ", .faint) + open.map { Inked($0, .outlet) }.joined(", "),
            lead: Inked("    ? ", .faint)
        )
    }
}
