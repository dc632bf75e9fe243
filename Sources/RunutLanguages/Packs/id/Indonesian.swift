extension LanguagePack {
    package static let indonesian = LanguagePack(
        code: "id",
        functionWords: WordList(
            """
            yang dan di ke dari untuk dengan pada ini itu dalam tidak akan oleh juga sudah telah karena bisa
            adalah ada saat kepada bahwa sebagai atau lebih para tersebut hingga saya kami kita mereka dia ia
            """
        ),
        lookalikes: [.malay],
        abbreviations: .indonesianAbbreviations,
        words: .indonesian,
        commonWords: .indonesianCommonWords,
        portfolios: .indonesianPortfolios,
        placePrepositions: WordList("di ke dari"),
        lostSpaces: .indonesian,
        attribution: .indonesian,
        attributionRules: AttributionRule.indonesian,
        times: .indonesian,
        page: .indonesian,
        nameTagging: .indonesian
    )
}

extension LostSpaces {
    static let indonesian = LostSpaces(
        endings: WordList(
            """
            yang dan untuk dari dengan pada dalam ini itu tersebut telah sudah akan tidak belum masih juga saat
            ketika kepada sebagai karena setelah sebelum sebelumnya bahwa oleh atau adalah agar hingga seperti
            mengatakan menyebut menyatakan mengaku meminta menilai memastikan menegaskan menjelaskan mengungkapkan
            menyampaikan disebut disebut-sebut dikabarkan dilaporkan diketahui dikutip dilansir mengutip melalui
            lewat terkait bakal resmi kembali menjadi merupakan memiliki
            """
        ),
        beginnings: WordList(
            "dikutip dilansir mengutip melansir dinukil dari oleh kepada dilaporkan diberitakan"
        ),
        smallOutlets: WordList("detik kumparan tirto katadata merdeka tempo viva")
    )
}

extension WordList {
    /// Those that are no common words because news writes them with a capital.
    static let indonesianPortfolios = WordList(
        """
        perhubungan agama keuangan pertanian perindustrian kelautan perikanan ketenagakerjaan kehutanan
        informatika koperasi pemuda desa transmigrasi kebudayaan perumahan agraria imigrasi kemaritiman
        kependudukan penerangan
        """
    )

    static let indonesianAbbreviations = WordList(
        """
        # Titles and degrees.
        dr drs dra ir h hj kh prof s.h m.h s.sos m.si st sh mh se mm ma mba phd lc tn ny sdr sdri
        # Ranks, addresses, references.
        jl jln gg no nos kec kab kel rt rw tel telp hal tgl dkk dll dsb dst red a.n u.p d.a s.d cq pt cv tbk vs
        jenderal(purn) kol kapt letkol brigjen mayjen letjen irjen
        # Months.
        jan feb mar apr jun jul agt ags sept sep okt nov des
        """
    )
}
