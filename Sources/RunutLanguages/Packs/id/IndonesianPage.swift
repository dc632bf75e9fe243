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
        places: .indonesianPlaces,
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

extension String {
    /// Provinces and larger towns, and foreign towns with Indonesian names of their own.
    fileprivate static let indonesianPlaces = """
        aceh
        sumatra utara
        sumatera utara
        sumatra barat
        sumatera barat
        sumatra selatan
        sumatera selatan
        riau
        kepulauan riau
        jambi
        bengkulu
        lampung
        bangka belitung
        bangka
        belitung
        banten
        jawa barat
        jawa tengah
        jawa timur
        jabar
        jateng
        jatim
        di yogyakarta
        daerah istimewa yogyakarta
        bali
        ntb
        ntt
        nusa tenggara barat
        nusa tenggara timur
        kalimantan barat
        kalimantan tengah
        kalimantan selatan
        kalimantan timur
        kalimantan utara
        kalbar
        kalteng
        kalsel
        kaltim
        kaltara
        sulawesi utara
        sulawesi tengah
        sulawesi selatan
        sulawesi tenggara
        sulawesi barat
        gorontalo
        sulut
        sulteng
        sulsel
        sultra
        sulbar
        maluku
        maluku utara
        papua
        papua barat
        papua barat daya
        papua selatan
        papua tengah
        papua pegunungan
        sumut
        sumbar
        sumsel
        indonesia
        jakarta
        jakarta pusat
        jakarta selatan
        jakarta timur
        jakarta barat
        jakarta utara
        bandung
        bandung barat
        surabaya
        medan
        semarang
        makassar
        palembang
        tangerang
        tangerang selatan
        depok
        bekasi
        bogor
        yogyakarta
        jogja
        jogjakarta
        solo
        surakarta
        sukoharjo
        sragen
        klaten
        boyolali
        karanganyar
        wonogiri
        magelang
        sleman
        bantul
        kulon progo
        gunungkidul
        gunung kidul
        malang
        batu
        kediri
        blitar
        madiun
        ngawi
        ponorogo
        jombang
        mojokerto
        sidoarjo
        gresik
        lamongan
        tuban
        bojonegoro
        pasuruan
        probolinggo
        lumajang
        jember
        banyuwangi
        bondowoso
        situbondo
        bangkalan
        sampang
        pamekasan
        sumenep
        cirebon
        indramayu
        majalengka
        kuningan
        tasikmalaya
        ciamis
        garut
        sumedang
        subang
        purwakarta
        karawang
        cianjur
        sukabumi
        cilacap
        purwokerto
        banyumas
        purbalingga
        banjarnegara
        kebumen
        wonosobo
        tegal
        brebes
        pemalang
        pekalongan
        batang
        kendal
        demak
        kudus
        jepara
        pati
        rembang
        blora
        grobogan
        salatiga
        serang
        cilegon
        lebak
        pandeglang
        banda aceh
        lhokseumawe
        langsa
        binjai
        deli serdang
        pematangsiantar
        sibolga
        padang
        bukittinggi
        payakumbuh
        pekanbaru
        dumai
        batam
        tanjungpinang
        pangkalpinang
        bandar lampung
        metro
        pontianak
        singkawang
        palangka raya
        palangkaraya
        banjarmasin
        banjarbaru
        samarinda
        balikpapan
        bontang
        kutai kartanegara
        tarakan
        nunukan
        manado
        bitung
        palu
        poso
        kendari
        baubau
        mamuju
        parepare
        bone
        denpasar
        badung
        gianyar
        buleleng
        singaraja
        mataram
        lombok
        sumbawa
        bima
        kupang
        ende
        maumere
        labuan bajo
        atambua
        kalabahi
        ambon
        ternate
        tidore
        sofifi
        jayapura
        sorong
        manokwari
        merauke
        timika
        mimika
        nabire
        wamena
        raja ampat
        ikn
        nusantara
        moskow
        kiev
        kyiv
        washington
        washington dc
        new york
        los angeles
        london
        paris
        berlin
        roma
        madrid
        brussel
        jenewa
        wina
        den haag
        amsterdam
        tokyo
        osaka
        beijing
        shanghai
        hong kong
        taipei
        seoul
        pyongyang
        singapura
        kuala lumpur
        bangkok
        manila
        hanoi
        phnom penh
        vientiane
        yangon
        naypyidaw
        dili
        canberra
        sydney
        melbourne
        darwin
        wellington
        new delhi
        mumbai
        islamabad
        kabul
        teheran
        baghdad
        damaskus
        beirut
        amman
        yerusalem
        tel aviv
        gaza
        kairo
        riyadh
        jeddah
        mekkah
        makkah
        madinah
        doha
        abu dhabi
        dubai
        ankara
        istanbul
        vladivostok
        vatikan
        """
}
