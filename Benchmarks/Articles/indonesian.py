"""Words and templates of Indonesian news. Persons, bodies and events are invented; provinces, regencies and towns are real."""
from Articles.common_words import INDONESIAN_NOUNS, INDONESIAN_VERBS

CODE = "id"
DAYS = "Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu".split("|")
MONTHS = "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember".split("|")
SHORT_MONTHS = [month[:3] for month in MONTHS]

GIVEN = """Agus|Siti|Budi|Sri|Dewi|Ahmad|Rina|Eko|Dian|Hendra|Ratna|Wahyu|Yuni|Bambang|Fitri|Joko|Lestari|Arif|Nur|Teguh|Indah|Rudi
|Maya|Slamet|Ayu|Dedi|Wulan|Andi|Sari|Taufik|Endah|Gunawan|Retno|Iwan|Novi|Heru|Tuti|Fajar|Umi|Made|Ketut|Wayan|Putu|Nyoman|Rizal|Yanti
|Asep|Cecep|Euis|Ujang|Daud|Maria|Yohanes|Petrus|Marthen|Frans|Zainal|Halimah|Rahmat|Syamsul|Baharuddin|Nurul|Khairul|Mulyadi|Suharto
|Tri|Anita|Lukman|Hasan|Ridwan|Yusuf|Galih|Bayu|Damar|Laras|Sekar|Kirana|Wening|Jati|Panji|Guntur|Surya|Candra|Bintang|Gilang|Rangga
|Sinta|Mira|Tania|Vera|Yosef|Lamtiur|Togar|Ruli|Edison|Berta|Ferdi|Irma""".replace("\n", "").split("|")
FAMILY = """Santoso|Wijaya|Hidayat|Nugroho|Saputra|Setiawan|Kusuma|Pratama|Rahmawati|Susanto|Wibowo|Siregar|Harahap|Simanjuntak|Lubis
|Nasution|Hutapea|Sitorus|Tampubolon|Ginting|Sembiring|Tarigan|Purba|Saragih|Manalu|Gultom|Sihombing|Panjaitan|Wulandari|Lestari|Handayani
|Permana|Suryana|Sutrisno|Sudarmanto|Purnomo|Hartono|Prasetyo|Utomo|Widodo|Suwandi|Mulyono|Yulianto|Kurniawan|Firmansyah|Ramadhan|Hakim
|Syahputra|Maulana|Fauzi|Anwar|Basri|Djafar|Mahmud|Latif|Rasyid|Tanjung|Chaniago|Koto|Piliang|Sikumbang|Daeng|Palinggi|Rantetana|Mandagi
|Rondonuwu|Wenas|Tumbelaka|Kaligis|Lumintang|Pelupessy|Latuconsina|Tuasikal|Matulessy|Sahertian|Wenda|Kogoya|Yikwa|Rumbiak|Mambrasar|Wanggai
|Sudiarta|Suardana|Wirawan|Astawa|Mahendra|Adnyana|Parwata|Suparta|Artawan|Dharmawan|Hendrawan|Gunadi|Irawan|Budiman|Iskandar|Effendi
|Zulkifli|Arifin|Subekti|Sasongko|Priyono|Raharjo|Wicaksono|Nurhayati|Puspita|Anggraini|Kartika|Safitri|Oktavia|Melati|Paramita
|Hapsari|Suryani|Mariana|Tobing|Napitupulu|Situmorang|Sinaga|Damanik|Barus|Bangun|Karo|Ndraha|Zebua|Laia|Gulo|Waruwu""".replace("\n", "").split("|")
# Regency or town, and its province.
PLACES = [tuple(entry.split("/")) for entry in """Bandung/Jawa Barat|Surabaya/Jawa Timur|Semarang/Jawa Tengah|Medan/Sumatera Utara
|Makassar/Sulawesi Selatan|Bogor/Jawa Barat|Bekasi/Jawa Barat|Tangerang/Banten|Depok/Jawa Barat|Palembang/Sumatera Selatan|Malang/Jawa Timur
|Padang/Sumatera Barat|Pekanbaru/Riau|Denpasar/Bali|Samarinda/Kalimantan Timur|Banjarmasin/Kalimantan Selatan|Pontianak/Kalimantan Barat
|Manado/Sulawesi Utara|Kupang/Nusa Tenggara Timur|Ambon/Maluku|Jayapura/Papua|Mataram/Nusa Tenggara Barat|Kendari/Sulawesi Tenggara
|Palu/Sulawesi Tengah|Jambi/Jambi|Bengkulu/Bengkulu|Serang/Banten|Cirebon/Jawa Barat|Tasikmalaya/Jawa Barat|Garut/Jawa Barat|Cianjur/Jawa Barat
|Sukabumi/Jawa Barat|Karawang/Jawa Barat|Indramayu/Jawa Barat|Brebes/Jawa Tengah|Tegal/Jawa Tengah|Pekalongan/Jawa Tengah|Kudus/Jawa Tengah
|Demak/Jawa Tengah|Klaten/Jawa Tengah|Sragen/Jawa Tengah|Magelang/Jawa Tengah|Wonosobo/Jawa Tengah|Banyumas/Jawa Tengah|Cilacap/Jawa Tengah
|Kebumen/Jawa Tengah|Sleman/DI Yogyakarta|Bantul/DI Yogyakarta|Gunungkidul/DI Yogyakarta|Madiun/Jawa Timur|Kediri/Jawa Timur|Blitar/Jawa Timur
|Jember/Jawa Timur|Lumajang/Jawa Timur|Banyuwangi/Jawa Timur|Probolinggo/Jawa Timur|Pasuruan/Jawa Timur|Sidoarjo/Jawa Timur|Gresik/Jawa Timur
|Lamongan/Jawa Timur|Tuban/Jawa Timur|Bojonegoro/Jawa Timur|Ngawi/Jawa Timur|Ponorogo/Jawa Timur|Sampang/Jawa Timur|Sumenep/Jawa Timur
|Lebak/Banten|Pandeglang/Banten|Cilegon/Banten|Lampung Selatan/Lampung|Metro/Lampung|Tanggamus/Lampung|Ogan Ilir/Sumatera Selatan
|Lubuklinggau/Sumatera Selatan|Muara Enim/Sumatera Selatan|Kampar/Riau|Dumai/Riau|Bengkalis/Riau|Batam/Kepulauan Riau|Bintan/Kepulauan Riau
|Agam/Sumatera Barat|Bukittinggi/Sumatera Barat|Solok/Sumatera Barat|Deli Serdang/Sumatera Utara|Langkat/Sumatera Utara|Asahan/Sumatera Utara
|Karo/Sumatera Utara|Nias Selatan/Sumatera Utara|Aceh Besar/Aceh|Pidie/Aceh|Bireuen/Aceh|Aceh Utara/Aceh|Belitung/Bangka Belitung
|Sambas/Kalimantan Barat|Ketapang/Kalimantan Barat|Sintang/Kalimantan Barat|Kotawaringin Barat/Kalimantan Tengah|Palangka Raya/Kalimantan Tengah
|Kapuas/Kalimantan Tengah|Tabalong/Kalimantan Selatan|Kotabaru/Kalimantan Selatan|Balikpapan/Kalimantan Timur|Kutai Timur/Kalimantan Timur
|Berau/Kalimantan Timur|Tarakan/Kalimantan Utara|Nunukan/Kalimantan Utara|Bitung/Sulawesi Utara|Minahasa/Sulawesi Utara|Gorontalo/Gorontalo
|Poso/Sulawesi Tengah|Banggai/Sulawesi Tengah|Gowa/Sulawesi Selatan|Maros/Sulawesi Selatan|Bone/Sulawesi Selatan|Luwu/Sulawesi Selatan
|Wajo/Sulawesi Selatan|Majene/Sulawesi Barat|Kolaka/Sulawesi Tenggara|Baubau/Sulawesi Tenggara|Tabanan/Bali|Gianyar/Bali|Buleleng/Bali
|Karangasem/Bali|Lombok Timur/Nusa Tenggara Barat|Sumbawa/Nusa Tenggara Barat|Bima/Nusa Tenggara Barat|Ende/Nusa Tenggara Timur
|Sikka/Nusa Tenggara Timur|Manggarai/Nusa Tenggara Timur|Sumba Timur/Nusa Tenggara Timur|Belu/Nusa Tenggara Timur|Ternate/Maluku Utara
|Tidore/Maluku Utara|Tual/Maluku|Buru/Maluku|Sorong/Papua Barat Daya|Manokwari/Papua Barat|Fakfak/Papua Barat|Merauke/Papua Selatan
|Nabire/Papua Tengah|Mimika/Papua Tengah|Biak Numfor/Papua|Wamena/Papua Pegunungan""".replace("\n", "").split("|")]
EAST = {"Papua", "Papua Barat", "Papua Tengah", "Papua Selatan", "Papua Pegunungan", "Papua Barat Daya", "Maluku", "Maluku Utara"}
MIDDLE = {"Bali", "Gorontalo"}
SYLLABLES = "su ka ma ban ci tan ra wa le ku ja gan ran ping ba tu lo di pa ngan sa ri mu nga ta pe ne ro ko bu ki li cang gu".split()

