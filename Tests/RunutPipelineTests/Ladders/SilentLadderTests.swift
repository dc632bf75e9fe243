import Testing

@testable import RunutPipeline

/// Where no step may be seen.
@Suite struct SilentLadderTests {
    typealias Fixture = LadderFixture

    func isSilent(
        _ articles: [MiniArticle],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(Fixture.shown(articles).isEmpty, sourceLocation: sourceLocation)
        // Silence says something only where one claim has both tellings.
        let isGathered = story(articles).claims.contains {
            Set($0.tellings.map(\.article)).count == articles.count
        }
        #expect(isGathered, sourceLocation: sourceLocation)
    }

    @Test func `somebody adds caution later`() {
        isSilent([
            Fixture.article("Harian Lembayung", LadderTests.plain, rest: Fixture.rest),
            Fixture.article(
                "Radio Tirta",
                LadderTests.hedged,
                day: "2025-03-05",
                rest: Fixture.rest
            ),
        ])
    }

    @Test func `the cautious one credits the other`() {
        isSilent([
            Fixture.article("Harian Lembayung", LadderTests.plain),
            Fixture.article("Radio Tirta", LadderTests.hedged, credits: ["Harian Lembayung"]),
        ])
    }

    @Test func `one article's bold lead and careful body`() {
        isSilent([
            Fixture.article(
                "Harian Lembayung",
                LadderTests.plain + "\n" + LadderTests.hedged,
                rest: Fixture.rest
            )
        ])
    }

    @Test func `a bold lead over a careful body is as careful as its body`() {
        isSilent([
            Fixture.article("Harian Lembayung", LadderTests.hedged, rest: Fixture.rest),
            Fixture.article(
                "Radio Tirta",
                LadderTests.plain + "\n" + LadderTests.hedged,
                day: "2025-03-05",
                rest: Fixture.rest
            ),
        ])
    }

    @Test func `the later one has a source of its own`() {
        let says = String(LadderTests.plain.dropLast())
        isSilent([
            Fixture.article("Harian Lembayung", LadderTests.hedged, rest: Fixture.rest),
            Fixture.article(
                "Radio Tirta",
                "\(says), kata Olga Manuputty.",
                day: "2025-03-05",
                rest: Fixture.rest,
                statements: [Fixture.said(says, by: "Olga Manuputty", cue: "kata")]
            ),
        ])
    }

    @Test func `a lead above the source that the article names`() {
        let says = String(LadderTests.flood.dropLast())
        let sourced = "\(says), kata Wirasena Bahar."
        isSilent([
            Fixture.article(
                "Harian Lembayung",
                sourced,
                rest: Fixture.rest,
                statements: [Fixture.said(says, cue: "kata")]
            ),
            Fixture.article(
                "Radio Tirta",
                "Air bah menyapu 42 rumah dan sebuah jembatan gantung.\n" + sourced,
                day: "2025-03-05",
                rest: Fixture.rest,
                statements: [Fixture.said(says, cue: "kata")]
            ),
        ])
    }

    @Test func `a denial is no plain fact`() {
        let says = String(LadderTests.plain.dropLast())
        isSilent([
            Fixture.article("Harian Lembayung", LadderTests.hedged, rest: Fixture.rest),
            Fixture.article(
                "Radio Tirta",
                "Wirasena Bahar membantah \(says).",
                day: "2025-03-05",
                rest: Fixture.rest,
                statements: [Fixture.said(says, stance: .denies, cue: "membantah")]
            ),
        ])
    }

    @Test func `a speaker's own doubt, by the same speaker without it`() {
        let (first, second) = (
            String(LadderTests.hedged.dropLast()), String(LadderTests.plain.dropLast())
        )
        isSilent([
            Fixture.article(
                "Harian Lembayung",
                "\(first), kata Wirasena Bahar.",
                rest: Fixture.rest,
                statements: [Fixture.said(first, certainty: .hedged, cue: "kata")]
            ),
            Fixture.article(
                "Radio Tirta",
                "\(second), kata Wirasena Bahar.",
                day: "2025-03-05",
                rest: Fixture.rest,
                statements: [Fixture.said(second, cue: "kata")]
            ),
        ])
    }

