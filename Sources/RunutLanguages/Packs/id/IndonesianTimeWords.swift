extension TimeLexicon {
    /// Indonesian words of time. "Minggu" is Sunday with a capital and a week without one.
    static let indonesian = TimeLexicon(
        """
        weekday 1: senin
        weekday 2: selasa
        weekday 3: rabu
        weekday 4: kamis
        weekday 5: jumat, jum'at
        weekday 6: sabtu
        weekday 7 capital: minggu
        weekday 7: ahad
        month 1: januari
        month 2: februari, pebruari
        month 3 capital: maret
        month 4 capital: april
        month 5 capital: mei
        month 6: juni
        month 7: juli
        month 8: agustus
        month 9: september
        month 10: oktober
        month 11: november, nopember
        month 12: desember
        # Short months, as datelines and lists write them.
        month 1 capital: jan
        month 2 capital: feb
        month 3 capital: mar
        month 4 capital: apr
        month 6 capital: jun
        month 7 capital: jul
        month 8 capital: agu, agt, ags, agust
        month 9 capital: sep, sept
        month 10 capital: okt
        month 11 capital: nov
        month 12 capital: des
        month 101: muharram, muharam
        month 102: safar, shafar
        month 103: rabiul awal, rabiul awwal, rabiulawal, rabi'ul awal
        month 104: rabiul akhir, rabiulakhir, rabi'ul akhir, rabiul tsani
        month 105: jumadil awal, jumadilawal, jumadal ula, jumadil ula
        month 106: jumadil akhir, jumadilakhir, jumadal akhirah, jumadil tsaniyah
        month 107: rajab
        month 108: syakban, sya'ban, syaban
        month 109: ramadan, ramadhan, bulan puasa
        month 110: syawal, syawwal
        month 111: zulkaidah, dzulqaidah, zulqaidah, dzulkaidah, dzulqa'dah, zulqa'dah
        month 112: zulhijah, dzulhijjah, zulhijjah, dzulhijah
        # Java's own calendar.
        month 201: suro, sura
        era: hijriah, hijriyah, kongzili, saka, caka
        era capital: h, be
        commonEra: masehi
        commonEra capital: m
        deictic -1: kemarin
        deictic -2: kemarin dulu, kemarin lusa
        deictic 0: hari ini
        deictic 1: besok, esok
        deictic 2: lusa, besok lusa
        part 0: pagi
        part 1: siang, zuhur, dzuhur
        part 2: sore, petang, asar, ashar
        part 3: magrib, maghrib
        part 4: malam, isya
        part 5: dini hari, subuh
        # Any morning, unless the sentence names a day.
        part 10: pagi hari
        part 11: siang hari
        part 12: sore hari
        part 14: malam hari
        itsPart 0: paginya, pagi harinya
        itsPart 1: siangnya, siang harinya
        itsPart 2: sorenya, sore harinya, petangnya
        itsPart 4: malamnya, malam harinya
        itsPart 5: dini harinya
        hourName 720: tengah hari
        hourName 1440: tengah malam
        localTime: waktu setempat
        zoneWord: waktu
        tonight 104: semalam
        none: sehari semalam, semalam suntuk
        dayWord: hari
        dateWord: tanggal, tgl
        weekWord: pekan
        weekWord lowercase: minggu
        monthWord: bulan, bulan suci
        yearWord: tahun
        periodWord: era, periode, masa bakti, masa jabatan, musim, tahun ajaran, tahun anggaran, tahun akademik, rentang
        clockWord: pukul, jam
        unit 0: detik
        unit 1: menit
        unit 2: jam
        unit 3: hari
        unit 4: pekan
        unit 4 lowercase: minggu
        unit 5: bulan
        unit 6: kuartal, triwulan
        unit 6 capital: q
        unit 7: semester, paruh
        unit 8: tahun
        unit 9: dekade, dasawarsa
        unit 10: abad
        unit 11: milenium
        oneUnit 0: sedetik
        oneUnit 1: semenit
        oneUnit 2: sejam
        oneUnit 3: sehari
        oneUnit 4: sepekan, seminggu
        oneUnit 5: sebulan
        oneUnit 6: setriwulan
        oneUnit 7: satu semester
        oneUnit 8: setahun
        oneUnit 9: sedekade, sedasawarsa
        oneUnit 10: seabad
        someUnits 1: bermenit-menit
        someUnits 2: berjam-jam
        someUnits 3: berhari-hari, hari-hari
        someUnits 4: berminggu-minggu, berpekan-pekan, pekan-pekan, minggu-minggu
        someUnits 5: berbulan-bulan, bulan-bulan
        someUnits 8: bertahun-tahun, tahun-tahun
        someUnits 9: berdekade-dekade, dekade-dekade
        someUnits 10: berabad-abad, abad-abad
        direction -1: lalu, kemarin, silam, yang lalu, sebelumnya
        direction 0: ini, sekarang
        direction 1: depan, mendatang, besok, esok, yang akan datang, akan datang, berikutnya
        near -1: tadi
        near 1: nanti
        window -1: terakhir, belakangan, belakangan ini, terakhir ini
        window 1: ke depan, mendatang, kedepan, yang akan datang
        ago -1: lalu, yang lalu, silam, yang silam
        ago 1: lagi
        relative -1: sebelumnya, sebelum itu
        relative 1: kemudian, setelahnya, sesudahnya, setelah itu, berselang, berikutnya, berselang kemudian
        neighbour -1: sebelumnya
        neighbour 1: berikutnya, selanjutnya, setelahnya, sesudahnya
        relativeDay 1: keesokan, keesokan harinya, esok harinya, keesokan hari, hari berikutnya, esoknya, besoknya, keesokannya
        relativeDay 0: hari yang sama, hari itu juga
        relativeDay -1: hari sebelumnya
        event 1: setelah, sesudah, pasca, ba'da, bakda, ba'da salat, bakda salat, setelah salat, usai salat, selepas salat
        event 1: usai, seusai, selepas, sehabis
        event -1: sebelum, jelang, menjelang, pra
        same: itu, tersebut, harinya, yang sama
        edge -1: awal
        edge 0: pertengahan, medio
        edge 1: akhir, penghujung, ujung
        weekend: akhir pekan, akhir minggu
        vague -1: baru-baru ini, belakangan ini, akhir-akhir ini, beberapa waktu lalu, beberapa waktu yang lalu, tempo hari, dahulu kala, masa lalu, masa lampau, beberapa waktu terakhir, belum lama ini
        vague 0: saat ini, kini, sekarang, sekarang ini, dewasa ini, masa kini
        vague 1: kelak, masa depan, masa mendatang, masa yang akan datang, waktu dekat, waktu mendatang
        every: setiap, tiap, saban, tiap-tiap
        frequency 3: harian
        half: setengah, separuh
        ordinal 1 capital: i
        ordinal 2 capital: ii
        ordinal 3 capital: iii
        ordinal 4 capital: iv
        ordinal 5 capital: v
        ordinal 6 capital: vi
        ordinal 7 capital: vii
        ordinal 8 capital: viii
        ordinal 9 capital: ix
        ordinal 10 capital: x
        ordinal 11 capital: xi
        ordinal 12 capital: xii
        ordinal 13 capital: xiii
        ordinal 14 capital: xiv
        ordinal 15 capital: xv
        ordinal 16 capital: xvi
        ordinal 17 capital: xvii
        ordinal 18 capital: xviii
        ordinal 19 capital: xix
        ordinal 20 capital: xx
        ordinal 21 capital: xxi
        ordinalPrefix: ke
        ordinal 1: pertama, kesatu
        ordinal 2: kedua
        ordinal 3: ketiga
        ordinal 4: keempat
        ordinal 5: kelima
        ordinal 6: keenam
        ordinal 7: ketujuh
        ordinal 8: kedelapan
        ordinal 9: kesembilan
        ordinal 10: kesepuluh
        ordinal 11: kesebelas
        ordinal 12: kedua belas
        ordinal 13: ketiga belas
        ordinal 14: keempat belas
        ordinal 15: kelima belas
        ordinal 16: keenam belas
        ordinal 17: ketujuh belas
        ordinal 18: kedelapan belas
        ordinal 19: kesembilan belas
        ordinal 21: kedua puluh satu
        ordinal 20: kedua puluh
        joint: kali, sekali
        first: pertama, perdana
        decadeEnding: an
        ending-decade: an
        zone 420: wib, waktu indonesia barat, waktu indonesia bagian barat
        zone 480: wita, waktu indonesia tengah, waktu indonesia bagian tengah
        zone 540: wit, waktu indonesia timur, waktu indonesia bagian timur
        zone 0: gmt, utc
        and: dan
        between: antara, dari
        until: hingga, sampai, sampai dengan, s/d, s.d, s.d., sd, ke
        numeral 1: satu
        numeral 2: dua
        numeral 3: tiga
        numeral 4: empat
        numeral 5: lima
        numeral 6: enam
        numeral 7: tujuh
        numeral 8: delapan
        numeral 9: sembilan
        numeral 10: sepuluh
        numeral 11: sebelas
        numeral 100: seratus
        numeral 1000: seribu
        plus 10: belas
        times 10: puluh
        times 100: ratus
        times 1000: ribu
        times 1000000: juta
        number -1: beberapa, sekian, puluhan, belasan, ratusan, ribuan
        hour 1: satu
        hour 2: dua
        hour 3: tiga
        hour 4: empat
        hour 5: lima
        hour 6: enam
        hour 7: tujuh
        hour 8: delapan
        hour 9: sembilan
        hour 10: sepuluh
        hour 11: sebelas
        # What a bare weekday before or after these words points to.
        cue 1: menjelang, jelang, akan, bakal, dijadwalkan, direncanakan, rencananya, berencana, diperkirakan, diprediksi, mendatang, nanti, hendak, segera, dijadwal, diagendakan, rencana, jadwal, akankah, akan datang, yang akan datang, paling lambat, selambat-lambatnya, selambatnya, tenggat, tenggat waktu, batas waktu, ditunda, menunda, diundur
        cue -2: sejak, semenjak, telah, sudah, tadi, pernah, sempat, lalu
        cue -1: kata, ujar, tutur, ucap, jelas, ungkap, papar, tegas, terang, tulis, imbuh, tambah, katanya, ujarnya, tuturnya, ucapnya, jelasnya, ungkapnya, paparnya, tegasnya, terangnya, imbuhnya, tambahnya, dilansir, dikutip, melansir, mengutip, mengatakan, menyatakan, mengungkapkan, menjelaskan, menyebut, menyebutkan, menuturkan, menegaskan, melaporkan, dilaporkan, disampaikan, menyampaikan, keterangannya, dihubungi, ditemui, konferensi pers, jumpa pers
        preposition: pada, sejak, di, hingga, sampai, dari, dalam, mulai, per, selama, untuk, sekitar, antara, akhir, awal, pertengahan, medio, sepanjang, sebelum, setelah, menjelang, jelang, bulan, tahun, dan, ke, hari, sampai dengan, memasuki, edisi
        # What makes the next number no year.
        counter: rp, usd, no, nomor, pasal, ayat, uu, pp, perpres, permen, halaman, hal, seri, kamar, ruang, lantai, penerbangan, pesawat, tipe, kode, kav, rt, rw, blok, km, telepon, sebanyak, sejumlah, sebesar, seharga, senilai, ayat
        namesake capital: pak, bu, bapak, ibu, mbak, jalan, jl, jln, gang, universitas, monumen, stadion, tugu, lapangan, gedung, gerakan, taman, jembatan, masjid, gelora, alun-alun, kampus, museum, sd, smp, sma, smk, sdn, smpn, sman, desa, kampung, kecamatan, kelurahan, pasar
        measure: meter, kilometer, sentimeter, milimeter, km, cm, mm, hektare, hektar, ha, kilogram, gram, miligram, kg, ton, kuintal, liter, mdpl, kaki, mil, watt, kalori, orang, jiwa, unit, ekor, buah, butir, rupiah, dolar, dollar, persen, kali, lembar, paket, suara, rumah, bungkus, barel, karung, botol, dus, kardus, keping, kasus, warga, siswa, pelajar, mahasiswa, personel, prajurit, anggota, kendaraan, mobil, motor, kursi, tiket, penumpang, korban, pasien, pekerja, keluarga, desa, kepala keluarga, kk, peserta
        # Names that hold a day's or a month's name.
        none: pasar minggu, pasar senin, pasar senen, pasar selasa, pasar rabu, pasar rebo, pasar kamis, pasar jumat, pasar sabtu, sekolah minggu, koran minggu, black friday
        none: lalu lintas, lalu lalang, bulan madu, sebelas maret, hari besar, sewaktu-waktu, jam kerja, jam tangan, jam malam
        """,
        feasts: indonesianFeasts
    )
}
