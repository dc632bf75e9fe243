extension WordList {
    /// Words that Indonesian news writes small more often than not, so that a capital at the
    /// start of a sentence makes no name of them. Counted on a study corpus of 11,799 news
    /// articles: in at least 12 of them, and capitalised inside a line in under 35 % of uses.
    static let indonesianCommonWords = WordList(
        """
        aal abad abis absen absennya abstrak absurd acak acara acaranya acd action acuan acuannya ada adakah adalah
        adanya adaptasi adaptif adapun adat adegan adem adik adiknya adil admin administrasi administratif adonan
        adopsi adp adrenalin adu aduan aduk advertisement aem aerodinamis afiliasi afirmasi agak agaknya agar agen
        agenda agendanya agensi agregat agresi agresif ahli ahs air airbag airnya aja ajaib ajak ajakan ajang ajaran
        ajudan ajukan akad akademi akademik akademis akademisi akal akan akar akhir akhirat akhirnya akibat
        akomodasi akrab akrabnya akselerasi aksen akses aksesibilitas aksesori aksesoris aksi aksinya akta aktif
        akting aktingnya aktivis aktivitas aktivitasnya aktor aktris aktual aku akuisisi akumulasi akun akuntabel
        akuntabilitas akuntansi akunya akurasi akurat akut ala alaihi alam alamat alami alamnya alarm alas alasan
        alat album albumnya alergi algoritma alhamdulillah alias alih aliran alkohol almarhum alokasi alot
        alternatif aluminium alur amal amalan aman amanah amankan amarah amat amatir ambang ambil ambisi ambisinya
        ambisius ambulans amplitudo ampuh ampun amunisi an anak anakku anaknya analis analisis analog ancaman and
        andai andal andalan andalanmu andalannya andil aneh anggap anggapan anggaran anggarannya anggota anggotanya
        anggun angin angka angkanya angkasa angkat angkot angkutan animasi animo anjing anjlok anjloknya anjuran
        anomali anonim antar antara antaranya antariksa antarmuka antarnegara anti antikorupsi anting antioksidan
        antirasuah antisipasi antisipatif antre antrean antusias antusiasme anyar apa apabila apakah apapun aparat
        apartemen apel api apik aplikasi aplikasinya apparel apresiasi apresiasinya arah arahan arahannya arahnya
        arang ard area areal argumen arh arisan armada aroma arsip arsitek arsitektur arteri arti artikel artis
        artistik arus asa asal asalkan asalnya asam asap asas asasi asesmen aset asimetris asin asing asisten
        asistennya asli aslinya asmara asmaranya aspal aspek aspirasi asrama assist astrologi asuh asuhan asuhannya
        asuhnya asumsi asupan asuransi asusila asyik atap atas atasan atasnya atau ataupun atensi atlet atletik
        atmosfer atraksi atraktif atribut atur aturan aturannya audiens audiensi audio audit augmented aura autentik
        autopsi awak awal awalnya awan awasi away awet ayah ayahnya ayal ayam ayat ayo azh babak babi bac baca
        bacaan badai badannya bag bagaimana bagaimanapun bagasi bagi bagian bagikan bagus bahagia bahan bahasa
        bahaya bahkan bahu bahwa baik baiknya baja baju bak bakal bakar bakat bakteri baku balap balapan balas
        balasan balik baliknya balistik balita balon balutan ban band banderol banding bandingkan banget bangga
        bangganya bangkai bangkapos bangkit bangkrut bangku bangsa bangsawan bangun bangunan bangunannya
        banjarmasinpost banjir bansos bantal bantaran banting bantu bantuan bantuannya banyak banyaknya bapaknya bar
        bara barak barang barangkali barel bareng baris barisan barometer baru barulah barunya basah basic basis
        basket bata batal batangan batas batasan baterai baterainya batik batin batu batuan batuk bau bauran bawaan
        bawah bawahan bawahnya bawang bayangan bayar bayaran bayi bayinya beasiswa beban bebas bebatuan bebek beber
        beberapa bebernya beda bedah bedanya begitu begitulah beige bek bekal bekas bekerja bekerjasama beku bela
        belah belahan belajar belaka belakang belakangan belakangnya belanja belas belasan belasungkawa beleid beli
        beliau belt belum belur benak benang benar benarkah bencana benda bendera benefit bener bengkak bengkel
        benih bening bensin bentang benteng bentrok bentrokan bentuk bentuknya benturan bepergian ber beracun berada
        beradaptasi beradu berafiliasi beragam beragama berakar berakhir berakhirnya berakibat beraksi berakting
        beraktivitas beralamat beralasan beralih berambisi berambut beranggapan beranggotakan berangkat berani
        beranjak berantai berantakan berapa berarti beras berasal berasumsi berat beratnya berawal berbadan berbagai
        berbagi berbahagia berbahan berbahasa berbahaya berbakat berbalik berbanding berbarengan berbasis berbatasan
        berbau berbayar berbeda berbekal berbelanja berbenah berbentuk berbenturan berbicara berbincang berbisnis
        berbobot berbohong berbuah berbuat berbunyi berburu berbusana bercampur bercanda bercerai bercerita berdalih
        berdamai berdampak berdampingan berdarah berdasar berdasarkan berdatangan berdaulat berdaya berdedikasi
        berdekatan berdesain berdialog berdiri berdirinya berdiskusi berdoa berdomisili berdua berduet berduka
        berdurasi bereaksi berebut beredar beredarnya bereksperimen berekspresi berenang berencana beres beresolusi
        berevolusi berfokus berfoto berfungsi bergabung bergabungnya bergairah bergambar berganti bergantian
        bergantung bergaul bergaya bergegas bergelombang bergengsi bergenre bergerak bergeser bergetar bergoyang
        bergulir berguna berhadapan berhadiah berhaji berhak berhalangan berhamburan berharap berharga berhasil
        berhenti berhijab berhubungan beribadah berikan berikut berikutini berikutnya beriman berimbang berimbas
        berinisial berinisiatif berinovasi berintegritas berinteraksi berinvestasi beriringan berisi berisikan
        berisiko beristirahat berita berizin berjaga berjalan berjalannya berjangka berjanji berjarak berjasa
        berjaya berjenis berjenjang berjibaku berjualan berjuang berjudul berjuluk berjulukan berjumlah berjumpa
        berkaca berkah berkaitan berkala berkantor berkapasitas berkarakter berkarier berkarir berkarya berkas
        berkat berkata berkeadilan berkebangsaan berkecamuk berkecimpung berkedok berkeinginan berkekuatan
        berkelanjutan berkelas berkeliaran berkeliling berkembang berkembangnya berkenaan berkenan berkendara
        berkepala berkepanjangan berkepentingan berkesan berkesempatan berkesinambungan berkilau berkiprah berkirim
        berkisah berkisar berkolaborasi berkomentar berkomitmen berkompetisi berkomunikasi berkonsentrasi berkonsep
        berkonsultasi berkontribusi berkoordinasi berkorban berkualitas berkuasa berkumpul berkunjung berkurang
        berkurangnya berkurban berkutat berkutik berlabel berlabuh berlaga berlaku berlakunya berlalu berlambang
        berlandaskan berlangganan berlangsung berlangsungnya berlanjut berlapis berlari berlatar berlatih berlawanan
        berlayar berlebih berlebihan berlian berlibur berlindung berlipat berlogo berlokasi bermain bermainnya
        bermakna bermaksud bermalam bermanfaat bermarkas bermartabat bermasalah bermerek bermimpi berminat bermitra
        bermotif bermuatan bermukim bermula bermunculan bermusik bernada bernama bernapas bernasib bernegosiasi
        berniat bernilai bernomor bernuansa bernyanyi bernyawa berobat berolahraga beroperasi berorientasi
        berpacaran berpadu berpakaian berpandangan berpartisipasi berpasangan berpegang berpelat berpeluang
        berpendapat berpenduduk berpengalaman berpengaruh berpenghasilan berperan berperang berpesan berpesta
        berpihak berpijak berpikir berpindah berpisah berpose berposisi berpotensi berprestasi berprofesi berproses
        berpuasa berpusat berputar bersabar bersabda bersahabat bersahaja bersaing bersaksi bersalah bersalaman
        bersama bersamaan bersamanya bersanding bersangkutan bersantai bersarang bersatu bersaudara berseberangan
        bersedia bersejarah bersekolah berselancar berselang berselisih bersemangat bersembunyi bersenjata
        bersentuhan bersepeda berseragam berserakan bersertifikasi bersiap bersifat bersih bersikap bersikeras
        bersinar bersinergi bersinggungan berskala bersorak bersosialisasi berspekulasi berstandar berstatus bersua
        bersuara bersubsidi bersumber bersumpah bersyarat bersyukur bertabrakan bertabur bertahan bertahap bertajuk
        bertambah bertambahnya bertandang bertanding bertanggung bertanggungjawab bertanya bertaraf bertarung
        bertekad berteknologi bertekstur bertema berteman bertempat bertemu bertenaga bertengger bertengkar
        bertentangan bertepatan berteriak berterima bertindak bertingkat bertolak bertransaksi bertransformasi
        bertubuh bertugas bertujuan bertukar bertuliskan bertumbuh bertumpu berubah berujar berujung berukuran
        berulang berumur berunding beruntun beruntung berupa berupaya berurusan berusaha berusia bervariasi berwajib
        berwarna berwenang berwibawa berwisata besar besaran besarnya beserta besi besok besutan beta betah betapa
        beton betul bezel biar biarkan biasa biasanya biaya biayanya bibir bibit bicara bicarakan bidangnya bijak
        bijaksana biji bijih bikin bila bilah bilang bilangnya bilateral bimbingan binaan binatang bingkai bingung
        bintang binti biodiesel biologis bioskop biota bir bisa bisnis bisnisnya bit blazer blockchain blog blokade
        blokir blong blouse blunder boarding boat bob bobot bocah bocor bocoran bodi body bohong boks bola bolanya
        bold boleh bom bomber boneka bonus booking booth bordir bosan botol box boyband brace brake brand branding
        break brilian brokat browser brutal buah buahnya buang buat buatan buatlah bubar bubuk budaya budayanya
        budayawan budget budidaya bugar bujet buka bukaan bukan bukanlah bukannya bukti buktikan buku bukunya bulan
        bulanan bulannya bulat bule bullying bulu bulutangkis bumbu bunga bunganya bungkam bungkus bungsu bunuh
        bunyi buron bursa buruan buruh buruk buruknya burung bus busana buta butir butuh butuhkan buyback by cabai
        cabang cabor cabul cacat cadang cadangan cahaya cair cairan cakap cakram cakupan call calo calon camilan
        campur campuran canggih canggung cangkir cantik capaian capek capres caps caption cara caranya cari cas case
        casual catatan catatannya cc cedera cederanya cekcok cekfakta celah celaka celana cemas cemburu cemerlang
        cenderung cepat cepatnya cerah cerai cerdas ceria cerita ceritanya cermat cermin cerminan cetak cetakan
        cewek chain charge charger charging check chemistry chic chip chipset chs ciamik cicilan cilik cincin cinta
        cintai cintanya ciptaan ciptaannya ciptakan ciri clean clear cluster clutch cm cob coba cobalah cocok coin
        cokelat coklat com combergabung comdari comeback commerce compada concern condong console consumer contoh
        controller corak cost cover cowok creator credit crossing crowdfunding cuaca cuci cuit cuitan cukup cuma
        cuman cuplikan curah curam curang curian curiga customer cuti da dada dadakan daerah daerahnya daftar
        daftarnya dagang dagangan daging dagingnya dahsyat dahulu dakwaan dakwah dalam dalami dalaminternational
        dalamnya dalang dalih dam damai dampak dampaknya dan dana dananya dangdut dangkal dapat dapatkan dapet dapur
        dar darah darat daratan dari dariantara daring darinya daripada darithe darurat dasar dasarnya dasbor
        dashboard dashcam data database datang datangi datangnya datanya datar dataran date daun daur daya ddn
        dealer debat debitur debt debu debut debutan debutnya dedikasi default defisit deflasi degradasi deh
        dehidrasi dek dekade dekat dekatnya deklarasi dekorasi dekoratif delapan delegasi delik demam demand demi
        demikian demo demografi demokrasi demokratis demonstran demonstrasi denda dendam dengan dengannya dengar
        dengarkan denim denyut depan depannya deportasi deposito depresi derajat deras derasnya deretan des desain
        desainer desakan desil deskripsi desktop destinasi detail detailnya deteksi detektif detik detikbali
        detikcom detikers detikfinance detikjabar detikjatim detiknews detikoto detiktravel detil device devisa
        dewasa di dia diabadikan diabaikan diabetes diadakan diadaptasi diadili diadopsi diagnosis diajak diajarkan
        diajukan diakhiri diakibatkan diakses diaktifkan diakui diakuinya diakuisisi dialami dialaminya dialihkan
        dialog dialokasikan diam diamankan diambil diancam diandalkan dianggap dianggapnya diangkat diangkut
        dianiaya dianjurkan diantar diantara diantaranya diantisipasi dianulir diaplikasikan diapresiasi diarahkan
        diare diartikan diaspora diatas diatasi diatribusikan diatur diawali diawasi dibaca dibacakan dibagi
        dibagikan dibahas dibakar dibalas dibalik dibalut dibanderol dibanding dibandingkan dibangun dibantah
        dibantu dibarengi dibatalkan dibatasi dibawa dibawah dibawakan dibayangkan dibayar dibayarkan dibebankan
        dibebaskan dibeberkan dibedakan dibekali dibekuk dibela dibeli dibenahi dibenarkan dibentuk diberangkatkan
        diberhentikan diberi diberikan diberitakan diberlakukan dibersihkan dibiarkan dibiayai dibicarakan dibidik
        dibikin dibilang dibina dibintangi diblok diblokir dibobol dibongkar diboyong dibuang dibuat dibuatkan
        dibuatnya dibubarkan dibuka dibukanya dibuktikan dibukukan dibungkus dibunuh diburu dibutuhkan dicabut
        dicairkan dicampur dicanangkan dicantumkan dicapai dicari dicarikan dicatat dicecar dicegah dicek dicemarkan
        diceritakan dicermati dicetak diciduk dicintai diciptakan dicoba dicopot dicoret diculik dicuri dicurigai
        didaftarkan didakwa didalami didampingi didanai didapat didapati didapatkan didapatnya didapuk didasari
        didasarkan didatangi didatangkan didedikasikan didekati didengar dideportasi diderita didesain didiagnosis
        didik didirikan didiskusikan didistribusikan didominasi didorong diduduki diduga didukung dieksekusi
        dieksploitasi diekspor diemban diet dievakuasi dievaluasi difabel difasilitasi difokuskan difungsikan
        digabungkan digadang digagalkan digagas digali digambarkan diganjar diganti digantikan digantung digarap
        digaungkan digawangi digelar digeledah digelontorkan digemari digenggam digerakkan digerebek digeser digit
        digital digitalisasi digoreng digugat digulirkan digunakan diguncang diguyur dihabiskan dihadapi dihadapkan
        dihadiri dihadirkan dihajar dihalau dihancurkan dihantam dihapus dihapuskan diharapkan dihargai diharuskan
        dihasilkan dihebohkan dihelat dihentikan dihiasi dihidupkan dihilangkan dihimpun dihindari dihitung
        dihormati dihubungi dihubungkan dihukum dihuni diidentifikasi diikat diikuti diimbangi diimbau
        diimplementasikan diimpor diincar diinformasikan diingat diingatkan diinginkan diinisiasi diinterogasi
        diiringi diisi diisukan diizinkan dijabat dijadikan dijadwalkan dijaga dijagokan dijajakan dijalani
        dijalaninya dijalankan dijamin dijamu dijangkau dijanjikan dijatuhi dijatuhkan dijawab dijelaskan dijemput
        dijerat dijual dijuluki dijumpai dijunjung dikabarkan dikabulkan dikaitkan dikaji dikalahkan dikarenakan
        dikaruniai dikasih dikatakan dikatakannya dikategorikan dikawal dikawinkan dikebut dikecualikan dikejar
        dikejutkan dikelilingi dikelola dikeluarkan dikeluhkan dikemas dikembalikan dikembangkan dikemudikan dikenai
        dikenakan dikenal dikenali dikenalkan dikenang dikendalikan dikendarai dikerahkan dikerjakan dikeroyok
        dikesampingkan diketahui dikhawatirkan dikirim dikirimkan dikisahkan diklaim diklik dikombinasikan
        dikonfirmasi dikonsumsi dikontrak dikontrol dikonversi dikorbankan dikritik dikuasai dikucurkan dikumpulkan
        dikunjungi dikurangi dikurbankan dikutip dilacak dilahirkan dilakoni dilaksanakan dilakukan dilakukannya
        dilalui dilancarkan dilanda dilanggar dilangsungkan dilanjutkan dilansir  dilantik
        dilapisi dilaporkan dilarang dilarikan dilatih dilayangkan dilayani dilelang dilema dilengkapi dilepas
        dilepaskan diletakkan dilewati dilewatkan dilibatkan dilihat dilimpahkan dilindungi dilintasi dilipat
        dilirik dilontarkan diluncurkan dilupakan dimainkan dimakamkan dimakan dimaknai dimaksimalkan dimaksud
        dimaksudkan dimana dimanfaatkan dimanjakan dimasak dimasukkan dimatikan dimenangkan dimengerti dimensi
        dimensinya dimentahkan dimeriahkan dimiliki dimilikinya diminati diminta dimintai dimodifikasi dimuat
        dimulai dimulainya dimungkinkan din dinaikkan dinamai dinamakan dinamika dinamis dinanti dinantikan dinding
        dingin dini dinihari dinikmati dinilai dinilainya dinner dinobatkan dinonaktifkan dinyanyikan dinyatakan
        diolah dioperasikan dioptimalkan dipadamkan dipadati dipadu dipadukan dipahami dipajang dipakai dipaksa
        dipaksakan dipamerkan dipandang dipandu dipanggil dipangkas dipantau diparkir dipasang dipasangi dipasangkan
        dipasarkan dipastikan dipatok dipatuhi dipecat dipegang dipelajari dipengaruhi dipenjara dipenuhi diperankan
        diperbaiki diperbarui diperbincangkan diperbolehkan dipercaya dipercayakan dipercepat diperdagangkan
        diperebutkan dipergunakan diperhatikan diperhitungkan diperiksa diperingati diperintahkan diperkenalkan
        diperkenankan diperkirakan diperkuat diperlakukan diperlihatkan diperluas diperlukan dipermalukan diperoleh
        diperpanjang diperparah dipersembahkan dipersiapkan dipertahankan dipertandingkan dipertanggungjawabkan
        dipertanyakan dipertemukan dipertimbangkan diperuntukkan dipesan dipiala dipicu dipidana dipikirkan dipilih
        dipilihnya dipimpin dipimpinnya dipindahkan dipinjamkan dipisahkan diplomasi diplomat diplomatik diposisikan
        dipotong diprediksi diprioritaskan diproduksi dipromosikan diproses diproyeksikan dipublikasikan dipukul
        dipulangkan dipungkiri dipungut diputar diputus diputuskan diragukan dirahasiakan diraih dirakit diramaikan
        dirampas dirancang dirangkum dirasa dirasakan dirawat dirayakan direalisasikan direbus diredam direkam
        direkomendasikan direkrut direksi direlokasi direncanakan diresmikan direspons diretas direvisi diri dirilis
        dirimu diringkus dirinya diriwayatkan dirugikan dirujuk dirumorkan dirusak disabilitas disadari disahkan
        disajikan disaksikan disalahgunakan disalip disalurkan disamakan disambar disambut disampaikan
        disampaikannya disana disangka disangkakan disantap disapa disarankan disasar disayangkan disclaimer
        disclosure disebabkan disebar disebarkan disebut disebutkan disebutnya disediakan diselamatkan
        diselenggarakan diselesaikan diselidiki diselimuti disematkan disembelih disembunyikan disempurnakan
        disepakati diserahkan diserang diserap diserbu disertai disertakan disesuaikan disetor disetorkan disetujui
        disewa disiapkan disiarkan disidangkan disimpan disimpulkan disinformasi disinggung disini disinyalir
        disiplin disita disitat diskon diskriminasi diskusi diskusikan disorot disrupsi distribusi distributor
        disuarakan disuguhkan disukai disulap disumbang disumbangkan disuruh disusul disusun disutradarai ditabrak
        ditahan ditaklukkan ditaksir ditambah ditambahkan ditambang ditampilkan ditampung ditanam ditanami ditandai
        ditandatangani ditangani ditanggapi ditanggung ditangkap ditanya ditanyakan ditargetkan ditarik ditata
        ditawari ditawarkan ditayangkan ditebus ditegakkan ditegaskan ditekan ditekankan diteken ditelusuri ditemani
        ditembak ditembakkan ditempati ditempatkan ditempuh ditemui ditemukan ditemukannya ditenagai ditengarai
        ditentukan ditepis diterapkan diterbangkan diterbitkan diterima diterimanya diterjemahkan ditertibkan
        diteruskan ditetapkan ditiadakan ditimbulkan ditindak ditindaklanjuti ditinggal ditinggalkan ditingkatkan
        ditinjau ditiru dititipkan ditolak ditonton ditopang ditotal ditransaksikan ditransfer dituangkan dituding
        dituduh dituduhkan ditugaskan dituju ditujukan ditulis dituliskan ditumpangi ditunda ditunggu ditunjang
        ditunjuk ditunjukkan dituntaskan dituntut diturunkan ditusuk ditutup diubah diucapkan diuji diukur diulas
        diumumkan diundang diunduh diunggah diunggahnya diunggulkan diungkap diungkapkan diuntungkan diupayakan
        diurus diusir diusulkan diusung diusut diutarakan diverifikasi diversifikasi dividen diving divonis
        diwajibkan diwakili diwariskan diwarnai diwaspadai diwawancara diwawancarai diwujudkan diyakini djm dkk dll
        doa doain doakan doang doanya dok dokter dokumen dokumentasi dokumenter dolar dollar domain domba domestik
        dominan dominasi dominasinya domino domisili dompet donasi donatur dong dorong dorongan dosa dosen dosis
        double download draf drainase drama dramatis drastis drawing dress drg driver drone drop drum dry dua dual
        duduk duel duet duga dugaan duit duka dukung dukungan dukungannya dulu dulunya dump dunia durasi dusty earth
        eceran edar edgy edisi editor edukasi edukatif efek efeknya efektif efektivitas effect effortless efisien
        efisiensi ega ego ekologi ekologis ekonomi ekonominya ekonomis ekor ekosistem eks eksekusi eksekutor eksis
        eksistensi eksisting eksklusif eksotis ekspansi ekspedisi ekspektasi eksperimen eksplisit eksploitasi
        eksplorasi eksplosif ekspor eksportir eksposur ekspresi ekspresif eksterior eksternal ekstra ekstrem ekstrim
        ekuitas elegan elektabilitas elektoral elektrifikasi elektrik elektronik elemen elit elite email emang emas
        embun emisi emission emiten emosi emosional empat empati empuk enak enam end endemik energi energik enggak
        enggan engineer entah entitas entry enzim episode era erat ergonomis error erupsi es eselon esensi esensial
        eskalasi esok estafet estetik estetika estetis estimasi etik etika etnik etnis euforia evakuasi evaluasi
        event evn evolusi faktor family fan fans fantasi fantastis fase fashion fashionable fasilitas fasilitasi
        fasilitator fatal fauna favorit favoritmu favoritnya fbclid fbr fca fdl feb fee fem feminin fenomena
        fenomenal fesyen figur fiksi fiktif file film filmnya filosofi filter final finalis finalisasi finansial
        finis finish finishing fintech firma fisik fisiknya fiskal fit fitnah fitur flagship flat fleksibel
        fleksibilitas flora floral flowy flu fluktuasi fluktuatif fokus fokusnya fondasi for formal formalitas
        formasi format formulir fosil foto fotografer fotografi fotokopi fotonya fps frame frasa frekuensi fresh
        frustasi frustrasi full fun fundamental fungsi fungsinya fungsional fungsionalitas furnitur futuristik ga
        gabung gadget gadis gaduh gagah gagal gagang gagasan gairah gaji gajinya gak galian gambar gambaran gambas
        gamblang game gamer gaming gamis gampang ganas ganda gandum gangguan ganja ganjil ganti gantinya gantung
        garam garansi garapan garasi garis gas gatal gaun gawai gawang gawangnya gay gaya gayanya gebrakan gegara
        gejala gejalanya gejolak gelandang gelang gelap gelar gelaran gelas geliat gelisah gelombang gemar gemas
        gembira gemilang gempa gempuran gemuk genangan genap gencar gencatan gender generasi genetik geng genggam
        gengsi genosida genre gentar genting geografis geometris geopolitik gerah gerai gerak gerakan geram gerbang
        gesekan geser gestur getaran giat gigi gil gila giliran gim gimana gini ginjal gir giro gitar gitu gizi
        glamor global globalisasi glukosa gol golnya golongan goreng gorengan gotong grade grafik grafis gram granat
        gratifikasi gratis grille gua gudang gue gugatan gugup gugur guide gula gulai guna gunakan guncangan gurih
        guru guys gym ha habis habiskan hadapan hadapi hadiah hadir hadirin hadirkan hadirnya hadis hajat haji hak
        hakim haknya hal halal halaman halamannya halangan halnya halo halus hambatan hamil hampa hamparan hampir
        hamstring hancur hand handphone hangat hangout hangus hantu hanya hanyalah hanyut harap harapan harapannya
        harapkan harapnya hardware harga harganya hari harian harinya harmoni harmonis harmonisasi harta haru harus
        haruslah harusnya has hasil hasrat hati hatinya haus haven hawa hayati header headset healing heat hebat
        heboh heels hektar hektare helikopter helm hemat hembusan hendak hendaknya hengkang henti hentikan heran
        herbal hewan hias hiasan hibah hiburan hidangan hidung hidungnya hidup hidupnya highlight hijab hijaber
        hijau hijrah hilang hilangnya hilir hilirisasi hingga hipertensi historis hit hitam hits hitung hitungan hiu
        hoaks hoax hobi hoegeng holistik honorer horizontal hormat hormati hormon horor hospitality host hotelnya
        https hubungan hubungannya hujan hukum hukuman hukumannya hukumnya humanis humor huni hunian huruf hutan
        hutang ia ialah ibadah ibarat ibu ibukota ibunda ibunya id ide ideal idealnya identifikasi identik identitas
        identitasnya ideologi ideologis idola idolanya ihwal ijab ijazah ikan ikat ikhlas ikhtiar iklan iklim ikon
        ikonik ikonis ikut ikutan ilegal illegal ilmiah ilmuwan ilusi ilustrasi imajinasi imbal imbalan imbang imbas
        imbau imbauan imbuh imbuhnya imersif imigran impian implementasi implementasinya impor importasi impresif
        imut in inap incaran inci income indah indahnya independensi indikasi indikator individu individual induk
        industri industrial inews infeksi inflamasi inflasi influencer info informal informasi informasikan
        informasinya infrastruktur ingat ingatan ingin inginkan ini inilah iniliputan inisial inisiatif
        inisiatifcekfakta injeksi injury inklusi inklusif inovasi inovatif input insan insentif insiden insinyur
        inspeksi inspirasi inspiratif instalasi install instan instansi institusi institusional instruksi instrumen
        insulin integral integrasi integritas intelektual intens intensif intensitas interaksi interaktif interface
        interior internal internasional internet interogasi interval intervensi inti intim intimate intimidasi
        intinya intrik intuitif invasi investasi investasinya investigasi investor ios ipad iphone iri irigasi
        irisan irit iritasi ironi is isi isinya isolasi istilah istilahnya istimewa istirahat istri istrinya isu
        isya isyarat item itu itulah itupun iuran iya izin izinnya jabatan jabatannya jadi jadikan jadinya jadwal
        jadwalnya jaga jagat jago jagoan jagung jahat jahe jajak jajanan jajaran jajarannya jaket jala jalanan
        jalani jalankan jalannya jalur jam jamaah jaminan jamur janda jangan jangankan jangka jangkauan janji jantan
        jantung jarak jaraknya jarang jari jaring jaringan jarum jas jasad jasanya jasmani jatah jatuh jatuhnya jauh
        jawab jawaban jawabannya jawabnya jawara jeans jebakan jebol jebolan jeda jejak jejaring jelajah jelang
        jelas jelaskan jelasnya jelek jemaah jembatan jempol jenama jenazah jendela jenis jenisnya jenius jenjang
        jenuh jera jerat jerawat jernih jeroan jersey jeruji jeruk jet jika jitu jiwa jl jodoh jok jual jualan juang
        juara judi judol judul juga jujur julukan jumbo jumlah jumlahnya jumpa jumrah juncto jurang juri jurnalis
        juru jurusan jus justice justru juta jutaan kabar kabarnya kabel kabin kabul kabur kabut kaca kacamata
        kacang kacau kadang kadar kader kado kafe kafein kaget kagum kaidah kain kaitan kaitannya kajian kak kakak
        kakaknya kakek kaki kakinya kaku kala kalah kalangan kalau kalaupun kaldera kalem kalender kali kalian
        kalimat kalinya kalo kalori kalsium kalung kamar kambing kambuh kamera kami kamp kampanye kampanyenya
        kampiun kampus kamu kan kanal kanan kanannya kancah kancing kandang kandas kandidat kandung kandungan
        kandungnya kanker kans kantong kantornya kaos kapabilitas kapal kapan kapanpun kapasitas kapasitasnya kapita
        kapitalisasi kapok kapten kapur karakter karakteristik karakternya karang karangan karantina karat
        karbohidrat karbon kardiovaskular kardus karena karenanya karet kargo karib karier kariernya karir karirnya
        karoseri karpet kartu karun karung karya karyanya karyawan karyawannya kas kasar kasasi kasih kasihan
        kasihnya kasta kasual kasur kasus kasusnya kata katakan katakanlah katalis katalog katanya kategori katering
        katun katup kau kaum kaus kawah kawakan kawan kawanan kawasan kawin kaya kayak kayaknya kayanya kayu ke
        keabsahan keadaan keadilan keagamaan keahlian keajaiban keakraban keamanan keamanannya keandalan
        keanekaragaman keanggotaan keanggunan kearifan keaslian kebagian kebahagiaan kebaikan kebakaran kebanggaan
        kebangkrutan kebangsaan kebanjiran kebanyakan kebaya kebebasan kebenaran kebenarannya kebencian keberadaan
        keberadaannya keberagaman keberangkatan keberanian keberaniannya keberatan keberhasilan keberhasilannya
        keberkahan keberlangsungan keberlanjutan keberpihakan kebersamaan kebersihan keberuntungan kebetulan
        kebiasaan kebijakan kebingungan kebisingan kebobolan kebocoran kebohongan kebugaran kebun kebuntuan
        kebutuhan kebutuhannya kecaman kecanduan kecanggihan kecantikan kecap kecelakaan kecemasan kecenderungan
        kecepatan kecerahan kecerdasan kecewa kecil kecilnya kecintaan kecocokan kecolongan kecuali kecukupan
        kecurangan kecurigaan kedai kedalaman kedamaian kedapatan kedatangan kedatangannya kedaulatan kedekatan
        kedekatannya kedelapan kedepan kedepannya kedewasaan kediaman kediamannya kedinasan kedisiplinan kedua
        keduanya kedudukan keemasan keempat keempatnya keenam keesokan kegaduhan kegagalan kegelapan kegembiraan
        kegempaan kegiatan kegiatannya kehabisan kehadiran kehadirannya kehamilan kehancuran kehangatan keharmonisan
        keharusan kehebatan kehebohan kehendak kehidupan kehidupannya kehilangan kehormatan keikhlasan keikutsertaan
        keimanan keindahan keindahannya keinginan keinginannya keistimewaan kejadian kejadiannya kejahatan kejam
        kejanggalan kejar kejauhan kejayaan kejelasan keji keju kejuaraan kejujuran kejutan kekacauan kekalahan
        kekasih kekasihnya kekayaan kekayaannya kekebalan kekecewaan kekecewaannya kekejaman kekeluargaan kekerasan
        kekhawatiran kekinian kekompakan kekosongan kekuasaan kekuatan kekuatannya kekurangan kelabu kelahiran
        kelahirannya kelak kelakuan kelalaian kelam kelamin kelancaran kelangkaan kelangsungan kelanjutan kelaparan
        kelas kelasnya kelayakan kelebihan kelelahan keleluasaan kelemahan kelembaban kelembagaan kelembapan
        kelembutan kelengkapan kelestarian kelezatan kelihatan kelihatannya keliling kelima kelimanya keliru
        kelistrikan kelola kelolosan kelompok kelonggaran keluar keluaran keluarga keluarganya keluarkan keluarnya
        keluhan kelulusan kemacetan kemajuan kemakmuran kemampuan kemampuannya kemana kemandirian kemanfaatan
        kemanusiaan kemarahan kemarau kemarin kemas kemasan kematian kematiannya kemauan kembali kembalikan
        kembalinya kembang kembangkan kembar kembung kemegahan kemeja kemelut kemenangan kemenangannya kemerahan
        kemeriahan kemewahan kemiskinan kemitraan kemudahan kemudi kemudian kemunculan kemunduran kemungkinan
        kemurnian kena kenaikan kenakan kenal kenali kenamaan kenangan kenapa kencan kencang kendala kendali
        kendaraan kendaraannya kendati kenegaraan kental kenyamanan kenyang kenyataan kenyataannya kepada
        kepadaliputan kepadanya kepadatan kepalanya kepanikan kepastian kepatuhan kepedulian kepekaan kepelatihan
        kepemilikan kepemimpinan kepemimpinannya kependidikan kepengurusan kepentingan kepercayaan kepergian
        keperluan kepesertaan kepikiran kepindahan kepindahannya kepolisian keponakan kepraktisan kepribadian
        keprihatinan kepuasan kepulan kepulangan keputusan keputusannya kerabat keracunan keragaman keraguan kerah
        kerajinan keramahan keramaian keran kerangka kerap keras kerasnya keren kerentanan keresahan kereta
        keributan kericuhan kerinduan kering keringanan keringat kerja kerjaan kerjakan kerjanya kerjasama kertas
        kerugian keruh kerumunan kerusakan kerusuhan kesabaran kesadaran kesaksian kesal kesalahan kesalahpahaman
        kesamaan kesan kesatu kesayangan kesayangannya kesebelasan kesederhanaan kesediaan kesedihan kesegaran
        keseharian kesehatan kesehatannya keseimbangan kesejahteraan kesekian keselamatan keselarasan keseluruhan
        kesembilan kesempatan kesenangan kesenian kesenjangan kesepahaman kesepakatan kesepian kesepuluh keseriusan
        keseruan kesesuaian kesetaraan kesetiaan kesiapan kesiapannya kesibukan kesimpulan kesinambungan kestabilan
        kesuburan kesuksesan kesulitan ketaatan ketahanan ketahuan ketahui ketajaman ketajamannya ketakutan
        ketangguhan ketat ketatnya ketebalan ketegangan ketegasan keteguhan ketekunan ketelitian ketemu ketenangan
        ketentuan ketepatan keterampilan keterangan keterangannya keterbatasan keterbukaan ketergantungan
        keterkaitan keterlambatan keterlibatan keterlibatannya ketersediaan ketertarikan ketertarikannya ketertiban
        ketertinggalan ketiadaan ketidakadilan ketidakhadiran ketidakmampuan ketidaknyamanan ketidakpastian
        ketidakpercayaan ketidakseimbangan ketidakstabilan ketiga ketiganya ketika ketimbang ketimpangan ketinggalan
        ketinggian ketujuh ketulusan keturunan keuangannya keunggulan keunggulannya keunikan keuntungan keutamaan
        keutuhan kewajiban kewajibannya kewalahan kewarganegaraan kewaspadaan kewenangan keyakinan keyboard kg kha
        khalayak khas khasiat khasnya khawatir khidmat khusus khususnya kian kickoff kid kilat kilau kilogram
        kilometer kimia kinerja kinerjanya kini kios kipas kiper kiprah kiprahnya kira kiranya kiri kirim kiriman
        kirinya kisah kisahnya kisaran kisruh kita klaim klaimlinkpendaftaran klarifikasi klasemen klasifikasi
        klasik klaster klausul klien kliennya klikdi klinik klinis klip klub klubnya kly km knalpot knock know kocak
        kocek kode kognitif koin kok kokoh kokpit kolaborasi kolaboratif kolam kolega koleksi kolektif kolesterol
        kolom kolonial koma kombinasi komedi komedian komentar komersial komik komitmen komitmennya komoditas
        komoditi kompak kompatibel kompensasi kompeten kompetensi kompetisi kompetitif kompetitor kompleksitas
        komplikasi komponen komposisi komprehensif kompromi komputasi komputer komunikasi komunitas kondang
        kondangan kondisi kondisinya kondusif koneksi konektivitas konferensi konfigurasi konfirmasi konflik konkret
        konon konsekuensi konsekuensinya konseling konsentrasi konsep konsepnya konser konservasi konservatif
        konsisten konsistensi konsol konsolidasi konsorsium konstan konstitusional konstruksi konstruktif konsultan
        konsultasi konsultasikan konsumen konsumennya konsumsi kontainer kontak konteks kontemporer konten kontennya
        kontes kontestan kontestasi kontingen kontra kontrak kontrakan kontraknya kontraksi kontraktor kontras
        kontribusi kontribusinya kontributor kontrol kontroversi kontroversial kontur konvensional konversi konyol
        kooperatif koordinasi koordinat koper kopi koran korban korbannya koreksi koridor korporasi korsleting
        korupsi koruptor kos kosmetik kosong kostum kotak kotor kotoran kpl kreasi kreatif kreativitas kreator
        kredibel kredibilitas kredit krem krim kriminalisasi kriminalitas kripto krisis kristal kriteria kritik
        kritikan kritikus kritis kronis kronologi kronologis krs kru krusial kuah kualitas kualitasnya kuantitas
        kuartal kuarter kuasa kuat kuatnya kubik kubu kucing kuda kue kuil kuku kukuh kuliah kuliner kulit kulitnya
        kulkas kulot kultur kumparan kumpul kumpulan kumpulkan kumuh kumulatif kunci kuning kunjung kunjungan
        kunjungannya kunjungi kuno kunyit kuota kurang kurangi kurangnya kurban kurbannya kurir kurs kursi kursus
        kurun kurungan kurus kusam kutipan kw kwh laba label laboratorium ladang laga lagi lagu lagunya lah lahan
        lahannya lahar lahir lahirnya lain lainnya lainya laju lajur laki laksanakan laku lakukan lalai lalu lalunya
        lama laman lamanya lamaran lamban lambang lambat lambatnya lambung lampau lampu lancar landas landasan
        langganan langit langka langkah langkahnya langsing langsung lanjut lanjutan lanjuti lanjutkan lanjutnya
        lansia lanskap lantai lantang lantaran lantas lap lapak lapang lapangan lapar lapis lapisan lapor laporan
        laporannya laporkan laptop larangan lari laris larut laser latar latihan lauk launching laut lautan lautnya
        lava lawan lawannya lawas lawatan layak layaknya layanan layanannya layar layarnya layer layout lazim leader
        lebar lebat lebih lecet ledak ledakan leg lega legal legalitas legenda legendaris legislatif legislator
        legitimasi leher lekang lekat lekuk lelah lelaki lelang leluasa lelucon leluhur lemah lemahnya lemak lemari
        lemas lembaga lembar lembaran lembut lemon lempar lending lengah lengan lengkap lengkapi lengkapnya lensa
        lepas lereng lesu letak letaknya letusan level levelnya lewat lewatkan lezat lho liar liat libur liburan
        licin lidah lift lihat likuiditas lilin lima limbah limit lincah lindung lindungi linen lingkaran lingkungan
        lingkungannya lingkup lini link lintas lintasan lipat liputan lirik liriknya lisan lisensi listrik
        listriknya liter literasi load lobi logam logika login logis logistik logo loh lokal lokasi loket lolos
        lomba lompatan longgar longsor longsoran lonjakan look low lowong lowongan loyal loyalitas lua luang luapan
        luar luas luasan luasnya lubang lucu ludes lugas luka lukisan lulus lulusan lumayan lumpuh lumut lunak lupa
        lupakan luput lurus lutut maaf mabuk macam macet madu maestro magang maghrib magnet magnitudo mah mahal
        mahar mahasiswa mahasiswi mahkota main mainan mainkan mainnya majalah maju maka makam makan makanan
        makanannya makasih make makelar makeup makhluk makin makna maknanya makro maksimal maksimum maksud maksudnya
        mal malah malam malamnya malas maling malu mampir mampu mana manajemen manajer manapun mancanegara mandat
        mandek mandi manfaat manfaatkan manfaatnya manggung mangrove manipulasi manis manisnya mantan mantap mantu
        manual manufaktur manusia manusiawi manuver map mapan marah marak maraknya margin maritim markas marketplace
        marquee martabat marwah masa masak masakan masalah masalahnya masif masih masing maskapai maskawin masker
        maskulin massa massal masuk masukan masukkan masuknya masyarakat masyarakatnya mata matahari matang matanya
        matchday matematika materi material mati matik mau maunya maupun maut mayat mayoritas mdpl medali media
        mediasi medis medium medsos megah megapixel megawatt meja mekanik mekanis mekanisme mekanismenya melacak
        meladeni melahap melahirkan melainkan melaju melakoni melaksanakan melaksanakannya melakukan melakukannya
        melalui melamar melambangkan melambat melambung melampaui melampirkan melancarkan melanda melanggar
        melangkah melangsungkan melanjutkan melansir melantai melantik melapor melaporkan melaporkannya melarang
        melarikan melatih melawan melawat melayang melayangkan melayani melebar melebarkan melebihi melecehkan
        meledak meledakkan melejit melek melekat melelahkan melemah melemahkan melempar melemparkan melenceng
        melengkapi melengkung melepas melepaskan melerai melesakkan melesat melestarikan meletakkan meletus melewati
        melewatkan melibas melibatkan melihat melihatnya melimpah melindungi melintang melintas melintasi meliput
        meliputi melirik meloloskan melompat melonjak melontarkan melorot meluangkan meluap meluas melukai melukis
        melulu melumpuhkan melunasi meluncur meluncurkan melupakan meluruskan memaafkan memacu memadai memadamkan
        memadati memadukan memadukannya memahami memainkan memajukan memakai memakan memaknai memaksa memaksakan
        memaksimalkan memalukan memamerkan memanas memanasnya memancarkan memancing memandang memandu memanfaatkan
        memanfaatkannya memang memanggil memangkas memanipulasi memanjakan memanjang memantapkan memantau
        memantulkan memaparkan memarkirkan memasak memasang memasarkan memasok memastikan memasukan memasuki
        memasukkan mematahkan mematangkan mematikan mematok mematuhi membaca membacakan membagi membagikan
        membagikannya membahagiakan membahas membahayakan membaik membakar membalap membalas membalikkan
        membandingkan membanggakan membangkitkan membangun membanjiri membantah membantu membantunya membara
        membatalkan membatasi membawa membawakan membawanya membayangi membayangkan membayar membayarkan membayarnya
        membebani membebaskan membeberkan membedakan membekali membekalinya membekas membela membelah membeli
        membelinya membenahi membenamkan membenarkan membendung membengkak membentang membentuk membentur member
        memberangkatkan memberantas memberatkan memberdayakan memberhentikan memberi memberikan memberinya
        memberitahu memberitahukan memberitakan memberlakukan membersihkan membesar membesarkan membiarkan
        membiasakan membiayai membicarakan membidik membimbing membina membingungkan membintangi memblokir membobol
        membocorkan membolehkan membongkar membosankan memboyong membuahkan membuang membuat membuatmu membuatnya
        membubarkan membubuhkan membujuk membuka membuktikan membukukan membumi membungkam membunuh memburu memburuk
        membutuhkan meme memecah memecahkan memecat memegang memelihara memenangi memenangkan memengaruhi
        mementingkan memenuhi memerah memerangi memerankan memeras memerhatikan memeriahkan memeriksa memerinci
        memerintah memerintahkan memerlukan memesan memesona memetakan memetik memfasilitasi memfokuskan memicu
        memikat memikirkan memilah memilih memiliki memilikinya memilukan memimpin meminang memindahkan
        meminimalisir meminimalkan meminjam meminjamkan meminta memintanya meminum memisahkan memohon memompa
        memonitor memori memotivasi memotong memotret mempekerjakan mempelai mempelajari mempengaruhi memperbaiki
        memperbanyak memperbarui memperbesar memperbolehkan memperburuk mempercantik mempercayai mempercayakan
        mempercepat memperdalam memperebutkan mempererat memperhatikan memperhitungkan memperindah memperingati
        memperingatkan memperjelas memperjuangkan memperkaya memperkecil memperkenalkan memperketat memperkirakan
        memperkuat memperlakukan memperlambat memperlancar memperlebar memperlihatkan memperluas mempermalukan
        mempermasalahkan mempermudah memperoleh memperpanjang memperparah mempersembahkan mempersiapkan
        mempersilakan mempersulit mempertahankan mempertajam mempertandingkan mempertanyakan mempertegas
        mempertemukan mempertimbangkan memposisikan memposting mempostingnya memprediksi memprihatinkan
        memprioritaskan memproduksi mempromosikan memproses memprotes memproyeksikan mempublikasikan mempunyai
        memuaskan memuat memudahkan memudar memuji memukau memukul memulai memulangkan memulihkan memuluskan
        memuncak memuncaki memunculkan memungkinkan memungut memutar memutus memutuskan memverifikasi menaati
        menabrak menabung menagih menahan menaiki menaikkan menakjubkan menaklukkan menakutkan menambah menambahkan
        menampakkan menampik menampilkan menampung menanam menanamkan menandai menandakan menandatangani menanduk
        menang menangani menanggapi menangguhkan menanggulangi menanggung menangis menangkap menanjak menantang
        menanti menantikan menantunya menanyakan menargetkan menari menarik menariknya menaruh menata menatap
        menaungi menawan menawarkan menayangkan mencabut mencairkan mencakup mencalonkan mencanangkan mencantumkan
        mencapai mencari mencarikan mencatat mencatatkan mencederai mencegah mencegat mencekam mencekik mencemari
        menceploskan menceritakan mencermati mencerminkan mencetak mencicipi mencintai menciptakan mencium mencoba
        mencolok mencontohkan mencoreng mencuat mencuci mencukupi mencuri mencurigai mencurigakan mendadak mendaftar
        mendaftarkan mendahului mendaki mendakwa mendalam mendalami mendambakan mendampingi mendanai mendapat
        mendapati mendapatkan mendapatkannya mendarat mendasar mendasari mendata mendatang mendatangi mendatangkan
        mendatar mendefinisikan mendekam mendekat mendekati mendekatkan mendengar mendengarkan menderita mendesain
        mendesak mendeteksi mendiang mendidik mending mendirikan mendiskusikan mendistribusikan mendoakan
        mendominasi mendongkrak mendorong menduduki menduga mendukung mendukungnya mendulang mendung mendunia
        menebar menebus menegakkan menegangkan menegaskan menekan menekankan meneken menekuni menelan menelepon
        meneliti menelusuri menemani menembak menembakkan menembus menempati menempatkan menempel menempuh menemui
        menemukan menemukannya menenangkan menendang menengah menenggelamkan menengok menentang menentu menentukan
        menepi menepis menerangkan menerapkan menerbangkan menerbitkan meneriakkan menerima menerimanya menerjang
        menerjemahkan menerobos menertibkan menerus meneruskan menetap menetapkan menewaskan mengabadikan
        mengabaikan mengabarkan mengabdi mengabulkan mengacu mengadakan mengadili mengadopsi mengadu mengagumi
        mengaitkan mengajak mengajaknya mengajar mengajarkan mengajukan mengakhiri mengakibatkan mengakomodasi
        mengakomodir mengakselerasi mengakses mengaktifkan mengaku mengakui mengakuisisi mengalahkan mengalami
        mengalihkan mengalir mengalirkan mengalokasikan mengamankan mengamati mengambil menganalisis mengancam
        mengandalkan mengandung menganggap menganggapnya mengangkat mengangkut menganjurkan mengantar mengantarkan
        mengantisipasi mengantongi mengantre mengapa mengapresiasi mengarah mengarahkan mengarungi mengasah
        mengatakan mengatasi mengatasinya mengatasnamakan mengatur mengawal mengawali mengawasi mengecam mengecek
        mengecewakan mengecoh mengedarkan mengedepankan mengedukasi mengejar mengejutkan mengeklaim mengeksekusi
        mengeksplorasi mengekspor mengekspresikan mengelabui mengelilingi mengelola mengeluarkan mengeluh
        mengeluhkan mengemas mengembalikan mengemban mengembang mengembangkan mengemudi mengemudikan mengemuka
        mengemukakan mengenai mengenakan mengenal mengenali mengenalkan mengenang mengendalikan mengendap
        mengendarai mengendurkan mengepung mengerahkan mengerem mengerikan mengerjakan mengerti mengesahkan
        mengesampingkan mengesankan mengetahui mengetahuinya mengetik mengetuk mengevakuasi mengevaluasi
        menggabungkan menggaet menggagalkan menggagas menggalang menggali menggambarkan menggandakan menggandeng
        mengganggu mengganti menggantikan menggantinya menggantung menggantungkan menggapai menggarap
        menggarisbawahi menggebrak menggelar menggeledah menggelontorkan menggema menggemaskan menggembirakan
        menggemparkan menggempur menggenangi menggencarkan menggendong menggenggam menggenjot menggerakkan menggerus
        menggeser menggetarkan menggigit menggiring menggiurkan menggoda menggoreng menggugah menggugat menggulirkan
        menggunakan menggunakannya mengguncang menggusur mengguyur menghabisi menghabiskan menghadang menghadap
        menghadapi menghadiri menghadirkan menghalangi menghalau menghambat menghampiri menghancurkan menghanguskan
        menghantam menghantui menghapus menghapuskan mengharapkan menghargai mengharumkan mengharuskan menghasilkan
        menghebohkan menghemat menghembuskan menghentikan mengherankan menghiasi menghibur menghidupkan menghilang
        menghilangkan menghimbau menghimpun menghina menghindar menghindari menghitung menghormati menghubungi
        menghubungkan menghukum menghuni mengibarkan mengidap mengidentifikasi mengikat mengikis mengikuti
        mengikutinya mengilap mengimbangi mengimbau mengimplementasikan mengimpor menginap mengincar mengindikasikan
        menginformasikan mengingat mengingatkan menginginkan menginisiasi menginjak menginjakkan menginspirasi
        menginstruksikan mengintai mengintegrasikan mengintervensi mengintip mengira mengirim mengirimkan mengiringi
        mengisahkan mengisi mengisyaratkan mengizinkan mengkaji mengkhawatirkan mengklaim mengklarifikasi mengklik
        mengkonfirmasi mengkonsumsi mengkritik mengobati mengobrol mengolah mengoleksi mengomentari mengonfirmasi
        mengonsumsi mengonsumsinya mengontrak mengontrol mengoperasikan mengoptimalkan mengorbankan menguasai
        menguat menguatkan mengubah mengubahnya mengubur mengucap mengucapkan mengudara menguji mengukir mengukuhkan
        mengukur mengulang mengulangi mengulas mengumpulkan mengumumkan mengunci mengundang mengunduh mengundurkan
        mengunggah mengunggahnya mengungguli mengungkap mengungkapkan mengungsi mengunjungi menguntungkan
        mengupayakan mengurai mengurangi menguras mengurung mengurus mengurusi mengusir mengusulkan mengusung
        mengusut mengutamakan mengutarakan mengutip mengutuk menikah menikahi menikmati menikmatinya menilai menilik
        menimbang menimbulkan menimbun menimpa menimpanya menindak menindaklanjuti meninggal meninggalkan
        meninggalnya meningkat meningkatkan meningkatnya meninjau menipis menipiskan menipu meniru menirukan menit
        meniti menitipkan meniup menjabarkan menjabat menjadi menjadikan menjadikannya menjadwalkan menjaga
        menjaganya menjagokan menjajakan menjajaki menjajal menjalani menjalankan menjalar menjalin menjamin menjamu
        menjangkau menjanjikan menjaring menjatuhkan menjauh menjauhi menjauhkan menjawab menjawabnya menjebol
        menjelajahi menjelang menjelaskan menjelma menjembatani menjemput menjenguk menjerat menjual menjualnya
        menjuarai menjulang menjumpai menjunjung menolak menolong menonaktifkan menonjol menonjolkan menonton
        menopang menorehkan mentaati mentah mental mentalitas mentalnya mentas menterinya mentransfer menu menua
        menuai menuding menuduh menugaskan menuju menukangi menukar menular menulis menuliskan menumbangkan
        menumbuhkan menumpang menumpuk menunaikan menunda menundukkan menunggak menunggangi menunggu menunjang
        menunjuk menunjukan menunjukkan menuntaskan menuntut menurun menuruni menurunkan menurunnya menurut
        menurutku menusuk menutup menutupi menuturkan menyabet menyadari menyaingi menyajikan menyakiti menyakitkan
        menyaksikan menyaksikannya menyala menyalahgunakan menyalahi menyalahkan menyalakan menyalip menyalurkan
        menyamai menyamakan menyamar menyamarkan menyambangi menyambar menyambung menyambut menyampaikan menyandang
        menyangka menyangkal menyangkut menyantap menyanyikan menyapa menyapu menyarangkan menyarankan menyaring
        menyasar menyatakan menyatu menyatukan menyayangkan menyebabkan menyebar menyebarkan menyeberang menyebut
        menyebutkan menyebutnya menyederhanakan menyediakan menyedihkan menyedot menyegarkan menyehatkan
        menyeimbangkan menyelam menyelamatkan menyelami menyelaraskan menyeleksi menyelenggarakan menyelesaikan
        menyelesaikannya menyelidiki menyelimuti menyeluruh menyemarakkan menyematkan menyembelih menyembuhkan
        menyembunyikan menyemburkan menyempatkan menyempurnakan menyenangkan menyengat menyentuh menyepakati
        menyerah menyerahkan menyerang menyerap menyeret menyertakan menyerukan menyerupai menyesal menyesalkan
        menyesatkan menyesuaikan menyetop menyetujui menyewa menyiagakan menyiapkan menyiarkan menyikapi menyimak
        menyimpan menyimpang menyimpannya menyimpulkan menyindir menyinggung menyingkirkan menyiratkan menyisakan
        menyisihkan menyisir menyita menyoal menyoroti menyuap menyuarakan menyudahi menyuguhkan menyukai
        menyukainya menyukseskan menyulap menyulitkan menyumbang menyumbangkan menyuplai menyuruh menyusui menyusul
        menyusun menyusuri menyusut meracik meragukan merahasiakan meraih merajai merakit meramaikan merambah
        merambat merampungkan merancang merangkap merangkul merangkum merangsang merangsek merapat merapikan merasa
        merasakan merata meraup merawat merayakan merchant merdeka merealisasikan merebak merebus merebut mereda
        meredakan meredam merefleksikan merek mereka merekalah merekam merekomendasikan merekrut meremehkan
        merencanakan merendahkan merendam merenggut merengkuh merepotkan merepresentasikan meresahkan meresap
        meresmikan merespon merespons meretas merevisi merger meriah merilis merinci meringankan meringkus merintis
        merk merobek merogoh meroket merokok merombak merosot merta merubah merugi merugikan merujuk merumput
        merumuskan merupakan merusak mesin mesinnya meski meskipun mesra mesti mestinya metabolisme meter metode
        mewah mewajibkan mewakili mewarisi mewarnai mewaspadai mewujudkan mewujudkannya meyakini meyakinkan mhg
        micro microsd mie migas migran migrasi mikir mikro mil milenial miliar miliaran miliarder milik miliki
        miliknya milimeter militan militer militernya mimpi mimpinya minat mingguan minibus minim minimal minimalis
        minimnya minimum minoritas mint minta minum minuman minus minyak miras miring mirip misal misalkan misalnya
        misi misinya miskin mistar misteri misterius mistis mitigasi mitos mitra ml mm mobil mobilitas mobilnya moda
        modal mode model modelnya moderat modern modernisasi modifikasi modis modul modular modus mogok mohon momen
        momentum momok momongan moneter monetisasi money monitor monitoring monokrom monopoli monoton monumen
        monumental mood moral moratorium more motif motifnya motivasi motor motornya mouse mual muat muatan muda
        mudah mudahan mudahnya mudanya mudik muka mula mulai mulanya multi multifungsi multinasional multitasking
        mulus mulut mulutnya mumpuni muncul munculnya mundur mundurnya mungil mungkin muntah murah murid muridnya
        murka murni musala musibah musik musikal musiknya musim musiman musisi muslimah mustahil musuh mutakhir
        mutasi mutlak mutu mydramalist nada nafas nafkah nafsu nahas naik naiknya nakal nakhoda nama namanya nampak
        nampaknya nan nangis nanti nantikan nantinya nanya napas napi narapidana narasi narasumber narkoba narkotika
        nasabah nasib nasibnya nasihat nasionalisme naskah natural naturalisasi naungan navigasi navy nds negara
        negaranya negatif negerinya negosiasi nekat nelayan nenek neraca neraka netizen netral ngapain ngerasa nggak
        ngobrol ngomong ngotot ngunduh niat niatnya nih nihil nikah nikmat nikmati nilai nilainya nirawak nirkabel
        niscaya nobar noda nol nominal nominasi nomornya non nonaktif nongkrong nonsiklikal nonton norma normal
        normalisasi nostalgia nota notabene notifikasi nuansa nuklir nuklirnya nunggak nunggu nurani nutrisi nya
        nyaman nyanyi nyari nyaris nyata nyatanya nyawa nyawanya nyeri obat obesitas objek objektif obligasi obrolan
        observasi obyek of ofensif off offering offline offside ofisial ojek ojol oke oknum oksigen okupansi olah
        olahan olahraga oleh olehliputan olehnya oli ombak omega omzet on ongkos online ons operan operasi
        operasinya operasional operasionalnya operator opini oposisi opsi optik optimal optimalisasi optimis
        optimisme optimistis orang orangnya orangtua orangtuanya oranye order org organ organik organisasi organizer
        orientasi orisinal orkestrasi ornamen otak otentik otomatis otomotif otonom otonomi otot out outdoor outer
        outfit outlet output oval overload pabrik pabrikan pacar pacaran pacu pada padam padan padanya padat
        padatnya padi padu paduan pagar pagelaran pagi pagu paha pahala paham pahami pahit pahlawan pajak pajaknya
        pakai pakaian pakan pakar pake paket paksa paksaan paku palang palet paling palsu pamer pameran pamit pamor
        pamungkas panah panas panasnya pandai pandang pandangan pandangannya pandemi panduan panel panen pangan
        panggang panggil panggilan panggung pangkal pangkat pangsa panik panitia panjang panjangnya panorama pantang
        pantas pantau pantauan pantauandetikcomdi papan papar paparan paparannya paparnya paper para parade
        paradigma parah paralel parameter parang parfum parit pariwisata parkir parlemen parpol partainya partikel
        partisipasi partisipatif partner paru paruh pas pasang pasangan pasangannya pasar pasaran pasarnya pasca
        pashmina pasien pasif pasir pasok pasokan paspor pasrah passing passion pastel pasti pastinya pasukan
        pasukannya patah patokan patroli patuh patung patut payah payet payudara payung pebalap pebisnis pecah
        pecahan pecahnya pecinta pedagang pedal pedang pedangdut pedas pedesaan pedoman peduli pegang pegangan
        pegawai pegawainya pegiat pejabat pejalan pejuang peka pekan pekarangan pekat pekerja pekerjaan pekerjaannya
        pelacakan pelajar pelajaran pelak pelaksanaan pelaksanaannya pelaku pelakunya pelamar pelaminan pelan
        pelancong pelanggan pelanggannya pelanggar pelanggaran pelantikan pelantun pelapis pelapor pelaporan
        pelarangan pelarian pelat pelataran pelatih pelatihan pelayan pelayanan pelayaran pelecehan peledak
        pelemahan pelengkap pelepasan pelestarian peletakan pelibatan peliharaan pelindung pelonggaran pelopor
        pelosok peluang peluangnya peluit pelukan pelunasan peluncuran peluncurannya peluru pemadam pemadaman
        pemahaman pemain pemainnya pemakaian pemakainya pemakaman pemalsuan pemanasan pemandangan pemandu
        pemanfaatan pemanggilan pemangkasan pemangku pemanis pemantauan pemaparan pemasangan pemasaran pemasarannya
        pemasok pemasukan pembaca pembacaan pembagian pembaharuan pembahasan pembakaran pembalap pembangunan
        pembangunannya pembantu pembaruan pembatalan pembatas pembatasan pembawa pembayaran pembebasan pembeda
        pembekalan pembekuan pembelaan pembelajaran pembeli pembelian pembenahan pembengkakan pembentukan
        pemberdayaan pemberhentian pemberi pemberian pemberitaan pemberitahuan pemberlakuan pemberontak pembersih
        pembersihan pembiayaan pembicara pembicaraan pembinaan pemblokiran pembodohan pemboman pembongkaran
        pembuangan pembuat pembuatan pembuatannya pembubaran pembuka pembukaan pembuktian pembuluh pembunuhan
        pemecatan pemegang pemeliharaan pemenang pemenangnya pemenuhan pemeran pemerasan pemerataan pemerhati
        pemeriksaan pemerintah pemerintahan pemerintahannya pemerintahnya pemerkosaan pemesanan pemetaan pemicu
        pemikiran pemilih pemilihan pemilik pemiliknya pemimpin peminat peminatnya pemindahan peminjaman pemirsa
        pemisahan pemohon pemotongan pemotor pemotretan pemrosesan pemudik pemufakatan pemukiman pemukulan pemula
        pemulangan pemulihan pemuncak pemungkas pemungutan pemusatan pemusnahan pemutakhiran pemutaran pemutihan
        pemutusan penahanan penalti penamaan penambahan penambang penambangan penampil penampilan penampilanmu
        penampilannya penampungan penanda penandatanganan penanganan penangguhan penangkapan penantang penantian
        penari penarikan penasaran penasihat penata penataan penawaran penayangan pencabulan pencabutan pencaharian
        pencahayaan pencairan pencak pencalonan pencapaian pencari pencarian pencatatan pencegahan pencemaran
        pencernaan pencetak pencinta pencipta penciptaan pencucian penculikan pencuri pencurian pendaftar
        pendaftaran pendahulunya pendaki pendakian pendalaman pendamping pendampingan pendampingnya pendanaan
        pendapat pendapatan pendapatannya pendapatnya pendaratan pendataan pendatang pendek pendekatan pendengar
        penderita penderitaan pendidik pendidikan pendidikannya pendingin pendinginan pendiri pendirian
        pendistribusian pendorong penduduk pendudukan penduduknya pendukung pendukungnya penebalan penegak penegakan
        penegasan penekanan peneliti penelitian penelusuran penembakan penempatan penemuan penentu penentuan
        penerapan penerapannya penerbangan penerbit penerbitan penerima penerimaan penerimanya penertiban penerus
        penetapan penetrasi pengabdian pengacara pengacaranya pengadaan pengaduan pengajar pengajian pengajuan
        pengakuan pengakuannya pengalaman pengalamannya pengalihan pengaman pengamanan pengamat pengambilan
        pengampunan penganggaran pengangguran pengangkatan pengangkut pengangkutan penganiayaan pengantar
        pengantaran pengantin pengaruh pengaruhnya pengasuh pengaturan pengawal pengawalan pengawasan pengeboman
        pengecekan pengecualian pengedar pengejaran pengelola pengelolaan pengeluaran pengembalian pengembang
        pengembangan pengemudi pengen pengenaan pengenalan pengendali pengendara pengentasan pengerahan pengeras
        pengereman pengerjaan pengeroyokan pengertian pengesahan pengetahuan pengetesan penggabungan penggalangan
        pengganti penggantian penggantinya penggawa penggelapan penggeledahan penggemar penggemarnya penggerak
        penggerebekan penggugat pengguna penggunaan penggunaannya penggunanya penghalang penghangat penghapusan
        penghargaan penghasil penghasilan penghematan penghentian penghinaan penghitungan penghormatan penghubung
        penghujung penghuni penghuninya pengikut pengikutnya pengin penginapan pengingat pengirim pengiriman pengisi
        pengisian pengkhianatan penglihatan pengobatan pengolahan pengoperasian pengorbanan pengrajin penguasa
        penguasaan penguatan pengujian pengujung pengukuran pengumpulan pengumuman pengunduran pengungkapan
        pengungsi pengungsian pengunjuk pengunjung pengurangan pengurus pengurusan pengusaha pengusiran pengusung
        pengusutan penikmat penilaian penindakan penindasan peninggalan peningkatan peninjauan penipuan penistaan
        penjadwalan penjaga penjagaan penjahat penjajahan penjajakan penjaminan penjara penjelasan penjelasannya
        penjemputan penjual penjualan penjualannya penjuru penodaan penolakan penonton penontonnya penopang pensiun
        pensiunan pentas penting pentingnya pentolan penuaan penugasan penuh penuhi penularan penulis penulisan
        penumpang penumpangnya penumpukan penundaan penunjang penunjukan penuntut penuntutan penurunan penutup
        penutupan penuturan penyajian penyakit penyalahgunaan penyalur penyaluran penyama penyambutan penyampaian
        penyandang penyangga penyanyi penyebab penyebabnya penyebar penyebaran penyedia penyediaan penyegaran
        penyeimbang penyelamat penyelamatan penyelenggara penyelenggaraan penyelesaian penyelewengan penyelidik
        penyelidikan penyelundupan penyembelihan penyembuhan penyempurnaan penyerahan penyerang penyerangan
        penyerapan penyertaan penyesalan penyesuaian penyewa penyewaan penyiar penyidik penyidikan penyiksaan
        penyimpanan penyimpangan penyisihan penyisiran penyitaan penyuka penyumbang penyusunan peperangan pepohonan
        per peradaban peradangan perahu peraih perairan perak perakitan peralatan peralihan perampasan perampokan
        peran peranan perancang perang perangkat perannya perantara perasaan perasaannya perawat perawatan
        perawatannya perayaan perbaikan perbaiki perbandingan perbankan perbanyak perbatasan perbedaan perbelanjaan
        perbincangan perbuatan perbuatannya perbukitan perburuan percakapan percaya percepatan perceraian percikan
        percintaan percobaan percontohan percuma perdagangan perdamaian perdana perdananya perdata perdebatan
        perebutan peredaran perekam perekaman perekonomian perekrutan peremajaan perempat perempatfinal perempuan
        perempuannya perencanaan peresmian peretas peretasan perfilman performa performanya pergantian pergelangan
        pergerakan pergeseran pergi perguruan perhatian perhatiannya perhatikan perhelatan perhiasan perhitungan
        perhotelan perihal periksa perilaku perilisan peringatan peringkat perintah perintangan periode peristiwa
        perizinan perjalanan perjalanannya perjanjian perjuangannya perjudian perkantoran perkara perkataan
        perkebunan perkembangan perkembangannya perkenalan perkiraan perkotaan perlahan perlakuan perlambatan
        perlawanan perlengkapan perlindungan perlintasan perlombaan perlu perluasan perlunya permainan permainannya
        permanen permasalahan permasalahannya permen permintaan permodalan permohonan permukaan permukiman permulaan
        permusuhan pernah pernahkah pernapasan pernikahan pernikahanal pernikahannya pernyataan pernyataannya
        perokok peroleh perolehan perombakan perorangan perpaduan perpajakan perpanjang perpanjangan perpecahan
        perpindahan perpisahan perputaran pers persahabatan persaingan persalinan persatu persaudaraan persawahan
        persediaan persegi perselingkuhan perselisihan persembahan persen persenjataan persennya persentase persepsi
        perseteruan persetujuan persiapan persiapannya persiapkan persidangan persimpangan persis persnya persoalan
        personal personel personil perspektif persuasif persyaratan persyaratannya pertahanan pertahankan pertama
        pertamanya pertambangan pertanda pertandingan pertanggungjawaban pertanyaan pertanyaannya pertaruhan
        pertarungan pertemanan pertempuran pertemuan pertemuannya pertengahan pertengkaran pertimbangan
        pertimbangannya pertimbangkan pertolongan pertukaran pertumbuhan pertumbuhannya pertunjukan pertunjukkan
        perubahan perundingan perundungan perunggu peruntukannya peruntungan perusahaan perusahaannya perusakan
        perut perutnya perwakilan pesaing pesan pesanan pesannya pesat pesatnya pesawat pesepak pesepakbola peserta
        pesiar pesimis pesinetron pesisir pesona pesta peta petahana petang petani petarung peternak petinggi
        petinju petir petisi petualang petualangan petugas petunjuk pewaris piatu pic pidana pidato pidatonya
        pidekso pig pihak pihaknya pijakan pijat pikap piket pikir pikiran pikirannya pikirkan piknik piksel pilar
        pilek pilih pilihan pilihannya pilot pimpinan pindah pinggang pinggir pinggiran pinggul pingsan pinjaman
        pink pintar pintu pionir pipa pipi piramida piring pisang pisau pistol pit pita plafon plastik plat platform
        player playful playoff pleno podcast podium pohon poin point pojok pokok pokoknya pola pole polemik polisi
        politik politiknya politikus politisi polos polusi pompa pondasi ponsel ponselmu ponselnya popularitas
        popularitasnya populasi populer populis pornografi poros porsi portal portofolio pose posisi posisinya
        positif positifnya position posmetro poster posting postingan postingannya postur pot potensi potensial
        potensinya potong potongan potret pound poundsterling pra prajurit prakiraan praktek praktik praktiknya
        praktis praktisi pramugari pramusim praperadilan prasarana prasasti pre predikat prediksi preferensi
        premanisme premium presentasi presenter pressing prestasi prestasinya prestisius prevalensi preventif pria
        pribadi pribadinya prihatin primadona prinsip prinsipnya prioritas prioritaskan privasi private proaktif
        problem produk produknya produksi produksinya produktif produktivitas produsen produser profesi profesional
        profesionalisme profil profit program programnya progres progresif prohaba promo promosi promotor propaganda
        properti proporsi proporsional proposal prosedur prosedural prosedurnya proses prosesi prosesnya prosesor
        prospek prostitusi protein proteksi protes protokol prototipe provider provokasi proyek proyeknya proyeksi
        psikis psikolog psikologi psikologis ptr puas puasa publik publikasi pucuk puisi pujaan pujian pukul pukulan
        pula pulang pulih pulsa puluhan pun punah puncak puncaknya pundak punggung pungkas pungkasnya pungutan punya
        pur purna purnawirawan pus push pusing putar putaran putranya putrinya putus putusan putusannya putuskan
        qurban racikan racun radang radar radikal radio radius raga ragam ragu rah rahasia rahasianya raihan rajin
        rak raksasa rakyatnya ramah ramai ramainya rambu rambut rambutnya rampasan ramping rampung ranah rancangan
        random rangka rangkaian rangkum rangkuman rangkumannya ranking ransel rantai rapat rapi rapor rapper rapuh
        ras rasa rasakan rasanya rasio rasional rata ratas ratio ratus ratusan rawan rawat rawit rayakan rayon razia
        reaksi realisasi realistis realitas reality rebound rebus rebutan recovery redaksi referensi refleksi
        reflektif reformasi refresh refund regenerasi regional registrasi regu regular regulasi regulator reguler
        rehabilitasi rehat rekam rekaman rekan rekannya rekayasa rekening reklamasi rekomendasi rekonstruksi rekor
        rekreasi rekrutan rekrutmen rel rela relaksasi relasi relatif relawan relevan reli religi religius relokasi
        rem remaja remeh remote rempah renang rencana rencananya rendah rendahnya rendang renovasi rentan rentang
        rentetan renyah repot representasi representatif reproduksi reputasi rer reruntuhan res resah reschedule
        resep resepsi reses reshuffle resiko resiprokal resistance resmi resminya resolusi respon responden respons
        responsif rest restoran restrukturisasi restu retak retorika retribusi retro return reuni reverse review
        revisi revitalisasi rezeki rezim rgr riar riasan ribet ribu ribuan ribut ricuh rider riil rileks rilis
        rilisan rilisnya rimanews rimbun rinci rincian rindu ringan ringgit ringkas rintangan rintisan riset risiko
        risikonya ritel ritme ritual riuh rival rivalitas rivalnya riwayat rob roboh robot roda roh rohani rok roket
        rokok romansa romantis rombongan rompi ronde rotasi roti royalti royong rpm rrd rsa ruang ruangan ruas
        rubber rudal ruf ruffle rugi rujukan ruko rukun rumah rumahan rumahnya rumit rumor rumput runner runtuh rupa
        rupanya rupiah rusak rusaknya rute rutin rutinitas saat saatnya sabar sabu sabuk sabun sadar sadarkan safe
        sah sahabat sahabatnya saham sahamnya sahur sahut saing saingan saja saji sajian sakit sakral saksi saksikan
        saku salah salahnya salam salat saldo saling salju sallam salon saluran sama sambal sambil sambung sambungan
        sambungnya sambutan sambutannya sampah sampai sampaikan sampel samping sampingnya sampling sana sanalah
        sandal sang sangat sangatlah sanggup sangka sanitasi sanksi santai santan santer santri santun santunan
        sapaan sapi saraf saran sarana sarang sarapan sarat sarung sasaran sasis sate satelit satin satpam satu
        satunya satupun satwa saudara saudaranya saudari saus sawah sawit say saya sayap sayur sayuran scroll
        seadanya seakan seandainya seat seater sebabnya sebagai sebagaimana sebagainya sebagian sebaik sebaiknya
        sebaliknya sebanding sebanyak sebaran sebatas sebelah sebelum sebelumnya sebenarnya sebentar seberang
        seberapa seberat sebesar sebetulnya sebisa sebuah sebulan sebut sebutan sebutkan sebutnya secangkir secara
        secepat secepatnya sedan sedang sedap sedari sedekah sedemikian sederajat sederet sederhana sederhananya
        sedianya sedih sedikit sedikitnya sedimentasi seekor segala segalanya segan segar segelintir segenap segera
        segi segitiga segitu segmen segudang seharga sehari seharian seharusnya sehat sehingga sehubungan seimbang
        seiring sejajar sejak sejalan sejarah sejarahnya sejati sejatinya sejauh sejenak sejenis sejenisnya
        sejujurnya sejuk sejumlah sekadar sekali sekalian sekaligus sekalipun sekarang sekecil sekedar sekelas
        sekeliling sekelompok seketika sekian sekilas sekira sekiranya sekitar sekitaran sekitarnya sekolah
        sekolahnya seks seksama seksual sektor sekuat sekuel sekunder sekutu sekutunya sel sela selagi selain selaku
        selalu selama selamanya selamat selang selangkah selanjutnya selaras selayaknya selebgram selebrasi
        selebritas selebriti seleksi selektif selengkapnya selengkapnyadi selepas selera selesai selesaikan
        selesainya selfie selimut selisih seluas seluler seluruh seluruhnya semacam semakin semaksimal semalam
        semalaman semangat semangatnya semarak semasa semata sembako sembarang sembarangan sembari sembilan sembuh
        semenjak sementara semesta semester semestinya semi semifinal seminar seminggu semisal sempat sempit
        sempurna semua semuanya semudah semula semusim senada senang senangnya senantiasa senapan sendi sendiri
        sendirian sendirinya sendok sengaja sengit sengketa seni senilai seniman senior seniornya senja senjata
        sensasi sensitif sensor sentimen sentimeter sentral sentuh sentuhan senyap senyawa senyum seolah seorang
        sepak sepakan sepakannya sepakat sepakati sepakbola sepanjang separuh sepasang sepatu sepeda sepekan sepele
        sependapat sepenuh sepenuhnya seperempat seperti sepertiga sepertinya sepi sepihak sepintas sepuasnya
        sepuluh seputar seragam serah serahkan serambinews serangan serangkaian serapan serasi serat seraya serba
        serbaguna seremoni seremonial serentak seri serial sering seringkali serius serta sertifikasi sertifikat
        seru seruan serunya serupa server servis sesaat sesak sesama sesampainya sesederhana sesegera sesekali
        seseorang sesi sesuai sesuaikan sesuatu sesudah sesungguhnya set setahun setapak setara setelah setelahnya
        setelan setempat setengah seterusnya setia setianya setiap setibanya setidaknya setim setimnya setinggi
        setingkat setir setop setoran setting setuju seumur seusai sewa sewaktu sfn shalat share shared sharing
        sheet shift sholat shooting shot sial siang siap siapa siapakah siapapun siapkan siaran siber sibuk sidak
        sidang sidik sifat sifatnya signifikan sih sihir sikap sikapnya siklikal siklus silahkan silakan silam
        silang silat silaturahmi silinder siluet simak simbol simbolik simbolis simetris simpan simpanan simpati
        simpel simple simpul simulasi sindiran sinema sinematik sinergi sinetron singgah singkat singkatan
        singkatnya singkong single sini sinilah sinkronisasi sintetis sinyal sipil siraman sirene sirih sirkulasi
        sisa sisanya sisi sistem sistematis sistemik sistemnya siswa siswi sitaan situ situasi situasinya situlah
        situs situsnya skala skandal skema skenario skill skincare skor skrining skuad skuadnya skuat skuter skutik
        slogan slot smartphone smelter soal soda sofa soft software solar solid solidaritas solusi solusinya sontak
        sontekan sopan sopir sore sorotan sosial sosialisasi sosialnya sosok sosoknya souvenir spanduk speaker
        speech speed spektakuler spektrum spekulasi spesial spesialis spesies spesifik spesifikasi spesifikasinya
        spion spiritual spiritualitas split sponsor spontan sporty spot sripoku stabil stabilisasi stabilitas
        stagnan stainless stakeholder stamina stand standar standarisasi standby start starter startup statement
        statistik status statusnya steril stigma stiker stimulus stok storage strategi strategis streaming stres
        striker stroke struktur struktural studi study stunting style styling stylish suaka suami suaminya suap
        suara suaranya suasana suasananya suatu subjek subsider subsidi substansi substantif subuh subur sudah sudut
        suhu suka sukai sukarela sukses suku sulit sulitnya sulung sulungnya sumbangan sumbangsih sumber sumbernya
        sumbu sumpah sumur sundulan sungguh sungkan sunnah suntikan sunyi supaya supir suplai suporter support sur
        surat suratnya surga surplus surut survei susah suspensi susu susulan susun susunan susut sutradara swafoto
        swasembada swasta syar syarat syariat syarikah syok syukur syukurnya syuting taat tab tabel tablet tabrakan
        tabung taburan tadi tadinya tagar tagihan tahan tahanan tahap tahapan tahu tahukah tahun tahunan tahunnya
        tajam tajuk tak takbir takdir takjub takkan takluk taksi taktik taktis takut takutnya talenta tali talkshow
        tamat tambah tambahan tambahnya tambang tambangnya tameng tampak tampaknya tampan tampil tampilan
        tampilannya tampilkan tampung tamu tamunya tanahnya tanam tanaman tancap tanda tandang tandas tandasnya
        tanding tandukan tangan tangani tangannya tangga tanggal tangganya tanggap tanggapan tanggapannya tangguh
        tanggul tanggung tanggungan tangis tangkap tangkapan tangki tangkis tanjakan tank tanpa tantangan
        tantangannya tanya tanyakan tap tapak tapi target targetkan targetnya tarian tarif tarifnya tarik tarikan
        tariknya taruhan tas tata tatanan tatap tau tautan tautanberikut tawa tawar tawaran tawarkan tawuran tax
        tayang tayangan teaser teater tebal tebu tebusan technical tega tegak tegang tegas tegasnya teguran teh
        tekad tekan tekanan tekankan tekel teken teknik teknikal teknis teknisi teknologi teks tekstil tekstur
        teksturnya teladan telah telak telanjang telapak telat telekomunikasi telepon televisi telinga teliti telur
        telusuri tema teman temannya tematik tembaga tembak tembakan tembakannya tembakau tembang tembok tembus
        tempat tempatkan tempatnya tempe tempo tempuh tempuhnya tempur temu temuan temui temukan tenaga tenaganya
        tenang tenant tenda tendangan tendangannya tender tengah tenggat tenggelam tenggorokan tenis tenor tensi
        tentang tentara tentu tentukan tentunya teori tepat tepatnya tepi tepuk tepung terakhir terakhirnya teramati
        terampil terancam terang terangnya teranyar terapi terapkan terarah teras terasa teratas teratur terawat
        terbaca terbagi terbaik terbaiknya terbakar terbalik terbang terbangun terbantu terbanyak terbaru terbarukan
        terbarunya terbatas terbawa terbawah terbebani terbebas terbenam terbendung terbengkalai terbentuk
        terbentuknya terbentur terberat terbesar terbiasa terbilang terbit terbitnya terbongkar terbuang terbuat
        terbuka terbukti terbunuh terburuk tercantik tercantum tercapai tercapainya tercatat tercemar tercepat
        tercermin tercinta tercipta terciptanya terdaftar terdahulu terdakwa terdampak terdampar terdapat terdata
        terdegradasi terdekat terdekatnya terdengar terdepan terdeteksi terdiri terdistribusi terdorong terduga
        terealisasi terekam terendah terendam tergabung tergambar terganggu terganggunya tergantikan tergantung
        tergeletak tergelincir tergenang tergerak tergerus tergiur tergoda tergolong tergugat terguling terguncang
        terhadap terhadapnya terhambat terharu terhenti terhindar terhindarkan terhitung terhormat terhubung teriak
        teriakan teridentifikasi terik terikat terima terimakasih terindah terindikasi terinfeksi teringat
        terinspirasi terintegrasi terisi teritorial terjadi terjadinya terjaga terjal terjalin terjamin terjangkau
        terjaring terjatuh terjawab terjebak terjepit terjerat terjual terjun terkadang terkait terkalahkan
        terkandung terkaya terkecil terkecuali terkejar terkejut terkemuka terkena terkenal terkendala terkendali
        terkesan terkini terkoneksi terkonfirmasi terkonsentrasi terkontrol terkoordinasi terkoreksi terkuak terkuat
        terkumpul terkunci terlacak terlahir terlaksana terlalu terlambat terlanjur terlapor terlarang terlaris
        terlebih terlengkap terlepas terletak terlewat terlibat terlihat terlindungi terluar terluka terlupakan
        termahal termasuk termotivasi termuda termurah ternak ternama ternilai ternyata terobosan teror terorganisir
        teroris terorisme terowongan terpaksa terpaku terpampang terpancar terpangkas terpantau terpapar terparkir
        terpasang terpaut terpecah terpeleset terpencil terpengaruh terpenting terpenuhi terpercaya terperosok
        terpesona terpidana terpilih terpilihnya terpisah terpisahkan terpopuler terpukau terpukul terpuruk terpusat
        terputus tersaji tersalurkan tersambung tersandung tersangka tersangkut tersebar tersebut tersedia
        terselenggaranya terselesaikan terselip tersemat tersembunyi tersendat tersendiri tersentuh tersenyum
        terserah terserap terseret tersimpan tersingkir tersisa terstruktur tersusun tertabrak tertahan tertanam
        tertanggal tertangkap tertarik tertata tertawa tertekan tertentu tertera tertib tertidur tertimpa tertinggal
        tertinggi tertingginya tertipu tertolong tertua tertuang tertuju tertulis tertulisnya tertunda tertutup
        teruji terukur terulang terumbu terungkap terurai terus terutama terverifikasi terwujud terwujudnya tes
        tesis test tetangga tetangganya tetap tetapi tetaplah tetep tewas tewasnya th this thriller ti tiada tiang
        tiap tiba tidak tidaklah tidaknya tidur tiga tiket tiketnya tikungan tikus tilang tim timbal timbul time
        timeless timnya timpal tindak tindakan tindakannya tindih tinggal tinggalnya tinggi tingginya tingkah
        tingkat tingkatan tinjauan tinju tipe tipis tips tiri tirus titel titik titipan toilet token toko tokoh
        toleransi tolok tolong tomat tombak tombol ton tone tonggak tongkat tonton tontonan top topeng topi topik
        topping torehan torsi total totalitas totalnya tourism track tracking trading tradisi tradisional tragedi
        tragis trailer traksi transaksi transfer transformasi transisi transit transmisi transparan transparansi
        transportasi trauma traveler traveling trayek treatment treble trek tren trend trendi tribunbatam
        tribungorontalo tribunjabar tribunjambi tribunjateng tribunjogja tribunkalteng tribunkaltim tribunlampung
        tribunmanado tribunpekanbaru tribunpontianak tribunsumsel trik triliun triliunan trilogi trim trio trip
        triwulan trofi tropis trotoar truk tsunami tua tuan tuanya tubuh tubuhmu tubuhnya tudingan tuduhan tugas
        tugasnya tuh tujuan tujuh tukang tukar tukas tukasnya tulang tulis tulisan tulisnya tulus tumbang tumbuh
        tumbuhan tumbuhnya tumpah tumpang tumpukan tumpul tuna tunai tunda tunduk tunggakan tunggal tunggu tunik
        tunjangan tunjukkan tuntas tuntutan tur turbulensi turis turnamen turun turunan turunannya turunnya turut
        tusuk tusukan tutup tutupnya tutur tuturnya tyo uang uangnya ubah ucap ucapan ucapannya ucapkan ucapnya udah
        udang udara ugo ujar ujaran ujarnya uji ujian ujung ujungnya ukiran ukur ukuran ukurannya ulah ulama ulang
        ular ulas ulasan ulasannya umat umatnya umpan umumnya umur undangan undian unduh unggah unggahan unggahannya
        unggul unggulan ungkap ungkapan ungkapnya ungu unik unit unitnya unjuk unsur untuk untuknya untung up
        upacara upaya upayanya update upgrade upload urai uraian urainya urat urban urbanisasi urgensi urine urung
        urus urusan urusannya urutan usah usaha usahakan usahanya usai usang user usia usianya usulan usulkan usus
        usut utama utamanya utang utility utuh utusan vaksin vaksinasi vakum valid validasi valuasi value varian
        variasi variatif variety vendor ventilasi venture venue verifikasi versi versus vertikal veteran via
        videonya vila vintage viral virtual virus visa visi visibilitas visioner visual vital vitamin vokal vokalis
        volatilitas volume vonis voting voucher vs vulkanik vws wa wabah wacana wadah wafat wahai wahana wajah
        wajahnya wajar wajib wakilnya waktu waktunya walau walaupun wamil wangi wanita waralaba warga warganet
        warganya warisan warna warnanya wartawan warung wasit waspada watt wave wawancara wawancaranya wawasan
        wayang web webinar website wedding weekend wes wewenang wholesales wilayah wilayahnya winger wiraswasta
        wirausaha wireless wisata wisatawan wisman wisuda wortel wsw wujud wujudkan wukuf www ya yah yaitu yakin
        yakni yang yatim yen yg yp yuan zaitun zaman zat ziarah zodiak zuhur ال الل
        """
    )
}