    @Test func `a forecast by a named source on both sides`() {
        let says = "hujan lebat diperkirakan turun di Lirang besok"
        let statements = [
            Fixture.said(says, certainty: .hedged, cue: "kata")
        ]
        isSilent([
            Fixture.article(
                "Harian Lembayung",
                "\(says), kata Wirasena Bahar.",
                statements: statements
            ),
            Fixture.article(
                "Radio Tirta",
                "Kata Wirasena Bahar, \(says).",
                day: "2025-03-05",
                statements: statements
            ),
        ])
    }

    @Test func `a plan that came true`() {
        isSilent([
            Fixture.article(
                "Harian Lembayung",
                "Bupati diperkirakan akan meresmikan bendungan Karang Asri pekan ini."
            ),
            Fixture.article(
                "Radio Tirta",
                "Bupati meresmikan bendungan Karang Asri.",
                day: "2025-03-08"
            ),
        ])
    }

    @Test func `another figure is another statement`() {
        isSilent([
            Fixture.article("Harian Lembayung", "Air bah dikabarkan menyapu 42 rumah di Lirang."),
            Fixture.article(
                "Radio Tirta",
                "Air bah menyapu 19 rumah di Lirang.",
                day: "2025-03-05"
            ),
        ])
    }

    @Test func `the credited agency itself was the source`() {
        let says = String(LadderTests.flood.dropLast())
        isSilent([
            Fixture.article(
                "Harian Lembayung",
                "\(says), lapor Kabar Nusa.",
                rest: Fixture.rest,
                statements: [Fixture.said(says, by: "Kabar Nusa", cue: "lapor")]
            ),
            Fixture.article(
                "Radio Tirta",
                LadderTests.flood,
                day: "2025-03-05",
                rest: Fixture.rest,
                credits: ["Kabar Nusa"]
            ),
        ])
    }

    @Test func `the source stands in the sentence in another way`() {
        let says = String(LadderTests.flood.dropLast())
        isSilent([
            Fixture.article(
                "Harian Lembayung",
                "\(says), kata Wirasena Bahar.",
                rest: Fixture.rest,
                statements: [Fixture.said(says, cue: "kata")]
            ),
            Fixture.article(
                "Radio Tirta",
                "Air bah menyapu 42 rumah dan sebuah jembatan gantung di Lirang, dalam catatan "
                    + "Wirasena Bahar.",
                day: "2025-03-05",
                rest: Fixture.rest
            ),
        ])
    }

    @Test func `what was still to come by its day has come true`() {
        isSilent([
            Fixture.article(
                "Harian Lembayung",
                "Kapal bantuan dikabarkan tiba di Lirang pada Sabtu (8/3/2025) pagi."
            ),
            Fixture.article(
                "Radio Tirta",
                "Kapal bantuan tiba di Lirang pada Sabtu (8/3/2025) pagi.",
                day: "2025-03-08"
            ),
        ])
    }

    @Test func `a condition is no statement`() {
        let says = "bendungan Karang Asri retak sepanjang sembilan meter"
        isSilent([
            Fixture.article(
                "Harian Lembayung",
                "\(says), kata Wirasena Bahar.",
                statements: [Fixture.said(says, cue: "kata")]
            ),
            Fixture.article(
                "Radio Tirta",
                "Jika \(says), warga harus mengungsi.",
                day: "2025-03-05"
            ),
        ])
    }

    @Test func `a hedge on something else in the telling`() {
        isSilent([
            Fixture.article(
                "Harian Lembayung",
                "Air bah menyapu 42 rumah di Lirang yang diduga milik koperasi."
            ),
            Fixture.article(
                "Radio Tirta",
                "Air bah menyapu 42 rumah di Lirang.",
                day: "2025-03-05"
            ),
        ])
    }
}
