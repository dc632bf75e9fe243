extension Lexicon {
    /// Indonesian words of news and the English ones that stand for them in a translation: a
    /// root or, where a form has a sense of its own, that form; a phrase has `_` between its
    /// words. The first English word is the most usual one.
    ///
    /// Written by hand along the most frequent roots of a study corpus of 11,799 Indonesian
    /// news articles.
    static let indonesianEnglish = Lexicon(
        """
        abad century
        abai ignore neglect
        abdi serve devotion
        abrasi abrasion erosion
        abstrak abstract
        absurd
        abu ash grey gray
        abu_vulkanik ash
        acara event show programme program
        adab civilization
        adaptasi adapt
        adat custom customary traditional
        adat_istiadat custom
        adegan scene
        adik brother sister younger
        adil justice fair court trial
        administrasi administration
        adonan dough
        adopsi adopt
        adu complain fight contest shootout
        adu_penalti penalty shootout
        aduk mix
        advokasi advocacy
        afrika africa african
        agama religion religious
        agen agent
        agresi aggression
        agresif aggressive
        agustus august
        ahli expert
        air water
        air_bersih water clean
        ajaib miracle
        ajak invite
        ajang event arena
        ajar teach teaching learn study teacher lesson
        ajudan aide adjutant
        akademi academy
        akal mind trick tricks
        akar root
        akhir end final finally late last
        akhirat afterlife
        akomodasi accommodation accommodations
        akreditasi accreditation
        akses access
        aksi action protest rally
        aktif active
        aktivis activist
        aktor actor
        akuisisi acquisition acquire
        akumulasi accumulation
        akun account
        akuntan accountant accountants
        akuntansi accounting
        akurasi accuracy
        akurat accurate
        akut acute
        alam nature natural suffer experience
        alamat address
        alarm
        alasan reason excuse
        alat tool device equipment
        alergi allergy
        algoritma algorithm
        alih transfer shift divert diverted diverting turn
        aliran flow stream current irrigate
        alkohol alcohol
        almarhum late
        alokasi allocation allocate
        alternatif alternative
        alun-alun square
        alur plot channel
        amal charity charities
        aman safe secure security
        amanat mandate
        amandemen amendment
        amarah anger
        amat very observe observed observing observer
        amatir amateur
        ambang threshold
        ambil take took fetch fetched taken
        ambisi ambition ambitions
        ambruk collapse
        ambulans ambulance
        amerika america american
        amerika_serikat united states us
        ampun mercy pardon
        amukan rampage
        anak child children son daughter
        anak_buah men crew subordinate
        analisis analysis analyse analyses
        andal reliable rely mainstay
        aneh strange odd
        anemia anaemia
        anggap consider regard deem deems deemed
        anggaran budget
        anggota member
        anggur wine grape
        angin wind
        angin_kencang wind strong
        angkasa space
        angkat lift raise appoint adopt
        angkatan_darat army
        angkatan_laut navy
        angkatan_udara force
        angkut transport carry haul
        angsuran instalment
        anjing dog
        anjlok plunge plummet plummeted plummeting
        anjuran advise recommend
        anomali anomaly
        antagonis antagonist antagonists
        antar deliver between escort inter
        antik antique
        antisipasi anticipate
        antusias enthusiastic
        anyaman weave
        aparat apparatus officer authorities
        apbd budget
        apbn budget
        apel apple rally
        api fire flame flames blaze
        aplikasi application app
        apresiasi appreciation appreciate
        april
        arab_saudi saudi arabia
        arah direction direct towards guidance
        arang charcoal
        argumen argument
        arif wise
        arkeolog archaeologist
        armada fleet
        arogan arrogant
        aroma smell
        arsip archive archives
        arsitek architect
        arsitektur architecture
        arti mean meaning
        artikel article
        artis artist artists celebrity
        arus current flow traffic
        as us
        asah sharpen sharpens sharpened
        asal origin come from
        asam acid sour
        asap smoke haze
        asas principle
        aset asset
        asia asian
        asian_games asian games
        asin salty
        asing foreign
        asisten assistant
        asli original genuine native
        asmara romance
        aspal asphalt road
        aspek aspect
        aspirasi aspiration aspirations
        asrama dormitory barracks
        astrologi astrology
        astronomi astronomy
        asuh care foster
        asumsi assumption
        asuransi insurance
        atap roof
        atas top above up
        atensi attention
        atlet athlete athletes
        atletik athletics
        atraksi attraction
        atur regulate arrange rule regulation
        audit auditor
        auditorium
        aula hall
        aus wear
        australia australian
        autopsi autopsy
        awak crew
        awal beginning early start initial
        awam layman
        awan cloud
        awas supervise supervised oversight watch supervisor supervisors monitor
        ayah father
        ayam chicken
        babak half round
        babi pig pork
        baca read
        bacok hack machete
        badai storm
        badak rhino
        badan body agency
        bagi share part divide distribute
        bagus good
        bahagia happy
        bahan material ingredient ingredients substance stuff
        bahan_bakar fuel
        bahas discuss
        bahasa language
        bahaya danger dangerous hazardous hazard hazards
        bahu shoulder
        baik good well best improve
        baja steel
        bajak pirate pirating hijack hijacked plough ploughed ploughing
        baju shirt clothes
        bakar burn fire burnt blaze alight set
        bakat talent
        bakteri bacteria
        baku raw standard
        bala reinforcement reinforcements
        balai hall office
        balai_desa village hall
        balai_kota hall city
        balap race racing
        balas reply reward revenge
        baliho billboard
        balik behind return reverse turn overturn
        balistik ballistic
        balon balloon balloons
        bambu bamboo
        ban tyre tyres tire belt
        bandara airport
        banding compare appeal comparison
        bangga proud pride
        bangkai carcass wreck wrecked
        bangkit rise generate plant
        bangkrut bankrupt bankruptcy
        bangku bench
        bangsal ward
        bangsawan noble
        bangun build construct building wake construction
        bangunan building
        banjir flood flooding
        banjir_bandang flash flood
        bank
        bank_indonesia central bank
        bantah deny denied
        bantal pillow
        bantaran bank
        bantu help assist aid
        bantuan aid assistance help relief
        bapak father
        bara coal ember
        barang goods item thing stuff
        barang_bukti evidence
        barat west western
        barat_daya southwest southwestern
        barat_laut northwest northwestern
        barel barrel
        barikade barricade
        baris line row
        barometer
        baru new
        basah wet
        basarnas rescue search
        bata brick bricks
        batal cancel
        batang stem trunk rod
        batas limit boundary boundaries border deadline restrict
        baterai battery
        batu stone rock coal
        batu_bara coal
        batuan rock
        batuk cough
        bawa bring carry take brought taken
        bawah bottom under below beneath
        bawang onion
        bawaslu election watchdog
        bayangan imagine shadow
        bayangkan imagine shadow
        bayar pay paid
        bayi baby infant infants
        bazar bazaar
        bbm fuel
        bea duty
        bea_cukai customs
        beasiswa scholarship
        beban burden load
        bebas free acquit release
        becak pedicab
        bedah surgery surgical
        begal robber
        bek defender defenders
        bekal provision supply
        bekas former trace mark used ex
        beku freeze frozen
        bel bell
        bela defend defence
        belah side split
        belakang back behind recent background rear
        belanda netherlands dutch
        belanja shopping spend spending
        beli buy purchase bought
        belok turn
        benahi fix improve
        benang thread
        benar right true correct really
        bencana disaster
        benci hate
        benda object thing item artefact artifact
        bendera flag
        bendungan dam
        bengkak swell swelled swelling
        bengkel workshop garage garages
        bening clear
        benjolan lump
        bensin petrol gasoline fuel
        bentang stretch banner
        benteng fort fortress
        bentrok clash
        bentuk form shape establish
        benturan collide collided clash
        benua continent
        berangsur instalment
        berani brave dare
        berantas eradicate eradicated combat
        beras rice grain
        berat heavy severe weight badly serious object
        berbagai various many
        berbenah fix improve
        berdaulat sovereignty sovereign
        berdiri stand
        berduka mourn mourning
        berembus blow
        beres settle
        bergetar vibration tremor vibrate shake
        bergulir roll
        berhadap face
        berhamburan run scatter scattered
        berhubung connect contact relation
        beri give gave given provide grant
        berita news report
        berjuluk nickname
        berkah blessing
        berkait link relate connection hook
        berkat thanks blessing
        berkelahi fight brawl
        berkerumun crowd mob
        berkhianat betray betrayed
        berkibar fly hoist
        berkisar range around
        berkomplot gang plot
        berlian diamond
        berlimpah abundant
        bermukim settlement housing
        bernaung shade shades
        bersalah guilty
        bersangkutan concern hook
        berseteru feud
        bersih clean hygiene sanitation
        bersua meet
        bertikai dispute
        bertumpu support
        besar big large great major
        besi iron
        besok tomorrow
        betina female
        beton concrete
        bi bank indonesia central
        biar let
        biasa usual usually ordinary normal common
        biaya cost fee finance expense fund
        bibi aunt
        bibir lip lips
        bibit seed seedling
        bidang field sector plot
        bidik aim
        bijak wise policy
        biji seed
        bijih ore
        bilah blade
        bilang say tell count
        bimbingan guide guidance
        bina build coach guide
        binatang animal
        bingkai frame
        bingung confused confuse confusing
        bintang star
        biologis biological
        bioskop cinema
        birokrasi bureaucracy
        biru blue
        bising noise noisy
        bisnis business
        bisu mute muted
        blokade blockade blockading
        blokir block
        bmkg
        bnpb disaster
        bobol break concede breach
        bobot weight
        bocor leak
        bodi body
        bodoh stupid
        bola ball football
        boleh may allow allowed permit
        bom bomb
        boneka doll
        bongkar unload unloaded unloading demolish uncover uncovered
        borong buy
        boros wasteful
        bosan bored
        botol bottle bottles bottled bottling
        boyong bring move
        bpbd disaster
        bps statistics
        brasil brazil brazilian
        brutal
        buah fruit piece
        buang throw dump dispose waste
        buas wild
        buat make create
        buaya crocodile
        bubar disperse dissolve dissolved dissolving
        bubuk powder
        bubur porridge
        budak slave
        budaya culture cultural
        budidaya cultivation farming
        bugar fit
        buka open
        bukit hill
        bukti evidence proof prove
        buku book
        bulan month moon
        bulat round
        bulog
        bulu feather fur
        bulu_tangkis badminton
        bulutangkis badminton
        bumbu spice seasoning
        bumd enterprise
        bumn state-owned enterprise
        bunga flower flowers flowering interest
        bungkam silence silent
        bungkus wrap packet
        bungsu youngest
        buntu deadlock dead
        buntut tail tails aftermath
        bunuh kill murder
        bunyi sound noise
        bupati regent
        bursa exchange
        buru hunt chase labourer
        buruh worker labourer labour
        buruk bad worst poor worse
        burung bird birds
        bus coach
        busana fashion clothes
        busuk rotten
        buta blind
        butir grain item pill
        cabai chilli chili
        cabang branch
        cacat disability defect defects
        cacing worm worms
        cadang reserve spare backup
        cagar reserve heritage
        cair liquid melt melted melting disburse disbursed disbursing
        cakap talk conversation capable
        cakupan cover include
        calo tout touted touting broker
        calon candidate
        camat district chief
        campur mix mixed
        canda joke
        candi temple
        candu addict opium
        canggih sophisticated advanced
        cangkir cup
        cantik beautiful pretty
        capai reach achieve achievement hit
        cara way method manner how
        cari search look seek find sought
        cas charge
        cat paint
        catat record note register list
        catur chess
        cegah prevent
        cek check
        cekcok quarrel
        celah gap crack
        celaka accident crash
        celana trousers pants
        celurit sickle
        cemas worry anxious
        cemburu jealous
        cemoohan scorn scorned
        cenderung tend tendency
        cengkeraman grip
        cepat fast quick rapid speed quickly accelerate soon
        cerah bright sunny
        cerai divorce divorced
        cerdas intelligent smart
        ceria cheerful
        cerita story tell
        cermat careful
        cermin mirror reflect
        cerna digest
        cetak print score scored
        cetak_gol score
        cicilan instalment
        cina china chinese
        cincin ring
        cinta love
        cipta create creation
        ciri feature characteristic characteristics
        citra image
        cium kiss smell
        coba try attempt test
        cocok suitable fit match
        cokelat chocolate brown
        colokan striking
        contoh example sample
        corak pattern
        coret cross scratch
        cuaca weather
        cuci wash launder laundering
        cucu grandchild grandchildren
        cuit tweet
        cuka vinegar
        cukai excise
        cukup enough sufficient quite
        cuplikan excerpt excerpts
        curah rainfall pour
        curam steep
        curang cheat cheated cheating fraud
        curhat confide
        curi steal theft stolen thief
        curiga suspicious suspect
        cuti leave
        dada chest breast
        daerah region area local
        daftar list register enrol enroll enrolled registration
        dagang trade trader merchant
        daging meat
        daging_sapi beef
        dahaga thirst
        dahi forehead
        dahsyat powerful devastating
        dakwaan indictment charge
        dakwah preaching
        dalam inside deep depth
        dalang mastermind masterminding puppeteer
        dalih pretext
        dalil argument
        dam
        damai peace
        damkar firefighter firefighters fire
        dampak impact affect effect
        dana fund
        danau lake
        dangkal shallow
        dapur kitchen
        dapur_umum kitchen public
        darah blood
        darat land mainland
        darurat emergency
        dasar base basic based ground basis foundation
        data
        datang come arrive
        datar flat
        daun leaf leaves
        daur cycle recycle recycled recycling
        daya power energy capacity force
        debat debate
        debitur debtor
        debu dust
        dedikasi dedication
        definisi definition
        defisit deficit
        deflasi deflation
        degradasi relegation degradation
        dekat near close approach nearby
        deklarasi declaration declare
        dekorasi decoration
        delapan eight eighth
        demam fever
        demam_berdarah dengue
        demo protest rally demonstration
        demokrasi democracy
        demokratis democratic
        demonstrasi demonstration protest rally
        dendam revenge grudge
        dengar hear listen heard
        depan front next ahead future
        deportasi deport deportation
        depresi depression
        derajat degree
        deras heavy swift
        derby
        deret row series
        derita suffer
        desa village
        desain design
        desak urge press
        desember december
        destinasi destination
        detak beat
        deteksi detect
        detektif detective
        devisa exchange foreign
        dewan council board
        dewasa adult mature
        diagnosis
        diagonal
        dialirkan flow stream current irrigate
        diam silent stay
        diameter
        diamuk rampage
        dianiaya assault abuse
        dianjurkan advise recommend
        dianut follow
        diare diarrhoea
        diaspora
        dibantai slaughter massacre
        dibatalkan cancelled
        dibayangi imagine shadow
        dibenamkan sink
        dicantumkan state include list
        dicemari pollute polluting contaminate contaminated pollution
        dicemarkan pollute polluting contaminate contaminated pollution
        diculik kidnap abduct kidnapped
        didakwa charge indict indicted accuse accuses accused accusing indictment
        didaulat sovereignty sovereign
        didik education educate educated
        didongkrak boost jack
        digagas idea
        digendong carry
        digit digits
        digolongkan class group
        digulirkan roll
        diguyur drench pour
        dihadang block
        dihadapkan face
        dihalau repel
        dihibur entertain entertainment
        dihimpun collect gather association
        dihina insult contempt
        dihindarkan avoid
        dihirup inhale breathe breathing
        dihubungkan connect contact relation
        diidapnya suffer
        dijadwalkan scheduled due
        dijahit sew sewed sewing tailor tailored seamstress
        dijajah colonise colonize
        dijangkau reach affordable
        dijebak trap traps trapped
        dijinakkan tame
        dijuluki nickname
        dikait link relate connection hook
        dikaitkan link relate connection hook
        dikebut speed
        dikeroyok mob beat
        dikhianati betray betrayed
        dikibarkan fly hoist
        dilampirkan attach attached attaching
        dilanda hit strike
        dilecehkan harass harassed
        dilimpahkan abundant
        diliput cover coverage
        diliputi cover coverage
        diluncurkan launch slide
        dimakzulkan impeach impeachment
        dimensi dimension dimensions
        dinas agency office service
        dinas_kesehatan health office agency
        dinas_pendidikan education office
        dinas_perhubungan transport agency
        dinaungi shade shades
        dinding wall
        dingin cold
        dini early dawn
        dini_hari dawn early
        dinkes health office
        dipancarkan beam beamed
        dipatok stake peg pegs set
        dipelihara maintain raise pet
        diperas extort extortion squeeze
        diperkosa rape
        diplomasi diplomacy
        diplomatik diplomatic
        diprakirakan forecast
        diramalkan forecast
        dirampas seize rob loot robbery robberies
        dirampok rob robbery robberies robber
        direksi board directors
        direktur director
        direktur_utama president director
        diretas hack hacker hackers
        diri self himself herself themselves
        disabilitas disability
        disambar strike snatch lightning
        disaring filter
        disdik education
        disedot suck sucks sucking draw pump
        diselenggarakan hold organize organizer
        diselundupkan smuggle smuggled smuggling smuggler smugglers
        dishub transport
        disingkirkan remove eliminate
        disiplin discipline
        disiram pour water
        disisihkan eliminate
        diskon discount
        diskriminasi discrimination
        disuguhi serve
        disuguhkan serve
        disundul header
        disusul follow catch aftershock aftershocks
        disusupi infiltrate infiltrated
        ditaksir estimate estimated
        ditelan swallow swallowed swallowing
        diterjemahkan translate translation translations
        ditimbun hoard pile piled piling hoarding
        ditonjolkan stand prominent
        ditopang support prop
        dituduh accuse accuses accused accusing
        ditularkan contagious infect infected spread
        ditunjang support allowance benefit
        diundi draw lottery
        diungsikan evacuate evacuated refuge flee fleeing displaced evacuee
        doa pray praying prayer
        dokter doctor physician
        doktor doctor doctorate
        dokumentasi documentation
        dokumenter documentary
        dolar dollar
        domba sheep lamb
        dominasi dominate
        domisili domicile
        dompet wallet wallets
        donasi donation donate
        dongeng tale
        donor
        dorong push encourage drive
        dosa sin
        dosen lecturer
        dosis dose doses
        dpr house parliament representatives
        dprd council regional
        dramatis dramatic
        drastis drastic
        drum
        dua two second
        dubes ambassador
        duduk sit seat sat position
        duga suspect suspected allege alleges alleging alleged presume presumed
        duka grief mourning sorrow
        dukun shaman
        dukung support
        dulu once former previously ago
        durasi duration
        duri thorn
        duta ambassador envoy
        edar circulate circulated circulating distribute spread circulation
        edukasi education
        efek effect
        efisiensi efficiency
        ego
        ekonom economist
        ekonomi economy economic
        ekor tail tails
        eksekusi execution execute
        eksepsi objection
        eksistensi existence
        eksotis exotic
        ekspansi expansion
        ekspedisi expedition
        ekspektasi expectation
        eksploitasi exploitation
        ekspor export exporter
        ekstensi extension
        ekstrak extract
        ekstrem extreme
        ekuitas equity
        elemen element
        elit elite
        elpiji lpg gas
        emas gold
        embun dew
        embusan blow
        emisi emission
        emiten issuer listed
        emosi emotion emotions
        empat four fourth
        enam six sixth
        endemik endemic
        energi energy
        enggan reluctant
        enteng light
        episentrum epicentre epicenter
        erat close tight
        eropa europe european
        erosi erosion
        error
        erupsi eruption erupt erupted erupting
        eskalator escalator
        esok tomorrow next
        estafet relay relayed
        estimasi estimate
        etik ethics ethical
        etika ethics
        etnik ethnic
        etnis ethnic
        evakuasi evacuate evacuated evacuation
        evaluasi evaluation evaluate
        evolusi evolution
        faktor factor
        fanatik fanatic
        fantasi fantasy
        fase phase
        fasilitas facility
        fatal
        fatwa edict
        fauna
        februari february
        fenomena phenomenon
        festival
        figur figure
        fiksi fiction
        filipina philippines philippine
        film movie
        firman word
        fisik physical
        fiskal fiscal
        fitnah slander
        flora
        flu influenza
        fluktuasi fluctuation
        fokus focus
        fondasi foundation
        forensik forensic
        formasi formation
        formulir form
        fosil fossil
        foto photo picture
        fotografi photography
        fraksi faction
        frasa phrase
        frekuensi frequency
        fungsi function
        gabah rice
        gabung join combine merge
        gadis girl
        gaduh noisy uproar
        gagah gallant
        gagasan idea
        gaib supernatural
        gairah passion
        gajah elephant
        gaji salary pay wage
        galak fierce
        galang raise
        gali dig excavate
        gambut peat peatland
        gampang easy
        ganas fierce
        ganda double
        gandeng partner hand
        gandum wheat
        gang alley hold
        ganggu disturb disturbed disturbing disrupt disorder disorders disturbance disturbances interfere
        ganja cannabis marijuana
        ganjil odd
        ganti replace change replacement compensation
        ganti_rugi compensation
        gantung hang depend
        garam salt
        garansi guarantee
        garap work till
        garasi garage garages
        garis line
        gas
        gate
        gaul mix
        gaun dress dressed dressing gown
        gawang goal
        gawat emergency critical
        gaya style force
        gebrakan breakthrough slam slams
        gedung building
        gedung_dewan parliament
        geger stir uproar
        gejala symptom symptoms
        gejolak turmoil
        gelandang midfielder
        gelang bracelet
        gelap dark
        gelar hold held title degree staged
        gelas glass
        geliat stretch
        gelisah anxious restless
        gelombang wave
        gema echo
        gemar fond fonds fan
        gembira happy joyful
        gemilang brilliant
        gempa quake earthquake tremor
        gempa_bumi earthquake quake
        gempa_susulan aftershock aftershocks
        gempur attack
        gemuk fat
        genangan flood puddle water
        gencar intense
        gencatan_senjata ceasefire truce
        generasi generation
        generator generators
        genetik genetic
        geng gang
        genggam hold
        gengsi prestige
        genjot boost
        genosida genocide
        genteng tile
        geografis geographical
        gerah hot
        gerak move movement
        geram furious angry
        gerbang gate
        gerebek raid
        gereja church
        gerombolan gang horde
        gesekan friction rub
        geser shift
        getaran vibration tremor vibrate shake
        giat active activity
        gigi tooth teeth
        gigit bite bitten
        gila mad crazy
        giliran turn
        ginjal kidney
        gitar guitar
        gizi nutrition
        globalisasi globalisation
        godaan tempt tempted tempting temptation
        gol goal
        golf
        golok machete
        golongan class group
        goreng fry
        goresan scratch
        gotong carry
        goyang shake sway
        granat grenade
        gratis free
        gua cave
        gubernur governor
        gubuk hut
        gudang warehouse
        gugat sue lawsuit claim
        gugatan lawsuit suit
        gula sugar
        gulung roll
        guncang shake tremor shock rattle rattled shook
        gunting scissors
        gunung mount mountain volcano
        gunung_api volcano
        gurih savoury
        guru teacher
        gurun desert
        gusur evict eviction
        guyuran drench pour
        habis finish run out spend end used
        habitat
        hadangan block
        hadapan face
        hadapi face
        hadiah prize gift present reward
        hadir attend present
        hajar beat
        haji hajj pilgrimage pilgrim
        hak right rights
        hakim judge
        halaman page yard
        halangan block obstruct obstructing obstacle
        halus smooth fine
        hambat hamper obstruct obstructing hinder
        hamil pregnant pregnancy
        hampir nearly almost
        hancur destroy shatter shattered destroyed
        hangat warm
        hangus scorched burnt
        hantu ghost
        hanyut swept drift
        hapus delete deleted abolish remove scrap
        harap hope expect hopeful
        harga price cost
        hari day
        harimau tiger
        harta wealth property treasure
        haru moved emotion emotions
        harum fragrant
        hasil result produce yield outcome harvest
        hasrat desire
        hati heart careful attention liver cautious
        haus thirsty
        hebat great
        heboh uproar stir
        hektar hectare
        hektare hectare
        helikopter helicopter
        helm helmet
        hemat save thrifty
        hening silent silence
        henti stop halt
        heran surprised
        hewan animal
        hias decorate decoration
        hibah grant
        hiburan entertain entertainment
        hidrasi hydration
        hidung nose noses
        hidup life live alive living
        higienis hygienic
        hijab veil veiled
        hijau green
        hijrah move migrate
        hilang lost missing disappear lose
        hilir downstream
        himpunan collect gather association
        hinaan insult contempt
        hindari avoid
        hipertensi hypertension
        histeris hysterical
        hitam black
        hitung count calculate
        hitung_cepat count quick
        hiu shark
        honorer contract
        hormat respect honor honour
        hormon hormone
        hotel
        hubungan connect contact relation
        hubungi connect contact relation
        hujan rain rainfall
        hukum law legal punish
        hukuman sentence punishment penalty
        hukuman_mati death penalty execution
        hulu upstream
        huni live inhabit occupant
        huruf letter
        hutan forest
        hutang debt
        ibadah worship pray praying
        iblis devil
        ibu mother
        ibu_kota capital
        ibukota capital
        identifikasi identify identification
        identik identical
        identitas identity
        ideologi ideology
        idola idol
        idulfitri eid
        ijab vow
        ijazah diploma certificate
        ikan fish
        ikat tie bind bond
        iklan advertisement
        iklim climate
        ikut join follow participate
        ilegal illegal
        ilmiah scientific
        ilmuwan scientist
        ilustrasi illustration
        imajinasi imagination
        iman faith
        imbal reward return
        imbang balance draw
        imbas impact
        imbau urge appeal
        imbauan appeal
        imigran immigrant
        imigrasi immigration
        impor import importer
        importir importer
        inap stay overnight night
        incar target aim
        indah beautiful
        indeks index
        indikasi indication
        indikator indicator
        individu individual
        induk parent main mother wholesale
        industri industry
        infeksi infection
        inflasi inflation
        influenza
        infrastruktur infrastructure
        ingat remember remind warn recall
        inggris england british britain english uk
        inisiatif initiative
        injak step
        inovasi innovation
        insentif incentive
        insinyur engineer
        inspeksi inspection
        inspirasi inspiration
        instalasi installation
        instansi agency institution
        institusi institution
        insulin
        integrasi integrate integration
        intelektual intellectual
        intelijen intelligence
        interaksi interaction
        internet
        interogasi interrogate
        intervensi intervention
        inti core
        intimidasi intimidation
        intip peek
        invasi invasion
        investasi investment
        investigasi investigation investigate
        investor
        irama rhythm
        iri jealous
        irigasi irrigation irrigate
        iritasi irritation
        isi content fill contain
        islam islamic
        isolasi isolation isolate
        israel israeli
        istana palace
        istilah term
        istirahat rest break
        istri wife
        isu issue rumour rumours rumoured
        isyarat signal hint
        italia italy italian
        itikad faith
        izin permit permission licence license
        jabat office position hold post
        jadi become happen occur
        jadwal schedule
        jaga guard keep maintain protect
        jago champion
        jagung corn maize
        jahat evil crime criminal
        jahe ginger
        jahitan sew sewed sewing tailor tailored seamstress
        jajak explore poll
        jajak_pendapat poll survey
        jajan snack
        jaket jacket
        jaksa prosecutor
        jala net
        jalan_kaki walk
        jalin establish weave
        jalur lane route line track
        jam hour clock
        jambret snatch
        jamin guarantee ensure
        jaminan guarantee bail security
        jamu entertain herbal
        jamur mushroom fungus
        janda widow
        janggal odd irregularity irregularities
        jangka term period
        jangkar anchor
        jangkauan reach affordable
        janji promise pledge
        jantung heart
        januari january
        jarak distance range
        jarak_pandang visibility
        jargon
        jari finger
        jaring network net
        jarum needle
        jas suit jacket
        jasa service
        jasad body
        jatah ration rationing quota
        jatuh fall fell drop
        jauh far distant away
        jawa_barat west java
        jawa_tengah central java
        jawa_timur east java
        jawab answer reply respond responsibility responsible
        jawara champion
        jaya glory
        jebakan trap traps trapped
        jeda break pause
        jejak trace track footprint trail
        jelajah explore
        jelas clear explain
        jelek ugly
        jemaah pilgrim congregation
        jembatan bridge
        jempol thumb
        jemput pick
        jenazah body corpse
        jendela window
        jenguk visit
        jenis type kind sort
        jenius genius
        jenjang level
        jenuh saturated
        jepang japan japanese
        jerami straw
        jerat snare charge noose
        jerawat acne
        jerman germany german
        jernih clear
        jeruk orange
        jodoh match
        jual sell sale sold
        juang struggle fight
        juara champion winner win
        jubir spokesman spokesperson
        judi gamble gambling
        judul title
        jujur honest
        juli july
        julukan nickname
        jumat friday
        juni june
        jurang ravine gap gulf
        juri jury judge
        jurnal journal
        jurnalis journalist
        juru expert spokesman cook
        juru_bicara spokesman spokesperson spokeswoman
        juru_masak cook
        jutaan millions million
        kabar news
        kabel cable
        kabin cabin
        kabinet cabinet
        kabul grant
        kabupaten regency district
        kabut fog haze mist
        kaca glass
        kacamata glasses
        kacang nut nuts bean peanut peanuts
        kacau chaos chaotic
        kader cadre
        kaget startled shocked surprised shock
        kagum admire admired
        kai railway
        kaidah rule
        kaitan link relate connection hook
        kaitkan link relate connection hook
        kaji study review
        kakak brother sister elder elders
        kakek grandfather
        kaki foot leg feet
        kaku stiff rigid
        kalah lose defeat lost beaten
        kalender calendar
        kaleng can tin
        kali time times river multiply
        kalimantan_barat west kalimantan
        kalimantan_selatan south kalimantan
        kalimantan_tengah central kalimantan
        kalimantan_timur east kalimantan
        kalimat sentence
        kalori calorie calories
        kalsium calcium
        kalung necklace
        kamar room
        kambing goat
        kamboja cambodia
        kamera camera
        kamis thursday
        kampanye campaign
        kampung village kampong
        kampus campus
        kanal channel canal
        kanan right
        kancah arena
        kandang cage home
        kandas fail aground
        kandidat candidate
        kandung contain content womb
        kanker cancer
        kantin canteen
        kantong pocket bag
        kantor office headquarters
        kantuk sleepy
        kanvas canvas
        kapal ship boat vessel
        kapal_cepat speedboat
        kapal_selam submarine
        kapan when
        kapok cotton
        kapolda police chief
        kapolres police chief
        kapolri police chief
        kapten captain
        kapur lime chalk
        karakter character
        karang coral reef
        karantina quarantine
        karat rust
        karbon carbon
        kardus cardboard
        karet rubber
        kargo cargo
        karier career
        karir career
        karpet carpet
        kartu card
        kartu_merah red card
        karya work
        karyawan employee staff
        kas cash
        kasar rough rude ruding
        kasasi appeal
        kasih give love thank
        kasir cashier
        kasur mattress
        kasus case
        katalog catalogue
        kategori category
        katering catering caterer catered
        katup valve
        kaus shirt
        kawah crater
        kawasan area region zone estate
        kawasan_industri industrial estate
        kawin marry married
        kaya rich wealth
        kayu wood timber
        kbri embassy
        keadaan condition situation state
        keamanan security
        kebakaran fire blaze
        kebal immune immunity
        kebayang imagine shadow
        keberatan object objection
        kebun garden plantation plantations
        kecamatan district subdistrict
        kecelakaan accident crash
        kecewa disappointed disappointment
        kecil small little minor
        kecuali except
        kedai shop stall
        kedalaman depth deep
        kedaulatan sovereignty sovereign
        kedelai soybean soy
        kedua second both two
        kedung drum
        kedutaan embassy
        kegiatan activity event
        kejadian incident event
        kejaksaan prosecutor
        kejam cruel brutal
        kejar chase pursue catch
        keji vile
        keju cheese
        kejut surprise shock shocked
        kekalahan defeat
        kekerasan violence
        kekeringan drought
        kelab club
        kelabu grey gray
        kelak later someday
        kelam dark
        kelamin sex
        kelapa coconut
        kelapa_sawit palm
        kelaparan hunger famine starvation
        kelas class grade
        kelenjar gland
        keliling around surround surrounds surrounded surrounding
        kelola manage operate run
        kelompok group
        keluar exit leave
        keluarga family
        keluh complain complaint
        kelurahan ward neighbourhood village
        kemah camp
        kemarau drought dry
        kemarin yesterday
        kemas pack package
        kembang develop flower flowers flowering grow development
        kembar twin
        kembung bloated
        kemelut crisis
        kemenangan victory win
        kemendag trade ministry
        kemenhub transport ministry
        kemenkes health ministry
        kementan agriculture ministry
        kementerian ministry
        kemlu foreign ministry
        kemudi drive driver steer
        kena hit affected regarding wear known subject
        kenaikan rise increase hike
        kenal known famous recognize introduce
        kenang memory remember
        kencang strong tight fast
        kendali control
        kental thick
        kentang potato
        kenyang full
        kepala head chief
        kepala_desa village chief head
        kepala_dinas head agency
        kepala_sekolah headmaster principal school
        kepiting crab
        kepolisian police
        keponakan nephew niece
        kepulan billow billowing plume
        keputusan decision decree
        keracunan poisoning
        kerah collar mobilise deploy
        kerajaan kingdom
        keran tap
        keras hard loud violence harsh strong
        keraton palace
        kerbau buffalo
        kereta train
        kereta_api train
        kering dry drought
        keringat sweat
        keris dagger kris
        kerja work job employ
        kerja_sama cooperation
        kerongkongan throat
        kertas paper
        kerugian loss
        keruh murky
        kerumunan crowd mob
        kesal annoyed upset
        kesan impression impressive
        kesenjangan gap
        kesusilaan indecent
        ketat strict tight
        keterangan statement information
        keterangan_tertulis statement written
        ketik type
        ketinggian height altitude
        ketua chair chairman head leader chairwoman chaired
        ketuk knock
        keturunan descendant
        keuntungan profit
        kewalahan overwhelmed
        kewarganegaraan citizenship
        khalayak public
        khas typical distinctive
        khawatir worry fear afraid concern
        kilang refinery
        kilau shine shines shining
        kilogram kg
        kilometer kilometre kilometres kilometers
        kimia chemical chemistry
        kinerja performance
        kios kiosk stall
        kipas fan
        kiper goalkeeper keeper
        kira think estimate
        kiri left
        kirim send deliver
        kisah story tell
        kisaran range around
        kisruh turmoil row
        klaim claim
        klarifikasi clarification clarify
        klasifikasi classification
        klaster cluster clustered
        klien client
        klinik clinic clinics
        klub club
        knalpot exhaust
        koalisi coalition
        kobar flame flames blaze
        kode code
        koin coin
        koki chef cook
        kokoh sturdy solid
        kokpit cockpit
        kolam pool pond
        kolega colleague
        koleksi collection
        kolektor collector
        kolom column plume
        kolonial colonial
        komando command
        komersial commercial
        komik comic
        komisi commission
        komnas_ham rights
        komoditas commodity
        kompak compact united
        kompensasi compensation
        kompeten competent
        kompetisi competition
        kompilasi compilation
        komplikasi complication complications
        komplotan gang plot
        komponen component
        kompor stove
        komposisi composition
        kompromi compromise
        komputer computer
        komunikasi communication
        komunitas community
        kondisi condition state
        koneksi connection
        konferensi_pers conference press
        konflik conflict
        konfrontasi confrontation
        konsensus consensus
        konsentrasi concentration
        konsep concept
        konser concert
        konservasi conservation
        konservatif conservative
        konsesi concession
        konsisten consistent
        konsolidasi consolidation
        konsorsium consortium
        konspirasi conspiracy
        konstruksi construction
        konsulat consulate
        konsultan consultant
        konsultasi consult
        konsumen consumer
        konsumsi consumption consume
        kontainer container
        kontaminasi contamination
        konteks context
        konten content
        kontes contest
        kontingen contingent
        kontrak contract
        kontraksi contraction
        kontraktor contractor
        kontribusi contribution
        kontrol control
        kontroversi controversy
        konversi conversion convert
        koper suitcase
        kopi coffee
        koran newspaper
        korban victim casualty
        korea_selatan south korea korean
        korea_utara north korea korean
        koridor corridor
        korup corrupt
        korupsi corruption graft grafted
        kosmetik cosmetic cosmetics
        kosong empty
        kostum costume
        kota city town
        kota_tua old town
        kotak box square
        kotak_suara ballot box
        kotor dirty gross
        kpk anti-corruption
        kpu election commission
        kreatif creative
        kredibel credible
        kredit credit loan
        krim cream
        kriminal criminal crime
        krisis crisis
        kristal crystal
        kristen christian
        kriteria criteria
        kritik criticism criticise criticised criticising
        kritikus critic
        kritis critical
        kronis chronic
        kronologi chronology
        krusial crucial
        kuah soup gravy
        kualitas quality
        kualitas_udara air quality
        kuartal quarter
        kuasa power control authority lawyer master
        kuasa_hukum lawyer attorney defence
        kuat strong strength powerful
        kubik cubic
        kubu camp side
        kubur bury burying grave buried
        kucing cat
        kuda horse
        kue cake
        kuil temple shrine
        kuku nail
        kukuh confirm inaugurate inaugurated
        kuliah lecture lectures lectured college study
        kuliner culinary
        kulit skin leather
        kulit_hitam black
        kulkas refrigerator refrigerators
        kultur culture
        kumpul gather collect
        kumuh slum slums
        kunci key lock
        kuning yellow
        kunjung visit visitor visitors
        kuno ancient
        kunyit turmeric
        kuota quota
        kupas peel
        kupon coupon
        kurang less lack reduce short shortage
        kuras drain empty
        kurikulum curriculum
        kurir courier
        kursus course
        kurun period
        kurung confine confined detention cage
        kurus thin
        kusut tangled
        kutip quote
        kutu louse
        kutub pole poles
        laboratorium laboratory lab labs
        lacak trace track
        lada pepper peppered
        ladang field farm
        laga match game
        lagu song songs
        lahan land plot
        lahar mudflow
        lahir born birth
        lajur lane
        laksana carry implement conduct hold
        laku sell do act behave sold
        lakukan do conduct carry commit perform
        lalai negligent negligence
        lalu_lintas traffic
        lama long old
        lamar apply propose application
        lamban slow
        lambang symbol
        lampau exceed past
        lampiran attach attached attaching
        lampirkan attach attached attaching
        lampu lamp light
        lampu_jalan street lamp light
        lancar smooth fluent launch
        landai hit strike
        landas base runway
        landasan_pacu runway
        langganan customer subscriber
        langgar violate violation foul break
        langgeng lasting
        langit sky skies
        langka scarce rare shortage
        langsung direct directly live take place last
        lanjut_usia elderly
        lansia elderly
        lanskap landscape
        lantai floor
        lapak stall
        lapangan field pitch court square
        lapar hungry hunger
        lapas prison
        lapis layer
        lapor report
        laporan report
        laptop
        larang ban forbid prohibit banned allowed
        larangan ban prohibition prohibitions
        lari run ran flee fleeing escape rush race
        laris selling
        larut late dissolve dissolved dissolving
        laser
        latar background
        latih train practice coach training
        latihan training practice exercise
        lauk dish
        laut sea
        lava
        lawan opponent oppose against fight
        layak worthy proper feasible deserve decent
        layanan service serve
        layang fly kite
        layani serve waiter
        layar screen sail sailed sailing
        lebah bee being
        lebar wide width
        lebaran eid
        lebat heavy dense
        ledak explode exploded exploding explosion blast
        ledakan explosion blast
        lega relieved
        legal
        legenda legend
        leher neck necks
        lekat stick attach attached attaching
        lelah tired exhausted
        lelang auction tender
        leluhur ancestor ancestral
        lemah weak
        lemak fat
        lemari cupboard
        lembaga_pemasyarakatan prison jail
        lembah valley
        lembap humid
        lembar sheet
        lembut soft
        lempar throw
        lempeng plate
        lengah careless
        lengan arm
        lengkap complete full equip
        lensa lens
        lentur flexible
        lepas release free off escape let
        lereng slope hillside
        lesehan mat
        lestari sustainable preserve conservation
        lesu sluggish
        letak location located lie lay
        letusan erupt erupted erupting eruption
        level
        lewat pass through via past
        lezat delicious
        liar wild illegal
        libatkan involve involved
        libur holiday vacation
        liburan holiday vacation
        licin slippery
        lidah tongue
        liga league
        lihat see look saw seen view visible
        likuiditas liquidity
        lima five fifth
        limbah waste
        limpahkan abundant
        lincah agile
        lindung protect protection protected
        lingkar circle ring
        lingkungan environment neighbourhood
        lingkungan_hidup environment
        lingkup scope
        lintang latitude
        lintas traffic cross
        lipat fold times double
        liputan cover coverage
        lisensi licence license
        listrik electricity power electric
        liter litre
        literasi literacy
        lobi lobby
        logam metal
        logika logic
        logis logical
        logistik logistics
        lokakarya workshop
        loket counter
        lomba race contest competition
        lompat jump
        longgar loose ease
        longsor landslide slide
        lonjakan surge soar jump
        lontar throw remark
        lorong alley corridor
        lowong vacancy
        luang spare free
        luapan overflow
        luar outside out exterior foreign remove issue
        luar_biasa extraordinary
        luas area wide broad spread extensive
        lubang hole pit shaft
        lucu funny
        ludes destroyed gutted
        luhur noble
        luka injury wound injured hurt
        luka_bakar burns
        lukis paint painting
        lulus graduate pass
        lumbung barn
        lumpuh paralysed paralyzed
        lumpur mud
        lumut moss
        lunak soft
        lunas pay settle
        luncurkan launch slide
        lupa forget forgot
        luput escape
        lurah village chief
        lurus straight
        lutut knee
        luwes flexible
        mabuk drunk
        macam kind sort
        macet jam congestion stuck
        madu honey
        mafia
        magang intern interns
        magnet magnets
        magnitudo magnitude
        mahal expensive costly
        mahar dowry
        mahasiswa student
        mahir skilled
        mahkamah court
        mahkamah_agung supreme court
        mahkamah_konstitusi constitutional court
        mahkota crown
        main play game player
        majalah magazine
        maju advance progress forward
        makam grave tomb cemetery buried bury burying
        makan eat food meal lunch dinner ate eaten
        makanan food
        makhluk creature
        maklum understand
        makmur prosperous
        makna meaning
        maksud mean intend intention purpose
        malaikat angel
        malam night evening
        malas lazy
        malu ashamed shame shaming
        maluku_utara north maluku
        mampir stop
        mampu able capable ability afford
        mana where which
        manajer manager
        mandat mandate
        mandi bath bathed bathing bathe shower showers
        mandiri independent
        manfaat benefit use useful advantage
        mangga mango
        mangrove
        manipulasi manipulation
        manis sweet
        mantan former ex
        mantap steady solid
        mantu law
        mapan established
        marah angry anger
        marak widespread rampant
        maraton marathon
        maret march
        martabat dignity
        marwah dignity
        masa period future mass
        masak cook
        masalah problem issue trouble matter
        masif massive
        masjid mosque mosques
        maskapai airline
        masker mask masks
        massa crowd mass mob
        massal mass
        masuk enter
        masyarakat community public people society
        mata eye
        matang ripe mature
        materi material
        mati death dead die died off
        mau want will
        maut death deadly fatal
        mawar rose
        mayat body corpse
        mayoritas majority
        medali medal
        media press
        media_sosial social media
        mediasi mediation mediate
        medis medical
        meditasi meditation
        megah grand
        mei may
        meja table desk
        mekanik mechanic mechanics
        mekanisme mechanism
        mekar bloom
        melampirkan attach attached attaching
        melancong tourist
        melanda hit strike
        melayani serve waiter
        melecehkan harass harassed
        meletus erupt erupted erupting eruption
        melibatkan involve involved
        melimpah abundant
        meliput cover coverage
        meliputi cover coverage
        melonjak surge soar jump
        meluap overflow
        meluncur launch slide
        memancar beam beamed
        memancarkan beam beamed
        mematok stake peg pegs set
        membantai slaughter massacre
        membayangi imagine shadow
        membenamkan sink
        membentur collide collided clash
        membimbing guide guidance
        memelihara maintain raise pet
        memeras extort extortion squeeze
        memikul carry
        mempelai bride groom
        memperkosa rape
        memprakirakan forecast
        menakar dose doses measure
        menaksir estimate estimated
        menang win victory won beat
        menangkal ward
        menara tower
        menaungi shade shades
        menawan captive
        mencakup cover include
        mencantumkan state include list
        mencekik strangle choke
        mencemari pollute polluting contaminate contaminated pollution
        mencemarkan pollute polluting contaminate contaminated pollution
        mencemooh scorn scorned
        mencengkeram grip
        mencicil instalment
        mencolok striking
        mencuat emerge
        menculik kidnap abduct kidnapped
        mendadak sudden suddenly
        mendag trade minister
        mendagri home interior minister
        mendaki climb climber hiker
        mendakwa charge indict indicted accuse accuses accused accusing indictment
        mendekam jailed languish languished
        mendiang late
        mendongkrak boost jack
        mendung drum
        menelan swallow swallowed swallowing
        menerjemahkan translate translation translations
        mengaitkan link relate connection hook
        mengalir flow stream current irrigate
        menganiaya assault abuse
        menganjurkan advise recommend
        menganut follow
        mengembuskan blow
        mengentaskan alleviate lift
        mengepul billow billowing plume
        mengeroyok mob beat
        mengerumuni crowd mob
        menggagas idea
        menggebrak breakthrough slam slams
        menggenang flood puddle water
        menggenangi flood puddle water
        menggendong carry
        menggerogoti erode
        menggerus grind erode
        menggetarkan vibration tremor vibrate shake
        menggoda tempt tempted tempting temptation
        menggulingkan overturn roll bolster
        menggulir roll
        menggulirkan roll
        mengguyur drench pour
        menghadang block
        menghadap face
        menghadapi face
        menghalangi block obstruct obstructing obstacle
        menghalau repel
        menghibur entertain entertainment
        menghimpun collect gather association
        menghina insult contempt
        menghindar avoid
        menghirup inhale breathe breathing
        menghubungkan connect contact relation
        mengibarkan fly hoist
        mengidap suffer
        mengintai spy lurk
        mengkhianati betray betrayed
        mengungsi evacuate evacuated refuge flee fleeing displaced evacuee
        menhub transport minister
        menikung bend curve
        menimbun hoard pile piled piling hoarding
        meninggal die dead died killed death
        menit minute
        menjahit sew sewed sewing tailor tailored seamstress
        menjajah colonise colonize
        menjangkau reach affordable
        menjebak trap traps trapped
        menjinakkan tame
        menkes health minister
        menkeu finance minister
        menlu foreign minister
        menonjol stand prominent
        menopang support prop
        mental
        mentan agriculture minister
        menteri minister
        menuduh accuse accuses accused accusing
        menuju towards head heading
        menular contagious infect infected spread
        menunjang support allowance benefit
        menyalin copy
        menyambar strike snatch lightning
        menyangkut concern hook
        menyaring filter
        menyedot suck sucks sucking draw pump
        menyelenggarakan hold organize organizer
        menyelidiki investigate investigation probe
        menyelundupkan smuggle smuggled smuggling smuggler smugglers
        menyemburkan spew hurl spray spraying
        menyengat sting
        menyingkirkan remove eliminate
        menyiram pour water
        menyisihkan eliminate
        menyisir comb
        menyuguhkan serve
        menyumbat clog block
        menyundul header
        menyusul follow catch aftershock aftershocks
        menyusup infiltrate infiltrated
        merah red
        meramal forecast
        meramalkan forecast
        merambah encroach
        merampas seize rob loot robbery robberies
        merampok rob robbery robberies robber
        merangkak crawl
        merdeka independence free independent
        merek brand
        merenung reflect
        meretas hack hacker hackers
        meriah lively festive
        meriam cannon
        meriam_air cannon water
        merintangi obstacle
        merosot slump
        mertua law
        mesin engine machine
        mesir egypt egyptian
        mesra affectionate intimate
        meter metre metres
        metode method
        mewah luxury luxurious
        migas oil gas
        migran migrant
        migrasi migration
        mikrofon microphone
        milik own belong owner property
        mimpi dream
        minat interest
        minggu sunday week
        miniatur miniature
        minim minimal lack
        minoritas minority
        minta ask request
        minum drink drank
        minuman drink
        minuman_keras liquor alcohol
        minyak oil
        minyak_goreng cooking oil
        miring slant tilt tilting
        mirip similar resemble
        misi mission
        misteri mystery
        misterius mysterious
        mitigasi mitigation
        mitos myth
        mitra partner
        mobil car vehicle
        mobilisasi mobilise
        modal capital
        moderat moderate
        moderator
        modifikasi modification modify
        modus mode
        mogok strike
        mogok_kerja strike
        mohon request apply ask
        momen moment
        momongan baby
        moneter monetary
        monopoli monopoly
        monumen monument
        monumental
        monyet monkey monkeys
        motif motive motives
        motivasi motivation motivations
        motor motorcycle motorbike engine
        muak sick
        mual nausea
        muat load cargo contain carry
        muda young
        mudah easy easily
        muka face front surface
        mula start begin first
        mulai begin start began
        mulia noble
        mulus smooth
        mulut mouth
        muncul appear emerge arise
        muntah vomit vomiting
        murah cheap
        murid pupil student
        murni pure
        musala prayer
        museum
        musik music
        musim season
        muslim
        musnah destroy
        mustahil impossible
        musyawarah deliberation deliberations meeting
        mutasi transfer
        mutlak absolute
        mutu quality
        myanmar
        nada tone
        nafas breath breathe breathing
        nafkah living
        nafsu lust
        naik rise increase climb up rose risen raise board
        nakal naughty rogue
        nakhoda captain skipper
        nanas pineapple
        napas breath breathe breathing respiratory
        narapidana inmate prisoner prisoners convict convicted
        narkoba drug narcotics
        narkotika narcotics drug
        nasabah customer client
        nasi rice
        nasib fate
        nasihat advice adviser
        nasionalisme nationalism
        naskah manuscript script scripts scripted
        natal christmas
        naturalisasi naturalisation
        naungan shade shades
        negeri country state public
        nelayan fisherman fishermen
        nenek grandmother
        neraca balance
        neraka hell
        niat intention intend
        nikah marry wedding marriage married
        nikel nickel
        nikmat enjoy
        nilai value assess judge worth consider grade
        noda stain
        nol zero
        nominal amount
        norma norm norms
        norwegia norway norwegian
        nostalgia
        nota note memorandum
        november
        nuklir nuclear
        nurani conscience
        nusa_tenggara nusa tenggara
        nutrisi nutrition
        nyala light burn flame flames lit turned
        nyaman comfortable comfort
        nyamuk mosquito
        nyanyi sing singing singer
        nyanyian song songs
        nyaris nearly almost
        nyata real state turn fact evident
        nyawa life soul
        nyeri pain
        obat medicine drug treatment treat
        obesitas obesity
        objek object
        obligasi bond
        obor torch
        obrolan chat
        observasi observation
        obyek object
        ojek motorcycle
        ojk financial services authority
        oknum rogue
        oksigen oxygen
        oktober october
        olah process
        olahraga sport
        oli oil
        olimpiade olympics olympic
        ombak wave
        ongkos cost fare
        operasi_pasar market operation
        operasional operational operation
        operator
        oposisi opposition
        opsi option
        optimistis optimistic
        orang_tua parent parents
        orasi speech
        orbit
        organ organs
        otak brain mastermind masterminding
        otopsi autopsy
        otoritas authority
        otot muscle
        pabrik factory plant
        pacar boyfriend girlfriend
        pacu spur race
        padam extinguish extinguished out
        padang field grassland
        padat dense thick crowded
        padi rice paddy
        pagar fence
        pagi morning
        paha thigh
        paham understand
        pahit bitter
        pahlawan hero
        pajak tax
        pajang display
        pakai use wear used
        pakaian clothes clothing
        pakar expert
        paket package packet parcel parcels
        paksa force forced compel
        paku nail
        palestina palestine palestinian
        paman uncle
        pamer show exhibition exhibit exhibits display
        pameran exhibition exhibit exhibits
        pamit farewell goodbye
        panah arrow
        panas hot heat
        pancaran beam beamed
        pandai clever
        pandang view see sight landscape visibility
        pandemi pandemic
        pandu guide guidance
        panen harvest crop
        panen_raya harvest main
        pangan food
        pangeran prince
        panggang roast roasted roasting grill
        panggil call summon summoned
        panggung stage
        pangkal base
        pangkas cut trim
        pangkat rank
        panglima commander
        panik panic
        panitera clerk clerks
        panitia committee organiser organisers organizer
        panjang long length extend throughout along
        panorama
        pantai beach coast
        pantas appropriate
        papan board
        papar explain expose
        papua_barat west papua
        papua_nugini papua guinea
        parade
        paradoks paradox
        parah severe badly worse
        paralel parallel
        parameter parameters
        parang machete
        parfum perfume
        paripurna plenary
        parit ditch ditching
        pariwisata tourism
        parkir park parking
        partai party
        partisipasi participation
        paru lung
        paruh half beak
        pasang install pair tide put
        pasar market
        pasar_induk wholesale market
        pasien patient
        pasir sand
        pasok supply delivery
        paspor passport
        pasrah resign
        pasti certain sure ensure definite
        pasukan troops force
        patah broken fracture fractured fracturing
        patokan stake peg pegs set
        patroli patrol
        patuh obey comply
        patung statue
        patut should proper
        pawai parade
        payudara breast
        payung umbrella
        pbb un nations united
        pecah break broke broken burst
        pecinta lover
        pedagang trader vendor
        pedal
        pedalaman interior inland
        pedang sword
        pedas spicy
        peduli care concern
        pegang hold
        peka sensitive
        pekan week
        pekat thick dense
        pelabuhan port harbour
        pelaku perpetrator offender offenders culprit culprits attacker attackers
        pelampung buoy buoyed jacket
        pelan slow
        pelancong tourist
        pelanggan customer subscriber
        pelat plate
        pelatih coach
        pelayan serve waiter
        pelecehan harassment abuse
        peledak explosive
        pelibatan involve involved
        peliharaan maintain raise pet
        peliharalah maintain raise pet
        pelimpahan abundant
        pelni ferry
        pelopor pioneer
        pelosok remote village
        peluang chance opportunity
        peluk hug embrace
        peluncur launch slide
        peluncuran launch slide
        peluru bullet
        pemadam firefighter firefighters fire
        pemain player
        pemakzulan impeach impeachment
        pembantaian slaughter massacre
        pembeli buyer
        pembenahan fix improve
        pembimbing guide guidance
        pembuluh vessel
        pembunuhan murder killing
        pemda local government
        pemenang winner
        pemerasan extort extortion squeeze
        pemeriksaan examination inspection test
        pemerintah_daerah local regional government
        pemerkosaan rape
        pemilik owner
        pemilu election
        pemimpin leader
        pemirsa viewer viewers
        pemkab regency government
        pemkot city government
        pemprov provincial government
        pemuda youth
        pemuka leader
        pemukim settlement housing
        pemukiman settlement housing
        pemungutan_suara vote voting
        penalti penalty
        penambang miner
        penangkapan arrest
        penasaran curious
        pencantuman state include list
        pencarian search
        pencemaran pollute polluting contaminate contaminated pollution
        penculik kidnap abduct kidnapped
        penculikan kidnap abduct kidnapped
        pencurian theft
        pendaki climb climber hiker
        pendek short
        penduduk resident population inhabitants
        pendukung supporter
        penelantaran neglect abandoned
        peneliti researcher
        penelitian research study
        penelusuran trace
        penerbangan flight
        penerjemah translate translation translations
        pengacara lawyer attorney
        pengadaan procurement supply
        pengadilan court
        pengait link relate connection hook
        pengamanan security
        penganiayaan assault abuse
        penganut follow
        pengaruh influence affect
        pengemudi driver motorist motorists
        pengendara rider motorist motorists
        pengentasan alleviate lift
        pengepul billow billowing plume
        pengeroyokan mob beat
        pengerukan dredge dredging
        penggagas idea
        penghalang block obstruct obstructing obstacle
        penghargaan award
        penghibur entertain entertainment
        penghinaan insult contempt
        penghindaran avoid
        penghubung connect contact relation
        pengidap suffer
        pengintaian spy lurk
        pengkhianat betray betrayed
        pengkhianatan betray betrayed
        pengungsi refugee evacuee displaced
        pengusaha businessman entrepreneur
        penimbunan hoard pile piled piling hoarding
        penindasan oppress
        penipuan fraud
        penjahit sew sewed sewing tailor tailored seamstress
        penjajah colonial coloniser
        penjajahan colonise colonize
        penjara prison jail
        penjinak tame
        penjual seller
        penonton spectator audience crowd fan
        penopang support prop
        pensiun retire pension retired retirement
        pentas stage performance
        penuduh accuse accuses accused accusing
        penuh full meet fulfil filled fulfill pack
        penularan contagious infect infected spread
        penumpang passenger
        penunjang support allowance benefit
        penurunan decline drop
        penyakit disease illness
        penyangga support prop
        penyanyi singer
        penyaring filter
        penyedot suck sucks sucking draw pump
        penyedotan suck sucks sucking draw pump
        penyelamat rescuer rescue
        penyelenggara hold organize organizer
        penyelidik investigate investigation probe
        penyelidikan investigation probe inquiry
        penyelundupan smuggle smuggled smuggling smuggler smugglers
        penyerang striker strikers forward
        penyidik investigator investigators
        penyidikan investigation
        penyisihan eliminate
        penyisiran comb
        penyuluh counsel
        penyuluhan counsel
        penyumbatan clog block
        penyusup infiltrate infiltrated
        perahu boat canoe
        perak silver
        peralatan equipment
        perambahan encroach
        perampok robber
        perancis france french
        perang war
        perangkap trap traps
        perasan extort extortion squeeze
        peraturan regulation rule
        perawat nurse nurses nursing
        perayaan celebration
        perbatasan border
        percaya believe trust
        percikan spark splash
        perda bylaw bylaws regulation
        perdagangan trade commerce
        perdamaian peace
        perdana_menteri prime minister
        perenungan reflect
        peretas hack hacker hackers
        pergi go leave
        perhiasan jewellery jewelry
        perih sore
        perihal regarding
        periksa examine check question inspect inspected inspecting questioned
        perilaku behaviour behavior
        peringatan warning
        peringkat rank ranking
        peristiwa event incident
        perizinan permit
        perkara case
        perkebunan plantation plantations
        perkelahian fight brawl
        perkosaan rape
        permukiman settlement housing
        pernah ever once
        perpustakaan library
        persen percent cent
        persentase percentage
        persepsi perception
        perseteruan feud
        persis exactly
        personel personnel officer
        pertahanan defence defense
        pertama first
        pertamina
        pertandingan match game
        pertanian agriculture
        pertikaian dispute
        pertumbuhan growth
        pertunjukan show performance
        perubahan_iklim climate change
        perunggu bronze
        perusahaan company firm
        perut stomach belly
        perwira officer
        pesaing rival competitor
        pesantren boarding school
        pesat rapid
        pesawat plane aircraft
        pesisir coast coastal
        pesta party feast wedding
        peta map
        petahana incumbent
        petak plot
        petani farmer
        peti chest box coffin
        petik pick pluck
        petir lightning thunder
        petualang adventure
        phk layoff
        piagam charter
        piala cup trophy
        piatu orphan
        piawai skilled
        picu trigger
        pidana criminal
        pidato speech
        pijat massage
        pikat charm charming attract
        piket picket
        pikir think thought mind
        piknik picnic
        pil pill
        pilih choose elect vote select option chose pick
        pilkada election regional
        pilu sad
        pimpin lead head chair preside presided presiding
        pincang limp
        pinggang waist
        pinggir edge side roadside
        pingsan faint unconscious
        pinjam borrow loan lend
        pintar clever
        pintu door
        pionir pioneer
        pipa pipe
        piramida pyramid
        piring plate
        pisah separate part split
        pisang banana bananas
        pisau knife
        pistol gun
        pita ribbon tape
        piutang receivable
        planet
        plastik plastic
        pln electricity
        pneumonia
        pohon tree
        poin point
        pojok corner
        pola pattern
        polandia poland polish
        polda police
        polemik polemic controversy
        polis policy
        polisi police officer
        politik politics political
        politikus politician
        polres police
        polri police
        polsek police
        polusi pollution
        pompa pump
        ponsel phone cellphone cellphones
        populasi population
        populer popular
        pornografi pornography
        poros axis
        porsi portion
        posisi position
        posko post command
        pot
        potensi potential
        potong cut piece
        potret portrait photo
        prajurit soldier
        prakiraan forecast
        praktik practice
        prancis france french
        prasarana infrastructure
        prasasti inscription
        predator predators
        predikat title
        prediksi predict prediction
        preman thug
        prematur premature
        premi premium
        preseden precedent
        presiden president
        prestasi achievement
        pribadi personal private
        prihatin concerned
        prinsip principle
        prioritas priority
        produk product
        produksi production produce output
        produktivitas productivity
        produsen producer manufacturer maker
        profesi profession
        profesional professional
        profesor professor
        promosi promote promotion
        propaganda
        properti property
        proporsi proportion
        prosedur procedure
        proses process
        prospek prospect
        prostitusi prostitution
        protokol protocol
        provinsi province
        provokasi provocation
        proyek project
        proyeksi projection
        psikologis psychological
        puas satisfied satisfy
        puasa fast fasting
        publik public
        publikasi publish publication
        pucat pale
        pucuk shoot
        puing debris rubble wreckage
        puisi poem poetry
        puja worship
        puji praise
        pukul hit beat
        pulang home return
        pulau island
        pulih recover restore recovery
        puluh ten tens dozens
        puluhan dozens tens
        punah extinct
        puncak peak top summit climax
        pundak shoulder
        punggung back
        pungut collect levy
        punya have own possess
        pupuk fertiliser fertilizer
        pura temple
        purba ancient early
        purna post
        pusaran whirlpool vortex
        pusat centre center central headquarters
        pusat_gempa epicentre epicenter
        pusing dizzy headache headaches
        puskesmas clinic clinics health
        putar turn rotate rotated rotating round spin
        putih white
        puting_beliung whirlwind tornado
        putra son boy
        putri daughter princess girl women
        putus decide decision ruling break verdict
        putusan ruling verdict
        rabu wednesday
        racun poison toxic poisoning
        radang inflammation
        radiasi radiation
        radikal radical
        radius
        ragam variety diverse various
        ragu doubt
        rahang jaw
        rahim womb
        raih achieve win reach won
        raja king
        rajin diligent craft
        rakit assemble raft
        raksasa giant
        rakyat people public
        ramadan
        ramah friendly
        ramai crowded busy lively
        ramalan forecast
        rambat spread
        rambu sign
        rambut hair
        rampasan seize rob loot robbery robberies
        ramping slim
        rampung finish complete finished
        ranah domain
        rancang design draft plan
        rangkap double
        ranjang bed
        rantai chain
        rantau migrate
        ranting twig
        rapat meeting meet tight
        rapi neat
        rapuh fragile
        ras race
        rasa feel taste felt flavor sense
        rasio ratio
        rata flat average even
        ratas meeting
        ratu queen
        ratus hundred
        ratusan hundreds hundred
        rawat treat nurse nurses nursing care hospital
        rawat_inap inpatient
        raya great celebrate
        rayu seduce
        razia raid check
        reaksi reaction react
        reaktor reactor
        realisasi realization
        rebus boil boiled
        rebut seize snatch win
        reda subside subsided ease
        redam dampen
        referendum
        referensi reference
        refleksi reflection
        reformasi reform
        regenerasi regeneration
        regu squad team
        rehabilitasi rehabilitation
        rehat rest
        rekam record
        rekaman recording footage
        rekan colleague partner
        rekapitulasi recapitulation tally
        rekayasa engineering
        reklamasi reclamation
        rekomendasi recommend recommendation
        rekonsiliasi reconciliation
        rekonstruksi reconstruction
        rekor record
        rekreasi recreation
        rekrut recruit
        rel rail track
        rela willing
        relawan volunteer
        religi religion
        relokasi relocation
        rem brake
        remaja teenager youth adolescent
        remeh trivial
        remisi remission
        rempah spice
        renang swim swimming
        rencana plan
        rendah low
        rendam submerge soak soaking
        rentan vulnerable
        rentetan string series
        renyah crispy
        replika replica
        repot trouble
        reproduksi reproduction
        reputasi reputation
        resah anxious unrest
        resep recipe prescription
        resepsi reception
        reservasi reservation reservations
        resesi recession
        residivis recidivist
        resiko risk
        resistensi resistance
        resmi official formally inaugurate inaugurated
        resor resort precinct precincts
        responden respondent respondents
        respons response respond
        restoran restaurant
        restrukturisasi restructuring
        restu blessing
        retak crack
        retakan crack
        retorika rhetoric
        retribusi levy
        reuni reunion
        revisi revision revise
        revitalisasi revitalisation
        rezeki fortune
        rezim regime
        riang cheerful
        rias makeup
        ribu thousand
        ribuan thousands thousand
        ribut noise commotion
        ricuh riot riots rioting chaos
        rilis release
        rinci detail
        rindu miss long
        ringan light minor slight
        ringkas concise
        rintangan obstacle
        risiko risk
        ritual
        riwayat history
        robek torn tear
        roboh collapse fall
        robot robots
        roda wheel
        roh spirit
        rohani spiritual
        rok skirt
        roket rocket
        rokok cigarette smoke
        rompi vest
        rontok fall
        rotan rattan
        rotasi rotation
        roti bread
        ruang room space
        ruang_sidang courtroom
        ruangan room
        ruas section
        rudal missile
        rugi loss lose damage
        rujuk refer
        rukun harmony
        rumah house home
        rumah_makan restaurant
        rumah_sakit hospital clinic clinics
        rumit complicated
        rumput grass
        rumput_laut seaweed
        rumus formulate formula
        runtuh collapse cave ruin ruined debris
        rupa form look appearance
        rupiah
        rusak damage damaged destroy broken
        rusak_berat badly
        rusia russia russian
        rusuh riot riots rioting unrest
        rutan detention
        rute route
        rutin routine regular
        sabar patient
        sabda say
        sabet win grab
        sabtu saturday
        sabu methamphetamine meth
        sabuk belt
        sabun soap
        sadar aware realize conscious
        sadis sadistic
        sah valid legal legitimate
        saham share stock
        sahur meal
        sahut reply
        saing compete competition rival
        saji serve dish
        sakit sick ill pain hurt illness hospital disease
        saksama careful
        saksi witness
        saku pocket
        salah wrong guilty mistake fault
        salam greeting
        salat prayer pray praying
        salinan copy
        saling mutual each
        salip overtake overtaking
        saluran channel drain
        sama same together equal
        samar disguise disguised
        sambal chilli
        sambung connect continue
        sambut welcome greet greeted greeting
        sampah rubbish waste garbage trash
        sampai until reach convey deliver
        sampel sample
        samping side beside next
        sampul cover
        sanak relative
        sandal
        sandang hold disability
        sandera hostage
        sandungan stumble stumbles stumbled stumbling
        sanggup able willing
        sangka suspect tersangka
        santai relax
        santan coconut
        santap eat meal
        santun polite
        sapi cow cows cattle beef
        sapu sweep sweeping broom
        sar rescue search
        saraf nerve nerves
        saran suggest suggestion advice
        sarana facility means
        sarang nest
        sarjana graduate scholar scholars
        sarung sarong glove gloves
        sasar target
        sasaran target
        satpam guard
        satpol_pp public order
        satwa animal wildlife
        saudara brother sister relative sibling siblings
        saus sauce
        sawah rice field paddy
        sawit palm
        sayang unfortunately love dear affection
        sayap wing
        sayur vegetable
        sebar spread scatter scattered
        seberang across cross crossing ferry
        sebidang plot piece
        sedan
        sedekah alms
        sederhana simple
        sedia available provide willing stock
        sedih sad
        segar fresh
        segel seal
        segera immediately soon
        segitiga triangle
        sehat health healthy
        sejahtera welfare prosperity prosperous
        sejarah history historical historian historians historic
        sejarawan historian historians
        sejuk cool
        sekat partition
        sekolah school
        sekolah_dasar primary elementary school
        seksual sexual
        sektor sector
        sel cell
        sela between sideline sidelines sidelined
        selam dive diver divers diving
        selamat safe survive save survivor survivors rescue saved congratulation congratulations escape
        selandia_baru new zealand
        selaras harmony
        selasa tuesday
        selat strait
        selatan south southern
        selayan serve waiter
        selebriti celebrity
        seleksi selection
        selenggarakan hold organize organizer
        selera taste appetite
        selesai finish complete finished
        selidiki investigate investigation probe
        selimut blanket cover
        selingkuh affair
        selisih difference dispute
        seluler cellular mobile
        selundupan smuggle smuggled smuggling smuggler smugglers
        seluruh all whole entire
        semangat spirit enthusiasm
        sembako staple
        sembarang any careless
        sembelih slaughter
        sembilan nine ninth
        sembuh recover cure heal healing
        sembunyi hide hidden hid hiding conceal
        semburan spew hurl spray spraying
        semenanjung peninsula
        sempat had briefly opportunity chance
        sempit narrow
        sempurna perfect
        senam gymnastics
        senang happy pleased glad
        senapan rifle
        senator
        sendi joint
        sendok spoon
        sengaja deliberate deliberately intentional
        sengatan sting
        sengit fierce
        sengketa dispute
        seni art
        seniman artist artists
        senin monday
        senja dusk
        senjata_api firearm firearms gun
        sensus census
        sentimen sentiment
        sentuh touch
        senyap silent
        sepak football kick kicked kicking soccer
        sepak_bola football soccer
        sepakat agree
        separuh half
        sepatu shoe
        sepeda bicycle bicycles bike
        sepeda_motor motorcycle motorbike
        seperempat quarter
        sepertiga third
        sepi quiet deserted
        september
        sepupu cousin
        serah hand surrender submit
        serang attack
        serangga insect
        serap absorb
        serat fibre
        serbu invade invading rush
        seremoni ceremony
        serempak simultaneous
        serentak simultaneous together
        seret drag implicate
        seri series draw
        serikat union
        serikat_pekerja union
        serius serious
        serpihan fragment fragmented flake
        sertifikat certificate
        sesak crowded breath
        sesal regret
        sesuai accordance suitable adjust according appropriate
        setelan swallow swallowed swallowing
        setengah half
        setia loyal
        setop stop
        setor deposit
        setuju agree approve
        setujui approve
        sewa rent hire lease
        siaga alert standby
        sial unlucky
        siang noon afternoon day daytime
        siap ready prepare prepared
        siapa who whoever anyone
        siaran broadcast
        siaran_pers release
        siasat tactic
        siber cyber
        sibuk busy
        sidang trial hearing session court
        sidik investigate investigator investigators investigation
        sifat nature character
        signifikan significant
        sihir magic
        sikap attitude stance
        siklus cycle
        siksa torture tortured
        silam past ago last
        silang cross
        silaturahmi gathering
        silinder cylinder
        simbol symbol
        simpan keep store save deposit
        simpang junction intersection intersections
        simpati sympathy
        simpul knot conclude conclusion
        simulasi simulation drill
        sinar ray shine shines shining light
        sindikat syndicate
        sindir satire tease
        sindrom syndrome
        singapura singapore
        singgah stop
        singgung touch mention
        singkat short brief
        singkirkan remove eliminate
        singkong cassava
        sintetis synthetic
        sinyal signal
        siraman pour water
        sirene siren
        sirkulasi circulation
        sirna vanish
        sisa remaining rest leftover
        sisi side
        sisihkan eliminate
        sistem system
        siswa student pupil
        sita seize confiscate seized
        situasi situation
        situs site website
        skala scale
        skandal scandal
        skema scheme
        skenario scenario
        sketsa sketch
        skor score
        skuat squad
        sofa
        solidaritas solidarity
        solusi solution
        sopan polite
        sopir driver chauffeur
        sorak cheer
        sore afternoon evening
        sorot highlight spotlight
        sosok figure
        spanduk banner
        spanyol spain spanish
        spasial spatial
        spekulasi speculation
        spesies species
        sponsor
        stabil stable
        stabilitas stability
        stadion stadium
        staf staff
        stamina
        standar standard
        stasiun station
        statis static
        status level alert
        status_darurat emergency
        stigma
        stok stock supply
        strategi strategy
        strategis strategic
        stroke
        struktur structure
        stunting
        suaka asylum
        suami husband
        suap bribe bribes bribery
        suara vote voice sound
        suasana atmosphere mood
        subsidi subsidy
        subuh dawn morning
        subur fertile
        suci holy sacred
        sudut corner angle angles
        suguhan serve
        suguhkan serve
        suhu temperature
        suka like often
        sukarela voluntary volunteer
        sukses success successful
        suksesor successor
        suku tribe ethnic
        suku_bunga interest rate
        sulawesi_barat west sulawesi
        sulawesi_selatan south sulawesi
        sulawesi_tenggara southeast sulawesi
        sulawesi_utara north sulawesi
        sulit difficult hard difficulty
        sulung eldest
        sumatera sumatra
        sumatera_barat west sumatra
        sumatera_selatan south sumatra
        sumatera_utara north sumatra
        sumatra_barat west sumatra
        sumatra_utara north sumatra
        sumbang donate contribute
        sumbangan donation
        sumbatan clog block
        sumbu axis wick
        sumpah oath swear swearing
        sumur well borehole
        sundulan header
        sungai river
        sungguh truly really
        suntik inject injection
        sunyi quiet
        supermarket
        suporter supporter fan
        suram gloomy
        surat letter
        surat_kabar newspaper
        surat_suara ballot
        surga heaven paradise
        suriah syria syrian
        surplus
        suruh tell order
        surut recede receded subside subsided
        survei survey poll
        surya solar
        susah difficult hard
        susu milk
        susulan follow catch aftershock aftershocks
        susun arrange compile compiled compiling draft
        susut shrink
        sutradara director
        swedia sweden swedish
        swiss switzerland
        syar islamic
        syarat condition requirement
        syukur thank grateful
        taat obey
        tabel table
        tablet tablets
        tabrak hit crash collide collided collision
        tabrakan collision crash
        tabung tube save savings
        taburan sprinkle
        tafsir interpret
        tagih bill collect
        tahan hold withstand custody detain detained survive defend prisoner prisoners arrest
        tahanan detainee detainees prisoner prisoners custody
        tahap stage phase step instalment
        tahu know knowledge knew aware tofu
        tahun year
        tajam sharp steep
        takaran dose doses measure
        takdir destiny fate
        takhta throne
        takjub amazed
        takluk defeat beat
        taksi taxi
        taksiran estimate estimated
        taktik tactic
        takut afraid fear scared
        talenta talent
        tali rope string
        taman park garden
        tamat finish graduate
        tambah add additional more increase extra
        tambal patch
        tambang mine mining miner pit
        tameng shield
        tampak appear look visible seem
        tampan handsome
        tampil appear perform appearance display
        tampung accommodate hold collect shelter
        tamu guest
        tanah land soil ground earth
        tanah_longsor landslide
        tanam plant
        tancap stick plug
        tandang away visit
        tanding match compete contest game
        tanduk horn header
        tangan hand handle sign treat
        tangga stair ladder household
        tanggal date
        tanggap respond response responsive
        tanggap_darurat emergency response
        tangguh tough resilient
        tanggung bear responsibility responsible
        tanggung_jawab responsibility
        tangis cry weep tears
        tangkap arrest catch capture detain detained arrested
        tangki tank
        tani farm farmer agriculture
        tanjakan climb
        tank
        tanpa_izin unlicensed illegal
        tantang challenge
        tanya ask question
        tapak site footprint
        tara equal equivalent
        taraf standard level
        target aim due
        tari dance dancing
        tarik pull draw interest attract withdraw
        taruh put bet
        tarung fight battle duel dueling
        tas bag
        tata order arrangement
        tatap stare stared face
        tautan link
        tawa laugh
        tawar offer bargain bid
        tawuran brawl
        tayang air broadcast show
        teater theatre theater
        tebal thick
        tebang fell log logs cut
        tebing cliff
        tebu sugarcane cane
        tebus redeem ransom
        teduh shade shades
        tegak uphold upholding enforce upright
        tegang tense tension
        teguh firm
        teh tea
        tekad determination determined
        tekan press pressure emphasize push suppress suppressed stress
        teken sign
        teknik technique technical engineering
        teknologi technology
        teks text
        tekstil textile
        teladan example model
        telaga lake
        telanjang naked
        telapak palm sole
        telat late
        telekomunikasi telecommunications
        televisi television
        telinga ear
        teliti research careful study researcher
        teluk bay
        telur egg
        telusuri trace
        tema theme
        tematik thematic
        tembaga copper
        tembak shoot shot
        tembakau tobacco
        tembok wall
        tembus penetrate penetrated penetrating
        tempat place site spot venue location scene
        tempat_tidur bed
        tempel attach attached attaching stick
        tempuh travel take distance
        temu meet find discover
        temui meet
        tenaga energy power worker force
        tenang calm quiet
        tenda tent
        tendang kick kicked kicking shot
        tendangan_bebas free kick kicked kicking
        tender
        tengah central middle
        tengah_malam midnight
        tenggara southeast southeastern
        tenggat deadline
        tenggelam sink drown sank drowned
        tengkar quarrel argument
        tengok look
        tenis tennis
        tentara soldier troops army
        tentu certain determine course sure
        teori theory
        tepat exact exactly precise right
        tepi edge bank
        tepuk clap applause
        tepuk_tangan applause
        tepung flour
        terakhir last
        terampil skill skilled
        terang explain light clear statement information bright
        terapi therapy
        teras terrace
        terbalik overturn capsize capsized
        terbang fly flight flew
        terbayang imagine shadow
        terbenam sink
        terbentur collide collided clash
        tercantum state include list
        tercemar pollute polluting contaminate contaminated pollution
        terdakwa defendant accused
        terdampar strand stranded
        tergelincir slip
        tergenang flood puddle water
        tergerus grind erode
        tergoda tempt tempted tempting temptation
        tergolong class group
        tergores scratch
        terguling overturn overturned roll rolled flip
        terhadap face
        terhalang block obstruct obstructing obstacle
        terhibur entertain entertainment
        terhina insult contempt
        terhindar avoid
        terhirup inhale breathe breathing
        terhubung connect contact relation
        teriak shout shouts shouted shouting scream screaming
        terik scorching
        terima receive accept thank
        terjang hit slam slams
        terjangkau reach affordable
        terjebak trapped
        terjemahan translate translation translations
        terjun plunge jump deploy
        terkait link relate connection hook
        terlampir attach attached attaching
        terlanda hit strike
        terlibat involve involved
        terminal
        ternak livestock cattle
        terobos break breakthrough
        teror terror
        teroris terrorist
        terowongan tunnel
        terpancar beam beamed
        terpancing fish lure fishing
        terpeleset slip
        terpidana convict convicted
        terpuruk slump
        tersambar strike snatch lightning
        tersandung stumble stumbles stumbled stumbling
        tersangka suspect
        tersangkut concern hook
        terselenggara hold organize organizer
        terselenggaranya hold organize organizer
        tersingkir remove eliminate
        tersisih eliminate
        tersumbat clog block
        tertib order orderly
        tertimbun hoard pile piled piling hoarding
        tertindas oppress
        tertular contagious infect infected spread
        tertunggak arrears owe
        terus continue keep carry go ongoing
        tesis thesis
        tetap remain still fixed stay permanent name set
        tetapkan name determine set
        tewas killed die dead
        tiada no without
        tiang pole poles post mast
        tiap every each
        tiba arrive
        tidur sleep slept asleep
        tiga three third
        tikar mat
        tikungan bend curve
        tikus mouse rat rated rating
        tilang ticket
        tim team side
        tim_nasional national team
        tim_sar rescue
        timbang consider weigh
        timbul arise cause
        timbunan hoard pile piled piling hoarding
        timnas national team
        timor_leste east timor
        timpa hit befall
        timpang inequality
        timur east eastern
        timur_laut northeast northeastern
        tindak act action measure
        tinggal live stay remain leave house reside
        tinggi high height tall
        tingkat level increase rate improve floor
        tinjau review inspect inspected inspecting visit
        tinju boxing
        tiongkok china chinese
        tipe type
        tipis thin light
        tipu deceive deceived fraud scam
        tiru imitate copy
        titik point spot
        titip entrust
        tiup blow blew
        tni military army
        toilet
        token
        toko shop store
        tokoh figure leader
        tol toll
        tolak reject refuse turned
        toleransi tolerance
        tolong help rescue aid
        tomat tomato
        tombol button buttons
        ton tonne
        tongkang barge
        tongkat stick
        tonton watch spectator audience viewer viewers
        topan typhoon
        topi hat
        topik topic
        tps polling station
        tradisi tradition
        tradisional traditional
        tragedi tragedy
        tragis tragic
        transaksi transaction
        transformasi transformation
        transisi transition
        transmisi transmission
        transparansi transparency
        transportasi transport transportation
        trilogi trilogy
        triwulan quarter
        trofi trophy
        tropis tropical
        truk truck lorry lorries
        tsunami
        tua old elderly
        tuai harvest reap reaped
        tuas lever
        tubuh body
        tuduhan accuse accuses accused accusing
        tujuan aim goal purpose destination objective
        tujuh seven seventh
        tukang worker carpenter craftsman
        tukang_kayu carpenter
        tukar exchange
        tulis write wrote written author
        tulus sincere
        tumbang fall topple toppled toppling collapse
        tumbuh grow growth grew
        tumpah spill
        tumpang ride passenger
        tumpuan support
        tumpuk pile piled piling heap stack stacked
        tumpukan support
        tumpul blunt
        tunai cash
        tunangan engaged fiance
        tunda delay postpone
        tunduk submit
        tunggakan arrears owe
        tunggal single
        tunggu wait
        tunjangan support allowance benefit
        tunjuk show appoint point
        tuntut demand prosecute sue
        tuntutan demand charge
        turis tourist
        turki turkey turkish
        turnamen tournament
        turun fall drop decline down fell
        turunan descent slope downhill descendant
        turut according join also
        tusuk stab pierce
        tutup close shut closed
        uap steam vapour
        ubah change alter amend altered
        ubi yam
        udang shrimp prawn
        udara air
        uji test exam exams examine
        uji_coba trial test
        ujung end tip
        ukir carve
        ukraina ukraine ukrainian
        ukur measure size
        ulah act antics
        ulama cleric scholar scholars
        ulang repeat anniversary again
        ular snake
        ulas review
        ulos cloth clothing
        umat followers faithful
        umpan feed pass bait
        umum general public common announce
        umur age old
        undang invite
        undang-undang law act
        undian draw lottery
        unggah upload
        unggul superior excel lead ahead excellent advantage
        ungkap reveal say express disclose
        ungu purple
        uni_eropa european union eu
        unik unique
        universitas university
        unjuk show protest demonstrate
        unjuk_rasa protest rally demonstration
        unsur element
        unta camel
        untung profit benefit lucky
        upacara ceremony
        upah wage pay
        upaya effort attempt try
        urai untangle describe
        uranium
        urat vein
        urbanisasi urbanisation
        urine
        urus manage care board affair
        urut order sequence
        usaha business effort company try enterprise attempt firm
        usia age aged old
        usir expel evict
        usul propose proposal origin suggest
        usus intestine
        utang debt
        utara north northern
        utilitas utility
        uu law
        vaksin vaccine
        vaksinasi vaccination
        validasi validation
        variabel variable
        ventilasi ventilation
        verifikasi verification verify verified
        versi version
        vertikal vertical
        veteran
        video
        virus
        visa
        visi vision
        visum autopsy
        vitamin vitamins
        vokal vocal
        voli volleyball
        vonis verdict sentence
        vulkanik volcanic
        wabah outbreak epidemic plague plagued
        wacana discourse
        wadah container
        waduk reservoir dam
        wahana vehicle ride
        wajah face
        wajar fair natural
        wajib obligation must mandatory compulsory
        wakil vice deputy representative
        waktu time
        wali guardian
        wali_kota mayor
        walikota mayor
        wamen deputy minister
        warga resident citizen villager people
        waris heir heirs inheritance heritage
        warisan heritage legacy
        warna color colour
        warta news
        wartawan journalist reporter
        warung stall shop
        wasit referee
        waspada alert vigilant
        wawancara interview
        wawasan insight insights
        wayang puppet
        wenang authority authorized
        wibawa authority
        wilayah region area territory
        wisata tourism tour tourist
        wisatawan tourist visitor visitors
        wisuda graduation
        wortel carrot
        wujud form realize
        yakin convinced believe sure confident
        yatim orphan
        yayasan foundation
        yordania jordan
        yunani greece greek
        zakat alms
        zaman era age
        ziarah pilgrimage
        zona zone
        zonasi zoning
        """,
        from: .indonesian,
        into: .english
    )
}
