import RunutLanguages
import RunutText
import Testing

@testable import RunutPipeline

@Suite struct TranslationTests {
    static let dispatch = MiniArticle(
        outlet: "Kabar Selasar",
        text: """
            Jembatan gantung di Desa Wonolelo putus diterjang banjir bandang pada Selasa (4/3/2025) sore.
            Sebelas siswa sekolah dasar terpaksa bermalam di rumah warga di seberang sungai.
            Kepala desa meminta pemerintah kabupaten segera membangun jembatan darurat dari bambu.
            Hujan deras sudah turun selama tiga hari di lereng Gunung Merbabu.
            Petani menaksir kerugian akibat sawah yang terendam lumpur mencapai 240 juta rupiah.
            """
    )
    static let translation = MiniArticle(
        outlet: "Highland Herald",
        language: "en",
        text: """
            A suspension bridge in the village of Wonolelo was swept away by a flash flood on Tuesday afternoon.
            Eleven primary school pupils had to spend the night in homes on the other side of the river.
            The village chief has asked the regency government to build an emergency bridge of bamboo at once.
            Heavy rain had fallen for three days on the slopes of Mount Merbabu.
            Farmers put the losses from fields drowned in mud at 240 million rupiah.
            """
    )
    static let independent = MiniArticle(
        outlet: "Java Courier",
        language: "en",
        text: """
            Ngatinem has not slept since the bridge of Wonolelo fell on Tuesday.
            Her grandson telephoned from a stranger's kitchen and asked for his notebook.
            A rope now carries baskets of vegetables and letters over the brown water.
            "We are used to waiting," said the widow, who sells fried cassava at the crossing.
            """
    )

    private func passages(_ articles: [MiniArticle]) -> Passages {
        let facts = articles.map(\.facts)
        let identities = Identities(facts, gazetteer: .shipped)
        return Passages(
            facts.enumerated().map { index, facts in
                let pack = LanguagePack.all.first { $0.code == facts.language } ?? .indonesian
                return StoryArticle(facts, index: index, words: pack.story, identities: identities)
            }
        )
    }

    @Test func `a translation is aligned sentence by sentence`() throws {
        let passages = passages([Self.dispatch, Self.translation])
        let pair = try #require(passages.pairs.first)
        #expect(pair.relation == .reuses)
        #expect(pair.sentences.count { $0.left == $0.right } >= 4)
        #expect(pair.sentences.allSatisfy { $0.left == $0.right })
    }

    @Test func `the order of the two does not matter`() throws {
        let passages = passages([Self.translation, Self.dispatch])
        #expect(try #require(passages.pairs.first).relation == .reuses)
    }

    @Test func `own reporting in another language is no translation`() {
        #expect(passages([Self.dispatch, Self.independent]).pairs.isEmpty)
    }

    @Test func `a shared sentence in two languages is called translated`() {
        let story = story([Self.dispatch, Self.translation])
        let manners = story.sharedSentences.flatMap(\.versions).compactMap(\.manner)
        #expect(manners.count >= 4)
        #expect(manners.allSatisfy { $0 == .translated })
    }

    /// Two sentences told as one, and a weak pair between sure ones.
    @Test func `a translator may join two sentences`() throws {
        var joined = Self.translation
        joined = MiniArticle(
            outlet: joined.outlet,
            language: "en",
            text: """
                A suspension bridge in the village of Wonolelo was swept away by a flash flood on Tuesday, and \
                eleven primary school pupils had to spend the night across the river.
                The village chief has asked the regency government to build an emergency bridge of bamboo.
                Heavy rain had fallen for three days on the slopes of Mount Merbabu.
                """
        )
        let pair = try #require(passages([Self.dispatch, joined]).pairs.first)
        let first = pair.sentences.filter { $0.right == 0 }.map(\.left).sorted()
        #expect(first == [0, 1])
    }
}

