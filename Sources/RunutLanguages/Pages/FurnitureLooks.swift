extension FurnitureRule {
    /// Furniture that is known by its looks in any language.
    package static let looks: [FurnitureRule] = [
        look(
            .signature,
            examples: [
                "Ia pulang ke desanya.\n⟦(abc/xyz)⟧",
                "Ia pulang ke desanya. ⟦(rka/tmn)⟧",
                "\"Saya pulang,\" katanya. ⟦(Rilis/Kabarlaut.com/Rara Wulan)⟧",
                "Ia pulang ke desanya. ⟦(Ant)⟧",
            ],
            counterexamples: [
                "Ia dan/atau adiknya (kelas satu/dua) pulang ke desa.",
                "Badan itu (BMK) pulang.\nLalu semua orang tidur.\nPagi datang lagi.\nHari baru.",
            ]
        ),
        look(
            .endMark,
            examples: ["Ia pulang.\n⟦(*)⟧", "Ia pulang. ⟦***⟧", "He went home.\n⟦(end)⟧"],
            counterexamples: ["Ia mendapat bintang * dari gurunya di sekolah."]
        ),
        look(
            .address,
            examples: ["Ia pulang.\n⟦https://kabarlaut.example/a/b?c=1⟧\nIa lalu tidur."],
            counterexamples: ["Situs https://kabarlaut.example memuat berita itu."]
        ),
        look(
            .emptyBrackets,
            examples: ["Ia pulang. ⟦[]⟧", "Ia pulang ⟦()⟧ ke desanya."],
            counterexamples: ["Ia pulang [..] ke desanya."]
        ),
        look(
            .photoCredit,
            examples: [
                "Ia pulang ke desa.\n⟦KABARLAUT.com/Rara Wulan Warga menunggu kapal di dermaga⟧\nIa lalu tidur.",
                "Ia pulang ke desa.\n⟦ANTARA FOTO/Rara Wulan⟧\nIa lalu tidur.",
            ],
            counterexamples: ["TNI/Polri menjaga pasar itu sejak pagi. Warga pulang."]
        ),
        look(
            .tags,
            examples: ["Ia pulang.\n(abc/xyz)\n⟦kapal⟧\n⟦selat pantai⟧"],
            counterexamples: ["Ia pulang ke\nkampung\n."]
        ),
        look(
            .slug,
            examples: [
                "Ia pulang.\n⟦warga menunggu kapal⟧\nWarga menunggu kapal. (Foto: Kabar Laut)\nIa lalu tidur."
            ],
            counterexamples: ["Ia pulang\nke rumah ibunya\nlalu tidur."]
        ),
        look(
            .teaser,
            examples: [
                "Kapal Tua Tiba di Dermaga\n\n⟦Ke mana penumpangnya?⟧\n\nPalu, Kabar Laut - Kapal itu tiba."
            ],
            counterexamples: ["Kapal itu tiba.\nKe mana penumpangnya?\nTidak ada yang tahu."]
        ),
        look(
            .separator,
            examples: ["Ia pulang.\n⟦-----⟧\nIa lalu tidur."],
            counterexamples: ["Ia pulang - lalu tidur."]
        ),
        look(
            .copyright,
            examples: ["Ia pulang.\n⟦© 2024 Kabarlaut.com⟧"],
            counterexamples: ["Ia pulang = selamat."]
        ),
        look(
            .creditLine,
            examples: ["Ia pulang ke desanya.\n⟦REUTERS⟧", "Ia pulang.\n⟦Antara/AFP⟧"],
            counterexamples: [
                "REUTERS melaporkan ia pulang.", "Ia bekerja di\nReuters\nsejak lama.",
            ]
        ),
    ]

    private static func look(
        _ look: Look,
        examples: [String],
        counterexamples: [String]
    ) -> FurnitureRule {
        FurnitureRule(
            name(of: look),
            .look(look),
            examples: examples,
            counterexamples: counterexamples
        )
    }

    package static func name(of look: Look) -> String {
        switch look {
        case .signature: "any/furniture/signature"
        case .endMark: "any/furniture/end-mark"
        case .address: "any/furniture/address"
        case .emptyBrackets: "any/furniture/empty-brackets"
        case .photoCredit: "any/furniture/photo-credit"
        case .tags: "any/furniture/tags"
        case .slug: "any/furniture/slug"
        case .teaser: "any/furniture/teaser"
        case .copyright: "any/furniture/copyright"
        case .creditLine: "any/furniture/credit-line"
        case .separator: "any/furniture/separator"
        }
    }
}
