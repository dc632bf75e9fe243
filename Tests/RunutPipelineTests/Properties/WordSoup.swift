/// Sentences that nobody wrote: cues, names and marks in any order, as bad scrapes come close to.
struct WordSoup {
    let seed: UInt64

    var texts: [String] {
        var dice = SeededDice(seed: seed)
        return (0..<12).map { _ in text(of: Int.random(in: 5...260, using: &dice), &dice) }
    }

    private func text(of count: Int, _ dice: inout SeededDice) -> String {
        // So many small words that the language is told.
        var result = "yang di dan untuk itu "
        for _ in 0..<count {
            let kind = Int.random(in: 0..<10, using: &dice)
            let words = kind < 6 ? Self.words : kind < 8 ? Self.marks : Self.names
            result += words[Int.random(in: 0..<words.count, using: &dice)]
            if Int.random(in: 0..<8, using: &dice) > 0 { result += " " }
        }
        return result
    }

    private static let words = """
        kata ujar ujarnya katanya menurut menurutnya mengatakan menyebut menyebutkan melaporkan memastikan meminta
        mendesak berjanji membantah menampik menolak berkomentar enggan belum tidak tak memberikan tanggapan dikutip
        dilansir mengutip melansir seperti demikian dilaporkan diduga dikabarkan disebut-sebut disampaikan oleh
        dijelaskan dinilai bahwa agar untuk yang dan serta tetapi namun sementara itu hal tersebut ini dia ia mereka
        pihaknya seorang para sejumlah warga pejabat sumber kepala bupati menteri kementerian laporan data survei
        surat foto media kantor berita kepada dalam wawancara pada saat setelah sebelum ketika karena sambil seraya
        akan telah sudah mencatat menunjukkan janji klaim tuduhan suaminya sang akun unggahan
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    private static let names = [
        "Sekar", "Wayan Lai", "Reuters", "AFP", "Kupang", "Rusia", "(BNPB)",
        "Kementerian Luar Negeri", "detikNews",
        "Kremlin", "Gedung Putih", "Kapolsek", "Senin (6/1/2025)", "PT Ombak", "@ombak", "14",
        "Kabar.com",
    ]

    private static let marks = [
        ",", ".", "\"", "”", "“", "(", ")", ":", ";", "?", "-", "—", "/", "\n", "\n\n", "'", "...",
        "[", "]", "%",
    ]
}
