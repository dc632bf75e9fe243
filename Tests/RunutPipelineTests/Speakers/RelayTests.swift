import RunutLanguages
import RunutPipeline
import RunutTesting
import RunutText
import Testing

@Suite struct RelayTests {
    @Test(arguments: [
        SpeakerCase(
            "⟦\"Kapal itu tua,\"⟧ kata Bupati Rudo Walesan kepada Reuters.",
            ["Rudo Walesan < Reuters"]
        ),
        SpeakerCase(
            "⟦\"Kapal itu tua,\"⟧ kata Bupati Rudo Walesan dalam wawancara dengan CNN, Senin.",
            ["Rudo Walesan < CNN"]
        ),
        SpeakerCase(
            "⟦\"Kapal itu tua,\"⟧ kata Bupati Rudo Walesan kepada media lokal Malaysia.",
            ["Rudo Walesan < media lokal Malaysia"]
        ),
        SpeakerCase(
            "Mayor Lena Orwick told Reuters ⟦that the boat was old⟧.",
            ["Lena Orwick < Reuters"],
            .english
        ),
        SpeakerCase(
            "⟦“The boat is old,”⟧ Mayor Lena Orwick told Reuters.",
            ["Lena Orwick < Reuters"],
            .english
        ),
    ])
    func `an outlet that was told passed it on`(item: SpeakerCase) { item.check() }

    @Test(arguments: [
        SpeakerCase(
            "⟦\"Kapal itu tua,\"⟧ kata Bupati Rudo Walesan kepada wartawan, Senin.",
            ["Rudo Walesan"]
        ),
        SpeakerCase(
            "⟦\"Kapal itu tua,\"⟧ kata Bupati Rudo Walesan dalam keterangan tertulis, Senin (5/8).",
            ["Rudo Walesan"]
        ),
        SpeakerCase(
            "⟦“The boat is old,”⟧ Mayor Lena Orwick told reporters.",
            ["Lena Orwick"],
            .english
        ),
    ])
    func `reporters at large and a statement of one's own did not`(item: SpeakerCase) {
        item.check()
    }

    @Test(arguments: [
        SpeakerCase(
            "⟦\"Kapal itu tua,\"⟧ kata Bupati Rudo Walesan seperti dilansir Antara, Senin (5/8).",
            ["Rudo Walesan < Antara"]
        ),
        SpeakerCase(
            "⟦\"Kapal itu tua,\"⟧ kata Bupati Rudo Walesan, seperti dilansir Antara dari Reuters.",
            ["Rudo Walesan < Reuters < Antara"]
        ),
        SpeakerCase(
            "Dilansir Antara, Bupati Rudo Walesan mengatakan ⟦kapal itu sudah tua⟧.",
            ["Rudo Walesan < Antara"]
        ),
        SpeakerCase(
            "Kantor berita Antara melaporkan ⟦kapal itu sudah tua⟧, mengutip Reuters.",
            ["Reuters < Antara"]
        ),
        SpeakerCase(
            "⟦The boat was old⟧, Reuters reported, citing police.",
            ["police < Reuters"],
            .english
        ),
        SpeakerCase(
            "Media lokal, mengutip kantor berita Reuters, melaporkan ⟦kapal itu sudah tua⟧.",
            ["Reuters < media lokal"]
        ),
        SpeakerCase(
            "⟦Kapal itu sudah tua⟧, demikian dilaporkan Antara mengutip Reuters, Senin (5/8).",
            ["Reuters < Antara"]
        ),
    ])
    func `a chain is told from the speaker to this outlet`(item: SpeakerCase) { item.check() }

    @Test(arguments: [
        SpeakerCase(
            "The captain told the station ⟦that the engine had failed twice⟧.",
            ["captain < station"],
            .english
        ),
        SpeakerCase(
            "⟦\"Two sailors were rescued,\"⟧ the ministry said in a statement carried by the Coast News.",
            ["ministry < Coast News"],
            .english
        ),
        SpeakerCase(
            "⟦The engine had failed twice⟧, Lena Orwick said in an interview with the BBC.",
            ["Lena Orwick < BBC"],
            .english
        ),
        SpeakerCase(
            "⟦The engine had failed twice⟧, Lena Orwick said in an interview with Tom Brask.",
            ["Lena Orwick"],
            .english
        ),
        SpeakerCase(
            "Officials quoted by the Harbour Times said ⟦the ferry was overloaded⟧.",
            ["officials < Harbour Times"],
            .english
        ),
    ])
    func `an outlet beside the cue passed it on`(item: SpeakerCase) { item.check() }

