extension StoryWords {
    static let indonesian = StoryWords(
        statistics: .indonesian,
        affixes: .indonesian,
        concepts: .indonesian,
        clauses: .indonesian,
        likeness: likenessOfIndonesian
    )
}

extension Affixes {
    /// The nasal beginnings swallow p, t, s and k: `memasok` is me + pasok.
    static let indonesian = Affixes(
        prefixes: """
            meny s aeiou
            peny s aeiou
            mem p aeiou
            pem p aeiou
            men t aeiou
            pen t aeiou
            meng k aeiou
            peng k aeiou
            meng - aeioughk
            peng - aeioughk
            menge - -
            mem - bfpv
            pem - bfpv
            men - dcjtsz
            pen - dcjtsz
            me - lrmnwy
            pe - lrmnwybtskg
            di - -
            ter - -
            ber - -
            bel - a
            be - krt
            per - -
            pel - a
            se - -
            ke - -
            """,
        suffixes: "nya lah kah pun kan an i",
        rootBytesMinimum: 4
    )
}

extension ClauseWords {
    static let indonesian = ClauseWords(
        empty: WordList(
            """
            yang dan di ke dari untuk dengan pada ini itu dalam akan oleh juga sudah telah karena bisa adalah ada
            saat kepada bahwa sebagai atau para tersebut hingga saya kami kita mereka dia ia pun lagi masih serta
            antara sang si secara terhadap tentang soal terkait yakni yaitu seperti maka jika kalau bila ketika
            dapat harus sedang tengah belum agar supaya demi guna sehingga namun tetapi tapi sementara sedangkan
            nya merupakan menjadi terdapat lalu kemudian sebelumnya setelah sesudah usai sebelum sejak selama
            oleh per dll sebuah suatu seorang sejumlah beberapa banyak semua setiap sangat lebih paling hanya saja
            sendiri hal lain lainnya satu sekitar sekira kira-kira atas bawah nanti tadi kini begitu demikian pihak
            kata ujar jelas tutur ucap tegas lapor sebut kabarnya dikabarkan dilaporkan disebut diketahui diduga
            diperkirakan diyakini kemungkinan mungkin menurut mengatakan menyebut menyatakan bapak ibu waktu
            setempat wib wita wit pukul jam bukan tidak tak tanpa jangan justru bahkan
            """
        ),
        openers: WordList(
            """
            karena sebab sehingga ketika saat setelah usai sebelum sejak meski meskipun walaupun namun tetapi
            tapi sedangkan sementara padahal selagi selama
            """
        ),
        conditions: WordList(
            "jika apabila bila kalau seandainya supaya agar guna untuk demi kecuali asalkan"
        ),
        openersAfterComma: WordList(
            """
            yang dan lalu kemudian tempat dimana maka bahkan melainkan
            """
        ),
        relatives: WordList("yang tempat"),
        markers: WordList(
            """
            akan telah sudah sedang tengah adalah ialah merupakan ada terdapat tidak tak belum bukan masih bisa
            dapat harus ingin pernah bakal hendak sempat mulai juga turut ikut
            """
        ),
        future: WordList("akan bakal hendak segera"),
        perfect: WordList("telah sudah pernah sempat"),
        verbPrefixes: "me di ber ter",
        notVerbs: WordList(
            """
            menteri mereka merah media medan meja mei meter mesin memang meski meskipun mental menit melalui
            mengenai menurut mendatang menjelang minggu metro merek dini dinas diri dia diplomat direktur dinding
            diskusi distrik divisi digital dimana dialog dirjen diameter dinasti beras berat berita bersama
            beberapa berbagai berapa berikut berkas bersenjata beragam bermotor terhadap tersebut terkait tentang
            terlalu terakhir tertentu termasuk terutama terkini teroris teritori tertinggi terminal terbaru
            terlebih terbuka tertulis tertutup terbaik terbesar tepat terpadu metode medis direksi disiplin
            """
        ),
        verbs: WordList(
            """
            naik turun masuk keluar pergi datang tiba pulang tewas hilang gugur lahir jatuh bangkit ikut hadir
            minta tinggal duduk lolos kalah menang mundur maju pindah kembali gagal batal selesai tumbuh punya
            tahu lari kabur jebol runtuh roboh ambruk retak hanyut rusak luka tenggelam terbit sepakat setuju yakin percaya tolak dukung
            """
        ),
        lightVerbs: WordList(
            """
            melakukan dilakukan mengadakan diadakan menggelar digelar menjalani mengalami memiliki menjadi
            dijadikan melaksanakan dilaksanakan terjadi berlangsung menyampaikan memberikan terdapat membuat
            """
        ),
        negations: WordList("tidak tak bukan jangan"),
        additions: WordList("hanya saja sekadar sekedar cuma semata semata-mata lagi"),
        hedges: WordList(
            """
            diduga kabarnya konon kemungkinan mungkin diperkirakan diyakini dikabarkan disebut-sebut barangkali
            agaknya sepertinya tampaknya dilaporkan ditengarai disinyalir diprediksi
            """
        ),
        hearsay: WordList(
            """
            diduga dikabarkan diperkirakan diyakini disebut-sebut dilaporkan ditengarai disinyalir diprediksi konon kabarnya
            """
        ),
        pronouns: WordList("ia dia beliau pihaknya yang_bersangkutan"),
        plurals: WordList("mereka keduanya"),
        both: WordList("kedua"),
        bounds: WordList(
            """
            lebih sekitar hampir sedikitnya setidaknya kurang sekira kira-kira paling hingga maksimal minimal
            melampaui melebihi puluhan ratusan ribuan jutaan
            """
        ),
        numbers: """
            satu=1 dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9 sepuluh=10 sebelas=11
            seorang=1 sebuah=1 seekor=1 selusin=12
            """,
        multipliers:
            "belas=-10 puluh=10 ratus=100 ribu=1000 juta=1000000 miliar=1000000000 triliun=1000000000000",
        hasDecimalComma: true,
        possessives: "nya"
    )
}
