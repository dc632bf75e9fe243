import RunutLanguages
import RunutPipeline
import RunutTesting
import RunutText
import Testing

/// A text with its content marked, and how it is told.
struct StanceCase: CustomTestStringConvertible, Sendable {
    let text: String
    let stance: Attribution.Stance
    var certainty = Attribution.Certainty.plain
    var kind = Attribution.Kind.indirect
    var pack = LanguagePack.indonesian
    var testDescription: String { text }

    init(
        _ text: String,
        _ stance: Attribution.Stance = .asserts,
        _ certainty: Attribution.Certainty = .plain,
        kind: Attribution.Kind = .indirect,
        pack: LanguagePack = .indonesian
    ) {
        (self.text, self.stance, self.certainty) = (text, stance, certainty)
        (self.kind, self.pack) = (kind, pack)
    }

    func check(sourceLocation: SourceLocation = #_sourceLocation) {
        guard pack.readsAttributions else { return }
        let marked = MarkedText(text)
        let found = statements(in: marked.text, pack)
        #expect(
            marked.text.marking(found.flatMap(\.content)) == text,
            sourceLocation: sourceLocation
        )
        #expect(found.map(\.stance) == [stance], sourceLocation: sourceLocation)
        #expect(found.map(\.certainty) == [certainty], sourceLocation: sourceLocation)
        #expect(found.map(\.kind) == [kind], sourceLocation: sourceLocation)
    }
}

@Suite struct StanceTests {
    @Test(arguments: [
        StanceCase("Bupati Rudo Walesan membantah ⟦kapal itu sudah tua⟧.", .denies),
        StanceCase("Bupati Rudo Walesan menepis ⟦kabar itu⟧.", .denies),
        StanceCase("Bupati Rudo Walesan tidak membantah ⟦kapal itu sudah tua⟧.", .asserts),
        StanceCase("Bupati Rudo Walesan mengatakan ⟦tidak pernah melihat kapal itu⟧.", .asserts),
        StanceCase("Norline denied ⟦that the boat was old⟧.", .denies, pack: .english),
        StanceCase("Norline did not deny ⟦that the boat was old⟧.", .asserts, pack: .english),
    ])
    func `a denial is told from what only sounds like one`(item: StanceCase) { item.check() }

    @Test(arguments: [
        StanceCase("Bupati Rudo Walesan menolak berkomentar ⟦soal umur kapal itu⟧.", .declines),
        StanceCase(
            "Bupati Rudo Walesan enggan menjelaskan ⟦mengapa kapal itu berangkat⟧.",
            .declines
        ),
        StanceCase(
            "Bupati Rudo Walesan belum memberikan tanggapan ⟦soal umur kapal itu⟧.",
            .declines
        ),
        StanceCase(
            "The ministry did not respond to ⟦a request for comment⟧.",
            .declines,
            pack: .english
        ),
    ])
    func `who will not speak declines`(item: StanceCase) { item.check() }

    @Test(arguments: [
        StanceCase(
            "Bupati Rudo Walesan mengatakan ⟦kapal itu mungkin sudah tua⟧.",
            .asserts,
            .hedged
        ),
        StanceCase(
            "Bupati Rudo Walesan mengatakan ⟦kapal itu diduga sudah bocor⟧.",
            .asserts,
            .hedged
        ),
        StanceCase("Kapal itu dikabarkan ⟦tenggelam di selat⟧.", .asserts, .hedged),
        StanceCase("Bupati Rudo Walesan mengatakan ⟦kapal itu sudah tua⟧.", .asserts, .plain),
        StanceCase(
            "Mayor Lena Orwick said ⟦the boat was possibly old⟧.",
            .asserts,
            .hedged,
            pack: .english
        ),
    ])
    func `words that weaken make it hedged`(item: StanceCase) { item.check() }

    @Test(arguments: [
        StanceCase("⟦\"Kapal itu sudah tua,\"⟧ kata Bupati Rudo Walesan.", kind: .direct),
        StanceCase(
            "Bupati Rudo Walesan mengatakan ⟦kapal itu sudah \"terlalu tua untuk berlayar\"⟧.",
            kind: .mixed
        ),
        StanceCase("Bupati Rudo Walesan mengatakan ⟦bahwa kapal itu sudah tua⟧.", kind: .indirect),
        StanceCase("⟦“The boat is old,”⟧ said Mayor Lena Orwick.", kind: .direct, pack: .english),
    ])
    func `quotation marks tell the kind`(item: StanceCase) { item.check() }

    @Test(arguments: [
        StanceCase(
            "Norline declined to comment ⟦on the age of the boat⟧.",
            .declines,
            pack: .english
        ),
        StanceCase(
            "The company refused to answer ⟦questions about the engine⟧.",
            .declines,
            pack: .english
        ),
        StanceCase("Norline would not comment on ⟦the cause⟧.", .declines, pack: .english),
    ])
    func `what was declined is the topic alone`(item: StanceCase) { item.check() }

    @Test(arguments: [
        StanceCase(
            "The captain reportedly ⟦fled the ship before the rescuers came⟧.",
            .asserts,
            .hedged,
            pack: .english
        ),
        StanceCase(
            "Mayor Lena Orwick said ⟦the boat may have been overloaded⟧.",
            .asserts,
            .hedged,
            pack: .english
        ),
        StanceCase(
            "Mayor Lena Orwick said ⟦the boat would be repaired in May⟧.",
            pack: .english
        ),
    ])
    func `hearsay and doubt are hedged`(item: StanceCase) { item.check() }
}
