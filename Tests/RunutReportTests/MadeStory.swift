import RunutLanguages
import RunutPipeline
import RunutReading
import RunutText

/// Articles made up for a test, read and traced as the tool does it.
struct MadeStory {
    let facts: [ArticleFacts]
    let trace: Trace

    init(_ articles: [(path: String, text: String)], day: String = "2025-03-04") {
        facts = articles.map { path, text in
            let page = RawPage(
                path: path,
                form: .text,
                sha256: "",
                byteCount: text.utf8.count,
                text: Text(text)
            )
            return RunutPipeline.facts(
                in: page,
                published: Day(text: day),
                using: LanguagePack.all
            ).value
        }
        trace = RunutPipeline.trace(facts, using: LanguagePack.all)
    }

    /// Three outlets on one event: two with one text, one on its own.
    static let bridge = MadeStory([
        (
            "hulu.txt",
            """
            Jembatan Kali Wening Putus, Empat Desa Terisolasi

            Poshulu.id, Manado - Jembatan Kali Wening di Kabupaten Minahasa putus pada Senin (3/3/2025) malam setelah hujan deras selama enam jam. Empat desa terisolasi, kata Bupati Ferdi Lumowa. "Kami sudah mengirim dua perahu karet," ujar Lumowa. Perbaikan diperkirakan memakan waktu tiga pekan.
            """
        ),
        (
            "hilir.txt",
            """
            Empat Desa Terisolasi Setelah Jembatan Putus

            Kabarhilir.com, Manado - Jembatan Kali Wening di Kabupaten Minahasa putus pada Senin (3/3/2025) malam setelah hujan deras selama enam jam. Empat desa terisolasi, kata Bupati Ferdi Lumowa. "Kami sudah mengirim dua perahu karet," ujar Lumowa. Perbaikan diperkirakan memakan waktu tiga pekan.
            """
        ),
        (
            "lereng.txt",
            """
            Warga Minahasa Menyeberang dengan Rakit

            Suaralereng.id, Manado - Warga membangun rakit bambu setelah jembatan Kali Wening di Minahasa putus. Lima desa terisolasi, kata Kepala Desa Wening, Deni Karundeng. "Anak-anak belum bisa sekolah," katanya.
            """
        ),
    ])

    /// Whatever an article can hold to break a page.
    static let hostile = MadeStory([
        (
            "<img src=x onerror=alert(1)>.txt",
            """
            <script>window.hacked = 1</script> \u{1}\u{1B}[31mJembatan Kali Wening Putus

            Poshulu.id, Manado - Jembatan Kali Wening putus pada Senin malam. "<svg onload=alert(2)> empat desa terisolasi</q></article>," kata Bupati Ferdi "><b>Lumowa. [klik](javascript:alert(3)) `kode` | kolom, www.contoh.id |\u{301} *\u{FE0F} \u{85}.
            """
        ),
        (
            "b'\"&.txt",
            """
            Jembatan Kali Wening Putus </style></script>]]>

            Kabarhilir.com, Manado - Jembatan Kali Wening putus pada Senin malam. "<svg onload=alert(2)> empat desa terisolasi</q></article>," kata Bupati Ferdi "><b>Lumowa. \u{202E}terbalik\u{202C} &lt;b&gt;.
            """
        ),
    ])
}
