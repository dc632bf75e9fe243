internal import RunutPipeline
internal import RunutText

extension Report {
    /// Claims shown without `--all`.
    private static let claimMaximum = 12

    /// The claims, most told first; those of one outlet alone are only counted.
    mutating func writeClaims(_ story: Story) {
        // Numbers are those of the story, so that `explain` and the page mean the same claim.
        let numbered = Array(story.claims.enumerated())
        let shared = numbered.filter {
            names.outletNames($0.element.tellings.map(\.article)).count > 1
        }
        let shown = options.showsAll ? numbered : Array(shared.prefix(Self.claimMaximum))
        sheet.blank()
        sheet.line(Inked(say("KLAIM", "CLAIMS"), .heading))
        if shown.isEmpty {
            let none = say(
                "Tidak ada klaim yang diceritakan lebih dari satu media.",
                "No claim is told by more than one outlet."
            )
            sheet.line(Inked(none, .faint), lead: "  ")
        }
        for (index, claim) in shown { write(claim, number: index + 1) }
        let rest = story.claims.count - shown.count
        guard rest > 0 else { return }
        let words = say(
            "dan \(rest) klaim lain, kebanyakan dari satu media (--all menampilkan semua)",
            "and \(say.count(rest, "", "other claim", "other claims")), mostly by one outlet (--all shows them)"
        )
        sheet.blank()
        sheet.line(Inked(words, .faint), lead: "  ")
    }

    private mutating func write(_ claim: Claim, number: Int) {
        sheet.blank()
        let digits = String(number)
        let lead = String(repeating: " ", count: max(0, 3 - digits.utf8.count)) + digits + "  "
        sheet.line(quoted(tidied(claim.says), to: options.width * 3), lead: Inked(lead, .count))
        let outlets = names.outletCount(claim.tellings.map(\.article))
        sheet.line(
            Inked(say.interval(claim.origins), .count)
                + Inked(" · " + say.outlets(named: outlets.named, unknown: outlets.unknown)),
            lead: "     "
        )
        write(groups: claim.origins, of: claim, lead: Inked("     ├ ", .faint))
        for reason in say.reasons(of: claim.origins, names) {
            sheet.line(Inked(reason, .faint), lead: Inked("     ? ", .faint))
        }
        if let denials = claim.denials {
            sheet.line(
                Inked(say("dibantah", "denied"), .conflict),
                lead: Inked("     ✗ ", .conflict)
            )
            write(groups: denials, of: claim, lead: Inked("       ├ ", .faint))
        }
        for difference in claim.differs { write(difference, claim) }
    }

    /// Each origin with the outlets that have it, and through whom.
    private mutating func write(groups origins: Origins, of claim: Claim, lead: Inked) {
        for group in origins.groups {
            let tellings = group.tellings.filter { claim.tellings.indices.contains($0) }
                .map { claim.tellings[$0] }
            let isNamed = tellings.contains { $0.who != nil }
            let name =
                isNamed
                ? Inked(say.named(group), .source)
                : Inked(say("tanpa sumber", "no source named"), .faint)
            sheet.line(name + Inked(" — ", .faint) + told(tellings).joined(", "), lead: lead)
        }
    }

    /// The outlets of some tellings, each once, with relays and hedges.
    private func told(_ tellings: [Telling]) -> [Inked] {
        var result: [Inked] = []
        var seen: Set<String> = []
        let naming = Set(tellings.filter { $0.who != nil }.map { names.outletName($0.article) })
        for telling in tellings {
            let outlet = names.outletName(telling.article)
            let isUnsourced = telling.who == nil && !naming.isEmpty
            // Where one telling of an outlet names the source, another need not.
            if isUnsourced, naming.contains(outlet) { continue }
            let via = telling.via.filter { $0.lowercased() != outlet.lowercased() }
            let isHedged = telling.certainty == .hedged
            guard seen.insert(outlet + "\u{0}" + via.joined(separator: "\u{0}")).inserted else {
                continue
            }
            var line = Inked(outlet, .outlet)
            var notes: [String] = []
            if !via.isEmpty {
                notes.append(say("lewat ", "via ") + via.joined(separator: " ← "))
            }
            if isUnsourced { notes.append(say("tanpa menyebut sumber", "names no source")) }
            if isHedged { notes.append(say("dengan keraguan", "hedged")) }
            if telling.stance == .denies { notes.append(say("membantah", "denies")) }
            if !notes.isEmpty { line += Inked(" (" + notes.joined(separator: "; ") + ")", .faint) }
            result.append(line)
        }
        return result
    }

    /// Every value and who gives it; none is chosen.
    private mutating func write(_ difference: Difference, _ claim: Claim) {
        let slot = say.slot(difference.slot)
        let values = difference.values.map { value -> Inked in
            let tellings = value.tellings.filter { claim.tellings.indices.contains($0) }
            let outlets = names.outletNames(tellings.map { claim.tellings[$0].article })
            let shown = say.value(value.value, of: difference.slot)
            return Inked(shown, .source) + Inked(" (")
                + outlets.map { Inked($0, .outlet) }.joined(", ") + Inked(")")
        }
        sheet.line(
            Inked(say("berbeda ", "differs ") + slot + ": ", .conflict)
                + values.joined(Inked(" ≠ ", .conflict)),
            lead: Inked("     ≠ ", .conflict)
        )
    }
}