WORDS = {
    "adj": """baru|besar|lama|utama|lokal|resmi|khusus|kecil|rusak|penting|tambahan|serius|terpadu|darurat|sementara|swadaya|berat|ringan|lengkap
|mendesak|rutin|bersama|modern|bekas|pribadi|umum|terbuka|tertutup|lanjutan|pertama|terakhir|liar|ilegal|berkala|gratis|murah|mahal|padat|sempit
|lebar|tua|muda|basah|kering|tinggi|rendah|panjang|pendek|aman|rawan|layak|bersih|kotor|gelap|terang|ramai|sepi|mandiri|serentak|bertahap|menyeluruh
|terbatas|tahunan|bulanan|digital|manual|tradisional|permanen|berlapis|cepat|lambat|kuat|lemah|hangat|dingin|subur|tandus|terpencil|strategis""",
    "noun": """warga|rumah|jalan|kantor|program|bantuan|dana|jembatan|sekolah|pasar|lahan|kendaraan|laporan|data|dokumen|anggaran|bangunan|alat|fasilitas
|layanan|surat|kontrak|proyek|gudang|barang|mesin|sungai|saluran|pagar|tanggul|lapangan|terminal|pelabuhan|bandara|stasiun|pipa|kabel|menara|perahu
|truk|bus|kapal|jaringan|aplikasi|sistem|jadwal|rencana|usulan|aturan|izin|pajak|tarif|harga|stok|pasokan|bibit|pupuk|ternak|sawah|kebun|hutan|tambang
|pabrik|toko|warung|kios|hotel|rumah sakit|puskesmas|klinik|obat|vaksin|makanan|minuman|air bersih|listrik|bahan bakar|gas|beras|minyak|gula|telur|cabai
|pakaian|tenda|selimut|kursi|meja|lampu|kamera|komputer|telepon|mobil|sepeda motor|pesawat|kereta|rel|gerbong|halte|trotoar|taman|kolam|waduk|bendungan
|embung|sumur|pompa|genset|panel surya|gardu|tiang|atap|dinding|lantai|pintu|jendela|plafon|aula|balai desa|masjid|gereja|pura|museum|perpustakaan|panggung
|spanduk|poster|buku|modul|kurikulum|beasiswa|asrama|laboratorium|sampel|hasil uji|catatan|rekening|tabungan|pinjaman|saham|aset|tanah|sertifikat|peta|""" + INDONESIAN_NOUNS,
    "owner": """pemerintah daerah|warga setempat|perusahaan swasta|koperasi desa|kelompok tani|dinas terkait|yayasan pendidikan|badan usaha daerah
|pedagang pasar|nelayan pesisir|pihak ketiga|kontraktor pelaksana|pengembang perumahan|kementerian|pengelola kawasan|panitia daerah|sekolah negeri
|rumah sakit daerah|keluarga korban|perusahaan tambang|paguyuban pengusaha|mahasiswa|komunitas pemuda|balai besar|unit pelaksana teknis""",
    "spot": """kantor bupati|balai desa|lapangan kecamatan|pasar induk|terminal bus|simpang empat|jalan lintas provinsi|kawasan industri|permukiman padat
|tepi sungai|lereng bukit|muara sungai|pelabuhan rakyat|gedung serbaguna|halaman sekolah|rumah dinas|gudang logistik|pos jaga|kebun sawit|area persawahan
|kompleks perumahan|pusat kota|alun-alun|jembatan gantung|tempat pelelangan ikan|kampus negeri|stadion utama|puskesmas|ruang sidang|aula kepolisian
|gerbang tol|rest area|pinggir pantai|bantaran rel|pos pengungsian""",
    "how": """secara bertahap|dengan alat seadanya|tanpa pemberitahuan|dalam waktu singkat|dengan hati-hati|secara terbuka|secara bergiliran|sampai larut malam
|sejak pagi|dengan pengawalan ketat|tanpa hambatan berarti|secara gotong royong|di bawah guyuran hujan|dengan biaya sendiri|sesuai prosedur|lebih cepat dari jadwal
|secara diam-diam|dengan disaksikan warga|melalui musyawarah|dalam beberapa gelombang""",
    "purpose": """untuk mencegah kerugian yang lebih besar|guna memastikan keselamatan warga|agar kegiatan kembali normal|demi kelancaran penyelidikan
|untuk memenuhi kebutuhan warga|supaya kejadian serupa tidak terulang|guna menghindari salah paham|untuk mempercepat pemulihan|agar anggaran lebih tepat sasaran
|sebagai bentuk tanggung jawab|untuk melengkapi berkas perkara|guna menekan biaya|agar pelayanan tidak terganggu|untuk menjaga ketertiban|sebagai bagian dari evaluasi
|untuk membantu keluarga yang terdampak|guna mengurai kemacetan|agar pasokan tetap tersedia""",
    "group": """warga|pedagang|nelayan|petani|sopir angkutan|orang tua murid|mahasiswa|buruh|pengungsi|pelaku usaha|tokoh masyarakat|pengendara|penumpang
|relawan|pemilik lahan|ibu rumah tangga|pelajar|pekerja harian|wisatawan|pengurus koperasi""",
    "bare": """menunggu hasil pemeriksaan|melapor ke posko|menghindari lokasi kejadian|memeriksa ulang data|menjaga kebersihan lingkungan|mematuhi aturan
|menyiapkan dokumen|berhati-hati saat melintas|menahan diri|menyelesaikan persoalan bersama|mempercepat perbaikan|membuka data kepada publik|menambah petugas di lapangan
|menghitung ulang kerugian|memberi kesempatan kepada tim|mencari jalan keluar|mengutamakan keselamatan|tidak menyebarkan kabar bohong|tidak panik|kembali ke rumah masing-masing
|mendahulukan warga lanjut usia|mengikuti arahan petugas|mengumpulkan bukti|mengawasi pelaksanaan|memantau keadaan setiap jam""",
    "say": "mengatakan|menyebut|menjelaskan|menyatakan|mengungkapkan|menuturkan|menambahkan|menegaskan|mengakui|memastikan",
    "saidnya": "ujarnya|katanya|ucapnya|tuturnya|jelasnya|imbuhnya|tegasnya|ungkapnya|lanjutnya|tandasnya",
    "said": "kata|ujar|ucap|tutur|jelas|ungkap|tegas|papar",
    "link": "Selain itu|Sementara itu|Di sisi lain|Setelah itu|Kemudian|Sebelumnya|Hingga kini|Pada hari yang sama|Tidak lama kemudian|Dalam kesempatan itu|Meski demikian|Namun",
    "timeword": "pagi|siang|sore|malam|dini hari",
    "measure": "persen|unit|orang|kilogram|ton|liter|hektare|meter|kilometer|paket|keluarga|rumah|titik|desa|kecamatan|kali",
    "quality": """sangat membantu|belum cukup|di luar dugaan|sudah sesuai rencana|masih jauh dari harapan|cukup berat|tidak mudah|harus segera diselesaikan
|akan terus dipantau|menjadi perhatian kami|perlu dihitung lagi|berjalan lancar|tidak bisa dibiarkan|lebih rumit dari perkiraan""",
    "body": """Dinas Perhubungan|Dinas Sosial|Dinas Kesehatan|Dinas Pekerjaan Umum|Dinas Pendidikan|Dinas Pertanian|Dinas Perdagangan|Dinas Lingkungan Hidup
|Badan Penanggulangan Bencana Daerah|Satuan Polisi Pamong Praja|Badan Pusat Statistik|Inspektorat|Dinas Perikanan|Dinas Perumahan""",
    "reason": """hujan deras sejak sore|kelalaian petugas|kurangnya pengawasan|kerusakan alat|salah hitung|keterlambatan anggaran|cuaca buruk|jalan licin
|hubungan arus pendek|persaingan usaha|utang lama|perselisihan lahan|tingginya permintaan|gagal panen|rem yang tidak berfungsi|drainase yang tersumbat
|perubahan aturan|kurangnya tenaga|angin kencang|saluran yang tertutup sampah""",
}

