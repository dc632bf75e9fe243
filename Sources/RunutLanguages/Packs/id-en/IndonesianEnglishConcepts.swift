/// Indonesian and English words of general news by what they say, one concept a line:
/// `name | Indonesian | English`. Both packs read their own column, so the same table
/// gathers Indonesian wordings of one thing and lines English ones up with them.
///
/// A word stands on one line only; forms that share a root and its meaning need only the
/// root. A line must make sense in any news of any year.
private let indonesianEnglish = """
    # Going, coming, travelling.
    depart | berangkat keberangkatan memberangkatkan diberangkatkan bertolak meninggalkan ditinggalkan memulai_perjalanan lepas_landas berlayar | depart departed departs departure leave leaves left leaving set_out sets_out setting_out set_off sailed
    arrive | tiba ketibaan kedatangan datang mendarat sampai_di berlabuh | arrive arrived arrives arrival arriving landed docked
    enter | masuk memasuki melintasi menyeberang menyeberangi melewati menembus | enter entered enters entering cross crossed crosses crossing crossed_into
    exit | keluar | exit exited
    travel | perjalanan bepergian kunjungan berkunjung mengunjungi dikunjungi lawatan melawat lawat safari pelesir | travel travels travelled traveled trip trips visit visits visited visiting journey journeys tour
    abroad | luar_negeri mancanegara | abroad overseas foreign
    domestic | dalam_negeri domestik | domestic home
    return | kembali pulang kepulangan memulangkan dipulangkan mudik | return returns returned returning repatriated
    flee | kabur melarikan melarikan_diri mengungsi pengungsi pengungsian buron | flee fled flees escaped escape refugee refugees displaced
    send | mengirim mengirimkan dikirim dikirimkan pengiriman kirim mengutus diutus utusan | send sends sent sending dispatched shipment shipments envoy
    carry | membawa dibawa mengangkut diangkut pengangkutan muatan dimuat memuat | carry carried carries carrying transport transported cargo load aboard
    move | bergerak pergerakan berpindah memindahkan dipindahkan pemindahan | move moves moved moving movement relocated
    train | kereta kereta_api lokomotif | train trains railway locomotive
    ship | kapal kapal_penumpang feri ferry perahu | ship ships boat boats ferry ferries vessel vessels
    plane | pesawat penerbangan pesawat_terbang jet | plane planes aircraft flight flights jet airliner
    car | mobil kendaraan kendaraan_bermotor | car cars vehicle vehicles
    motorcycle | sepeda_motor pemotor pengendara | motorcycle motorcycles motorbike biker
    truck | truk | truck trucks lorry lorries
    station | stasiun | station stations
    port | pelabuhan dermaga | port ports harbour harbor pier quay dock
    airport | bandara bandar_udara | airport airports
    road | jalan jalanan tol jalan_raya | road roads street streets highway
    border | perbatasan tapal_batas | border borders frontier
    passenger | penumpang | passenger passengers
    crew | awak abk kru anak_buah_kapal | crew crewmen crews
    captain | nakhoda kapten | captain skipper
    pilot | pilot | pilot pilots
    sail | pelayaran melayani berlayar | voyage route
    capsize | terbalik terguling karam tenggelam menenggelamkan | capsize capsized capsizes capsizing overturned rolled_over sank sunk sink sinks sinking
    # Meeting, talking, agreeing.
    meet | bertemu pertemuan menemui ditemui temui menjumpai berjumpa ktt konferensi_tingkat_tinggi konferensi_puncak pertemuan_puncak tatap_muka | meet meets met meeting meetings summit
    talk | pembicaraan membicarakan dibicarakan bicara membahas dibahas pembahasan bahas perundingan berunding merundingkan diskusi mendiskusikan berdiskusi didiskusikan dialog negosiasi bernegosiasi | talk talks discuss discussed discusses discussing discussion discussions negotiate negotiations negotiating dialogue
    agree | kesepakatan sepakat menyepakati disepakati bersepakat perjanjian pakta setuju menyetujui disetujui persetujuan | agree agreed agrees agreement agreements deal deals pact treaty approve approved approval
    promise | janji berjanji menjanjikan dijanjikan komitmen berkomitmen ikrar | promise promised promises pledge pledged pledges vow vowed vows commitment committed
    plan | rencana berencana merencanakan direncanakan rencananya terencana | plan plans planned planning
    schedule | jadwal menjadwalkan dijadwalkan terjadwal penjadwalan | schedule scheduled
    attend | hadir menghadiri dihadiri kehadiran mengikuti | attend attended attends attending attendance present
    accompany | didampingi mendampingi pendamping ditemani menemani temani bersama_rombongan dikawal mengawal pengawalan menyertai disertai rombongan delegasi | accompany accompanied accompanies accompanying escort escorted delegation entourage
    invite | undangan mengundang diundang undang | invite invited invites invitation
    host | tuan_rumah menjamu menerima_kunjungan | host hosted hosts hosting
    cooperate | kerja_sama kerjasama bekerja_sama bekerjasama berkolaborasi kolaborasi kemitraan bermitra | cooperate cooperation cooperating collaborate collaboration partnership partner
    coordinate | berkoordinasi koordinasi berkordinasi mengoordinasikan | coordinate coordinated coordination
    relation | hubungan relasi | relations ties relationship
    expand | memperluas diperluas perluasan meluas mengembangkan dikembangkan pengembangan | expand expands expanded expanding expansion broaden develop developed development
    strengthen | memperkuat diperkuat penguatan menguatkan mempererat meningkatkan_hubungan | strengthen strengthened strengthening deepen bolster boost
    forum | forum konferensi seminar simposium kongres muktamar | forum conference congress
    leader | pemimpin pimpinan memimpin dipimpin kepemimpinan | leader leaders lead leads led leading leadership
    president | presiden kepresidenan | president presidential
    vice | wakil | vice deputy
    minister | menteri menlu menhan menkeu mendagri mensesneg menko | minister ministers secretary
    ministry | kementerian kemenlu kemenhan kemenkeu departemen | ministry ministries department
    government | pemerintah pemerintahan | government governments
    official | pejabat petinggi pejabat_tinggi pejabat_senior | official officials
    spokesperson | juru_bicara jubir | spokesman spokeswoman spokesperson
    ambassador | duta_besar dubes | ambassador ambassadors envoy
    expert | pakar ahli analis pengamat peneliti | expert experts analyst analysts researcher researchers
    witness | saksi menyaksikan disaksikan | witness witnesses witnessed
    citizen | warga penduduk masyarakat | resident residents citizen citizens people locals villagers
    person | orang jiwa | people person persons
    victim | korban | victim victims casualties
    family | keluarga kerabat | family families relatives
    child | anak anak-anak bocah balita | child children kid kids toddler
    woman | perempuan wanita | woman women
    man | pria lelaki laki-laki | man men
    student | siswa pelajar murid mahasiswa peserta_didik | student students pupil pupils
    teacher | guru pengajar | teacher teachers
    doctor | dokter | doctor doctors
    worker | pekerja buruh karyawan tenaga_kerja pegawai | worker workers employee employees labour labor staff
    farmer | petani | farmer farmers
    fisherman | nelayan | fisherman fishermen fishing
    # Supporting, opposing, warning.
    support | dukung mendukung didukung dukungan pendukung menyokong sokongan | support supports supported supporting supporter supporters back backs backed backing
    oppose | menentang ditentang penentangan menolak tolak ditolak penolakan | oppose opposed opposes opposition reject rejected rejects rejection refuse refused refuses
    criticise | mengkritik kritik dikritik mengecam kecaman dikecam mengutuk kutukan | criticise criticize criticised criticized criticism condemn condemned condemns
    warn | memperingatkan peringatan diperingatkan mengingatkan peringati | warn warned warns warning warnings
    threaten | mengancam ancaman diancam ancam | threaten threatened threatens threat threats
    consequence | akibat akibatnya konsekuensi ganjaran menanggung menanggung_akibat membayar_harga membayar_akibat membayar_mahal menerima_akibat | consequence consequences pay_a_price price
    sanction | sanksi | sanction sanctions
    ask | minta meminta diminta permintaan memohon permohonan | ask asked asks asking request requested requests
    urge | mendesak desakan didesak menyerukan seruan menyeru imbau mengimbau imbauan | urge urged urges urging call_on called_on calls_on appeal appealed
    demand | menuntut tuntutan dituntut | demand demanded demands
    persuade | membujuk bujukan dibujuk meyakinkan mendorong | persuade persuaded convince convinced
    order | perintah memerintahkan diperintahkan menginstruksikan instruksi | order ordered orders instruct instructed instruction
    offer | menawarkan tawaran ditawarkan menawari | offer offered offers
    accuse | menuduh dituduh tuduhan tudingan menuding dituding | accuse accused accuses accusation accusations allege alleged allegation
    deny | membantah bantahan dibantah menyangkal sangkalan menampik menepis | deny denied denies denial
    confirm | mengonfirmasi konfirmasi dikonfirmasi mengkonfirmasi membenarkan memastikan dipastikan | confirm confirmed confirms confirmation verify verified
    admit | mengaku mengakui pengakuan diakui | admit admitted admits acknowledge acknowledged
    apologise | maaf meminta_maaf permintaan_maaf memaafkan | apologise apologize apologised apologized apology sorry
    mistake | kesalahan salah keliru kekeliruan | mistake mistakes error errors wrong
    open | terang-terangan terbuka membuka dibuka pembukaan | open openly opened opens opening
    secret | rahasia merahasiakan dirahasiakan | secret secrets secretly
    rarely | jarang | rarely seldom
    often | sering kerap acap | often frequently repeatedly
    few | sedikit segelintir | few
    last | terakhir | last latest final
    first | pertama pertama_kali perdana | first
    # Force, war, crime.
    war | perang peperangan berperang | war wars warfare
    invade | invasi menginvasi menyerbu serbuan menduduki pendudukan | invade invaded invasion occupy occupied occupation
    attack | serang serangan menyerang diserang penyerangan gempuran menggempur | attack attacked attacks attacking strike strikes struck assault raid
    shoot | tembak menembak ditembak penembakan tembakan menembaki | shoot shot shooting gunfire fired
    bomb | bom pengeboman mengebom membombardir | bomb bombs bombing bombed
    explode | meledak ledakan peledakan diledakkan | explode exploded explosion blast
    missile | rudal misil peluru_kendali | missile missiles rocket rockets
    weapon | senjata persenjataan bersenjata alutsista | weapon weapons arms weaponry armed
    ammunition | amunisi peluru mesiu | ammunition ammo munitions shells bullets
    artillery | artileri | artillery
    nuclear | nuklir atom | nuclear atomic
    military | militer tentara pasukan prajurit angkatan_bersenjata serdadu | military army troops soldiers soldier forces
    commander | komandan panglima | commander commanders chief
    defence | pertahanan | defence defense
    police | polisi kepolisian polri polda polres polsek | police policeman policemen officers
    arrest | menangkap ditangkap penangkapan tangkap menahan ditahan penahanan membekuk dibekuk meringkus diringkus mengamankan_pelaku | arrest arrested arrests detain detained detention custody
    suspect | tersangka terduga | suspect suspects
    defendant | terdakwa | defendant defendants
    investigate | menyelidiki penyelidikan diselidiki penyelidik menyidik penyidikan penyidik mengusut pengusutan diusut selidik mendalami didalami | investigate investigated investigates investigating investigation investigators investigator probe
    examine | memeriksa pemeriksaan diperiksa periksa | examine examined examination question questioned questioning inspect inspected inspection
    summon | memanggil panggilan dipanggil pemanggilan | summon summoned summons
    search | mencari pencarian dicari penggeledahan menggeledah digeledah | search searched searches searching seek sought
    seize | menyita penyitaan disita sita merampas | seize seized seizure confiscated
    corruption | korupsi rasuah koruptor | corruption corrupt graft
    bribe | suap menyuap penyuapan gratifikasi pungli pungutan_liar | bribe bribes bribery extortion
    murder | pembunuhan membunuh dibunuh pembunuh menewaskan | murder murdered kill kills killed killing
    rape | pemerkosaan memperkosa perkosaan pelecehan mencabuli pencabulan | rape raped assaulted abuse
    steal | mencuri pencurian dicuri pencuri maling mencopet perampokan merampok | steal stole stolen theft robbery robbed robbers
    fraud | penipuan menipu ditipu penipu | fraud scam deceived
    drug | narkoba narkotika sabu | drug drugs narcotics
    court | pengadilan sidang persidangan disidang mahkamah | court courts trial hearing tribunal
    judge | hakim | judge judges
    prosecutor | jaksa kejaksaan kejagung kejati kejari | prosecutor prosecutors prosecution
    lawyer | pengacara kuasa_hukum advokat | lawyer lawyers attorney
    verdict | vonis memvonis divonis putusan memutus diputus | verdict ruling ruled convicted sentence sentenced
    prison | penjara lapas bui dipenjara rutan | prison jail jailed imprisoned
    law | hukum undang-undang uu | law laws legal
    regulation | peraturan perpres aturan regulasi permen keputusan_presiden perppu | regulation regulations rule rules decree
    revoke | mencabut dicabut pencabutan membatalkan dibatalkan pembatalan batal | revoke revoked revokes cancel cancelled canceled withdraw withdrew withdrawn
    dissolve | membubarkan dibubarkan pembubaran | dissolve dissolved disband disbanded
    form | membentuk dibentuk pembentukan mendirikan didirikan pendirian | form formed establish established set_up founded
    sign | menandatangani ditandatangani penandatanganan meneken diteken penekenan | sign signed signs signing
    enact | mengesahkan disahkan pengesahan diundangkan ditetapkan menetapkan penetapan | enact enacted pass passed
    appoint | mengangkat diangkat pengangkatan melantik dilantik pelantikan menunjuk ditunjuk penunjukan | appoint appointed appointment inaugurated sworn_in named
    dismiss | memecat dipecat pemecatan mencopot dicopot pencopotan memberhentikan diberhentikan | dismiss dismissed fire sacked fired removed
    resign | mundur mengundurkan_diri pengunduran_diri | resign resigned resigns resignation quit
    replace | menggantikan digantikan pengganti penggantian mengganti | replace replaced replaces replacement succeed succeeded
    election | pemilu pemilihan pilpres pilkada | election elections poll polls vote votes
    candidate | calon kandidat capres cawapres caleg cagub | candidate candidates nominee
    party | partai parpol | party parties
    parliament | dpr parlemen legislatif dprd | parliament lawmakers legislature house
    campaign | kampanye berkampanye | campaign campaigns campaigning
    protest | unjuk_rasa demo demonstrasi berunjuk_rasa pengunjuk_rasa demonstran aksi_protes memprotes protes | protest protests protested protesters demonstration demonstrators rally
    strike_work | mogok pemogokan | walkout
    security | keamanan pengamanan mengamankan diamankan aman | security secure secured safe safety
    increase | meningkatkan ditingkatkan peningkatan meningkat naik kenaikan menaikkan dinaikkan bertambah menambah ditambah penambahan melonjak lonjakan | increase increased increases increasing rise rises rose rising raise raised tighten tightened heighten heightened hike up
    decrease | menurunkan diturunkan penurunan turun menurun berkurang mengurangi dikurangi pengurangan anjlok merosot | decrease decreased fall falls fell falling drop dropped drops decline cut cuts reduce reduced reduction down
    stop | menghentikan dihentikan penghentian berhenti terhenti | stop stopped stops stopping halt halted suspend suspended suspension
    continue | melanjutkan dilanjutkan lanjut berlanjut kelanjutan meneruskan diteruskan | continue continued continues continuing resume resumed resumes
    start | mulai dimulai memulai permulaan bermula | start started starts starting begin began begins begun launch launched
    finish | selesai menyelesaikan diselesaikan penyelesaian rampung tuntas menuntaskan berakhir mengakhiri | finish finished complete completed ended end ends
    postpone | menunda ditunda penundaan menangguhkan penangguhan | postpone postponed delay delayed delays
    late | terlambat keterlambatan molor lambat | late delayed behind_schedule
    close | menutup ditutup penutupan tutup | close closed closes closing closure shut
    renovate | renovasi merenovasi direnovasi perbaikan memperbaiki diperbaiki | renovate renovated renovation repair repaired repairs
    build | membangun dibangun pembangunan bangun | build builds built building construct construction
    collapse | runtuh roboh ambruk jebol keruntuhan | collapse collapsed collapses burst breached
    sweep_away | hanyut menyapu tersapu menghanyutkan disapu | swept sweep
    destroy | menghancurkan dihancurkan hancur kehancuran merusak rusak kerusakan dirusak | destroy destroyed destruction damage damaged
    # Death, injury, rescue, disaster.
    die | tewas meninggal meninggal_dunia mati wafat gugur kematian korban_jiwa korban_tewas merenggut | die dies died dead death deaths killed fatalities perished
    injured | luka luka-luka terluka cedera melukai dilukai | injured injuries injury wounded hurt
    missing | hilang menghilang belum_ditemukan kehilangan | missing disappeared lost
    survive | selamat penyintas lolos terselamatkan | survive survived survivors survivor
    rescue | menyelamatkan diselamatkan penyelamatan penyelamat mengevakuasi dievakuasi evakuasi menolong ditolong pertolongan penolong | rescue rescued rescues rescuers rescuing save saved evacuate evacuated evacuation
    find | ditemukan menemukan penemuan temuan | find finds found finding discovered discovery
    hospital | rumah_sakit rs rsud | hospital hospitals
    treat | dirawat merawat perawatan | treat treated treatment
    disease | penyakit wabah | disease outbreak illness
    virus | virus covid-19 corona pandemi | virus covid-19 coronavirus pandemic
    vaccine | vaksin vaksinasi | vaccine vaccines vaccination
    accident | kecelakaan musibah insiden petaka | accident accidents crash crashed incident disaster
    collide | tabrakan menabrak ditabrak bertabrakan menghantam dihantam membentur terbentur | collide collided collision hit hits struck rammed
    fire | kebakaran terbakar api membakar dibakar pembakaran si_jago_merah | fire fires blaze burned burnt burning
    extinguish | memadamkan dipadamkan pemadaman padam dijinakkan menjinakkan | extinguish extinguished put_out
    firefighter | damkar pemadam_kebakaran | firefighter firefighters
    flood | banjir kebanjiran terendam | flood floods flooded flooding
    quake | gempa gempa_bumi | earthquake quake tremor
    landslide | longsor tanah_longsor | landslide landslides mudslide
    erupt | erupsi meletus letusan | erupt erupted eruption
    volcano | gunung_api gunung_berapi | volcano volcanic
    tsunami | tsunami | tsunami
    storm | badai topan angin_kencang | storm typhoon cyclone hurricane
    rain | hujan | rain rains rainfall
    wave | gelombang ombak | wave waves
    strait | selat | strait straits
    island | pulau kepulauan | island islands
    sea | laut lautan perairan | sea waters ocean
    mountain | gunung pegunungan | mountain mount
    river | sungai | river
    forest | hutan | forest forests
    weather | cuaca meteorologi | weather
    engine | mesin | engine engines motor
    hull | lambung badan_kapal | hull
    log | kayu batang_kayu gelondongan balok | log timber wood
    radio | radio | radio
    distress | darurat | distress emergency
    manifest | manifes daftar_penumpang | manifest passenger_list
    ticket | tiket karcis | ticket tickets
    sack | karung | sack sacks bags
    tonne | ton | tonne tonnes ton tons
    seaweed | rumput_laut | seaweed
    dry | kering dikeringkan | dried dry
    diver | penyelam menyelam penyelaman | diver divers diving
    overload | kelebihan_muatan melebihi_kapasitas kelebihan | overloaded overloading overcrowded
    capacity | kapasitas daya_tampung | capacity licensed
    owner | pemilik milik dimiliki | owner owners owned
    company | perusahaan pt | company companies firm corporate
    south | selatan | south southern
    north | utara | north northern
    east | timur | east eastern
    west | barat | west western
    mouth | mulut muara | mouth
    hour | jam | hour hours
    minute | menit | minute minutes
    mile | mil | mile miles
    high | tinggi setinggi ketinggian | high height
    # Money and trade.
    price | harga | price prices cost costs
    pay | membayar dibayar pembayaran bayar | pay pays paid paying payment
    buy | membeli dibeli pembelian beli pembeli | buy buys bought buying purchase purchased
    sell | menjual dijual penjualan jual penjual | sell sells sold selling sale sales
    supply | memasok dipasok pasokan pemasok menyuplai suplai menyediakan disediakan penyediaan memasok_senjata | supply supplies supplied supplying provide provides provided providing provision
    export | ekspor mengekspor diekspor | export exports exported
    import | impor mengimpor diimpor | import imports imported
    trade | perdagangan berdagang dagang | trade trading
    invest | investasi berinvestasi investor menanamkan_modal | invest invests invested investment investments investor investors
    bank | bank perbankan | bank banks banking
    account | rekening | account accounts
    money | uang dana duit | money fund funds
    budget | anggaran apbn apbd menganggarkan | budget budgets
    tax | pajak perpajakan | tax taxes
    tariff | tarif bea_masuk | tariff tariffs duty duties
    debt | utang hutang | debt debts loan loans
    aid | bantuan membantu dibantu bansos sumbangan menyumbang | aid help helped helps assistance relief
    distribute | menyalurkan disalurkan penyaluran tersalur salur membagikan dibagikan pembagian menyebarkan distribusi mendistribusikan didistribusikan | distribute distributed distribution deliver delivered delivery
    fail | gagal kegagalan menggagalkan | fail failed fails failure
    succeed | berhasil keberhasilan sukses | succeed success successful successfully
    economy | ekonomi perekonomian | economy economic
    market | pasar | market markets
    oil | minyak | oil petroleum
    gas | gas | gas
    coal | batu_bara batubara | coal
    gold | emas | gold
    rice | beras padi | rice
    food | makanan pangan | food foods
    energy | energi | energy power
    electricity | listrik | electricity
    industry | industri | industry industrial
    factory | pabrik | factory plant
    technology | teknologi | technology technologies
    satellite | satelit | satellite satellites
    submarine | kapal_selam | submarine submarines
    # Saying and showing.
    statement | pernyataan keterangan | statement statements
    report | laporan | report reports
    news | berita kabar pemberitaan | news
    announce | mengumumkan diumumkan pengumuman | announce announced announces announcement
    reveal | mengungkapkan diungkapkan mengungkap terungkap membeberkan | reveal revealed reveals disclose disclosed
    show | menunjukkan ditunjukkan memperlihatkan menampilkan | show shows showed shown showing
    photo | foto gambar | photo photos picture pictures image images
    video | video rekaman tayangan | video footage
    letter | surat menyurati | letter letters
    document | dokumen berkas | document documents
    data | data | data figures
    survey | survei jajak_pendapat | survey polling
    know | mengetahui ketahui | know known knew
    expect | memperkirakan perkiraan berharap harapan mengharapkan diharapkan | expect expects hope hopes hoped hoping expected
    consider | mempertimbangkan pertimbangan dipertimbangkan | consider considered considering
    decide | memutuskan diputuskan keputusan | decide decided decision decisions
    explain | menjelaskan penjelasan dijelaskan | explain explained explains explanation
    comment | komentar berkomentar mengomentari tanggapan menanggapi | comment comments commented respond response
    monitor | memantau pemantauan dipantau pantau | monitor monitored monitoring
    inform | informasi menginformasikan memberi_tahu | information inform informed
    use | menggunakan digunakan penggunaan memakai dipakai pemakaian memanfaatkan dimanfaatkan pemanfaatan | use uses used using
    need | membutuhkan dibutuhkan kebutuhan memerlukan diperlukan butuh perlu | need needs needed require required
    want | ingin menginginkan keinginan hendak | want wants wanted
    give | memberi memberikan diberikan diberi pemberian menyerahkan diserahkan penyerahan | give gives gave given giving hand handed
    receive | menerima diterima penerimaan penerima memperoleh mendapatkan mendapat | receive received receives get gets got recipient recipients
    take | mengambil diambil pengambilan | take takes took taken
    action | tindakan bertindak langkah | action actions act measures step
    change | perubahan mengubah diubah berubah | change changes changed
    fight | melawan perlawanan bertempur pertempuran tempur | fight fighting fought battle combat
    peace | perdamaian damai berdamai | peace peaceful
    ceasefire | gencatan_senjata | ceasefire truce
    surrender | menyerah | surrender surrendered
    hostage | sandera menyandera disandera penyanderaan | hostage hostages
    win | menang memenangkan kemenangan juara | win wins won victory winner champion
    lose | kalah kekalahan | lose loses lost defeat defeated
    match | pertandingan laga bertanding | match matches game games
    goal | gol mencetak_gol | goal goals scored
    player | pemain | player players
    coach | pelatih | coach manager
    team | tim skuad | team teams squad
    # Things and qualities.
    armoured | lapis_baja berlapis_baja antipeluru | armoured armored bulletproof
    green | hijau | green
    red | merah | red
    white | putih | white
    black | hitam | black
    special | khusus istimewa | special
    private | pribadi swasta | private personal
    big | besar | big large major great
    small | kecil | small minor
    new | baru terbaru | new newly
    old | tua lama | old
    dark | gelap | dark
    senior | senior tinggi | senior top high-ranking
    main | utama pokok | main chief key
    world | dunia | world global
    country | negara bangsa | country countries nation nations state
    city | kota | city cities town
    village | desa kampung kelurahan | village villages
    region | wilayah daerah kawasan | region regions area areas territory
    province | provinsi | province provinces
    regency | kabupaten | regency district
    house | rumah kediaman hunian | house houses home homes residence
    school | sekolah | school schools
    building | gedung bangunan | building buildings
    bridge | jembatan | bridge
    university | universitas kampus | university campus
    church | gereja | church
    mosque | masjid | mosque
    religion | agama keagamaan | religion religious
    year | tahun | year years
    month | bulan | month months
    week | pekan minggu | week weeks
    day | hari | day days
    bilateral | bilateral | bilateral
    neighbour | tetangga bertetangga | neighbour neighbor neighbours neighbors
    threat_level | siaga waspada | alert
    equipment | peralatan perlengkapan dilengkapi alat | equipment equipped
    meal | menu hidangan | meal meals
    raw | mentah mentahan | raw
    policy | kebijakan | policy policies
    programme | program | programme program programs
    guideline | juknis petunjuk_teknis pedoman | guideline guidelines
    holiday | libur liburan berlibur | holiday holidays vacation
    name | nama bernama | name named names
    number | nomor angka jumlah | number numbers figure total
    mismatch | ketidaksesuaian tidak_cocok berbeda perbedaan beda tidak_sesuai | mismatch differ differs different difference
    inactive | tidak_aktif nonaktif | inactive
    cause | penyebab menyebabkan disebabkan sebab dipicu memicu | cause caused causes causing
    obstacle | kendala hambatan terkendala | obstacle obstacles
    technical | teknis | technical
    risk | risiko berisiko | risk risks
    important | penting | important crucial
    effective | efektif efektivitas | effective effectiveness
    task | tugas bertugas | task duty
    duty_unit | satgas satuan_tugas gugus_tugas | task_force
    operation | operasi | operation operations
    evidence | bukti barang_bukti | evidence proof
    role | peran berperan peranan | role roles
    supervise | pengawasan mengawasi diawasi | supervise supervision oversight
    procurement | pengadaan | procurement
    case | kasus perkara | case cases
    crime | kejahatan tindak_pidana pidana | crime crimes criminal
    human | manusia | human
    right | hak | right rights
    environment | lingkungan | environment environmental
    climate | iklim | climate
    animal | hewan satwa binatang | animal animals
    water | air | water
    fuel | bbm bahan_bakar | fuel petrol gasoline
    rumah_tangga | rumah_tangga | household households
    body_dead | jenazah mayat jasad | body bodies corpse
    search_team | basarnas tim_sar | search_and_rescue rescue_agency
    local | setempat lokal | local
    broadcast | menyiarkan disiarkan siaran penyiar penyiaran | broadcast broadcaster broadcasts broadcasting
    medium | media pers kantor_berita surat_kabar koran harian stasiun_televisi situs | media press outlet outlets newspaper newspapers daily news_agency broadcaster website
    reporter | wartawan jurnalis | reporter reporters journalist journalists
    interview | wawancara mewawancarai diwawancarai | interview interviews interviewed
    # More of what any news needs.
    most_of | sebagian_besar mayoritas kebanyakan | most majority
    half | separuh setengah | half
    quarter | seperempat | quarter
    total | total keseluruhan | overall
    nautical | mil_laut | nautical_mile nautical_miles
    kilometre | kilometer km | kilometre kilometer kilometres kilometers km
    metre | meter | metre meter metres meters
    depth | kedalaman dalamnya | depth deep
    speed | kecepatan laju melaju | speed
    scene | lokasi lokasi_kejadian tkp tempat_kejadian | scene site location
    wait | menunggu menanti ditunggu penantian | wait waited waiting awaiting awaits
    call | panggilan_telepon menelepon ditelepon telepon | phone telephone telephoned
    contact | kontak menghubungi dihubungi | contact contacted
    cut_off | terputus putus memutus_hubungan | cut_off lost_contact disconnected
    mistaken | salah_paham | misunderstood
    correct | ralat meralat mengoreksi koreksi membetulkan pembetulan | correct corrected correction corrects
    withdraw_statement | menarik_kembali mencabut_pernyataan | retract retracted
    apply | berlaku diberlakukan memberlakukan penerapan menerapkan diterapkan | apply applied applies implement implemented implementation
    ban | melarang dilarang larangan pelarangan | ban banned bans banning prohibit prohibited
    allow | mengizinkan diizinkan izin perizinan membolehkan | allow allowed allows permit permitted permission licence license
    inspect_ship | laik laik_laut | seaworthy
    safety_check | uji_kelayakan | safety_inspection
    board | naik_ke menumpang menaiki dinaiki | board boarded boarding
    seat | kursi tempat_duduk | seat seats
    jacket | pelampung jaket_pelampung | life_jacket life_jackets lifejacket
    watch | jam_tangan | watch
    light | lampu cahaya | light lights
    dark_out | padam_listrik mati_lampu mati_listrik pemadaman_listrik | blackout power_cut outage
    sound | bunyi suara terdengar dentuman | sound bang noise heard
    cling | berpegangan memeluk | clinging clung held_on
    swim | berenang renang | swim swimming swam
    float | terapung mengapung terombang-ambing | afloat floating floated drift drifted
    body_water | danau waduk bendungan | lake reservoir dam
    beach | pantai pesisir | beach coast coastal shore
    consul | konsuler konsulat | consular consulate
    embassy | kedutaan kedutaan_besar kbri | embassy
    foreign_ministry | kementerian_luar_negeri | foreign_ministry
    aboard_count | daftar_manifes | on_board
    marine | kelautan bahari maritim | marine maritime
    biologist | ahli_biologi | biologist
    scientist | ilmuwan | scientist scientists
    patient | pasien | patient patients
    breath | napas pernapasan | breath breathing
    bone | tulang patah_tulang | bone broken fracture fractured
    wrist | pergelangan_tangan | wrist
    head | kepala | head
    young | muda remaja | young teenage teenager
    elderly | lansia lanjut_usia | elderly
    wife | istri isteri | wife
    husband | suami | husband
    mother | ibu_kandung ibunda | mother
    father | ayah bapak_kandung | father
    brother | saudara adik kakak | brother sister sibling
    friend | teman sahabat kawan | friend friends
    couple | pasangan sepasang | couple pair
    crowd | kerumunan massa | crowd crowds
    queue | antrean antre mengantre | queue queues
    volunteer | relawan | volunteer volunteers
    shelter | posko tempat_pengungsian penampungan | shelter shelters
    funeral | pemakaman dimakamkan | funeral buried
    grief | duka berduka dukacita belasungkawa | grief condolences mourning
    angry | marah kemarahan murka | angry anger
    fear | takut ketakutan khawatir kekhawatiran cemas | fear fears feared afraid worried worry concern concerns
    hope_for | doa berdoa mendoakan | pray prayers
    believe | percaya kepercayaan mempercayai | trust believe believes believed
    doubt | ragu keraguan meragukan | doubt doubts
    lie | bohong kebohongan hoaks palsu pemalsuan | lie false fake hoax
    truth | kebenaran fakta | truth fact facts
    source | sumber narasumber | source sources
    anonymous | anonim tanpa_nama enggan_disebut_namanya tak_mau_disebut_namanya | anonymous unnamed condition_of_anonymity
    quote | mengutip dikutip kutipan | quote quoted citing cited
    publish | menerbitkan diterbitkan terbit penerbitan | publish published publishes
    press_conference | jumpa_pers konferensi_pers | press_conference news_conference
    written_statement | keterangan_tertulis siaran_pers | written_statement press_release
    editor | redaksi pemimpin_redaksi redaktur | editor editors editor-in-chief
    website | laman situs_web | 
    social_media | media_sosial medsos | social_media
    viral | viral | viral
    upload | mengunggah diunggah unggahan | upload uploaded post posted
    message | pesan | message messages
    test | uji menguji diuji pengujian tes | test tests tested testing
    launch_missile | peluncuran meluncurkan diluncurkan | launches
    satellite_state | mata-mata pengintai | spy spying
    border_guard | penjaga_perbatasan | border_guards
    ally | sekutu aliansi | ally allies alliance
    enemy | musuh | enemy enemies
    rebel | pemberontak pemberontakan milisi separatis | rebel rebels rebellion militia insurgents
    terror | teror terorisme teroris | terror terrorism terrorist terrorists
    civilian | sipil | civilian civilians
    troop_move | mengerahkan dikerahkan pengerahan | deploy deployed deployment
    withdraw_troops | menarik_pasukan penarikan_pasukan | pullout withdrawal
    reunify | unifikasi reunifikasi | unification reunification
    king | raja kerajaan | king royal kingdom
    pope | paus vatikan | pope
    prime_minister | perdana_menteri pm | prime_minister premier
    governor | gubernur | governor
    mayor | wali_kota walikota | mayor
    regent | bupati | regent
    village_head | kepala_desa kades lurah | village_chief
    chairman | ketua ketua_umum ketum | chairman chair chairwoman chairperson
    director | direktur dirut direktur_utama | director directors
    member | anggota | member members
    secretary | sekretaris | 
    staff_special | staf_khusus stafsus | special_staff
    council | dewan majelis | council
    committee | komite komisi panitia | committee commission
    agency | badan lembaga | agency institution
    union | serikat | union unions
    organisation | organisasi ormas | organisation organization organisations
    headquarters | markas kantor_pusat | headquarters
    office | kantor | office offices
    palace | istana | palace
    capital | ibu_kota ibukota | capital
    constitution | konstitusi konstitusional uud | constitution constitutional
    bill | rancangan_undang-undang ruu | bill draft
    appeal_court | banding kasasi | 
    witness_court | kesaksian bersaksi | testimony testify testified
    guilty | bersalah | guilty
    acquit | bebas membebaskan dibebaskan pembebasan | release released releases free freed acquitted
    fine | denda didenda | fine fined
    loss | kerugian rugi merugikan | loss losses
    profit | laba keuntungan untung | profit profits
    income | pendapatan penghasilan gaji upah | income salary wage wages revenue
    growth | pertumbuhan tumbuh | growth grew grow grows
    inflation | inflasi | inflation
    currency | rupiah mata_uang kurs | currency rupiah
    interest | suku_bunga bunga_acuan | interest_rate interest_rates
    stock | saham bursa ihsg | stock stocks shares
    share_percent | persen | percent
    subsidy | subsidi bersubsidi | subsidy subsidies subsidised
    poor | miskin kemiskinan | poor poverty
    unemployed | pengangguran menganggur | unemployment unemployed
    layoff | phk pemutusan_hubungan_kerja dirumahkan | layoff layoffs laid_off
    tourist | wisatawan turis pariwisata wisata | tourist tourists tourism
    hotel | hotel penginapan | hotel hotels
    museum | museum | museum
    festival | festival perayaan merayakan dirayakan | festival celebrate celebrated celebration
    award | penghargaan anugerah | award awards prize
    research | penelitian riset studi meneliti | research study studies
    earth | bumi | earth
    space | antariksa luar_angkasa | space
    sun | matahari | sun
    temperature | suhu panas | temperature heat hot
    cold | dingin | cold
    snow | salju | snow
    smoke | asap | smoke
    gas_leak | kebocoran bocor | leak leaked leaks
    pollution | polusi pencemaran tercemar | pollution polluted
    waste | sampah limbah | waste garbage trash
    plastic | plastik | plastic
    candle | lilin | candle candles
    roof | atap | roof
    wall | tembok dinding tanggul | wall embankment
    door | pintu | door gate
    window | jendela | window
    room | ruang ruangan kamar | room rooms
    kitchen | dapur | kitchen
    clothes | pakaian baju kain | clothes clothing
    shoe | sepatu | shoe shoes
    flower | bunga | flower flowers
    flag | bendera | flag flags
    wave_hand | melambaikan melambai | waved waving
    smile | tersenyum senyum | smile smiled
    """

extension Concepts {
    static let indonesian = Concepts(indonesianEnglish, column: 1)
    static let english = Concepts(indonesianEnglish, column: 2)
}
