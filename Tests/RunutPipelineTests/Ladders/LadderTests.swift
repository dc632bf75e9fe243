import RunutText
import Testing

@testable import RunutPipeline

/// Where a hedge or a source must be seen to fall out.
@Suite struct LadderTests {
    typealias Fixture = LadderFixture

    static let hedged =
        "Bendungan Karang Asri dikabarkan retak sepanjang sembilan meter akibat gempa."
    static let plain = "Bendungan Karang Asri retak sepanjang sembilan meter akibat gempa."
    static let flood = "Air bah menyapu 42 rumah dan sebuah jembatan gantung di Lirang."

    @Test func `a hedge falls out of a copied sentence`() throws {
        let articles = [
            Fixture.article("Harian Lembayung", Self.hedged, rest: Fixture.rest),
            Fixture.article("Radio Tirta", Self.plain, day: "2025-03-05", rest: Fixture.rest),
        ]
        #expect(Fixture.shown(articles) == ["Harian Lembayung > Radio Tirta: hedge, days"])
        let step = try #require(Fixture.steps(articles).first)
        #expect(step.tie == .version(.copied))
        #expect(step.tieEvidence.count == 2)
        #expect(step.from.level == .hedged)
        #expect(step.to.level == .plain)
        let hedges = Fixture.words(step.from.hedges, step.from.article, articles)
        #expect(hedges == ["dikabarkan"])
    }

    @Test(arguments: [(true, LadderStep.Rung.Level.named), (false, .unnamed)])
    func `a source falls out of a copied sentence`(
        isNamed: Bool,
        level: LadderStep.Rung.Level
    ) throws {
        let who = isNamed ? "Wirasena Bahar" : "seorang pejabat"
        let says = String(Self.flood.dropLast())
        let articles = [
            Fixture.article(
                "Harian Lembayung",
                "\(says), kata \(who).",
                rest: Fixture.rest,
                statements: [Fixture.said(says, by: who, named: isNamed, cue: "kata")]
            ),
            Fixture.article("Radio Tirta", Self.flood, day: "2025-03-05", rest: Fixture.rest),
        ]
        #expect(Fixture.shown(articles) == ["Harian Lembayung > Radio Tirta: source, days"])
        let step = try #require(Fixture.steps(articles).first)
        #expect(step.from.level == level)
        #expect(Fixture.words(step.from.source, step.from.article, articles) == [who])
        #expect(step.isTied)
    }

    @Test func `hedge and source fall out together`() throws {
        let says = String(Self.hedged.dropLast())
        let articles = [
            Fixture.article(
                "Harian Lembayung",
                "\(says), kata Wirasena Bahar.",
                rest: Fixture.rest,
                statements: [Fixture.said(says, certainty: .hedged, cue: "kata")]
            ),
            Fixture.article("Radio Tirta", Self.plain, day: "2025-03-05", rest: Fixture.rest),
        ]
        #expect(Fixture.shown(articles) == ["Harian Lembayung > Radio Tirta: hedge, days"])
        let step = try #require(Fixture.steps(articles).first)
        #expect(step.from.who == "Wirasena Bahar")
    }

    @Test func `a hedge in the cue counts, in what follows it`() throws {
        let articles = [
            Fixture.article(
                "Harian Lembayung",
                "Dikabarkan bahwa bendungan Karang Asri retak sepanjang sembilan meter.",
                rest: Fixture.rest,
                statements: [
                    Fixture.said(
                        "bendungan Karang Asri retak sepanjang sembilan meter",
                        by: "seorang warga",
                        named: false,
                        certainty: .hedged,
                        cue: "Dikabarkan"
                    )
                ]
            ),
            Fixture.article("Radio Tirta", Self.plain, day: "2025-03-05", rest: Fixture.rest),
        ]
        let step = try #require(Fixture.steps(articles).first)
        #expect(step.fall == .hedge)
        #expect(Fixture.words(step.from.hedges, step.from.article, articles) == ["Dikabarkan"])
    }

    @Test func `on one day nobody can tell which came first`() {
        let articles = [
            Fixture.article("Harian Lembayung", Self.hedged, rest: Fixture.rest),
            Fixture.article("Radio Tirta", Self.plain, rest: Fixture.rest),
        ]
        #expect(Fixture.shown(articles) == ["Harian Lembayung > Radio Tirta: hedge, cannotTell"])
    }

