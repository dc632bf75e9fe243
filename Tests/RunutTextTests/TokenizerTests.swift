import RunutTesting
import RunutText
import Testing

@Suite struct TokenizerTests {
    func words(_ text: String) -> [String] {
        let text = Text(text)
        return tokens(in: text).map { text[$0.range] }
    }

    @Test(arguments: [
        ("Kim Jong-un, kata Ma'ruf.", ["Kim", "Jong-un", ",", "kata", "Ma'ruf", "."]),
        ("dikutip dariThe Verge", ["dikutip", "dari", "The", "Verge"]),
        ("KABAR.com-Kapal tiba", ["KABAR.com", "-", "Kapal", "tiba"]),
        ("Kabar.co.id, Kota -", ["Kabar.co.id", ",", "Kota", "-"]),
        ("the U.S. said 1.500 (12/9)", ["the", "U.S.", "said", "1.500", "(", "12", "/", "9", ")"]),
        ("Rp10.000 F16 43rd", ["Rp", "10.000", "F16", "43rd"]),
        ("Rina’s “kata”", ["Rina", "’s", "“", "kata", "”"]),
        ("Kramatjati–Cawang 5%", ["Kramatjati", "–", "Cawang", "5", "%"]),
    ])
    func `splits`(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test func `a hash folds case`() {
        let found = tokens(in: Text("KATA Kata kata É é"))
        #expect(Set(found.map(\.hash)).count == 2)
        #expect(found[0].hash == wordHash("kata"))
    }
}