VERBS = INDONESIAN_VERBS

TEMPLATES = {
    "thing": ["{kthing}", "{kthing} {adj}", "{kthing} milik {owner}", "{noun} {adj}", "{noun} milik {owner}", "{kthing} di {kspot}",
              "{kthing} dan {noun} {adj}", "{few} {noun} {adj}", "{noun} di {spot}", "{few} {kthing}",
              "{noun} dan {noun} {adj}", "{noun} {noun}", "{noun} untuk {group}", "{noun} terkait {kthing}"],
    "few": ["sejumlah", "beberapa", "sebagian", "puluhan", "ratusan", "dua", "tiga", "empat", "lima", "enam", "tujuh", "sembilan"],
    "agent": ["{kagent}", "{kagent} dari {owner}", "{group} di {desa}", "{few} {kagent}", "{kagent} dan {group}", "tim {body}", "{kagent}"],
    "desa": ["{@desa}", "{@kec}", "{@desa2}", "{@kab}"],
    "where": ["di {kspot}", "di {spot}", "di {spot} {desa}", "di {desa}", "di kawasan {@jalan}", "di sekitar {kspot}"],
    # Facts: each has several wordings for the same values.
    "act": ["{@agent} {@active} {@thing} {@where} {@purpose}.", "{@thing} {@passive} {@agent} {@where} {@purpose}.",
            "{link}, {@agent} {@active} {@thing} {@where}.", "{@where}, {@thing} {@passive} oleh {@agent} {how}.",
            "{@agent} {how} {@active} {@thing} {@purpose}.", "{@thing} [itu|tersebut|] {@passive} {how} {@purpose}.",
            "{@purpose}, {@agent} [langsung|kemudian|juga|telah|sudah] {@active} {@thing} {@where}."],
    "plan": ["{@agent} [akan|berencana|bersiap] {@active} {@thing} {@later} {@purpose}.", "{@thing} [akan|rencananya] {@passive} {@agent} {@later}.",
             "{@later}, {@agent} dijadwalkan {@active} {@thing} {@where}.", "Rencana {@active} {@thing} {@later} disampaikan {@agent}."],
    "told": ["{@agent} {@active} {@thing} {@where}", "{@thing} {@passive} {@purpose}", "{@agent} belum {@active} {@thing}",
             "{@thing} {@passive} karena {@reason}", "{@reason} membuat {@agent} {@active} {@thing}"],
    "said": ["{@speaker} {say} {@clause}.", "[Menurut|Kata|Berdasarkan keterangan] {@speaker}, {@clause}.", "{@clause}, {said} {@speaker}.", "{say2} {@speaker}, {@clause}.",
             "{@speaker} {say} bahwa {@clause}."],
    "say2": ["Dikatakan", "Dijelaskan", "Disebutkan"],
    "count": ["{@body} {@kab} mencatat {@n} {@unit} {@thing} {@where}.", "Data {@body} {@kab} menunjukkan {@n} {@unit} {@thing}.",
              "{link}, {@n} {@unit} {@thing} tercatat {@where} menurut {@body} {@kab}.", "[Setidaknya|Sedikitnya|Total] {@n} {@unit} {@thing} didata {@body} {@where}.",
              "Jumlah {@thing} mencapai {@n} {@unit}, berdasarkan catatan {@body} {@kab}."],
    "money": ["Kerugian {@thing} ditaksir mencapai Rp {@money}.", "Nilai {@thing} {@where} [diperkirakan|ditaksir] Rp {@money}.",
              "{@agent} memperkirakan {@thing} bernilai Rp {@money}.", "Anggaran Rp {@money} disiapkan untuk {@thing} {@where}."],
    "clocked": ["[Peristiwa itu terjadi|Semua bermula|Kejadian itu berlangsung] sekitar pukul {@clock} {@zone} {@where}, saat {@agent} sedang {@active} {@thing}.",
                "Sekitar pukul {@clock} {@zone}, {@agent} {@active} {@thing} {@where}.",
                "{@agent} mulai {@active} {@thing} pada pukul {@clock} {@zone} {@where}."],
    "cause": ["{@thing} [diduga|disebut] {@passive} karena {@reason}.", "[Dugaan sementara|Penyebab awalnya] adalah {@reason}, sehingga {@agent} {@active} {@thing}.",
              "Karena {@reason}, {@agent} terpaksa {@active} {@thing} {@where}."],
    "again": ["Pada {@earlier}, {@thing} {@where} juga {@passive} {@agent}.", "Sebelumnya pada {@earlier}, {@agent} pernah {@active} {@thing}.",
              "[Hal serupa terjadi|Kejadian yang sama tercatat|Peristiwa itu pernah terjadi] pada {@earlier} ketika {@agent} {@active} {@thing} {@where}."],
    "quote": ["Kami [sudah|telah|sedang|akan|terus] {active} {thing} {where} {purpose}", "[Yang jelas|Yang pasti|Yang kami tahu|Perlu dicatat], {thing} {passive} {agent} sejak {earlyday}, dan itu {quality}",
              "[Saya minta|Kami imbau|Saya mengajak|Mohon] {group} {bare} dan {bare}", "[Soal|Mengenai|Untuk] {thing}, {quality} bagi {group} {where}",
              "[Kami berharap|Semoga|Harapan saya] {group} [bisa|dapat|mau] {bare}, sebab {reason} {quality}", "[Tidak ada|Belum ada|Hampir tidak ada] {thing} yang {passive} [tanpa sepengetahuan|tanpa izin|di luar kendali] {agent}",
              "Kalau {reason}, tentu {thing} harus {passive} {how}", "{agent} kami minta {bare} {purpose}", "Ini [murni|hanya|memang] soal {reason}, bukan soal {thing}",
              "[Semua|Seluruh] {thing} kami {passive2} {how}, [tidak ada yang ditutupi|silakan diperiksa|semua tercatat]", "[Saya melihat sendiri|Warga tahu|Saya saksikan|Semua orang melihat] {agent} {active} {thing} {where}",
              "Dari {n} {measure} yang ada, baru {m} yang {passive} {agent}", "Jangan sampai {group} {active} {thing} {how}"],
    "earlyday": ["pekan lalu", "kemarin", "dua hari lalu", "awal bulan", "tahun lalu", "Senin", "malam tadi", "pagi tadi"],
    "witness": ["{@witness} ({@age}), {group} {@desa}, {say} {@clause}.", "Seorang {group}, {@witness}, {say} {@clause}.",
                "[Hal itu dibenarkan|Keterangan serupa disampaikan|Itu diakui] {@witness} ({@age}), {group} setempat, yang melihat {@agent} {@active} {@thing}."],
    "term": ["{@term} [menjadi perhatian|ramai dibicarakan|kembali disorot] setelah {@agent} {@active} {@thing}.",
             "Terkait {@term}, {@agent} belum {@active} {@thing} {@where}.", "{@thing} {@passive} dalam rangka {@term} {@where}."],
    "direct": ["{@open}{@q1},{@close} {said} {@speaker}[, {@weekday}| di {@kab}| kepada wartawan|].", "{@open}{@q1}. {@q2},{@close} {said} {@speaker}.",
               "{@speaker} {say}, {@open}{@q1}.{@close}", "{@open}{@q1},{@close} {said} {@speaker} [saat ditemui|ketika ditemui|seusai rapat] di {spot}, {@weekday}."],
    "again1": ["{@open}{@q1},{@close} {saidnya}.", "{@open}{@q1}. {@q2},{@close} {saidnya}.", "{@open}{@q2},{@close} {saidnya}."],
    "indirect": ["{@speaker} {say} {@i1}.", "Menurut {@speaker}, {@i1}.", "{@speaker} juga {say} bahwa {@i1}."],
}

