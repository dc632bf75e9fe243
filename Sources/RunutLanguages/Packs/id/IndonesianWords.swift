extension WordClasses {
    /// The words that Indonesian rules ask for. Verbs of saying after the counts of a study
    /// corpus of 11,853 Indonesian news articles; the rest from grammar and use.
    static let indonesian: WordClasses = {
        var words = WordClasses()
        insertCues(&words)
        insertGrammar(&words)
        insertNouns(&words)
        words.insertHeads(IndonesianTitles.offices, .office)
        words.insertHeads(IndonesianTitles.honorifics, .honorific)
        words.insertHeads(IndonesianTitles.groups, .group)
        words.insert(GivenNames.table, .givenName)
        return words
    }()

    private static func insertCues(_ words: inout WordClasses) {
        words.insert(afterCues, .saysAfter)
        words.insert(
            afterCues.split(whereSeparator: \.isWhitespace).map { $0 + "nya" }.joined(
                separator: " "
            ),
            .saysAfterClitic
        )
        words.insert(
            """
            mengatakan menyatakan menyebut menyebutkan menjelaskan menegaskan menyampaikan menambahkan
            menuturkan mengungkapkan menerangkan memaparkan menilai mengaku mengakui mengklaim
            mengingatkan memperingatkan menekankan menduga meyakini berharap berpendapat berpandangan beralasan
            berdalih berujar berkata bercerita menceritakan menulis menuliskan mengonfirmasi membenarkan
            mencontohkan menganggap memperkirakan memprediksi memproyeksikan menuding menuduh mengabarkan
            memberitakan mewartakan menginformasikan mengemukakan mengutarakan menyimpulkan
            berargumen berkeyakinan mengisyaratkan menguraikan menjawab bertanya menanyakan berkomentar
            menyangsikan meragukan mengkhawatirkan mengeluhkan mengumpat memposting mencuit mencuitkan
            menimpali menandaskan menggarisbawahi mengibaratkan menggambarkan menyindir berseloroh
            mencuitkan bilang ngaku mengatakannya yakin menyayangkan
            menyesalkan mengindikasikan mengira membantahnya berpesan 
            memberitahu memberitahukan merekomendasikan menganjurkan mengusulkan menyarankan mengumumkan mengaitkan
            """,
            .says
        )
        words.insert(
            """
            memastikan mengungkap mengharapkan menargetkan memandang mempertanyakan
            mengapresiasi mengkritik mengecam memuji mengunggah mengenang menyinggung
            membeberkan menyoal merinci melanjutkan melaporkan menyoroti
            """,
            .saysWithClause
        )
        words.insert(
            """
            meminta mendesak mengimbau menghimbau mengajak menyerukan memerintahkan menginstruksikan menuntut
            mewanti-wanti memohon menyuruh melarang mengamanatkan mengingatkan memperingatkan
            menganjurkan menyarankan merekomendasikan
            """,
            .demands
        )
        words.insert("berjanji mengancam menjanjikan bersumpah berikrar", .promises)
        words.insert("membantah menampik menepis menyangkal menyanggah", .denies)
        words.insert("menolak enggan ogah tak-mau", .refuses)
        words.insert(
            """
            berkomentar menjelaskan memberikan memberi mengomentari menjawab mengonfirmasi mengungkapkan
            mengungkap menyebutkan menyebut membeberkan merinci menanggapi berspekulasi memastikan berbicara
            bicara membicarakan membahas
            """,
            .refusable
        )
        words.insert(
            """
            dikabarkan dilaporkan disebut disebutkan disebut-sebut diduga diperkirakan dinilai dituduh dituding
            digadang-gadang diberitakan diprediksi diklaim diyakini dianggap dikatakan diisukan
            dirumorkan diproyeksikan ditengarai disinyalir diwartakan dinyatakan
            """,
            .isReported
        )
        words.insert(
            """
            disampaikan diungkapkan dijelaskan dikatakan ditegaskan dikemukakan diutarakan diumumkan dipaparkan
            dibenarkan dikonfirmasi diakui disebutkan dituturkan dinyatakan dilaporkan diungkap diterangkan
            disebut dinilai diprediksi diperkirakan ditambahkan
            """,
            .isSaidBy
        )
        words.insert("diduga ditengarai disinyalir", .suspected)
        words.insert(
            """
            dukungan dukungannya komitmen komitmennya rasa alasan adanya kehadiran belasungkawa permintaan kekhawatiran
            kekhawatirannya keyakinan keyakinannya harapan harapannya kesiapan kesiapannya penolakan penolakannya
            optimisme optimismenya apresiasi apresiasinya pentingnya perlunya keberatan kekecewaan kekecewaannya
            penyesalan penyesalannya rencana keinginan keinginannya kesediaan ketidakpuasan tekad tekadnya duka
            """,
            .proposition
        )
        words.insert("membenarkan mengonfirmasi mengkonfirmasi", .confirms)
        words.insert("menurut", .accordingTo)
        words.insert("menurutnya", .accordingToClitic)
        words.insert(
            "melansir mengutip dilansir dikutip dinukil menukil disadur mewartakan diwartakan dihimpun diterima",
            .relays
        )
        words.insert("mengutip menukil menyitir", .cites)
        words.insert(
            """
            menunjukkan memperlihatkan menyiratkan menampilkan mengindikasikan mencatat menetapkan memutuskan
            menyepakati menemukan mendapati
            """,
            .shows
        )
        words.insert(
            "klaim tuduhan tudingan pernyataan pengakuan laporan kabar pengumuman dugaan isu rumor anggapan janji ancaman seruan desakan imbauan tuntutan permintaan",
            .saysNoun
        )
        words.insert("kabarnya konon katanya rumornya", .hearsay)
    }

    private static let afterCues = """
        kata ujar ucap tutur ungkap jelas sebut tegas imbuh tambah papar terang tandas tukas lanjut sambung
        pungkas tutup beber urai cetus timpal sahut jawab tanya tulis cuit kicau ulas pesan harap pinta saran
        cecar sergah kilah dalih ketus gerutu tampik bantah imbau puji seloroh kelakar lapor klaim keluh bilang celetuk bunyi tuding kenang cerita curhat sindir
        kutip ajak
        """

    private static func insertGrammar(_ words: inout WordClasses) {
        words.insert("bahwa kalau bahwasanya", .complementizer)
        words.insert("untuk agar supaya", .purpose)
        words.insert(
            """
            pada dalam saat ketika usai seusai lewat melalui kepada secara setelah sebelum sejak ke dengan
            seperti sebagaimana dikutip dilansir melansir mengutip sembari sambil seraya bahwa agar supaya karena
            hingga sampai terkait soal tentang mengenai saat menanggapi merespons selama terhadap atas menjelang
            sesaat sejauh waktu lantaran sebab jika bila apabila meski meskipun walau sehingga namun tetapi tapi
            sedangkan sementara untuk selepas ditemui dihubungi via sebagai di demikian berdasarkan menggunakan
            """,
            .endsNoun
        )
        words.insert(
            """
            juga kemudian telah sudah sempat pun lalu turut kembali hanya lagi terus pernah sebelumnya kini tetap
            lantas bahkan sekaligus langsung terlebih dulu dahulu pernah masih selalu kerap berulang kali
            sebelumnya sendiri lebih lanjut pula akhirnya baru-baru ini malah justru terang-terangan tegas
            resmi secara terpisah sempat ikut memang berkali-kali belum akan hendak beberapa sekarang saat
            bersama-sama kompak sepakat mulai singkat
            """,
            .adverb
        )
        words.insert(
            """
            akan telah sudah tidak tak bukan belum bisa dapat harus perlu adalah ialah merupakan ada sedang
            masih mampu boleh ingin mau bakal pernah jangan wajib tengah menjadi yakni yaitu itulah inilah
            terdapat tewas meninggal aktif siap sangat lebih cukup terlalu kian semakin sudah sempat akan
            sulit mudah penting naik turun tetap berhak layak gagal minum makan tidur pergi datang pulang keluar
            ikut lahir tiba jatuh kalah menang hancur hanyut runtuh tumbang lolos batal mati
            kandas karam tenggelam jebol roboh ambruk longsor padam
            punya
            """,
            .predicate
        )
        words.insert("tidak tak bukan belum jangan tanpa", .negation)
        words.insert(
            """
            namun tetapi tapi sementara sedangkan sebelumnya selain kemudian lalu lantas karena oleh meski
            meskipun walau walaupun padahal bahkan adapun sebab jika bila apabila ketika saat setelah usai
            hingga sejak pada dalam di menanggapi terkait selanjutnya akibatnya selama sebagai dengan seperti
            berdasarkan sayangnya lebih untuk demi guna terpisah jauh kini senada hal akhirnya melalui lewat
            bukan sambil begitu pasalnya diketahui sekadar dan kendati atas soal menurut menyusul merespons
            pun tak maka jadi pertama kedua ketiga keempat terakhir apalagi terlebih tentu
            """,
            .opener
        )
        words.insert(
            """
            terhadap terus terkait direktur berita dirinya digital berat berupa dinas terima beragam berkat berani
            distribusi diskusi merek mental dinamika dinamis dingin diskon direktorat dirjen disiplin dialog
            terobosan beras tertib disabilitas teror menko berkah terminal digitalisasi distrik ditjen direksi
            dinding diplomatik teroris diabetes diplomasi dividen terkemuka didik dirut mendagri terorisme
            mensesneg terumbu menlu diversifikasi menkeu distributor diskriminasi dishub menaker teras diesel
            ternak dimensi beratnya menteri menteri-menteri menit mereka melalui memang menu merah merdeka mengenai
            menurut menjelang member memori menara berikut bersama berbagai bermacam berdasarkan bersih beruang
            berlian berbahaya berkas berkala dini terang terang-terangan tersebut terbaru terakhir terdahulu
            terbesar tertinggi terendah terbanyak terbaik terburuk terdekat tersangka terdakwa terpidana tergugat
            terlapor terapi teritorial termasuk terlalu ternyata tertentu terlebih terutama tersendiri mendatang
            bernama berinisial berusia bergelar berjuluk berpangkat berkebangsaan mengingat melainkan menyusul diantaranya dimana disana disini bersangkutan berturut-turut
            berkali-kali bersamaan diplomat divisi diameter merata mendalam mendiang
            """,
            .notVerb
        )
        words.insert("yang", .relative)
        words.insert("soal tentang mengenai terkait perihal seputar", .topic)
        words.insert(
            "setelah saat ketika usai sejak jika bila apabila karena hingga meski sambil tempat",
            .subordinator
        )
        words.insert("itu ini tersebut tadi berikut", .demonstrative)
        words.insert("dia ia beliau mereka keduanya ketiganya pihaknya dirinya", .pronoun)
        words.insert("mereka keduanya ketiganya", .pluralPronoun)
        words.insert("dan serta maupun & bersama", .coordinator)
        words.insert(
            """
            seorang para beberapa sejumlah salah satu sebuah semua seluruh dua tiga empat banyak berbagai sang si
            pihak sebagian kedua ketiga satu
            """,
            .determiner
        )
        words.insert("sambil seraya sembari dengan", .whileDoing)
        words.insert("kepada terhadap pada", .addressee)
        words.insert("oleh", .agent)
        words.insert("seperti sebagaimana demikian begitu", .asRelay)
        words.insert(
            "dari oleh di laman situs kanal akun media kantor berita lamannya situsnya pada resmi pribadi",
            .relayPreposition
        )
        words.insert("wawancara diwawancarai", .interview)
        words.insert(
            """
            diduga kabarnya kemungkinan mungkin diperkirakan diyakini konon dikabarkan disebut-sebut agaknya
            tampaknya sepertinya rupanya diprediksi dilaporkan dirumorkan diisukan ditengarai disinyalir
            berpotensi terindikasi memperkirakan memprediksi memproyeksikan diproyeksikan menduga mengira
            """,
            .hedge
        )
        words.insert(
            """
            yang dan di ke dari untuk dengan pada ini itu dalam tidak akan oleh juga sudah telah karena bisa
            adalah ada saat kepada bahwa sebagai atau lebih para tersebut hingga saya kami kita mereka dia ia
            namun tetapi tapi sementara sebelumnya selain menurut kata setelah ketika jika meski sebuah seorang
            beberapa sejumlah kedua salah semua hal berdasarkan selama sejak bila dua tiga empat lima enam tujuh
            delapan sembilan sepuluh kini lalu kemudian sang si usai pihak adapun banyak masih baru kunjungan
            pertemuan perjalanan rangkaian foto foto-foto media kantor surat penyiar lokasi saat apa siapa mengapa
            bagaimana kapan dimana berapa lebih setiap tiap selamat terima bahkan apalagi maka jadi tentu tak
            padahal sedangkan sebab agar supaya demikian begitu seperti lagi ya iya oke nah memang rakyat
            """,
            .common
        )
    }

    private static func insertNouns(_ words: inout WordClasses) {
        words.insert(
            """
            presiden wapres menteri wakil menlu menhan menko mendagri menkeu gubernur bupati wali walikota camat
            lurah kepala ketua sekretaris sekjen direktur dirut dirjen jenderal kolonel letkol mayor kapten komandan
            panglima kapolri kapolda kapolres kapolsek kabid kasat kasatreskrim kapuspenkum jaksa hakim juru bicara
            jubir penasihat duta besar dubes konsul ceo cfo coo pendiri pemilik manajer pelatih kapten bek kiper
            striker gelandang penyerang pemain bos eks mantan utama umum perdana pm profesor prof dokter dr irjen
            brigjen kombes akbp akp kompol iptu ipda aiptu aipda bripka komjen laksamana marsekal senator anggota
            politikus politisi pengacara kuasa hukum advokat psikolog aktor aktris penyanyi artis sutradara
            koordinator komisaris inspektur pembina pimpinan pemimpin rektor dekan dosen guru ustaz syekh kiai
            uskup paus raja ratu pangeran putri sultan bendahara plt plh pj kabiro karo deputi asisten staf
            komisioner ombudsman legislator pendakwah pengusaha ekonom analis pakar pengamat peneliti ahli
            wawako wawali walkot sahabat luar negeri keuangan pertahanan muda madya
            """,
            .office
        )
        words.insert(
            "pak bapak bu ibu mas mbak bang kang gus h hj kh haji hajah drs ir tuan nyonya",
            .honorific
        )
        words.insert(
            """
            warga saksi pejabat pakar pengamat analis ahli sumber petugas polisi korban keluarga penumpang
            peneliti pihak pengacara otoritas pemerintah netizen warganet penyidik tersangka terdakwa jaksa hakim
            pelaku orang pria wanita perempuan lelaki laki-laki siswa mahasiswa guru dokter pedagang nelayan petani
            buruh pekerja karyawan relawan aktivis tetangga penduduk masyarakat publik kalangan kelompok tokoh
            nakhoda masinis pilot sopir pengemudi kernet
            anggota pendukung demonstran pengunjuk ilmuwan ekonom sejarawan investor pelanggan konsumen pengguna
            penggemar suporter fans tentara prajurit perwira diplomat utusan delegasi legislator politisi politikus
            """,
            .group
        )
        words.insert(
            "suaminya istrinya ayahnya ibunya adiknya kakaknya anaknya kakeknya neneknya pamannya bibinya adik kakak istri suami ibu ayah anak mantan kekasih keponakan paman cucu menantu mertua sang",
            .kin
        )
        words.insert("alias disapa sapaan", .alsoCalled)
        words.insert(
            """
            menteri menko wakil kepala direktur dirjen ketua sekretaris sekjen deputi staf komisioner anggota
            koordinator kabid asisten manajer utusan duta penasihat kapuspenkum plt plh pj jaksa hakim juru jenderal
            kasubdit kasi kabag inspektur komandan pengamat pakar ahli guru dosen
            """,
            .takesPortfolio
        )
        words.insert(
            "sekuritas grup group tbk institute corporation foundation center centre university persero capital asset management",
            .endsBody
        )
        words.insert("analis pakar pengamat ahli peneliti ekonom profesor dosen akademisi", .expert)
        words.insert(
            """
            beleid perpres permen perppu keppres inpres pergub regulasi
            laporan foto foto-foto tayangan data survei hasil studi penelitian riset dokumen surat rekaman video
            citra gambar pernyataan jajak kajian undang-undang catatan unggahan pengumuman informasi
            analisis putusan dakwaan grafik statistik temuan penelusuran bukti-bukti
            """,
            .document
        )
        words.insert(
            """
            kementerian badan universitas komisi dinas partai majelis dewan bank pt cv polda polres polsek
            polrestabes polresta kejaksaan pengadilan mahkamah lembaga yayasan asosiasi perhimpunan ikatan
            institut komite kepolisian kedutaan kbri kantor rumah-sakit rsud direktorat satuan tim pusat komnas
            organisasi kelompok serikat federasi himpunan forum front koalisi fraksi kodam kodim korem pemerintah
            pemkot pemkab pemprov otoritas perusahaan klub departemen biro pasukan tentara militer angkatan
            """,
            .bodyNoun
        )
        words.insert(
            """
            kota kabupaten provinsi pulau desa kelurahan kecamatan gunung sungai laut selat teluk jalan pantai
            bendungan waduk jembatan embung terminal pasar bukit lembah rawa wilayah kampung dusun bandara pelabuhan stasiun distrik negara danau
            """,
            .placeNoun
        )
        words.insert("senin selasa rabu kamis jumat jum'at sabtu minggu ahad", .weekday)
        words.insert(
            """
            januari februari maret april mei juni juli agustus september oktober november desember jan feb mar
            apr jun jul agt sept okt nov des
            """,
            .month
        )
        words.insert(
            "media media-media harian surat koran majalah penyiar televisi stasiun radio tabloid laman situs kanal portal",
            .mediaNoun
        )
        words.insert("wartawan media awak pers reporter jurnalis pewarta redaksi", .reporters)
        words.insert(
            """
            akun unggahan kanal keterangan keterangannya pernyataan pernyataannya siaran rilis rilisnya jumpa
            konferensi instagram youtube twitter facebook tiktok x laman situs video postingan postingannya
            unggahannya akunnya surat suratnya pesan sambutan sambutannya
            """,
            .channel
        )
        words.insert(
            """
            hari pekan minggu bulan tahun lalu kemarin besok pagi siang sore malam dini waktu setempat wib wita
            wit pukul jam akhir awal tadi ini
            """,
            .timeWord
        )
    }
}
