import RunutLanguages
import RunutReading
import RunutText
import Testing

@testable import RunutPipeline

@Suite struct BareQuotationTests {
    private func attributions(_ string: String) -> (language: String, found: [Attribution], Text) {
        let text = Text(string)
        let page = RawPage(
            path: "a.txt",
            form: .text,
            sha256: "",
            byteCount: text.bytes.count,
            text: text
        )
        let facts = facts(in: page, published: nil, using: LanguagePack.all).value
        return (facts.language, facts.attributions, text)
    }

    @Test(arguments: [
        (
            "Der Rat hat den Plan am Montag gebilligt. „Wir beginnen noch in diesem Jahr“, sagte Hanne Orwick.",
            "„Wir beginnen noch in diesem Jahr“"
        ),
        (
            "Le conseil a voté lundi. « Les travaux commencent demain matin », a dit la mairesse.",
            "« Les travaux commencent demain matin »"
        ),
        (
            "市長は月曜日に計画を発表した。「来月から工事を始める予定です」と述べた。",
            "「来月から工事を始める予定です」"
        ),
    ])
    func `a language without a pack gives direct speech and no speaker`(
        text: String,
        quotation: String
    ) {
        let (language, found, bytes) = attributions(text)
        #expect(language == "und")
        #expect(found.map { bytes[$0.content[0]] } == [quotation])
        #expect(found.allSatisfy { $0.who == nil && $0.source.isEmpty && $0.kind == .direct })
    }

    @Test func `a title between quotation marks is none`() {
        let text = "Der Film „Das Boot“ lief am Montag im Kino, und danach gab es ein Gespräch."
        #expect(attributions(text).found.isEmpty)
    }
}