# Event kinds: titles and leads, then agents, verbs (active:passive), things and spots.
KINDS = {
    "laka": dict(
        title=["Kecelakaan di {@jalan}, {@n1} Orang Terluka", "{@thing1c} Terguling di {@kab}, Sopir {@inisial} Diperiksa", "Kronologi Kecelakaan Maut di {@kec}"],
        lead=["{@thing1} menabrak {@thing2} di {@jalan}, {@kec}, {@kab}, {@weekday}.", "Sebanyak {@n1} orang terluka setelah {@thing1} dan {@thing2} bertabrakan di {@jalan}, {@kab}, {@weekday} {timeword}.",
              "[Kecelakaan antara|Tabrakan] {@thing1} dan {@thing2} [terjadi|dilaporkan] di {@jalan}, {@weekday}, {@n1} orang [terluka|dirawat|dilarikan ke rumah sakit]."],
        agents="polisi lalu lintas|sopir truk|petugas derek|pengendara motor|tim medis|kondektur bus|penumpang|saksi mata", verbs="mengevakuasi:dievakuasi|memeriksa:diperiksa|menabrak:ditabrak|menghindari:dihindari|memindahkan:dipindahkan|mengamankan:diamankan|menolong:ditolong",
        things="truk tangki|bus pariwisata|sepeda motor|mobil bak terbuka|korban luka|pembatas jalan|sopir truk|bangkai kendaraan|rem tangan|minibus|truk kontainer", spots="tikungan tajam|jalur penyelamat|ruas tol|turunan panjang|lampu merah"),
    "banjir": dict(
        title=["Banjir Rendam {@n1} Rumah di {@kab}", "{@desa} Terendam Banjir, Warga Mengungsi", "Tanggul Jebol, {@kec} Kebanjiran"],
        lead=["Banjir setinggi {@n2} sentimeter merendam {@n1} rumah di {@desa}, {@kec}, {@kab}, {@weekday}.", "Sungai {@sungai} meluap dan merendam {@n1} rumah di {@kab}, {@weekday} {timeword}.",
              "Sebanyak {@n1} rumah di {@desa}, {@kab}, terendam setelah tanggul Sungai {@sungai} jebol, {@weekday}."],
        agents="relawan|petugas BPBD|warga|tim SAR gabungan|prajurit TNI|perangkat desa|anggota pramuka|tenaga kesehatan", verbs="mengevakuasi:dievakuasi|menyalurkan:disalurkan|membersihkan:dibersihkan|menutup:ditutup|memompa:dipompa|mendata:didata|mendirikan:didirikan",
        things="perahu karet|dapur umum|tanggul sungai|lumpur|air bersih|rumah terendam|pompa air|karung pasir|pengungsi lansia|jalan tergenang|obat gatal", spots="posko pengungsian|bantaran sungai|tanggul jebol|dapur umum|masjid raya"),
    "api": dict(
        title=["Kebakaran Hanguskan {@thing1c} di {@kab}", "{@n1} Kios Terbakar di {@kec}", "Diduga Korsleting, {@thing1c} di {@desa} Ludes"],
        lead=["Kebakaran melanda {@thing1} di {@jalan}, {@kec}, {@kab}, {@weekday} {timeword}.", "Api menghanguskan {@n1} bangunan di {@desa}, {@kab}, {@weekday}.", "{@thing1} di {@desa}, {@kec}, terbakar pada {@weekday}, {@n1} bangunan rusak."],
        agents="petugas pemadam kebakaran|pemilik kios|warga sekitar|polisi|tim identifikasi|petugas PLN|penjaga malam", verbs="memadamkan:dipadamkan|menyelamatkan:diselamatkan|memutus:diputus|menyelidiki:diselidiki|membongkar:dibongkar|menyiram:disiram",
        things="kobaran api|mobil pemadam|gudang plastik|kios pasar|instalasi listrik|tabung gas|lantai dua|barang dagangan|bangunan kayu|titik api|selang air", spots="blok pasar|gudang mebel|gang sempit|ruko lantai dua|pabrik tekstil"),
    "korupsi": dict(
        title=["{@org} Tahan {@p1} dalam Kasus {@term}", "Kasus {@term}: {@n1} Saksi Diperiksa", "Kerugian Negara Kasus {@term} Capai Rp {@uang}"],
        lead=["{@org} menetapkan {@p1} sebagai tersangka kasus dugaan korupsi {@term} di {@kab}, {@weekday}.", "Penyidik {@org} memeriksa {@n1} saksi dalam perkara {@term} yang menjerat {@p1}, {@weekday}.",
              "{@p1} ditahan {@org} setelah diperiksa terkait {@term} dengan kerugian Rp {@uang}, {@weekday}."],
        agents="penyidik|jaksa penuntut|kuasa hukum tersangka|auditor|saksi ahli|pejabat pembuat komitmen|direktur perusahaan|bendahara", verbs="memeriksa:diperiksa|menyita:disita|menahan:ditahan|mengembalikan:dikembalikan|menggeledah:digeledah|melimpahkan:dilimpahkan|membantah:dibantah|mencairkan:dicairkan",
        things="uang muka proyek|dokumen lelang|rekening perusahaan|aliran dana|mobil mewah|hasil audit|berkas perkara|kuitansi fiktif|dana hibah|kontrak pengadaan|telepon genggam", spots="gedung kejaksaan|ruang penyidik|rumah tersangka|kantor dinas|rumah tahanan"),
    "kriminal": dict(
        title=["Polisi Tangkap {@inisial}, Pelaku {@term}", "{@p2} Ditemukan Tewas di {@desa}", "Motif {@inisial} Aniaya Tetangga di {@kab} Terungkap"],
        lead=["Polisi menangkap {@inisial} ({@n3}), terduga pelaku penganiayaan terhadap {@p2} di {@desa}, {@kab}, {@weekday}.", "{@p2} ditemukan meninggal di {@jalan}, {@kec}, {@kab}, {@weekday} {timeword}.",
              "Seorang pria berinisial {@inisial} ({@n3}) menyerahkan diri setelah melukai {@p2} di {@kab}, {@weekday}."],
        agents="penyidik|tim buser|pelaku|keluarga korban|dokter forensik|tetangga korban|ketua RT|anak korban", verbs="menangkap:ditangkap|menusuk:ditusuk|menemukan:ditemukan|mengautopsi:diautopsi|memeriksa:diperiksa|mengejar:dikejar|membuang:dibuang",
        things="senjata tajam|barang bukti|jenazah korban|rekaman kamera pengawas|sepeda motor korban|pakaian pelaku|sidik jari|luka tusuk|uang tunai|pesan singkat", spots="rumah kontrakan|kamar kos|kebun singkong|sungai kecil|ruang forensik"),
    "narkoba": dict(
        title=["{@n2} Kilogram Sabu Disita di {@kab}", "Jaringan {@term} Dibongkar, {@n1} Orang Ditangkap", "Kurir Sabu {@inisial} Dibekuk di {@kec}"],
        lead=["Petugas menyita {@n2} kilogram sabu dari {@inisial} di {@jalan}, {@kab}, {@weekday}.", "Sebanyak {@n1} orang ditangkap dalam pengungkapan jaringan narkoba {@term} di {@kab}, {@weekday}."],
        agents="petugas BNN|polisi|kurir|bandar|anjing pelacak|petugas bea cukai|sipir lapas", verbs="menyita:disita|menyelundupkan:diselundupkan|menggagalkan:digagalkan|memusnahkan:dimusnahkan|menimbang:ditimbang|mengirim:dikirim|menyembunyikan:disembunyikan",
        things="sabu|pil ekstasi|ganja kering|paket kiriman|timbangan digital|kemasan teh|kapal kayu|jaringan antarprovinsi|rekening penampung|alat isap", spots="pelabuhan tikus|kamar hotel|lapas|gudang ekspedisi|perbatasan"),
    "gempa": dict(
        title=["Gempa M {@mag} Guncang {@kab}", "Gempa Bumi {@kab}: {@n1} Rumah Rusak", "{@n1} Rumah Rusak akibat Gempa di {@kec}"],
        lead=["Gempa bermagnitudo {@mag} mengguncang {@kab}, {@prov}, {@weekday} pukul {@clock} {@zone}.", "Sebanyak {@n1} rumah rusak akibat gempa bermagnitudo {@mag} di {@kab}, {@weekday}."],
        agents="warga|petugas BPBD|relawan|ahli gempa|pasien rumah sakit|tim psikososial|guru", verbs="merasakan:dirasakan|memperbaiki:diperbaiki|mendata:didata|meninggalkan:ditinggalkan|mendirikan:didirikan|memantau:dipantau",
        things="gempa susulan|rumah rusak berat|tenda darurat|retakan dinding|alat pendeteksi|bangunan sekolah|puing bangunan|jalur evakuasi|sesar lokal|genteng", spots="kedalaman sepuluh kilometer|lapangan terbuka|tenda pengungsi|ruang perawatan"),
    "demo": dict(
        title=["Ratusan Buruh Demo di {@kab}, Tuntut {@term}", "Aksi {@term} di {@kab} Berakhir Ricuh", "{@org} Gelar Aksi Tolak {@term}"],
        lead=["Ratusan massa {@org} berunjuk rasa di depan kantor bupati {@kab} menolak {@term}, {@weekday}.", "Aksi {@org} menuntut {@term} di {@kab} diikuti {@n1} orang, {@weekday}."],
        agents="massa aksi|polisi|koordinator lapangan|perwakilan buruh|anggota dewan|mahasiswa|orator", verbs="menolak:ditolak|menyampaikan:disampaikan|menutup:ditutup|membubarkan:dibubarkan|menemui:ditemui|membakar:dibakar|menuntut:dituntut",
        things="upah minimum|rancangan peraturan|ban bekas|kawat berduri|gerbang kantor|surat tuntutan|gas air mata|pengeras suara|mobil komando|kesepakatan tertulis", spots="depan gedung dewan|jalan protokol|gerbang pabrik|bundaran kota"),
    "bola": dict(
        title=["{@klub1} Kalahkan {@klub2} {@skor}", "{@klub1} vs {@klub2}: Gol {@p1} Jadi Penentu", "Hasil Laga {@klub1} Lawan {@klub2}, Skor {@skor}"],
        lead=["{@klub1} menang {@skor} atas {@klub2} di Stadion {@sungai}, {@kab}, {@weekday}.", "Gol {@p1} pada menit ke-{@n2} membawa {@klub1} mengalahkan {@klub2} {@skor}, {@weekday} {timeword}."],
        agents="pelatih|penyerang|penjaga gawang|wasit|suporter|gelandang|bek kanan|pemain pengganti|manajer tim", verbs="mencetak:dicetak|menahan:ditahan|memimpin:dipimpin|membuang:dibuang|menyelamatkan:diselamatkan|mengganti:diganti|menyundul:disundul",
        things="gol penentu|tendangan bebas|kartu merah|babak kedua|peluang emas|umpan silang|puncak klasemen|tiga poin|penalti|serangan balik", spots="kotak penalti|ruang ganti|bangku cadangan|sisi kiri|tribun timur"),
    "pasar": dict(
        title=["Harga {@thing1c} di {@kab} Naik {@n2} Persen", "Pedagang {@kab} Keluhkan Harga {@thing1c}", "Operasi Pasar {@thing1c} Digelar di {@kec}"],
        lead=["Harga {@thing1} di Pasar {@sungai}, {@kab}, naik {@n2} persen menjadi Rp {@uang}, {@weekday}.", "Pedagang di Pasar {@sungai} mengeluhkan harga {@thing1} yang naik {@n2} persen, {@weekday}."],
        agents="pedagang|pembeli|distributor|petugas dinas perdagangan|petani|tengkulak|ibu rumah tangga|satgas pangan", verbs="menaikkan:dinaikkan|menimbun:ditimbun|membeli:dibeli|menyalurkan:disalurkan|menjual:dijual|mengimpor:diimpor|menahan:ditahan",
        things="cabai rawit|bawang merah|beras medium|daging ayam|telur ayam|minyak goreng|gula pasir|kedelai|tomat|ikan tongkol|gas melon", spots="pasar induk|gudang beras|lapak pedagang|sentra produksi|agen resmi"),
    "wabah": dict(
        title=["Kasus {@thing1c} di {@kab} Capai {@n1} Orang", "{@n1} Siswa di {@kec} Keracunan Makanan", "Dinkes {@kab} Uji Sampel {@term}"],
        lead=["Sebanyak {@n1} orang di {@desa}, {@kab}, dirawat karena {@thing1}, {@weekday}.", "Dinas Kesehatan {@kab} mencatat {@n1} kasus {@thing1} hingga {@weekday}."],
        agents="dokter|perawat|pasien|kader posyandu|petugas laboratorium|orang tua siswa|penyedia katering|ahli gizi", verbs="merawat:dirawat|menguji:diuji|menyemprot:disemprot|memvaksin:divaksin|merujuk:dirujuk|memantau:dipantau|mengonsumsi:dikonsumsi",
        things="demam berdarah|sampel makanan|diare|cairan infus|ruang isolasi|nasi kotak|jentik nyamuk|vaksin campak|gejala mual|keracunan makanan|stok obat", spots="ruang gawat darurat|posyandu|dapur katering|laboratorium daerah"),
    "sekolah": dict(
        title=["{@org} Resmikan {@term} di {@kab}", "{@n1} Siswa {@kab} Ikuti {@term}", "Atap Sekolah di {@desa} Ambruk"],
        lead=["{@n1} siswa di {@kab} mengikuti {@term} yang digelar {@org}, {@weekday}.", "Atap ruang kelas di {@desa}, {@kec}, ambruk pada {@weekday} {timeword}, {@n1} siswa belajar di teras.", "{@org} meluncurkan {@term} bagi {@n1} pelajar di {@kab}, {@weekday}."],
        agents="kepala sekolah|guru honorer|siswa|komite sekolah|dosen|pengawas|alumni|operator sekolah", verbs="memperbaiki:diperbaiki|membagikan:dibagikan|mengajar:diajar|mendaftarkan:didaftarkan|menilai:dinilai|menunda:ditunda|meresmikan:diresmikan",
        things="ruang kelas|buku pelajaran|seragam|nilai ujian|beasiswa|kursi roda|dana operasional|kurikulum baru|jalur zonasi|perpustakaan keliling", spots="ruang guru|laboratorium sekolah|aula kampus|perpustakaan"),
    "pilkada": dict(
        title=["{@p1} Unggul di {@kab}", "KPU {@kab} Tetapkan {@p1} sebagai Pemenang", "{@org} Dukung {@p1} di {@kab}"],
        lead=["{@org} resmi mendukung {@p1} dalam pemilihan bupati {@kab}, {@weekday}.", "Rekapitulasi suara di {@kab} menunjukkan {@p1} memperoleh {@n1} suara, {@weekday}.", "{@p1} menanggapi gugatan {@p2} soal {@term} di {@kab}, {@weekday}."],
        agents="petugas TPS|saksi pasangan calon|komisioner|pengawas pemilu|tim pemenangan|pemilih|kader partai", verbs="menghitung:dihitung|menggugat:digugat|mendukung:didukung|melaporkan:dilaporkan|menetapkan:ditetapkan|mencoblos:dicoblos|mencopot:dicopot",
        things="surat suara|hasil rekapitulasi|baliho|daftar pemilih|berkas gugatan|kotak suara|politik uang|debat terbuka|koalisi partai|dana kampanye", spots="tempat pemungutan suara|kantor KPU|gedung debat|posko pemenangan"),
    "proyek": dict(
        title=["{@org} Bangun {@term} di {@kab}", "Proyek {@term} Molor, Bupati {@kab} Geram", "{@term} Rp {@uang} Diresmikan"],
        lead=["Pembangunan {@term} senilai Rp {@uang} di {@kec}, {@kab}, dimulai {@weekday}.", "{@org} meresmikan {@term} di {@desa}, {@kab}, {@weekday}.", "Proyek {@term} di {@kab} yang dikerjakan {@org} baru mencapai {@n2} persen hingga {@weekday}."],
        agents="kontraktor|mandor|pekerja proyek|konsultan pengawas|pemilik lahan|insinyur|kepala dinas|warga terdampak", verbs="membangun:dibangun|mengaspal:diaspal|membebaskan:dibebaskan|mengecor:dicor|mengawasi:diawasi|menggusur:digusur|menyelesaikan:diselesaikan",
        things="jembatan baru|ganti rugi lahan|jalan tol|alat berat|pondasi|drainase|aspal|tiang pancang|irigasi|bendungan|pipa air", spots="lokasi proyek|tapak jembatan|kantor lapangan|ruas jalan"),
    "laut": dict(
        title=["Kapal {@term} Tenggelam di Perairan {@kab}", "{@n1} Nelayan {@kab} Hilang Kontak", "Tim SAR Cari {@n1} Penumpang Kapal {@term}"],
        lead=["Kapal {@term} yang membawa {@n1} orang tenggelam di perairan {@kab}, {@weekday} {timeword}.", "Tim SAR mencari {@n1} nelayan asal {@desa}, {@kab}, yang hilang sejak {@weekday}."],
        agents="tim SAR|nelayan|nakhoda|anak buah kapal|syahbandar|penyelam|keluarga penumpang", verbs="mencari:dicari|menyisir:disisir|menemukan:ditemukan|menarik:ditarik|menyelamatkan:diselamatkan|menunda:ditunda|memeriksa:diperiksa",
        things="kapal kayu|jaket pelampung|gelombang tinggi|manifes penumpang|mesin kapal|alat navigasi|serpihan kapal|solar subsidi|izin berlayar|jaring ikan", spots="perairan dangkal|dermaga|pulau terluar|pos SAR"),
    "bisnis": dict(
        title=["{@org} Catat Laba Rp {@uang}", "{@org} PHK {@n1} Karyawan", "{@org} Luncurkan {@term}"],
        lead=["{@org} membukukan laba Rp {@uang} hingga {@weekday}, naik {@n2} persen dari tahun lalu.", "{@org} meluncurkan {@term} di {@kab}, {@weekday}.", "Sebanyak {@n1} karyawan {@org} di {@kab} terkena pemutusan hubungan kerja, {@weekday}."],
        agents="direktur utama|pemegang saham|analis|karyawan|investor|serikat pekerja|nasabah|pengembang aplikasi", verbs="mengakuisisi:diakuisisi|menjual:dijual|menambah:ditambah|memangkas:dipangkas|membayar:dibayar|meluncurkan:diluncurkan|menunda:ditunda",
        things="saham perusahaan|laba bersih|pesangon|pabrik baru|obligasi|utang jatuh tempo|aplikasi pembayaran|gerai|ekspor nikel|tagihan listrik|kredit usaha", spots="bursa efek|kantor pusat|kawasan berikat|ruang rapat"),
    "sidang": dict(
        title=["{@p1} Dituntut {@n2} Tahun Penjara", "Sidang {@term}: {@p1} Bantah Dakwaan", "Hakim Vonis {@p1} dalam Kasus {@term}"],
        lead=["Jaksa menuntut {@p1} {@n2} tahun penjara dalam sidang perkara {@term} di Pengadilan Negeri {@kab}, {@weekday}.", "Majelis hakim Pengadilan Negeri {@kab} memvonis {@p1} {@n2} tahun penjara terkait {@term}, {@weekday}."],
        agents="majelis hakim|jaksa|terdakwa|penasihat hukum|saksi|panitera|keluarga terdakwa", verbs="menuntut:dituntut|membacakan:dibacakan|menolak:ditolak|menghadirkan:dihadirkan|menunda:ditunda|mengajukan:diajukan|meringankan:diringankan",
        things="surat dakwaan|nota keberatan|putusan sela|barang bukti|keterangan saksi|pidana denda|berkas banding|masa tahanan|pasal berlapis|uang pengganti", spots="ruang sidang|pengadilan tinggi|ruang tahanan|kantor advokat"),
    "budaya": dict(
        title=["{@term} Meriahkan {@kab}", "{@p1} Tampil di {@term}", "{@n1} Seniman Ikuti {@term} di {@kab}"],
        lead=["{@term} digelar di {@kab} mulai {@weekday} dan diikuti {@n1} seniman.", "{@p1} tampil dalam {@term} di {@desa}, {@kab}, {@weekday} {timeword}."],
        agents="penari|dalang|panitia|pengunjung|pelukis|pemusik|perajin|sutradara", verbs="menampilkan:ditampilkan|memamerkan:dipamerkan|melestarikan:dilestarikan|menonton:ditonton|membuka:dibuka|mementaskan:dipentaskan",
        things="tari topeng|kain tenun|wayang kulit|gamelan|film pendek|batik tulis|lukisan|tiket masuk|album baru|kuliner khas", spots="panggung utama|galeri|taman budaya|gedung kesenian"),
}

