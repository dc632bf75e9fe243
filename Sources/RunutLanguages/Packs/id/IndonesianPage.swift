extension PageRules {
    static let indonesian = PageRules(
        furniture: .indonesianFurniture,
        credits: CreditWords(
            taking: """
                dilansir
                dilansir dari
                dilansir oleh
                melansir
                melansir dari
                dikutip dari
                mengutip dari
                dinukil dari
                menukil dari
                disadur dari
                menyadur dari
                dihimpun dari
                """,
            takingKnown: """
                dikutip
                dikutip oleh
                mengutip
                dinukil
                menukil
                menyadur
                diwartakan
                diwartakan oleh
                dilaporkan
                dilaporkan oleh
                diberitakan
                diberitakan oleh
                diterima
                """,
            telling: """
                kepada
                lapor
                menurut
                menurut laporan
                laporan
                """,
            fillers: """
                dari
                oleh
                the
                laporan
                kantor berita
                kantor berita negara
                kantor berita pemerintah
                surat kabar
                harian
                koran
                majalah
                media
                situs
                situs berita
                laman
                laman resmi
                portal
                portal berita
                stasiun televisi
                stasiun tv
                televisi
                radio
                saluran
                data
                """,
            notOutlets: """
                presiden wakil wapres menteri menko menlu menkeu gubernur bupati wali walikota kepala
                ketua direktur dirut jenderal kapolri kapolres kapolda panglima juru jubir sekretaris
                duta anggota pengamat pakar pengacara hakim jaksa dokter profesor prof dr ustaz kiai
                bapak ibu pak bu paus raja ratu pangeran perdana kanselir
                instagram twitter x facebook tiktok youtube threads whats whatsapp telegram akun
                undang-undang pasal peraturan perpres uu surat keterangan siaran pernyataan laporan data
                pada hari kami kita saya dia ia
                """,
            reporting: "melaporkan memberitakan mewartakan",
            gluing: "dilansir melansir dikutip mengutip",
            signatures: """
                ant Antara
                antr Antara
                rtr Reuters
                rtrs Reuters
                """
        ),
        places: """
            batu
            batang
            bone
            nusantara
            darwin
            tel aviv
            """,
        outletWords: """
            radar pos posmetro metro harian suara tribun kabar warta berita media koran tabloid majalah
            kompas republika merdeka
            times post news daily herald tribune tv radio online
            """,
        calendarWords: """
            senin selasa rabu kamis jumat jum'at sabtu minggu ahad
            januari februari maret april mei juni juli agustus september oktober november desember
            jan feb mar apr jun jul agt ags sept sep okt nov des
            """
    )
}
