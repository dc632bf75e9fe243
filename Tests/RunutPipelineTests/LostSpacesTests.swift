import RunutPipeline
import RunutText
import Testing

@Suite struct LostSpacesTests {
    private func words(_ text: String) -> [String] {
        let text = Text(text)
        return annotated(text).tokens.filter(\.isWord).map { text[$0.range] }
    }

    @Test(arguments: [
        ("Kapal Norwegiasebelumnya bersandar di Norwegia.", ["Norwegia", "sebelumnya"]),
        ("Ia bertemu BMKGpada Senin.", ["BMKG", "pada"]),
        ("Ucap wargatersebut di posko.", ["warga", "tersebut"]),
        ("Kabar itu dikutipdetikJatim pagi ini.", ["dikutip", "detik", "Jatim"]),
    ])
    func `a glued word comes apart where both halves are known`(text: String, parts: [String]) {
        let found = words(text)
        #expect(parts.allSatisfy(found.contains), "\(found)")
    }

    @Test(arguments: ["badan", "begitu", "Sudan", "Kementerian", "sayang", "Kartini", "Zorbiyang"])
    func `a word of its own stays whole`(word: String) {
        #expect(words("Di sana \(word) berada.").contains(word))
    }

    @Test func `the second half says that no space stands before it`() {
        let text = Text("Ucap wargatersebut.")
        let tokens = annotated(text).tokens
        #expect(tokens[1].shape.contains(.spaceBefore))
        #expect(!tokens[2].shape.contains(.spaceBefore))
        #expect(tokens[1].end == tokens[2].start)
    }
}
