import RunutLanguages
import RunutPipeline
import RunutText
import Testing

@Suite struct LawTests {
    private func who(_ string: String) -> [String?] {
        let article = annotated(Text(string))
        let found = names(in: article, gazetteer: .shipped)
        return attributions(in: article, names: found).map(\.who)
    }

    @Test(arguments: [
        "Perpres Nomor 79 Tahun 2031", "Peraturan Presiden (Perpres) Nomor 79 Tahun 2031",
    ])
    func `a law pointed at is the one with the number`(law: String) {
        let text =
            "Bupati meneken \(law) pada Senin. Beleid tersebut menyebutkan bahwa gaji naik dua kali."
        #expect(who(text) == ["Perpres Nomor 79 Tahun 2031"])
    }

    @Test func `a law without a number is told as it stands`() {
        #expect(
            who("Perpres tersebut menyebutkan bahwa gaji naik dua kali.") == ["Perpres tersebut"]
        )
    }
}
