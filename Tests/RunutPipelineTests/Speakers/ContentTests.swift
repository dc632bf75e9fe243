import RunutLanguages
import RunutPipeline
import RunutText
import Testing

@Suite struct ContentTests {
    @Test(arguments: [
        SpeakerCase("Bupati Rudo Walesan mengatakan ⟦kapal itu tua⟧.", ["Rudo Walesan"]),
        SpeakerCase("Bupati Rudo Walesan mengatakan ⟦bahwa kapal itu tua⟧.", ["Rudo Walesan"]),
        SpeakerCase("Bupati Rudo Walesan meminta warga ⟦untuk tetap tenang⟧.", ["Rudo Walesan"]),
        SpeakerCase("Bupati Rudo Walesan berjanji ⟦akan membeli kapal baru⟧.", ["Rudo Walesan"]),
        SpeakerCase(
            "⟦\"Kapal itu tua,\"⟧ kata Bupati Rudo Walesan. ⟦\"Kami tahu itu.\"⟧",
            ["Rudo Walesan"]
        ),
        SpeakerCase(
            "⟦\"Kapal itu tua. Mesinnya mati dua kali,\"⟧ kata Bupati Rudo Walesan.",
            ["Rudo Walesan"]
        ),
        SpeakerCase(
            "⟦Kapal itu⟧, menurut Bupati Rudo Walesan, ⟦sudah tidak layak berlayar⟧.",
            ["Rudo Walesan"]
        ),
        SpeakerCase(
            "⟦\"Kapal itu tua,\"⟧ kata Bupati Rudo Walesan.\n\n⟦\"Mesinnya mati dua kali.\"⟧",
            ["Rudo Walesan", "Rudo Walesan"]
        ),
    ])
    func `is the longest stretch that is the statement itself`(item: SpeakerCase) {
        item.check()
    }

    @Test(arguments: [
        "Bupati Rudo Walesan menjelaskan kapal itu kepada warga.",
        "Bupati Rudo Walesan menyampaikan hal itu pada Senin malam.",
        "Bupati Rudo Walesan bertemu warga dan menandatangani surat.",
        "Bupati Rudo Walesan menyoroti program kapal baru.",
        "Kapal itu tiba di dermaga pada Senin pagi.",
        "Warga menyebut kapal itu \"Si Tua\".",
    ])
    func `is nothing where only a topic or an act is told`(text: String) {
        #expect(statements(in: Text(text)).isEmpty)
    }
}
