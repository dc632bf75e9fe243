/// Words that stand before Indonesian names, and the nouns for people who speak without one.
///
/// Lower case, one word or phrase a line.
///
/// Compiled for this project from general knowledge of Indonesian offices, ranks and forms of address.
package enum IndonesianTitles {
    /// Offices, ranks, occupations and playing positions that stand before a name.
    package static let offices = """
        presiden
        wakil presiden
        wapres
        presiden ri
        wakil presiden ri
        presiden terpilih
        wakil presiden terpilih
        presiden as
        mantan presiden
        eks presiden
        ibu negara
        perdana menteri
        pm
        wakil perdana menteri
        kanselir
        raja
        ratu
        sultan
        pangeran
        putra mahkota
        putri
        emir
        kaisar
        paus
        kardinal
        uskup
        uskup agung
        pastor
        romo
        pendeta
        biksu
        imam besar
        mufti
        ayatollah
        pemimpin tertinggi
        pemimpin oposisi
        pemimpin
        sri sultan
        menteri
        menko
        menteri koordinator
        menteri luar negeri
        menlu
        menteri dalam negeri
        mendagri
        menteri pertahanan
        menhan
        menteri keuangan
        menkeu
        menteri perdagangan
        mendag
        menteri perindustrian
        menperin
        menteri pertanian
        mentan
        menteri kesehatan
        menkes
        menteri sosial
        mensos
        menteri agama
        menag
        menteri pendidikan
        mendikbud
        mendikbudristek
        mendikdasmen
        mendiktisaintek
        mendikti
        menteri hukum
        menkum
        menkumham
        menteri perhubungan
        menhub
        menteri energi
        menteri esdm
        menteri pekerjaan umum
        menteri pu
        menteri pupr
        menteri bumn
        menteri investasi
        menteri pariwisata
        menpar
        menparekraf
        menteri pemuda dan olahraga
        menpora
        menteri ketenagakerjaan
        menaker
        menteri komunikasi dan digital
        menkomdigi
        menkominfo
        menteri kelautan dan perikanan
        menteri kehutanan
        menhut
        menteri lingkungan hidup
        menlh
        menteri sekretaris negara
        mensesneg
        sekretaris kabinet
        seskab
        menteri desa
        mendes
        menteri koperasi
        menkop
        menteri umkm
        menteri atr
        menteri pan-rb
        menpan rb
        menteri ppn
        menteri imipas
        menteri ham
        menteri pppa
        menteri haji
        menko polkam
        menko polhukam
        menko perekonomian
        menko pmk
        menko marves
        menko pangan
        menko infra
        wakil menteri
        wamen
        wamenlu
        wamenkeu
        wamenhan
        wamendagri
        wamenkes
        wamenag
        wamentan
        wamendag
        wamen bumn
        wamenkum
        wamenaker
        utusan khusus
        utusan khusus presiden
        penasihat
        penasihat presiden
        penasihat keamanan nasional
        staf khusus
        stafsus
        staf ahli
        tenaga ahli
        asisten
        sekretaris
        sekretaris jenderal
        sekjen
        sekjen pbb
        sekretaris daerah
        sekda
        sekretaris eksekutif
        wakil sekretaris jenderal
        wasekjen
        duta besar
        dubes
        wakil tetap
        konsul jenderal
        konjen
        atase
        diplomat
        kepala
        wakil kepala
        kepala badan
        kepala dinas
        kadis
        kadisdik
        kadinkes
        kepala kantor
        kepala staf
        kepala biro
        kepala bidang
        kabid
        kepala bagian
        kabag
        kepala seksi
        kasi
        kasi penkum
        kapuspenkum
        kepala pusat
        kapus
        kapuspen
        kapusdatin
        kepala pelaksana
        kalaksa
        kepala desa
        kades
        lurah
        camat
        ketua rt
        ketua rw
        kepala lingkungan
        kepala dusun
        kadus
        kepala sekolah
        kepsek
        kepala stasiun
        kepala rumah sakit
        gubernur
        wakil gubernur
        wagub
        penjabat gubernur
        pj gubernur
        plt gubernur
        bupati
        wakil bupati
        wabup
        pj bupati
        plt bupati
        wali kota
        walikota
        wakil wali kota
        wawali
        pj wali kota
        plt
        pj
        senator
        anggota dpr
        anggota dprd
        anggota kongres
        anggota parlemen
        anggota komisi
        anggota
        ketua dpr
        ketua mpr
        ketua dpd
        ketua dprd
        wakil ketua dpr
        wakil ketua mpr
        wakil ketua dprd
        wakil ketua
        wakil ketua komisi
        ketua komisi
        ketua fraksi
        ketua
        ketua umum
        ketum
        wakil ketua umum
        waketum
        ketua harian
        ketua majelis
        ketua dewan
        ketua panitia
        ketua tim
        ketua asosiasi
        ketua mk
        ketua ma
        ketua kpk
        ketua kpu
        ketua bawaslu
        komisioner
        koordinator
        juru bicara
        jubir
        juru bicara kepresidenan
        juru bicara kementerian luar negeri
        juru bicara militer
        humas
        kabag humas
        kabid humas
        kadiv humas
        kepala humas
        corporate secretary
        sekretaris perusahaan
        manajer humas
        kasi humas
        kasubsi humas
        direktur
        direktur utama
        dirut
        wakil direktur utama
        direktur jenderal
        dirjen
        direktur eksekutif
        direktur keuangan
        direktur operasional
        direktur reserse kriminal umum
        dirreskrimum
        dirreskrimsus
        dirlantas
        dirresnarkoba
        presiden direktur
        presdir
        presiden komisaris
        komisaris utama
        komut
        komisaris
        ceo
        cfo
        coo
        cto
        vice president
        general manager
        manajer
        manager
        kepala eksekutif
        chief executive officer
        chief economist
        ekonom
        kepala ekonom
        ekonom senior
        pendiri
        salah satu pendiri
        founder
        co-founder
        pemilik
        pengusaha
        miliarder
        konglomerat
        bos
        taipan
        inspektur jenderal
        irjen
        irjen pol
        komjen
        komjen pol
        brigjen
        brigjen pol
        kombes
        kombes pol
        akbp
        kompol
        akp
        iptu
        ipda
        aiptu
        aipda
        bripka
        brigadir
        brigpol
        briptu
        bripda
        bharada
        bharatu
        jenderal
        jenderal polisi
        jenderal tni
        letnan jenderal
        letjen
        mayor jenderal
        mayjen
        mayjen tni
        brigadir jenderal
        kolonel
        letnan kolonel
        letkol
        mayor
        kapten
        letnan
        lettu
        letda
        sersan
        serka
        sertu
        serda
        serma
        kopral
        kopda
        koptu
        praka
        pratu
        prada
        laksamana
        laksamana madya
        laksdya
        laksamana muda
        laksda
        laksamana pertama
        laksma
        marsekal
        marsekal madya
        marsdya
        marsekal muda
        marsda
        marsekal pertama
        marsma
        pembantu letnan
        pelda
        peltu
        kapolri
        wakapolri
        kapolda
        wakapolda
        kapolres
        wakapolres
        kapolresta
        kapolrestabes
        kapolsek
        kanit
        kanit reskrim
        kasat
        kasat reskrim
        kasat lantas
        kasat narkoba
        kasatreskrim
        kabareskrim
        kabaintelkam
        kakorlantas
        kadensus
        kapusdokkes
        karopenmas
        panglima
        panglima tni
        pangdam
        pangkostrad
        pangkoarmada
        danrem
        dandim
        danramil
        danjen kopassus
        danlanal
        danlanud
        danpuspom
        kasad
        ksad
        kasal
        ksal
        kasau
        ksau
        kadispenad
        kadispenal
        kapendam
        babinsa
        bhabinkamtibmas
        komandan
        wakil komandan
        kalapas
        karutan
        kepala bnpb
        kepala bmkg
        kepala basarnas
        kepala bpbd
        kepala bpom
        kepala bin
        kepala bnpt
        kepala bnn
        kepala bkn
        kepala bps
        gubernur bi
        deputi gubernur
        deputi gubernur senior
        deputi
        deputi bidang
        inspektur
        irjen kementerian
        hakim
        hakim ketua
        ketua majelis hakim
        hakim agung
        hakim konstitusi
        jaksa
        jaksa agung
        jaksa penuntut umum
        jpu
        jampidsus
        jampidum
        jaksa muda
        kajati
        kajari
        kasi intel
        kasi pidsus
        panitera
        notaris
        pengacara
        kuasa hukum
        penasihat hukum
        advokat
        penyidik
        pengamat
        pengamat politik
        pengamat militer
        pengamat ekonomi
        pengamat sepak bola
        pakar
        pakar hukum
        pakar hukum tata negara
        ahli
        ahli hukum
        ahli pidana
        saksi ahli
        analis
        analis senior
        analis politik
        peneliti
        peneliti senior
        akademisi
        dosen
        guru besar
        profesor
        rektor
        wakil rektor
        dekan
        guru
        ustaz
        ustadz
        kiai
        kyai
        habib
        sejarawan
        sosiolog
        kriminolog
        psikolog
        psikiater
        epidemiolog
        seismolog
        vulkanolog
        ilmuwan
        astronom
        dokter
        dokter spesialis
        bidan
        perawat
        apoteker
        direktur rumah sakit
        ketua satgas
        relawan
        aktivis
        budayawan
        seniman
        sastrawan
        penulis
        novelis
        sutradara
        produser
        aktor
        aktris
        artis
        penyanyi
        musisi
        vokalis
        gitaris
        drummer
        rapper
        komedian
        komika
        presenter
        pembawa acara
        selebgram
        youtuber
        influencer
        tiktoker
        model
        desainer
        koki
        jurnalis
        wartawan
        reporter
        koresponden
        pemimpin redaksi
        pemred
        redaktur
        fotografer
        kolumnis
        pelatih
        pelatih kepala
        asisten pelatih
        pelatih timnas
        manajer tim
        pemain
        kiper
        penjaga gawang
        bek
        bek tengah
        bek kanan
        bek kiri
        gelandang
        winger
        penyerang
        striker
        kapten tim
        wasit
        pembalap
        petinju
        petarung
        pebulu tangkis
        pebulutangkis
        pegolf
        petenis
        pesepak bola
        atlet
        mantan pemain
        presiden klub
        legenda
        promotor
        astronot
        kosmonaut
        pilot
        kopilot
        nakhoda
        masinis
        sopir
        pengemudi
        pedagang
        petani
        nelayan
        buruh
        mahasiswa
        mahasiswi
        calon presiden
        capres
        calon wakil presiden
        cawapres
        calon gubernur
        cagub
        cawagub
        calon bupati
        cabup
        calon wali kota
        cawalkot
        caleg
        politikus
        politisi
        politikus senior
        anggota dewan
        legislator
        bendahara
        bendahara umum
        ketua dpp
        ketua dpc
        ketua dpd partai
        tersangka
        terdakwa
        terpidana
        terduga pelaku
        mantan menteri
        mantan gubernur
        mantan
        eks
        almarhum
        almarhumah
        """

    /// Forms of address and degrees; with and without the full stop where both are written.
    package static let honorifics = """
        pak
        bapak
        bu
        ibu
        bung
        mas
        mbak
        mba
        bang
        abang
        kang
        teh
        teteh
        kak
        kakak
        uda
        uni
        cak
        ning
        gus
        neng
        koh
        ko
        cik
        daeng
        kh
        k.h.
        kyai haji
        kiai haji
        kiai
        kyai
        haji
        hajah
        hajjah
        h
        h.
        hj
        hj.
        ustaz
        ustadz
        ustad
        ustazah
        ustadzah
        habib
        habaib
        tuan guru
        tgh
        tuanku
        buya
        syekh
        syeikh
        syaikh
        sheikh
        imam
        dr
        dr.
        drg
        drg.
        drh
        drh.
        prof
        prof.
        profesor
        ir
        ir.
        drs
        drs.
        dra
        dra.
        apt
        ns
        raden
        raden mas
        raden ajeng
        raden roro
        rr
        r.
        rm
        kgpaa
        kph
        krt
        krh
        gkr
        gbph
        i gusti
        tuan
        nyonya
        ny
        ny.
        nona
        nn
        sdr
        sdr.
        sdri
        saudara
        saudari
        mr
        mr.
        mrs
        mrs.
        ms
        ms.
        miss
        sir
        lord
        lady
        datuk
        dato
        dato'
        datuk seri
        dato seri
        dato' seri
        tan sri
        tun
        puan
        encik
        don
        yang mulia
        yth
        almarhum
        alm
        alm.
        almarhumah
        mendiang
        sayyid
        sayid
        sri
        ki
        nyi
        eyang
        mbah
        opa
        oma
        om
        tante
        """

    /// Nouns for unnamed or collective people, and for institutions, that can speak.
    package static let groups = """
        warga
        warga setempat
        warga sekitar
        warga negara
        warganet
        netizen
        masyarakat
        masyarakat setempat
        publik
        rakyat
        penduduk
        penduduk setempat
        tetangga
        pengguna
        pengguna jalan
        pengguna media sosial
        saksi
        saksi mata
        para saksi
        sejumlah saksi
        pejabat
        para pejabat
        pejabat senior
        seorang pejabat
        pejabat pemerintah
        pejabat setempat
        pejabat keamanan
        pejabat militer
        pejabat as
        pejabat intelijen
        pejabat kesehatan
        pejabat kementerian
        pakar
        para pakar
        pengamat
        analis
        para analis
        ahli
        para ahli
        ilmuwan
        para ilmuwan
        peneliti
        para peneliti
        ekonom
        akademisi
        dokter
        tim dokter
        petugas medis
        tenaga medis
        tenaga kesehatan
        paramedis
        sumber
        sejumlah sumber
        sumber anonim
        sumber keamanan
        sumber medis
        sumber lokal
        sumber terpercaya
        sumber diplomatik
        sumber militer
        sumber internal
        narasumber
        informan
        petugas
        petugas kepolisian
        petugas pemadam
        petugas keamanan
        petugas gabungan
        petugas penyelamat
        tim penyelamat
        tim sar
        tim gabungan
        tim
        regu penyelamat
        pemadam kebakaran
        penjaga pantai
        polisi
        kepolisian
        kepolisian setempat
        aparat
        aparat keamanan
        aparat penegak hukum
        penyidik
        tim penyidik
        jaksa
        kejaksaan
        jaksa penuntut
        majelis hakim
        hakim
        pengadilan
        militer
        tentara
        pasukan
        prajurit
        korban
        para korban
        korban selamat
        penyintas
        keluarga
        keluarga korban
        pihak keluarga
        kerabat
        orang tua
        ayah
        ibu korban
        istri
        suami
        anak
        kakak korban
        adik korban
        sahabat
        teman
        rekan
        pelaku
        terduga pelaku
        tersangka
        terdakwa
        tahanan
        sandera
        tawanan
        pengungsi
        penumpang
        sopir
        pengemudi
        pilot
        awak kapal
        kru
        abk
        nelayan
        petani
        buruh
        pekerja
        karyawan
        pegawai
        asn
        tki
        pekerja migran
        wni
        turis
        wisatawan
        pendaki
        jemaah
        jamaah
        jemaah haji
        pedagang
        pembeli
        konsumen
        pelanggan
        nasabah
        investor
        pelaku pasar
        trader
        pelaku usaha
        pengusaha
        produsen
        importir
        eksportir
        siswa
        pelajar
        mahasiswa
        guru
        dosen
        sekolah
        pihak sekolah
        pihak kampus
        rumah sakit
        pihak rumah sakit
        media
        media lokal
        media setempat
        media asing
        media pemerintah
        media israel
        media as
        media inggris
        media massa
        wartawan
        jurnalis
        awak media
        koresponden
        redaksi
        pihak
        pihak berwenang
        pihak terkait
        pihak kepolisian
        pihak manajemen
        manajemen
        pengelola
        perusahaan
        pihak perusahaan
        maskapai
        operator
        penyelenggara
        panitia
        pengacara
        kuasa hukum
        tim kuasa hukum
        tim pengacara
        penasihat hukum
        otoritas
        otoritas setempat
        otoritas kesehatan
        otoritas terkait
        otoritas bandara
        pemerintah
        pemerintah pusat
        pemerintah daerah
        pemerintah setempat
        istana
        pihak istana
        gedung putih
        kementerian
        kedutaan
        kedubes
        dpr
        parlemen
        legislator
        anggota dewan
        politisi
        politikus
        oposisi
        partai
        fraksi
        koalisi
        aktivis
        lsm
        organisasi
        kelompok
        kelompok hak asasi
        kelompok bersenjata
        relawan
        pengunjuk rasa
        demonstran
        massa
        massa aksi
        mahasiswa aksi
        pemberontak
        milisi
        diplomat
        delegasi
        utusan
        juru bicara
        jubir
        tokoh
        tokoh masyarakat
        tokoh agama
        ulama
        pelatih
        pemain
        tim pelatih
        klub
        manajemen klub
        suporter
        penggemar
        fans
        federasi
        penyelidik
        pengawas
        regulator
        lembaga
        lembaga survei
        responden
        pemilih
        """
}
