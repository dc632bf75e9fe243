import RunutLanguages
import RunutPipeline
import RunutReading
import RunutTesting
import RunutText
import Testing

/// Sentences of our own; `S:`, `Q:`, `C:` are source, cue and content.
private let readings: [(text: String, expected: [String])] = [
    (
        "“The harbour will stay closed until Friday,” said Mayor Lena Orwick.",
        ["S:Mayor Lena Orwick Q:said C:“The harbour will stay closed until Friday,”"]
    ),
    (
        "Orwick said the ferry had passed its last inspection in March.",
        ["S:Orwick Q:said C:the ferry had passed its last inspection in March"]
    ),
    (
        "According to the coast guard, two boats were already on their way.",
        ["S:the coast guard Q:According to C:two boats were already on their way"]
    ),
    (
        "The repairs would cost 40 million dollars, according to the transport ministry.",
        [
            "S:the transport ministry Q:according to C:The repairs would cost 40 million dollars"
        ]
    ),
    (
        "The company denied that the engine had failed before.",
        ["S:The company Q:denied C:that the engine had failed before"]
    ),
]

private func annotated(_ string: String, _ pack: LanguagePack = .english) -> AnnotatedArticle {
    let text = Text(string)
    let article = Article(wholeOf: RawPage(text))
    return annotate(article, as: pack)
}

private func summaries(_ article: AnnotatedArticle) -> [String] {
    taggedAttributions(in: article).map { draft in
        func words(_ ranges: [Range<Int>]) -> String {
            ranges.map { article.string(of: $0) }.joined(separator: " / ")
        }
        let source = draft.source.map { [$0] } ?? []
        return "S:\(words(source)) Q:\(words(draft.cue)) C:\(words(draft.content))"
    }
}

private let story = """
    The ferry Blue Heron ran aground off Calder Point on Monday, police said.

    “We heard a bang and then nothing,” a passenger, Ilse Marran, told the Harbour Times. \
    “Nobody told us to leave.”

    The operator, Norline, declined to comment on the cause. Mayor Lena Orwick warned \
    that the channel could be closed for days. She urged captains to use the southern route.
    """

private let hasWeights = LanguagePack.english.attributionTagging?.tagger != nil

/// Skipped in a build without the weights.
@Suite(.enabled(if: hasWeights)) struct TaggedAttributionTests {
    @Test(arguments: readings)
    func `finds source, cue and content`(text: String, expected: [String]) {
        #expect(summaries(annotated(text)) == expected)
    }

    @Test func `keeps both pieces of a statement around its source`() {
        let found = summaries(
            annotated(
                "“We heard a bang,” said Ilse Marran, a passenger. “Nobody told us to leave.”"
            )
        )
        #expect(found.count == 1)
        #expect(found.first?.contains("“We heard a bang,” / “Nobody told us to leave.”") == true)
    }

    @Test func `knows who denies and who will not speak`() {
        func stances(_ text: String) -> [Attribution.Stance] {
            taggedAttributions(in: annotated(text)).map(\.stance)
        }
        #expect(stances("Norline denied that the engine had failed.") == [.denies])
        #expect(stances("Norline declined to comment on the accident.") == [.declines])
        #expect(stances("Norline did not deny that the engine had failed.") == [.asserts])
    }

    @Test func `names the outlet that was told`() {
        let marked = MarkedText("Marran told ⟦the Harbour Times⟧ that nobody had warned her.")
        let article = annotated(marked.text[marked.text.all])
        let via = taggedAttributions(in: article).flatMap(\.via)
        #expect(via.map { article.string(of: $0) } == ["Harbour Times"])
    }

    @Test func `gives a cited source's statement to the source, by way of the outlet`() {
        let text = "Eleven people were killed, the Coast News agency reported, citing police."
        let article = annotated(text)
        let drafts = taggedAttributions(in: article)
        #expect(summaries(article) == ["S:police Q:reported C:Eleven people were killed"])
        #expect(
            drafts.flatMap(\.via).map { article.string(of: $0) } == ["the Coast News agency"]
        )
        // A reason is no source.
        let reason = "Norline cut the service, the Coast News agency reported, citing low demand."
        #expect(taggedAttributions(in: annotated(reason)).allSatisfy { $0.via.isEmpty })
    }

    @Test func `reads what somebody told a listener`() {
        let text = "The official told the station that about 40 tickets had been sold on the pier."
        let content = "that about 40 tickets had been sold on the pier"
        #expect(summaries(annotated(text)) == ["S:The official Q:told C:\(content)"])
    }

    @Test func `takes silence on a request for a refusal`() {
        let silent = annotated("The transport ministry did not respond to a request for comment.")
        #expect(
            summaries(silent) == [
                "S:The transport ministry Q:did not respond to C:a request for comment"
            ]
        )
        #expect(taggedAttributions(in: silent).map(\.stance) == [.declines])
    }

    @Test func `reads plain narration as nobody's statement`() {
        #expect(
            summaries(annotated("The ferry left Calder at nine and reached Voss at ten.")) == []
        )
    }

    @Test func `finds every statement of a story`() {
        let found = summaries(annotated(story))
        #expect(found.count == 5)
        #expect(
            found.first
                == "S:police Q:said C:The ferry Blue Heron ran aground off Calder Point on Monday"
        )
    }

    @Test func `a damaged weights file is no tagger`() {
        let bytes = LanguagePack.english.attributionTagging?.tagger?.bytes ?? []
        bytes.withUnsafeBytes { #expect(LinearTagger(bytes: $0)?.bytes == bytes) }
        bytes.dropLast().withUnsafeBytes { #expect(LinearTagger(bytes: $0) == nil) }
    }
}

@Suite struct AttributionsWithAndWithoutWeightsTests {
    @Test(arguments: [LanguagePack.english, LanguagePack.english.with(nil)])
    func `stays inside the text and repeats itself`(pack: LanguagePack) {
        // Every prefix: half words, open quotations, cut sentences.
        for count in stride(from: 0, through: story.count, by: 7) {
            let article = annotated(String(story.prefix(count)), pack)
            let drafts = taggedAttributions(in: article)
            for draft in drafts {
                let ranges = draft.content + draft.cue + [draft.source].compactMap(\.self)
                #expect(ranges.allSatisfy { !$0.isEmpty && $0.upperBound <= article.tokens.count })
                #expect(!draft.content.isEmpty)
                #expect(
                    zip(draft.content, draft.content.dropFirst()).allSatisfy {
                        $0.upperBound <= $1.lowerBound
                    }
                )
            }
            #expect(summaries(article) == summaries(article))
        }
    }

    @Test(arguments: readings)
    func `without weights reads quotations and plain clauses`(text: String, expected: [String]) {
        // Only a clause that nothing opens is beyond the rules.
        let isBare =
            !text.contains("that") && !text.contains("“")
            && !text.lowercased().contains("according")
        let found = summaries(annotated(text, .english.with(nil)))
        #expect(found == (isBare ? [] : expected))
    }
}
