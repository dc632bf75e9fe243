import RunutLanguages
import RunutPipeline
import RunutTesting
import RunutText
import Testing

@Suite struct PronounTests {
    static let opening = "Bupati Rudo Walesan mengatakan ⟦kapal itu sudah tua⟧. "

    @Test(arguments: [
        SpeakerCase(
            opening + "⟦\"Mesinnya mati dua kali,\"⟧ ujarnya.",
            ["Rudo Walesan", "Rudo Walesan"]
        ),
        SpeakerCase(
            opening + "Menurutnya, ⟦mesin kapal itu pernah mati dua kali⟧.",
            ["Rudo Walesan", "Rudo Walesan"]
        ),
        SpeakerCase(
            opening + "⟦Mesin itu⟧, katanya, ⟦sudah mati dua kali⟧.",
            ["Rudo Walesan", "Rudo Walesan"]
        ),
        SpeakerCase(
            opening + "⟦\"Mesinnya mati dua kali,\"⟧ kata dia.",
            ["Rudo Walesan", "Rudo Walesan"]
        ),
        SpeakerCase(
            opening + "Ia menegaskan ⟦bahwa mesin itu mati dua kali⟧.",
            ["Rudo Walesan", "Rudo Walesan"]
        ),
    ])
    func `a clitic or a pronoun means the last speaker`(item: SpeakerCase) { item.check() }

    @Test(arguments: [
        ("\"Mesinnya mati dua kali,\" ujar⟦nya⟧.", "ujar"),
        ("Menurut⟦nya⟧, mesin itu sudah mati dua kali.", "Menurut"),
        ("\"Mesinnya mati dua kali,\" kata ⟦dia⟧.", "kata"),
    ])
    func `a clitic is the source and no part of the cue`(text: String, cue: String) {
        let marked = MarkedText(text)
        let found = statements(in: marked.text)
        #expect(marked.text.marking(found.flatMap(\.source)) == text)
        #expect(found.flatMap(\.cue).map { marked.text[$0] } == [cue])
    }

    @Test func `a pronoun means whom the story went on to`() {
        SpeakerCase(
            Self.opening
                + "Camat Sela Rondo tiba di dermaga sore itu. Ia menyebut ⟦mesin kapal itu sudah mati⟧.",
            ["Rudo Walesan", "Sela Rondo"]
        ).check()
    }

    @Test func `mereka means a body where nobody of many has spoken`() {
        SpeakerCase(
            "Basarnas mengatakan ⟦kapal itu sudah ditemukan⟧. " + Self.opening
                + "Mereka berharap ⟦pelabuhan segera dibuka⟧.",
            ["Basarnas", "Rudo Walesan", "Basarnas"]
        ).check()
    }

    @Test func `mereka means a speaker of many`() {
        SpeakerCase(
            "Para nelayan mengatakan ⟦ombak terlalu tinggi⟧. " + Self.opening
                + "Mereka berharap ⟦pelabuhan segera dibuka⟧.",
            ["para nelayan", "Rudo Walesan", "para nelayan"]
        ).check()
    }

    @Test(arguments: [
        SpeakerCase(
            "⟦“The engine is old,”⟧ said Mayor Lena Orwick. ⟦“It failed twice,”⟧ she said.",
            ["Lena Orwick", "Lena Orwick"],
            .english
        ),
        SpeakerCase(
            "Captain Tom Brask said ⟦the engine was old⟧. He said ⟦it had failed twice⟧.",
            ["Tom Brask", "Tom Brask"],
            .english
        ),
        SpeakerCase(
            "Two fishermen said ⟦the waves were too high⟧. Captain Tom Brask said ⟦the engine was old⟧. "
                + "They said ⟦the port had been closed too late⟧.",
            ["two fishermen", "Tom Brask", "two fishermen"],
            .english
        ),
    ])
    func `he and she mean the last speaker`(item: SpeakerCase) { item.check() }
}

@Suite struct NamedSpeakerTests {
    @Test(arguments: [
        SpeakerCase(
            "⟦\"Kapal itu tua,\"⟧ kata Bupati Rudo Walesan. ⟦\"Mesinnya mati,\"⟧ kata Walesan.",
            ["Rudo Walesan", "Rudo Walesan"]
        ),
        SpeakerCase(
            "⟦“The boat is old,”⟧ said Mayor Lena Orwick. Orwick said ⟦the engine had failed⟧.",
            ["Lena Orwick", "Lena Orwick"],
            .english
        ),
    ])
    func `a surname is the person`(item: SpeakerCase) { item.check() }

    @Test(arguments: [
        SpeakerCase(
            "⟦\"Kapal itu tua,\"⟧ kata Bupati Rudo Walesan. Camat Sela Rondo menyebut "
                + "⟦mesin kapal itu sudah mati⟧. ⟦\"Kami menunggu,\"⟧ kata bupati.",
            ["Rudo Walesan", "Sela Rondo", "Rudo Walesan"]
        ),
        SpeakerCase(
            "⟦“The boat is old,”⟧ said Mayor Lena Orwick. Captain Tom Brask said ⟦the engine had failed⟧. "
                + "⟦“We are waiting here,”⟧ the mayor said.",
            ["Lena Orwick", "Tom Brask", "Lena Orwick"],
            .english
        ),
    ])
    func `an office is whoever holds it`(item: SpeakerCase) { item.check() }

