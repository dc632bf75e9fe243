extension TimeLexicon {
    /// Named days of Indonesia: feasts, and the days that ministries and bodies keep.
    ///
    /// Entered by hand from what is publicly kept; a day that several dates claim is left out.
    static let indonesianFeasts = """
        # Islam. Months begin as the ministry announces them.
        holiday hijri 10 1: idul fitri, idulfitri, lebaran, hari raya idul fitri, hari raya idulfitri, lebaran idul fitri, lebaran idulfitri, hari raya lebaran, hari lebaran, hari raya fitri, aidilfitri
        holiday hijri 10 8: lebaran ketupat, syawalan
        holiday hijri 12 10: idul adha, iduladha, hari raya idul adha, hari raya iduladha, hari raya kurban, hari raya haji, lebaran haji, lebaran idul adha, idul kurban
        holiday hijri 12 9: hari arafah, wukuf di arafah
        holiday hijri 9 1: awal puasa, awal ramadan, awal ramadhan, hari pertama puasa, hari pertama ramadan, hari pertama ramadhan, puasa hari pertama
        holiday hijri 9 2: hari kedua puasa, puasa hari kedua
        holiday hijri 9 3: hari ketiga puasa, puasa hari ketiga
        holiday hijri 9 17: nuzulul quran, nuzulul qur'an, nuzulul al-qur'an
        holiday hijri 1 1: tahun baru islam, tahun baru hijriah, tahun baru hijriyah, satu muharram, satu muharam
        holiday hijri 1 10: asyura, hari asyura, asyuro
        holiday hijri 3 12: maulid nabi, maulid nabi muhammad, maulid nabi muhammad saw, maulud nabi
        holiday hijri 7 27: isra mikraj, isra miraj, isra mi'raj, isra' mi'raj, isra' mikraj, isra mikraj nabi muhammad, isra miraj nabi muhammad, isra mikraj nabi muhammad saw, isra miraj nabi muhammad saw
        holiday hijri 8 15: nisfu syaban, nisfu sya'ban
        eve hijri 10 1: malam takbiran, malam takbir
        # Other faiths.
        holiday 1225: natal, hari natal, hari raya natal, hari kelahiran yesus kristus
        holiday easter -46: rabu abu
        holiday easter -7: minggu palma
        holiday easter -3: kamis putih
        holiday easter -2: jumat agung, wafat isa almasih, wafat isa al masih, wafat yesus kristus, wafatnya yesus kristus
        holiday easter -1: sabtu suci
        holiday easter 0: paskah, hari paskah, hari raya paskah, minggu paskah
        holiday easter 39: kenaikan isa almasih, kenaikan isa al masih, kenaikan yesus kristus, kenaikan tuhan yesus, hari kenaikan yesus kristus, hari kenaikan isa almasih
        holiday easter 49: pentakosta, hari pentakosta, hari raya pentakosta
        holiday nyepi: nyepi, hari nyepi, hari raya nyepi, hari suci nyepi, tahun baru saka, tahun baru caka, hari raya nyepi tahun baru saka, hari suci nyepi tahun baru saka, nyepi tahun baru saka
        holiday waisak: waisak, hari waisak, hari raya waisak, hari raya tri suci waisak, hari tri suci waisak, trisuci waisak, tri suci waisak
        holiday imlek: imlek, hari imlek, hari raya imlek, tahun baru imlek
        holiday imlek 14: cap go meh
        holiday deepavali: deepavali, diwali
        holiday pawukon 0: galungan, hari galungan, hari raya galungan
        holiday pawukon 10: hari kuningan, hari raya kuningan
        holiday pawukon 136: hari raya saraswati
        holiday pawukon 140: hari raya pagerwesi
        # The state.
        holiday 101: tahun baru, tahun baru masehi
        eve 101: malam pergantian tahun, malam tahun baru, malam tahun baru masehi
        holiday 817 1945: hari kemerdekaan, hari kemerdekaan ri, hari kemerdekaan indonesia, hari kemerdekaan republik indonesia, hari proklamasi, hari proklamasi kemerdekaan, proklamasi kemerdekaan ri, agustusan, tujuh belasan, tujuhbelasan
        jubilee 817 1945: ri, republik indonesia, kemerdekaan, kemerdekaan ri, kemerdekaan republik indonesia, kemerdekaan indonesia, proklamasi kemerdekaan ri
        eve 817: malam tirakatan
        holiday 601 1945: hari lahir pancasila, harlah pancasila, hari kelahiran pancasila
        holiday 1001: hari kesaktian pancasila
        holiday 930: peringatan g30s, peringatan g30s/pki
        holiday 818: hari konstitusi
        holiday 1110: hari pahlawan
        holiday 1028 1928: hari sumpah pemuda, sumpah pemuda
        holiday 520 1908: hari kebangkitan nasional, harkitnas
        holiday 501: hari buruh, hari buruh internasional, hari buruh sedunia, may day
        holiday 502: hardiknas, hari pendidikan nasional
        holiday 421: hari kartini
        holiday 1222: hari ibu
        holiday 1112: hari ayah nasional, hari kesehatan nasional
        holiday 1112 capital: hari ayah
        holiday 301: hari penegakan kedaulatan negara
        holiday 1213: hari nusantara
        holiday 1219: hari bela negara
        holiday 1220: hari kesetiakawanan sosial nasional
        # Bodies and callings; jubilees count from the year that they were founded in.
        holiday 1005 1945: hari tni
        jubilee 1005 1945: tni, tentara nasional indonesia
        holiday 701 1946: hari bhayangkara
        jubilee 701 1946: bhayangkara, polri
        jubilee 409 1946: tni au
        jubilee 416 1952: kopassus
        jubilee 1114 1945: brimob
        holiday 1215: hari juang kartika, hari juang tni ad
        holiday 901: hari polwan
        holiday 722 1960: hari bhakti adhyaksa, hari bakti adhyaksa, hari adhyaksa
        jubilee 622 1527: jakarta, dki jakarta, kota jakarta
        jubilee 808 1967: asean
        jubilee 911 1945: rri
        jubilee 917 1945: pmi
        jubilee 928 1945: kai
        jubilee 1125 1945: pgri
        jubilee 1129 1971: korpri
        jubilee 1020 1964: golkar, partai golkar
        jubilee 110 1973: pdip, pdi-p, pdi perjuangan
        jubilee 206 2008: gerindra, partai gerindra
        holiday 103 1946: hari amal bakti, hari amal bhakti
        holiday 209: hari pers nasional, hpn
        holiday 330: hari film nasional
        holiday 406: hari nelayan nasional
        holiday 425: hari otonomi daerah
        holiday 517: hari buku nasional
        holiday 529: hari lanjut usia nasional
        holiday 629: hari keluarga nasional, harganas
        holiday 705: hari bank indonesia
        holiday 712 1947: hari koperasi, hari koperasi nasional, hari koperasi indonesia
        holiday 723: hari anak nasional
        holiday 810: hari kebangkitan teknologi nasional, hakteknas, hari konservasi alam nasional
        holiday 814 1961: hari pramuka
        jubilee 814 1961: pramuka, gerakan pramuka
        holiday 904: hari pelanggan nasional
        holiday 909: hari olahraga nasional, haornas
        holiday 911: hari radio nasional
        holiday 917: hari perhubungan nasional, harhubnas
        holiday 924: hari tani, hari tani nasional
        holiday 1002: hari batik, hari batik nasional
        holiday 1022: hari santri, hari santri nasional
        holiday 1024: hari dokter nasional, hari pbb
        holiday 1027: hari listrik nasional
        holiday 1030: hari oeang
        holiday 1125: hari guru, hari guru nasional
        holiday 1128: hari menanam pohon indonesia
        holiday 1212: harbolnas, hari belanja online nasional
        # Kept all over the world.
        holiday 214: hari valentine, hari kasih sayang
        holiday 204: hari kanker sedunia
        holiday 221: hari bahasa ibu internasional, hari peduli sampah nasional
        holiday 308: hari perempuan internasional, hari perempuan sedunia
        holiday 321: hari hutan sedunia, hari hutan internasional
        holiday 322: hari air sedunia
        holiday 324: hari tuberkulosis sedunia, hari tbc sedunia
        holiday 407: hari kesehatan sedunia
        holiday 422: hari bumi
        holiday 423: hari buku sedunia
        holiday 503: hari kebebasan pers sedunia, hari kebebasan pers internasional, hari pers sedunia
        holiday 512: hari perawat internasional, hari perawat sedunia
        holiday 531: hari tanpa tembakau sedunia
        holiday 605: hari lingkungan hidup sedunia, hari lingkungan hidup
        holiday 614: hari donor darah sedunia
        holiday 620: hari pengungsi sedunia
        holiday 626: hari anti narkotika internasional, hari antinarkotika internasional
        holiday 809: hari masyarakat adat sedunia, hari masyarakat adat internasional
        holiday 812: hari remaja internasional
        holiday 819: hari kemanusiaan sedunia
        holiday 908: hari aksara internasional
        holiday 921: hari perdamaian internasional, hari perdamaian dunia
        holiday 927: hari pariwisata sedunia
        holiday 1005: hari guru sedunia
        holiday 1010: hari kesehatan mental sedunia, hari kesehatan jiwa sedunia
        holiday 1016: hari pangan sedunia
        holiday 1031: halloween
        holiday 1114: hari diabetes sedunia
        holiday 1120: hari anak sedunia
        holiday 1201: hari aids sedunia
        holiday 1203: hari disabilitas internasional, hari penyandang disabilitas internasional
        holiday 1209: hari antikorupsi sedunia, hari anti korupsi sedunia, hari antikorupsi, hakordia
        holiday 1210: hari ham, hari ham sedunia, hari hak asasi manusia
        # Words around feasts.
        anniversary: hut, hari ulang tahun, ulang tahun, hari jadi, dirgahayu, milad
        dayCount 0 capital: h
        dayCount 1: h plus
        dayCount -1: h min, h minus
        marketDay 0: legi, manis
        marketDay 1: pahing, paing
        marketDay 2: pon
        marketDay 3: wage
        marketDay 4: kliwon
        # What only bears a feast's name, and leave, which is other days than the feast.
        none: pohon natal, kue natal, kartu natal, lagu natal, kado natal, hadiah natal, hiasan natal, ornamen natal, topi natal, pernak-pernik natal, dekorasi natal, kampung natal, sinterklas natal
        none: mandailing natal, kota natal, kecamatan natal, pantai natal, pelabuhan natal, pasar natal, kwazulu-natal, pak natal, bapak natal, dies natalis
        none: ke natal, di natal, asal natal
        none: baju lebaran, kue lebaran, ketupat lebaran, opor lebaran, parsel lebaran, lebaran betawi, lebaran depok, telur paskah, kue imlek, angpao imlek, kue keranjang imlek
        none: cuti bersama lebaran, cuti bersama idul fitri, cuti bersama idulfitri, cuti bersama natal, cuti bersama nyepi, cuti bersama imlek, cuti bersama waisak, cuti bersama idul adha, cuti bersama iduladha
        none: gerakan 30 september, g30s, gerakan 30 september 1965

        """
}