# Running topics: the same words every day, other figures.
TOPICS = {
    "emas": dict(title=["Harga Emas Hari Ini {@date}: {@updown} Jadi Rp {@a}", "Harga Emas Batangan {@date}, Cek Rinciannya", "Emas {@updown}, Segini Harga per Gram {@date}"],
        text=["Harga emas batangan {@updown} [menjadi|ke posisi|ke level] Rp {@a} per gram [pada perdagangan|pada|hingga] {@weekday}.", "[Sehari sebelumnya|Pada perdagangan sebelumnya|Kemarin], [harga emas berada di|logam mulia dijual] Rp {@b} per gram.",
              "[Harga jual kembali emas|Adapun harga pembelian kembali|Sementara harga buyback] [berada di level|ditetapkan|tercatat] Rp {@c} per gram.",
              "[Potongan pajak penghasilan untuk pembelian emas batangan sebesar 0,45 persen bagi pemegang NPWP|Setiap pembelian emas dikenai pajak 0,45 persen dan bukti potong diberikan di butik|Sesuai aturan, pembeli tanpa NPWP membayar pajak dua kali lebih tinggi].",
              "[Berikut harga pecahan emas batangan hari ini|Rincian harga emas menurut ukuran|Daftar lengkapnya adalah sebagai berikut]: 0,5 gram Rp {@d}; 1 gram Rp {@a}; 5 gram Rp {@e}; 10 gram Rp {@f}; 100 gram Rp {@g}.",
              "[Analis|Pengamat komoditas|Peneliti pasar] {@p1} [mengatakan|menilai|menyebut] harga emas [dipengaruhi|terdorong|terbawa] dolar Amerika Serikat yang {@updown2} {@h} persen.",
              "[Pembeli diminta memeriksa ketersediaan barang di butik terdekat sebelum datang|Harga di tiap kota dapat berbeda menurut persediaan|Harga dapat berubah sewaktu-waktu tanpa pemberitahuan]."]),
    "kurs": dict(title=["Rupiah Hari Ini {@date} {@updown} ke Rp {@a}", "Kurs Dolar {@date}: Rupiah {@updown}"],
        text=["[Nilai tukar rupiah|Kurs rupiah|Rupiah] {@updown} {@h} persen [ke posisi|menjadi|ke level] Rp {@a} per dolar AS pada [penutupan|perdagangan|sesi] {@weekday}.", "[Pada perdagangan sebelumnya|Sehari sebelumnya|Terakhir kali] rupiah [ditutup di|berada di|parkir di] Rp {@b} per dolar AS.",
              "[Pengamat pasar uang|Ekonom bank swasta|Analis] {@p1} [memperkirakan rupiah bergerak di rentang|melihat rupiah berpeluang bergerak antara|memproyeksikan kurs di kisaran] Rp {@c} hingga Rp {@d}.",
              "[Mata uang Asia lain bergerak beragam|Di Asia, pergerakan mata uang bervariasi|Mata uang kawasan tidak kompak], dengan yen {@updown2} {@i} persen dan baht {@updown} {@j} persen.",
              "[Pelaku pasar menunggu data inflasi yang akan diumumkan pekan ini|Investor mencermati arah suku bunga bank sentral|Sentimen luar negeri masih menjadi penggerak utama]."]),
    "gunung": dict(title=["Gunung {@gunung} Erupsi {@weekdayname}, Kolom Abu {@a} Meter", "Erupsi Lagi, Gunung {@gunung} Semburkan Abu Setinggi {@a} Meter", "Gunung {@gunung} Meletus, Tinggi Abu {@a} Meter"],
        text=["Gunung {@gunung} [erupsi|kembali erupsi|meletus] pada {@weekday} pukul {@clock} {@zone} dengan [kolom abu setinggi|tinggi kolom abu] {@a} meter di atas puncak.", "[Kolom abu teramati|Abu terlihat|Abu vulkanik tampak] berwarna kelabu dengan intensitas {@intens} [condong|mengarah] ke {@arah}.",
              "[Erupsi terekam|Letusan itu tercatat|Aktivitas tersebut terekam] di seismogram dengan amplitudo maksimum {@b} mm dan durasi {@c} detik.", "Petugas Pos Pengamatan Gunung {@gunung}, {@p1}, [mengatakan|menyebut|menjelaskan] status gunung [berada|masih|tetap] pada level {@level}.",
              "[Masyarakat|Warga dan pendaki|Siapa pun] diminta tidak [beraktivitas|mendekat] dalam radius {@d} kilometer dari kawah.", "[Warga di sekitar sungai diminta mewaspadai banjir lahar saat hujan|Hujan abu tipis dapat terjadi di desa-desa sekitar|Warga diimbau memakai masker saat berada di luar rumah].",
              "[Sejak awal pekan|Sepanjang bulan ini|Sampai hari ini] tercatat {@e} kali letusan."]),
    "cuaca": dict(title=["Prakiraan Cuaca {@kab} {@date}", "Cuaca {@kab} Hari Ini: {@langit}", "{@kab} {@langit} pada {@weekdayname}, Ini Prakiraannya"],
        text=["[Wilayah|Cuaca|Langit] {@kab} diprakirakan {@langit} pada {@weekday}.", "Suhu [udara berkisar|berada antara|mencapai] {@a} hingga {@b} derajat Celsius dengan kelembapan {@c} sampai {@d} persen.", "[Pada malam hari|Menjelang malam|Sore hingga malam], [sebagian kecamatan|beberapa wilayah] diprakirakan {@langit2}.",
              "Angin bertiup dari arah {@arah} dengan kecepatan {@e} kilometer per jam.", "Prakirawan {@p1} [meminta warga memantau informasi terbaru melalui kanal resmi|mengingatkan pengendara agar berhati-hati saat hujan|menyarankan warga membawa payung].", "[Tinggi gelombang di perairan sekitar|Gelombang laut] mencapai {@f} meter."]),
    "jadwal": dict(title=["Jadwal Pertandingan {@date}: {@klub1} Vs {@klub2}", "Jadwal Siaran Langsung {@weekdayname}, Ada {@klub1} Vs {@klub2}"],
        text=["[Berikut jadwal pertandingan pada|Simak jadwal laga|Ada beberapa laga seru pada] {@weekday}.", "{@klub1} vs {@klub2} [dimulai|akan digelar|berlangsung] pukul {@clock} {@zone}.", "{@klub3} vs {@klub4} [dimulai|menyusul|berlangsung] pukul {@clock2} {@zone}.",
              "[Pertandingan dapat disaksikan melalui siaran langsung dan layanan daring|Tautan siaran tersedia di akhir artikel|Laga disiarkan televisi nasional].", "{@klub1} [berada|bercokol|tertahan] di peringkat {@a} dengan {@b} poin, sedangkan {@klub2} di peringkat {@c} dengan {@d} poin."]),
    "pangan": dict(title=["Harga Pangan {@date}: Cabai Rp {@a} per Kg", "Daftar Harga Sembako di {@kab} {@date}", "Update Harga Pangan {@kab}, {@weekdayname}"],
        text=["[Harga pangan|Harga kebutuhan pokok|Harga sembako] di {@kab} pada {@weekday} [terpantau|tercatat|cenderung] {@updown}.", "Cabai rawit merah [dijual|dibanderol|dihargai] Rp {@a} per kilogram, bawang merah Rp {@b}, dan bawang putih Rp {@c}.", "Beras medium [berada di harga|dijual] Rp {@d} per kilogram dan beras premium Rp {@e}.",
              "Daging ayam [dijual|dibanderol] Rp {@f} per kilogram, telur ayam Rp {@g}.", "[Data itu dihimpun dari panel harga harian|Angka tersebut dikutip dari laman pemantau harga|Harga dihimpun dari tiga pasar] pada pukul {@clock} {@zone}."]),
}

