import RunutExample
import RunutLanguages
import RunutReading
import RunutText
import Testing

@testable import RunutPipeline

/// What must stay as it is when a source is taken away, and what holds for all sources.
@Suite struct UnaffectedTests {
    typealias Base = WithdrawalTests

    @Test func `a source that no claim uses changes nothing`() {
        let articles = [Base.telling("Harian Lembayung", "Wirasena Bahar")]
        let (story, facts) = (story(articles), articles.map(\.facts))
        let stranger = WithdrawnSource(
            id: "person/nobody",
            kind: .person,
            name: "Nobody",
            aliases: [],
            claimCount: 0
        )
        let found = withdrawal(of: stranger, from: story, facts: facts)
        #expect(found.claims.isEmpty)
        #expect(found.unaffectedCount == story.claims.count)
    }

    @Test func `a statement with its own source stays when the credited agency goes`() throws {
        let found = try Base.withdraw(
            "Kabar Nusa",
            from: [
                Base.telling("Harian Lembayung", "Wirasena Bahar", credit: "Kabar Nusa"),
                Base.telling("Radio Tirta", "Olga Manuputty"),
            ]
        )
        #expect(found.claims.isEmpty)
    }

    @Test func `own reporting beside a dispatch stays`() throws {
        let articles = [StoryTests.dispatch, StoryTests.rewrite, StoryTests.witness]
        let found = try Base.withdraw("Kabar Nusa", from: articles)
        let witness = StoryTests.witness.facts.article.id
        for claim in found.claims { #expect(!claim.asserted.lostBy.contains(witness)) }
        #expect(found.claims.count < story(articles).claims.count)
    }

    @Test func `somebody of the same surname stays`() throws {
        let articles = [
            Base.telling("Harian Lembayung", "Wirasena Bahar"),
            Base.telling("Radio Tirta", "Lukman Bahar"),
        ]
        let found = try Base.withdraw("Wirasena Bahar", from: articles)
        let claim = try #require(found.claims.first)
        #expect(claim.asserted.effect == .fallsToOne)
        #expect(claim.asserted.falls.count == 1)
    }

    @Test func `who declines to speak supports nothing`() throws {
        let found = try Base.withdraw(
            "Olga Manuputty",
            from: [
                Base.telling("Harian Lembayung", "Wirasena Bahar"),
                Base.telling("Radio Tirta", "Olga Manuputty", stance: .declines),
            ]
        )
        #expect(found.claims.isEmpty)
    }

    @Test func `a dispatch that nobody credits is no source`() {
        var uncredited = StoryTests.dispatch
        uncredited.credits = []
        let articles = [uncredited, StoryTests.rewrite]
        let sources = sources(of: story(articles), facts: articles.map(\.facts))
        #expect(sources.map(\.name).sorted() == ["Harian Lembayung", "Radio Tirta"])
    }

    // MARK: All sources of a story

    static let piles: [[MiniArticle]] = [
        [StoryTests.dispatch, StoryTests.rewrite, StoryTests.witness],
        [
            Base.telling("Harian Lembayung", "Wirasena Bahar", via: ["Reuters"]),
            Base.telling("Radio Tirta", "Reuters", entities: ["media/reuters"]),
            Base.telling("Kabar Hulu", "seorang pejabat", entities: []),
            Base.telling("Pos Hilir", "pejabat", entities: []),
            Base.telling("Suara Muara", credit: "Reuters"),
            Base.telling("Lintas Rawa", "Olga Manuputty", stance: .denies),
        ],
    ]

    @Test(arguments: piles)
    func `most never rises and what changes nothing is not listed`(
        articles: [MiniArticle]
    ) {
        let story = story(articles)
        let withdrawals = Withdrawals(story, facts: articles.map(\.facts))
        #expect(!withdrawals.sources.isEmpty)
        for source in withdrawals.sources {
            let found = withdrawals.of(source)
            #expect(found.claims.count + found.unaffectedCount == story.claims.count)
            for claim in found.claims {
                for support in [claim.asserted, claim.denied].compactMap({ $0 }) {
                    #expect(support.after.most ?? 0 <= support.before.most ?? 0)
                    if support.effect == .unaffected { #expect(support.falls.isEmpty) }
                    if support.effect == .lost { #expect(support.after.most == 0) }
                }
                let effects = [claim.asserted.effect, claim.denied?.effect ?? .unaffected]
                #expect(effects.contains { $0 != .unaffected })
            }
        }
    }

    @Test(arguments: piles)
    func `counting again without taking anybody away gives the count`(
        articles: [MiniArticle]
    ) {
        for claim in story(articles).claims {
            let supports = claim.tellings.map { _ in
                TellingSupport(speakers: [0], relays: [], outlet: 1, texts: [], loose: [])
            }
            let found = Recount(
                tellings: claim.tellings,
                supports: supports,
                origins: claim.origins,
                speakers: claim.origins.groups.map { _ in 0 },
                stance: .asserts,
                party: 99
            ).support
            #expect(found.effect == .unaffected)
            #expect(found.after == found.before || claim.origins.groups.isEmpty)
        }
    }

    @Test func `the built-in example loses origins and never gains any`() {
        let facts = (0..<runut_example_count()).map { index in
            let article = runut_example_article(index)
            let text = Text(
                String(
                    decoding: UnsafeBufferPointer(start: article.bytes, count: article.count),
                    as: UTF8.self
                )
            )
            let page = RawPage(
                path: String(cString: article.path),
                form: .text,
                sha256: "",
                byteCount: text.bytes.count,
                text: text
            )
            return RunutPipeline.facts(in: page, published: nil, using: LanguagePack.all).value
        }
        for story in trace(facts, using: LanguagePack.all).stories {
            let withdrawals = Withdrawals(story, facts: facts)
            for source in withdrawals.sources {
                for claim in withdrawals.of(source).claims {
                    #expect(claim.asserted.after.most ?? 0 <= claim.asserted.before.most ?? 0)
                    #expect(claim.asserted.atWorst.most ?? 0 <= claim.asserted.after.most ?? 0)
                    let count = story.claims[claim.claim].tellings.count
                    #expect(claim.asserted.falls.allSatisfy { $0.telling < count })
                }
            }
        }
    }

    @Test(arguments: piles)
    func `the order of input changes nothing`(articles: [MiniArticle]) {
        func shown(_ articles: [MiniArticle]) -> [String] {
            let withdrawals = Withdrawals(story(articles), facts: articles.map(\.facts))
            return withdrawals.sources.map { source in
                "\(source) \(withdrawals.of(source).claims)"
            }
        }
        #expect(shown(articles) == shown(articles.reversed()))
    }
}
