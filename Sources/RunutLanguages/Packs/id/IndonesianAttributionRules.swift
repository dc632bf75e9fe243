extension AttributionRule {
    /// What Indonesian attributions look like, rule by rule.
    static let indonesian: [AttributionRule] = quotations + tags + subjects + reports + relays

    private static let quotations: [AttributionRule] = [
        AttributionRule(
            name: "quotation/after",
            summary: "A quotation, then a verb of saying and its speaker.",
            examples: [
                "⟦\"Jembatan itu putus sejak subuh,\"⟧ ‹kata› ⟨Bupati Rawa Indah, Sekar Ayu⟩, Senin.",
                "⟦“Air sudah surut.”⟧ ‹ujar› ⟨Wayan⟩ di posko.",
            ],
            counterexamples: ["Spanduk bertulis \"Selamat Datang\" tergantung di gerbang desa."]
        ),
        AttributionRule(
            name: "quotation/after-clitic",
            summary: "A quotation, then a verb of saying with the clitic -nya.",
            examples: ["⟦\"Kami menunggu bantuan,\"⟧ ‹ujar›⟨nya⟩ lewat telepon."],
            counterexamples: ["Ia membaca \"Laut Bercerita\" dan katanya-katanya itu diulang."]
        ),
        AttributionRule(
            name: "quotation/after-passive",
            summary: "A quotation that a passive verb hands to somebody.",
            examples: [
                "⟦\"Tidak ada korban dalam kejadian itu,\"⟧ demikian ‹disampaikan› ⟨Kapolsek Batu Raja Iptu Hendra⟩."
            ],
            counterexamples: ["Surat \"Peringatan Pertama\" disampaikan lewat pos."]
        ),
        AttributionRule(
            name: "quotation/after-active",
            summary: "A quotation, then its speaker and a verb in the active.",
            examples: ["⟦\"Pompa kami rusak dua-duanya,\"⟧ ⟨Sekar⟩ ‹menjelaskan›."],
            counterexamples: ["Film \"Ombak Terakhir\" itu menjelaskan asal-usul desa."]
        ),
        AttributionRule(
            name: "quotation/before",
            summary: "A speaker, a verb of saying, then a quotation.",
            examples: ["⟨Ia⟩ ‹menambahkan›: ⟦\"Kami belum tidur sejak kemarin.\"⟧"],
            counterexamples: ["Desa itu menyebut dirinya \"kampung pelaut\" sejak lama."]
        ),
        AttributionRule(
            name: "quotation/before-clitic",
            summary: "A verb of saying with -nya, then a quotation.",
            examples: ["Lalu ‹kata›⟨nya⟩, ⟦\"Besok pagi kita berangkat ke muara.\"⟧"],
            counterexamples: ["Katanya hujan akan turun."]
        ),
        AttributionRule(
            name: "quotation/before-base",
            summary: "A verb of saying and its speaker, then a quotation.",
            examples: ["‹Kata› ⟨Sekar⟩, ⟦\"Besok pagi kita berangkat ke muara.\"⟧"],
            counterexamples: ["Kata orang desa itu sepi."]
        ),
        AttributionRule(
            name: "quotation/alone",
            summary: "A sentence that is a quotation: the one who spoke last goes on.",
            examples: ["⟦\"Kalau hujan turun lagi, seluruh dusun harus pindah malam ini.\"⟧"],
            counterexamples: ["\"Rawa Indah\" adalah nama kapal itu."]
        ),
    ]

    private static let tags: [AttributionRule] = [
        AttributionRule(
            name: "says/after",
            summary: "A statement without quotation marks, then a tag; or the tag inside it.",
            examples: [
                "⟦Tanggul di hulu jebol pada dua titik⟧, ‹kata› ⟨Sekar Ayu⟩.",
                "⟦Kedua desa⟧, ‹ujar› ⟨Sekar⟩, ⟦akan dikosongkan sebelum malam⟧.",
            ],
            counterexamples: ["Di buku itu ada satu lema, kata benda."]
        ),
        AttributionRule(
            name: "says/after-clitic",
            summary: "A statement without quotation marks, then a verb of saying with -nya.",
            examples: ["⟦Tanggul di hulu jebol pada dua titik⟧, ‹ujar›⟨nya⟩."],
            counterexamples: ["Ia hafal lagu itu, judulnya saja yang lupa."]
        ),
        AttributionRule(
            name: "says/opening",
            summary: "A verb of saying and its speaker open the sentence; the statement follows.",
            examples: [
                "‹Kata› ⟨Sekar⟩, ⟦tanggul itu sudah dua kali jebol⟧.",
                "‹Lanjut›⟨nya⟩, ⟦warga akan dipindahkan besok pagi⟧.",
            ],
            counterexamples: ["Kata itu, menurut kamus lama, berarti sungai."]
        ),
        AttributionRule(
            name: "according/before",
            summary: "`menurut`, its source, then the statement.",
            examples: [
                "‹Menurut› ⟨Sekar Ayu⟩, ⟦tanggul itu dibangun tanpa izin⟧.",
                "‹Menurut›⟨nya⟩, ⟦warga sudah mengungsi sejak sore⟧.",
            ],
            counterexamples: ["Anak itu menurut saja."]
        ),
        AttributionRule(
            name: "according/after",
            summary: "The statement, then `menurut` and its source; or these inside it.",
            examples: [
                "⟦Sedikitnya enam rumah hanyut⟧, ‹menurut› ⟨Badan Sungai Nasional⟩.",
                "⟦Tanggul yang jebol itu⟧, ‹menurut› ⟨Sekar⟩, ⟦dibangun tanpa izin⟧.",
            ],
            counterexamples: ["Kamus disusun, menurut abjad."]
        ),
        AttributionRule(
            name: "according/document",
            summary: "What a document shows, through an outlet that reports on it.",
            examples: [
                "Dalam ⟨foto yang dirilis Badan Sungai⟩, ‹menurut› laporan Reuters, ⟦terdapat dua tanggul yang jebol⟧."
            ],
            counterexamples: ["Dalam hujan deras, menurut Sekar, warga mengungsi."]
        ),
    ]

    private static let subjects: [AttributionRule] = [
        AttributionRule(
            name: "says/before",
            summary: "A speaker, a verb of saying in the active, then the statement.",
            examples: [
                "⟨Bupati Sekar Ayu⟩ ‹mengatakan› ⟦bahwa tanggul itu akan dibangun lagi⟧.",
                "⟨Kepala desa⟩ ‹meminta› warga ⟦untuk tidak menyeberang⟧.",
                "⟨Perusahaan itu⟩ ‹membantah› ⟦telah membuang limbah⟧.",
                "⟨Sekar⟩ ‹menyatakan› ⟦dukungan terhadap rencana itu⟧.",
            ],
            counterexamples: [
                "Tim itu memastikan kemenangan.",
                "Polisi meminta keterangan saksi.",
                "Sekar tidak mengatakan apa-apa.",
            ]
        ),
        AttributionRule(
            name: "says/closing",
            summary:
                "The statement, then its speaker and a verb in the active that closes the sentence.",
            examples: [
                "⟦Sedikitnya enam rumah hanyut terbawa arus⟧, ⟨kantor bupati⟩ ‹melaporkan› pada Senin (6/1)."
            ],
            counterexamples: ["Setelah itu, Sekar melaporkan diri."]
        ),
        AttributionRule(
            name: "shows",
            summary: "A document as the source.",
            examples: ["⟨Data Badan Sungai⟩ ‹menunjukkan› ⟦debit air naik dua kali lipat⟧."],
            counterexamples: ["Sekar menunjukkan rumahnya yang rusak."]
        ),
        AttributionRule(
            name: "refuses",
            summary: "Somebody refuses to say something.",
            examples: ["⟨Sekar⟩ ‹menolak menjelaskan› ⟦penyebab jebolnya tanggul⟧."],
            counterexamples: ["Sekar menolak pindah dari rumahnya."]
        ),
        AttributionRule(
            name: "neither",
            summary: "Somebody neither confirms nor denies.",
            examples: ["⟨Sekar⟩ ‹tidak membenarkan maupun membantah› ⟦kabar pengunduran dirinya⟧."],
            counterexamples: ["Sekar tidak membenarkan letak kacamatanya."]
        ),
        AttributionRule(
            name: "silence",
            summary: "Somebody gives no answer.",
            examples: ["⟨Perusahaan itu⟩ ‹belum memberikan tanggapan› ⟦atas tuduhan warga⟧."],
            counterexamples: ["Perusahaan itu belum memberikan bantuan."]
        ),
    ]

    private static let reports: [AttributionRule] = [
        AttributionRule(
            name: "reported",
            summary: "Hearsay: a passive verb with nobody named.",
            examples: [
                "Enam orang ‹dilaporkan› ⟦hilang di muara⟧.",
                "‹Diperkirakan› ⟦air surut dalam dua hari⟧.",
            ],
            counterexamples: ["Rumah yang dikabarkan itu kosong."]
        ),
        AttributionRule(
            name: "reported/goes-on",
            summary: "A passive verb of saying that opens a sentence: the one who spoke last.",
            examples: [
                "Tanggul itu jebol, kata Sekar. ‹Dijelaskan› ⟦bahwa air datang pada tengah malam⟧."
            ],
            counterexamples: ["Dijelaskan panjang lebar, soal itu tetap sulit."]
        ),
        AttributionRule(
            name: "reported/agent",
            summary: "A passive verb with its speaker.",
            examples: ["Rencana itu ‹dinilai› ⟨para ahli⟩ ⟦akan merusak hutan bakau⟧."],
            counterexamples: ["Hadiah itu disampaikan Sekar."]
        ),
        AttributionRule(
            name: "reported/pointing-back",
            summary: "`Hal itu disampaikan X`: the statement is the sentence before.",
            examples: [
                "⟦Tanggul di hulu jebol pada dua titik⟧. Hal itu ‹disampaikan› ⟨Sekar Ayu⟩."
            ],
            counterexamples: ["Paket itu disampaikan Sekar."]
        ),
        AttributionRule(
            name: "reported/as-said",
            summary: "The statement, then `seperti`, a passive verb of saying and its speaker.",
            examples: ["⟦Tanggul itu harus dibangun lagi⟧, seperti ‹disampaikan› ⟨Sekar Ayu⟩."],
            counterexamples: ["Hadiah itu dibungkus seperti disampaikan kemarin."]
        ),
        AttributionRule(
            name: "noun/that",
            summary: "A noun that hands a statement to somebody.",
            examples: ["Ia menepis ‹tuduhan› ⟨warga⟩ ⟦bahwa tanggul itu dibangun tanpa izin⟧."],
            counterexamples: ["Tuduhan itu berat."]
        ),
    ]

    private static let relays: [AttributionRule] = [
        AttributionRule(
            name: "relay/statement",
            summary: "An outlet as the source when nobody else is named.",
            examples: [
                "‹Dilansir› ⟨Reuters⟩, Senin (6/1/2025), ⟦enam rumah hanyut di Rawa Indah⟧."
            ],
            counterexamples: ["Foto itu dikutip Rabu (8/1/2025)."]
        ),
        AttributionRule(
            name: "relay/pointing-back",
            summary: "A sentence that only names who told the one before it.",
            examples: [
                "⟦Enam rumah hanyut di Rawa Indah⟧. Melansir Reuters, Senin (6/1/2025), demikian laporan radio Suara Muara, ‹mengutip› ⟨seorang pejabat desa⟩."
            ],
            counterexamples: ["Melansir Reuters, enam rumah hanyut di Rawa Indah."]
        ),
    ]
}
