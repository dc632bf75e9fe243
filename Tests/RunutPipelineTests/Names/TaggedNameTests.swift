import RunutLanguages
import RunutPipeline
import RunutText
import Testing

@Suite struct TaggedNameTests {
    @Test(arguments: [
        NameCase(
            "Kabar itu dimuat harian ⟦Gema Langkatua⟧, kata Bupati ⟦Rudo Walesan⟧.",
            ["organisation Gema Langkatua", "person Rudo Walesan"]
        )
    ])
    func `an outlet is nobody`(item: NameCase) { item.check() }

    @Test(arguments: [
        NameCase(
            "Bupati ⟦Rudo Walesan⟧ tiba, kata ⟦Rudo⟧. Menurut ⟦Walesan-lah⟧ kapal itu rusak.",
            ["person Rudo Walesan", "person Rudo Walesan", "person Rudo Walesan"]
        )
    ])
    func `what an article calls a person is one at a sentence's start too`(item: NameCase) {
        item.check()
    }

    @Test func `words that lost their space are parted at the name`() {
        check(
            names:
                "Bupati ⟦Rudo Walesan⟧ tiba pagi itu. \"Kami lega,\" kata ⟦Rudo Walesan⟧mengatakan.",
            ["person Rudo Walesan", "person Rudo Walesan"]
        )
        check(
            names: "Kabar itu datang dari⟦Rudo Walesan⟧, kata ⟦Walesan⟧.",
            ["person Rudo Walesan", "person Rudo Walesan"]
        )
    }

    @Test func `a name that ends like a word stays whole`() {
        check(
            names: "Camat ⟦Sela Wulandari⟧ tiba, kata ⟦Wulandari⟧.",
            ["person Sela Wulandari", "person Sela Wulandari"]
        )
    }

    @Test func `without weights the rules read names`() {
        let bare = LanguagePack.indonesian.with(names: nil)
        check(
            names: "Bupati ⟦Rudo Walesan⟧ tiba. Warga menyambut ⟦Walesan⟧.",
            ["person Rudo Walesan", "person Rudo Walesan"],
            bare
        )
    }

    @Test func `damaged weights are no tagger`() throws {
        let bytes = try #require(LanguagePack.indonesian.nameTagging?.tagger).bytes
        bytes.withUnsafeBytes { #expect(NameTagger(bytes: $0)?.bytes == bytes) }
        bytes.dropLast().withUnsafeBytes { #expect(NameTagger(bytes: $0) == nil) }
        bytes.withUnsafeBytes { #expect(LinearTagger(bytes: $0) == nil) }
    }
}
