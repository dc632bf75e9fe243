import RunutLanguages
import RunutText
import Testing

@testable import RunutPipeline

@Suite struct SpellingTests {
    private func nearest(_ form: String, _ pack: LanguagePack) -> String? {
        pack.slips.spelling.nearForms(of: Array(form.utf8), classMinimum: 18).first.map {
            String(decoding: $0.word, as: UTF8.self)
        }
    }

    @Test(
        arguments: [
            ("pemerintha", "pemerintah"), ("pemrintah", "pemerintah"), ("pemerimtah", "pemerintah"),
            ("pemerintahh", "pemerintah"),
        ]
    )
    func `one slip of the keys leads back to the word`(form: String, word: String) {
        #expect(nearest(form, .indonesian) == word)
    }

    @Test func `names and rare words are what nobody meant`() {
        #expect(nearest("jakrata", .indonesian) == nil)
        #expect(nearest("xqzvbn", .english) == nil)
    }

    @Test(arguments: ["praktek praktik", "trilyun triliun", "ijin izin"])
    func `Indonesian variants`(pair: String) {
        let words = pair.split(separator: " ").map { Array($0.utf8) }
        #expect(LanguagePack.indonesian.slips.spelling.isVariant(words[0], of: words[1]))
        #expect(LanguagePack.indonesian.slips.spelling.isVariant(words[1], of: words[0]))
    }

    @Test(arguments: ["labour labor", "organise organize", "theatre theater"])
    func `English variants`(pair: String) {
        let words = pair.split(separator: " ").map { Array($0.utf8) }
        #expect(LanguagePack.english.slips.spelling.isVariant(words[0], of: words[1]))
        #expect(!LanguagePack.english.slips.spelling.isVariant(words[0], of: Array("lab".utf8)))
    }

    @Test func `a form of a known word is known`() {
        let spelling = LanguagePack.indonesian.slips.spelling
        #expect(spelling.isFormed(Array("pembendunganmu".utf8)) == false)
        #expect(spelling.isFormed(Array("dibendungnya".utf8)))
        #expect(!spelling.isFormed(Array("menajdi".utf8)))
    }

    @Test(
        arguments: [
            ("abcd", "abcd", 0), ("abcd", "abdc", 1), ("abcd", "abd", 1), ("abcd", "abxcd", 1),
            ("abcd", "badc", 2), ("abcd", "wxyz", 3), ("abcd", "abcdefgh", 3),
        ]
    )
    func `letters between two words`(one: String, two: String, distance: Int) {
        #expect(editDistance(Array(one.utf8), Array(two.utf8), maximum: 2) == distance)
        #expect(editDistance(Array(two.utf8), Array(one.utf8), maximum: 2) == distance)
    }
}