ROLES = """Kepala {body} {@kab}|Kapolres {@kab}|Bupati {@kab}|Wakil Bupati {@kab}|Camat {@kecname}|Kepala Desa {@desaname}|Kepala Bidang Humas Polda {@prov}
|Juru bicara {@org}|Direktur {@org}|Kuasa hukum {@p2}|Kepala Seksi Penyelamatan {body}|Ketua {@org}|Anggota DPRD {@kab}|Pengamat dari Universitas {@sungai}
|Kepala Puskesmas {@kecname}|Sekretaris Daerah {@kab}|Komandan Kodim {@kab}|Ketua RW di {@desa}""".replace("\n", "").split("|")
BODIES = "Gerakan {} Bersih|Yayasan {}|Serikat Pekerja {}|PT {} Jaya|PT {} Makmur|Koperasi {}|Aliansi {}|Lembaga Bantuan Hukum {}|Forum Warga {}|Ikatan Pemuda {}|CV {} Abadi|Persatuan Nelayan {}|Universitas {}|Badan Pengelola {}".split("|")
TERMS = "Program {} Tangguh|Pasar {} Baru|Jembatan {}|Festival {}|Rusunawa {}|Waduk {}|Bantuan {} Sejahtera|Operasi {}|Perumahan {} Indah|Tol {}|Pelabuhan {}|Kartu {} Sehat|Lomba {}|Kawasan {} Hijau|Proyek {}|Aplikasi {}|Pabrik {}|Rumah Sakit {}".split("|")
CLUBS = "Persi{}|{} United|PS {}|Putra {}|{} FC|Bintang {}".split("|")
VILLAGE, DISTRICT, ROAD = ("Desa {}", "Kelurahan {}", "Kampung {}"), ("Kecamatan {}",), ("Jalan Raya {}", "Jalan {}", "Jalan Lintas {}", "Tol {}")
SCALE = "juta|miliar|triliun".split("|")
TOPIC_WORDS = dict(updown="naik|turun|menguat|melemah", updown2="menguat|melemah|naik|turun", intens="tipis|sedang|tebal", arah="utara|timur laut|timur|tenggara|selatan|barat daya|barat|barat laut",
                   level="II (Waspada)|III (Siaga)", langit="cerah|cerah berawan|berawan|hujan ringan|hujan sedang|hujan lebat", langit2="hujan ringan|berawan|hujan petir|udara kabur")
LATER = "pekan depan|besok|bulan depan|akhir bulan ini|dalam waktu dekat|tahun depan|setelah Lebaran|Senin pekan depan|paling lambat akhir tahun".split("|")
ON, PHOTO, ALSO, WRITER, EDITOR = "({})", "Foto: {} ({})", "Baca juga: {}", "Penulis: {}", "Editor: {}"
CHROME = """Bagikan artikel ini|ADVERTISEMENT|SCROLL TO CONTINUE WITH CONTENT|Dapatkan berita pilihan setiap hari melalui saluran WhatsApp kami.|Ikuti berita terbaru di Google News
|Komentar|Berita Terkait|Lihat juga video berita lainnya|Simak breaking news dan berita pilihan langsung di ponsel Anda.|Kirim saran dan kritik ke redaksi melalui surel.""".replace("\n", "").split("|")
RIGHTS = "Hak cipta {} {}. Dilarang memperbanyak tanpa izin tertulis dari redaksi."
CREDITS = "Sumber: {}|Artikel ini dikutip dari {}|({})|Berita ini telah tayang di {}".split("|")