    @Test(arguments: [
        SpeakerCase(
            "⟦\"Kapal itu tua,\"⟧ kata Camat Sela Rondo. "
                + "⟦\"Mesinnya mati,\"⟧ kata seorang camat.",
            ["Sela Rondo", "camat"]
        ),
        SpeakerCase(
            "⟦“The boat is old,”⟧ said Mayor Lena Orwick. ⟦“It sank twice,”⟧ a mayor said.",
            ["Lena Orwick", "mayor"],
            .english
        ),
    ])
    func `with an indefinite article it is somebody else`(item: SpeakerCase) { item.check() }

    @Test func `a description means the person it was given to`() {
        SpeakerCase(
            "⟦\"Kapal itu tua,\"⟧ kata Rudo Walesan, anggota dewan. "
                + "Politikus itu menyebut ⟦mesin kapal itu sudah mati⟧.",
            ["Rudo Walesan", "Rudo Walesan"]
        ).check()
    }

    @Test(arguments: [
        SpeakerCase(
            "Malaysia dan Singapura mengatakan ⟦pelabuhan akan ditutup⟧.",
            ["Malaysia; Singapura"]
        ),
        SpeakerCase(
            "⟦\"Kapal itu tua,\"⟧ kata Bupati Rudo Walesan dan Camat Sela Rondo.",
            ["Rudo Walesan; Sela Rondo"]
        ),
        SpeakerCase(
            "Malaysia and Singapore said ⟦the port would be closed⟧.",
            ["Malaysia; Singapore"],
            .english
        ),
    ])
    func `two named sources are joined`(item: SpeakerCase) { item.check() }

    @Test func `a body that was named before speaks as the agency`() {
        SpeakerCase(
            "Basarnas mengatakan ⟦kapal itu sudah ditemukan⟧. "
                + "Lembaga itu menyebut ⟦semua penumpang sudah selamat⟧.",
            ["Basarnas", "Basarnas"]
        ).check()
    }

    @Test func `both countries are the two that spoke before`() {
        SpeakerCase(
            "Malaysia dan Singapura mengatakan ⟦pelabuhan akan ditutup⟧. "
                + "Kedua negara menyebut ⟦kapal itu sudah terlalu tua⟧.",
            ["Malaysia; Singapura", "Malaysia; Singapura"]
        ).check()
    }

    @Test(arguments: [
        SpeakerCase(
            "Menurut laporan Reuters, ⟦kapal itu sudah tua⟧.",
            ["Reuters"]
        ),
        SpeakerCase("Dilansir Reuters, ⟦kapal itu sudah tua⟧.", ["Reuters"]),
        SpeakerCase(
            "Kantor berita KCNA menyebut ⟦kapal itu sudah tua⟧. "
                + "Media pemerintah mengatakan ⟦mesin kapal itu sudah mati⟧.",
            ["KCNA", "KCNA"]
        ),
    ])
    func `an outlet speaks for itself where nobody else is named`(item: SpeakerCase) {
        item.check()
    }

    @Test func `an expert who is announced is the one quoted next`() {
        SpeakerCase(
            "Seorang pakar mengatakan ⟦kapal itu tidak layak berlayar⟧. "
                + "⟦\"Lambungnya sudah tipis,\"⟧ kata Sela Rondo, pakar perkapalan.",
            ["Sela Rondo", "Sela Rondo"]
        ).check()
    }
}

@Suite struct UnnamedSpeakerTests {
    @Test(arguments: [
        SpeakerCase("Seorang nelayan mengatakan ⟦kapal itu sudah tua⟧.", ["nelayan"]),
        SpeakerCase(
            "⟦Kapal itu sudah tua⟧, kata seorang pejabat pelabuhan.",
            ["pejabat pelabuhan"]
        ),
        SpeakerCase("Para pakar menilai ⟦kapal itu sudah tua⟧.", ["para pakar"]),
        SpeakerCase(
            "Pejabat yang enggan disebut namanya mengatakan ⟦kapal itu sudah tua⟧.",
            ["pejabat"]
        ),
        SpeakerCase(
            "Menurut sumber pemerintah, ⟦kapal itu sudah tua⟧.",
            ["sumber pemerintah"]
        ),
        SpeakerCase("Menurut laporan media lokal, ⟦kapal itu sudah tua⟧.", ["media lokal"]),
        SpeakerCase("A port official said ⟦the boat was old⟧.", ["port official"], .english),
        SpeakerCase(
            "⟦The boat was old⟧, according to two senior officials.",
            ["two senior officials"],
            .english
        ),
    ])
    func `keep their description without an article`(item: SpeakerCase) { item.check() }

    @Test(arguments: [
        SpeakerCase("Kapal itu dikabarkan ⟦tenggelam di selat⟧.", ["-"]),
        SpeakerCase("Tiga orang dilaporkan ⟦hilang di selat⟧.", ["-"]),
    ])
    func `hearsay has nobody, and its subject stays out`(item: SpeakerCase) { item.check() }

    @Test func `hearsay names no entity`() {
        #expect(
            statements(in: Text("Kapal itu dikabarkan tenggelam di selat.")).map(\.whoEntities)
                == [[]]
        )
        let named = statements(in: Text("Bupati Rudo Walesan mengatakan kapal itu sudah tua."))
        #expect(named.map(\.whoEntities) == [["person/rudo-walesan"]])
    }
}