    @Test func `whoever credits the other comes after it`() throws {
        let articles = [
            Fixture.article("Harian Lembayung", Self.hedged),
            Fixture.article(
                "Radio Tirta",
                "Gempa membuat bendungan Karang Asri retak sepanjang sembilan meter.",
                credits: ["Harian Lembayung"]
            ),
        ]
        #expect(Fixture.shown(articles) == ["Harian Lembayung > Radio Tirta: hedge, credit"])
    }

    @Test func `one agency that both credit ties them`() throws {
        let articles = [
            Fixture.article("Harian Lembayung", Self.hedged, credits: ["Kabar Nusa"]),
            Fixture.article(
                "Radio Tirta",
                "Retak sepanjang sembilan meter muncul di bendungan Karang Asri.",
                day: "2025-03-05",
                credits: ["Kabar Nusa"]
            ),
        ]
        let step = try #require(Fixture.steps(articles).first)
        #expect(step.fall == .hedge)
        #expect(step.isTied)
    }

    @Test func `without a tie nobody can tell whether one rests on the other`() throws {
        let articles = [
            Fixture.article("Harian Lembayung", Self.hedged),
            Fixture.article(
                "Kabar Hulu",
                "Warga melihat retak sepanjang sembilan meter di bendungan Karang Asri.",
                day: "2025-03-05"
            ),
        ]
        let step = try #require(Fixture.steps(articles).first)
        #expect(step.tie == .none)
        #expect(step.tieEvidence.isEmpty)
        #expect(step.order == .days)
    }

    @Test func `tied steps come first`() {
        let articles = [
            Fixture.article("Harian Lembayung", Self.hedged + " " + Self.flood, rest: Fixture.rest),
            Fixture.article("Radio Tirta", Self.plain, day: "2025-03-05", rest: Fixture.rest),
            Fixture.article(
                "Kabar Hulu",
                "Warga melihat retak sepanjang sembilan meter di bendungan Karang Asri.",
                day: "2025-03-06"
            ),
        ]
        let steps = Fixture.steps(articles)
        #expect(steps.map(\.isTied) == steps.map(\.isTied).sorted { $0 && !$1 })
        #expect(steps.first?.isTied == true)
        #expect(steps.contains { !$0.isTied })
    }

    @Test func `English hedges fall too`() throws {
        let first = "The Karang Asri dam reportedly cracked along nine metres after the quake."
        let articles = [
            MiniArticle(outlet: "Arafura Mail", day: "2025-03-04", language: "en", text: first),
            MiniArticle(
                outlet: "Straits Ledger",
                day: "2025-03-05",
                language: "en",
                credits: ["Arafura Mail"],
                text: "The Karang Asri dam cracked along nine metres after the quake.\n"
                    + "Source: Arafura Mail"
            ),
        ]
        let step = try #require(Fixture.steps(articles).first)
        #expect(step.fall == .hedge)
        #expect(Fixture.words(step.from.hedges, step.from.article, articles) == ["reportedly"])
        #expect(step.isTied)
    }

    @Test func `the order of input changes nothing and ranges lie in their text`() {
        let articles = [
            Fixture.article("Harian Lembayung", Self.hedged, rest: Fixture.rest),
            Fixture.article("Radio Tirta", Self.plain, day: "2025-03-05", rest: Fixture.rest),
            StoryTests.dispatch, StoryTests.rewrite, StoryTests.witness,
        ]
        let steps = Fixture.steps(articles)
        #expect("\(steps)" == "\(Fixture.steps(articles.reversed()))")
        #expect(!steps.isEmpty)
        for step in steps {
            let sides = [step.from, step.to].map { ($0.article, $0.ranges + $0.hedges + $0.source) }
            for (id, ranges) in sides + step.tieEvidence.map({ ($0.article, [$0.range]) }) {
                let text = articles.first { $0.facts.article.id == id }.map { Text($0.text) }
                #expect(ranges.allSatisfy { text?.all.contains($0) ?? false })
            }
        }
    }
}