    @Test func `the station is the one that was named`() {
        SpeakerCase(
            "⟦“The boat is old,”⟧ Mayor Lena Orwick told Radio Calder. "
                + "The captain told the station ⟦that the engine had failed twice⟧.",
            ["Lena Orwick < Radio Calder", "captain < Radio Calder"],
            .english
        ).check()
    }

    @Test(arguments: [
        SpeakerCase(
            "Reuters, citing the coast guard, reported ⟦that the ferry had sunk⟧.",
            ["coast guard < Reuters"],
            .english
        ),
        SpeakerCase(
            "⟦The ferry had sunk⟧, according to Reuters, citing the coast guard.",
            ["coast guard < Reuters"],
            .english
        ),
        SpeakerCase(
            "Citing two officials, the Harbour Times reported ⟦that the captain had been detained⟧.",
            ["two officials < Harbour Times"],
            .english
        ),
        SpeakerCase(
            "⟦The ferry had sunk off Calder⟧, the Harbour Times reported, "
                + "citing a Reuters dispatch quoting police.",
            ["police < Reuters < Harbour Times"],
            .english
        ),
        SpeakerCase(
            "⟦The ferry was carrying 40 people⟧, Norline said, according to Reuters.",
            ["Norline < Reuters"],
            .english
        ),
    ])
    func `what an outlet has from others is theirs`(item: SpeakerCase) { item.check() }

    @Test(arguments: [
        SpeakerCase(
            "The BBC quoted Lena Orwick as saying ⟦that the engine had failed twice⟧.",
            ["Lena Orwick < BBC"],
            .english
        ),
        SpeakerCase(
            "⟦The port will be closed⟧, Reuters quoted the minister as saying.",
            ["minister < Reuters"],
            .english
        ),
        SpeakerCase(
            "The minister was quoted by Reuters as saying ⟦the port would be closed⟧.",
            ["minister < Reuters"],
            .english
        ),
    ])
    func `who is quoted as saying is the speaker`(item: SpeakerCase) { item.check() }

    @Test func `a statement inside another came through the outer speaker`() {
        SpeakerCase(
            "Bupati Rudo Walesan mengatakan bahwa Camat Sela Rondo menyebut kapal itu sudah tua.",
            []
        ).checkNested(
            contents: [
                "bahwa Camat Sela Rondo menyebut kapal itu sudah tua", "kapal itu sudah tua",
            ],
            ["Rudo Walesan", "Sela Rondo < Rudo Walesan"]
        )
    }

    @Test func `a closing formula hands the sentence before it to its source`() {
        SpeakerCase(
            "⟦Kapal itu sudah tua dan akan ditarik ke dermaga⟧. "
                + "Melansir Reuters, demikian laporan Antara, mengutip seorang pejabat.",
            ["pejabat < Antara < Reuters"]
        ).check()
    }

    @Test(arguments: [
        Outlet(name: "Antara", domain: nil, range: nil),
        Outlet(name: "ANTARA News", domain: nil, range: nil),
        Outlet(name: "ANTARANEWS.COM", domain: "antaranews.com", range: nil),
    ])
    func `this outlet itself is no relay`(outlet: Outlet) {
        let text = "⟦\"Kapal itu tua,\"⟧ kata Bupati Rudo Walesan kepada Antara, Senin."
        SpeakerCase(text, ["Rudo Walesan"]).check(outlet: outlet)
        let other = Outlet(name: "Teras Ombak", domain: "terasombak.com", range: nil)
        SpeakerCase(text, ["Rudo Walesan < Antara"]).check(outlet: other)
    }

    @Test func `the words that name a relay are told`() {
        let marked = MarkedText(
            "\"Kapal itu tua,\" kata Bupati Rudo Walesan, seperti dilansir ⟦Antara⟧ dari ⟦Reuters⟧."
        )
        let found = statements(in: marked.text)
        #expect(found.flatMap(\.via).map(\.range) == marked.ranges)
    }
}

extension SpeakerCase {
    /// For contents that lie inside each other, which marks cannot show.
    fileprivate func checkNested(
        contents: [String],
        _ speakers: [String],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let text = Text(text)
        let found = statements(in: text, pack)
        #expect(
            found.map { $0.content.map { text[$0] }.joined(separator: " / ") } == contents,
            sourceLocation: sourceLocation
        )
        let who = found.map { ([$0.who ?? "-"] + $0.via.map(\.name)).joined(separator: " < ") }
        #expect(who == speakers, sourceLocation: sourceLocation)
    }
}