@Suite struct SentenceIndexTests {
    /// Articles of sentences whose words come from small lists, so that many are alike.
    private func articles(seed: UInt64) -> [StoryArticle] {
        var state = seed
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let words = [
            "id": """
            banjir jembatan sekolah gempa gudang kapal petani gubernur hakim terdakwa suap lumpur hutan
            kebakaran beras pelabuhan nelayan tambang bupati longsor rumah sakit
            """.split { $0 == " " || $0 == "\n" },
            "en": """
            flood bridge school quake warehouse ship farmer governor judge defendant bribe mud forest
            blaze rice port fisherman mine regent landslide hospital
            """.split { $0 == " " || $0 == "\n" },
        ]
        let mini = (0..<6).map { number in
            let language = number % 3 == 2 ? "en" : "id"
            let list = words[language] ?? []
            let sentences = (0..<12).map { _ in
                (0..<(5 + next(6))).map { _ in String(list[next(12)]) }
                    .joined(separator: " ") + " \(next(90))."
            }
            return MiniArticle(
                outlet: "Harian \(number)",
                language: language,
                text: sentences.map { "Kabar " + $0 }.joined(separator: "\n")
            )
        }
        let facts = mini.map(\.facts)
        let identities = Identities(facts, gazetteer: .shipped)
        return facts.enumerated().map { index, facts in
            let pack = LanguagePack.all.first { $0.code == facts.language } ?? .indonesian
            return StoryArticle(facts, index: index, words: pack.story, identities: identities)
        }
    }

    @Test(arguments: [7, 20_250_303, 991])
    func `the index finds what comparing every two sentences finds`(seed: UInt64) {
        let articles = articles(seed: seed)
        let sentences = StorySentences(articles).sentences
        var index = SentenceIndex(sentences, articles: articles.count)
        var count = 0
        for left in articles.indices {
            let found = index.alignments(of: left)
            for right in articles.indices where right > left {
                var all: [Alignment] = []
                for one in sentences where one.article == left {
                    for other in sentences where other.article == right {
                        guard min(one.count, other.count) >= alignedWordsMinimum else { continue }
                        if let alignment = alignment(one, other) { all.append(alignment) }
                    }
                }
                let expected = chosen(all).map { [$0.left.sentence, $0.right.sentence] }
                #expect(found[right].map { [$0.left.sentence, $0.right.sentence] } == expected)
                count += expected.count
            }
        }
        #expect(count > 0)
    }
}

@Suite struct LexiconTests {
    private let lexicon = RunutLanguages.lexicon(from: "id", into: "en")

    private func key(_ word: String, _ words: StoryWords) -> UInt64 {
        words.key(of: Array(word.utf8))
    }

    private func pivot(_ word: String, _ pack: LanguagePack) -> UInt64 {
        Pivots(language: pack.code)[key(word, pack.story)]
    }

    private func isTied(_ indonesian: String, _ english: String) -> Bool {
        let key = key(indonesian, LanguagePack.indonesian.story)
        let other = self.key(english, LanguagePack.english.story)
        return lexicon?.translations(of: key)?.contains(other) ?? (key == other)
    }

    @Test(arguments: [
        ("gempa", "earthquakes"), ("penyelundupan", "smuggled"), ("tersangka", "suspects"),
        ("pernikahannya", "wedding"), ("mengguncang", "shook"), ("bupati", "regent"),
    ])
    func `forms of a word and of its translation meet`(indonesian: String, english: String) {
        #expect(isTied(indonesian, english))
    }

    @Test func `what only looks alike does not meet`() {
        #expect(!isTied("air", "air"))
        #expect(isTied("udara", "air"))
        #expect(!isTied("gempa", "verdict"))
        #expect(!isTied("pasir", "police"))
    }

    @Test func `both languages have one pivot`() {
        let quake = pivot("gempa", .indonesian)
        #expect(pivot("quake", .english) == quake)
        #expect(pivot("earthquake", .english) == quake)
        #expect(pivot("verdict", .english) != quake)
    }

    @Test func `a language without a lexicon keeps its keys`() {
        #expect(Pivots(language: "ms")[42] == 42)
    }
}
