internal import RunutSpelling

extension SlipWords {
    static let indonesian = SlipWords(
        spelling: .indonesian,
        measures: .indonesianEnglish,
        mistranslations: [.englishIntoIndonesian]
    )
}

extension Spelling {
    static let indonesian = Spelling(
        list: UnsafeBufferPointer(
            start: runut_spelling_indonesian(),
            count: Int(runut_spelling_indonesian_size())
        ),
        affixes: .indonesian,
        // 100 and 50 articles: an unknown form stands in two of the list's corpus at most.
        meantClassMinimum: 18,
        meantLongClassMinimum: 15,
        accepted: .indonesianAcceptedSpellings,
        glued: WordList(
            """
            yang dengan dan untuk dari pada tersebut oleh dalam tidak akan bahwa juga atau karena telah sudah
            menjadi adalah namun sebagai setelah sehingga mengatakan
            """
        ),
        undoubled: WordList(
            """
            yang dan di ke dari untuk dengan pada ini itu dalam akan oleh juga sudah telah karena adalah bahwa
            sebagai atau tersebut hingga serta namun saat para kepada menjadi tidak agar setelah terhadap
            """
        ),
        variants: """
            e=i p=v f=v f=p y=i ly=li kh=h kh=k z=j z=s sy=s q=k oe=u dj=j tj=c nj=ny ai=e au=o ^h=- x=ks ph=f
            silah=sila a=is ir=is d=t c=k o=u ae=e ie=i uw=u iy=i th=t dh=d ll=l ss=s nn=n mm=m '=- '=k
            """,
        nameVariants: """
            oe=u dj=j tj=c sj=sy nj=ny ch=kh ch=h kh=h kh=k z=s y=i i=y ie=i ee=i oo=u o=u e=i v=f v=w f=p ph=f
            q=k c=k k=g th=t dh=d sh=sy sh=s sy=s j=y w=u ae=e ei=i ai=ay aa=a bb=b dd=d ff=f kk=k ll=l mm=m nn=n
            pp=p rr=r ss=s tt=t zz=z hh=h yy=y era=ra h=- '=- ah=a eh=e mad=med er=re
            """
    )
}

extension WordList {
    /// What few articles write and one slip of the keys would turn into a frequent word; and
    /// what so many people write for the form in the dictionary that it marks nobody.
    static let indonesianAcceptedSpellings = WordList(
        """
        # Words.
        ketiak lencana jahitan kibaran gerigi kerang telinga bentang rentang pantang serunai
        seruling sangkar sungkan sumbang sandang sandung kandang bandang lenting genting banting bentur bentuk
        berkata berkaca berkala berkisah berkilah terkuak terkulai terkilir tersengal tersengat menyengat
        menyerap menyergap menyekap menyelam menyulam menyuluh menyulut menjulur menjumput menjemur menjerat
        menjarah mencekal mencekam mencekik mencelup menceker mengecap mengecat mengikat mengikis mengilap
        mengitari mengulas mengulur mengunyah menguras menguping mengupas melebur meledek meleleh melesak melipur
        melumat meluluh meluruh merintis merintih merambah merambat meramal meramu meretas meraut merayap
        membelai membelit membilas membius memborong membual membujur membuntal memilin memintal memungut
        memutih menyisir menyusur menyusup penyusup penyelam pemulung pengail pengerat pelantang pelatuk
        peralihan peralatan perantau perantara peranti persinggahan pertambakan pertautan perairan perapian
        kerukan kerutan keruntuhan kelambu kelabu kelenjar kemuning kemudi keramik keranda kerangka keranjang
        kolektif legislasi navigasi evakuasi ekskavasi ekskresi erosi emosi misil
        fosil fisil simpul kumpul timpang tumpang tembang tembaga lembaga lembah lempung lambung lampion tenung
        tunggu tungku tunggal tanggal tanggap tangkap tangkal tangkai rangkul rangkap langkap bangkai bangkit
        semburan sembunyi serbuan serabut serambi serapan serpihan sarapan garapan harapan rampasan lampiran
        pesakitan pesisir pesilat pesulap pesohor perisai perigi peluit peluk peluh pelipis pelana pelantar
        rentetan rentenir retakan rekatan ratapan tatapan tetapan titipan titisan lintasan lintang bintik
        mandek mandul mendung lindung lendir landai lantai rantai santai pantai bantai
        # Habits.
        aktifitas efektifitas produktifitas kreatifitas sportifitas analisa menaikan menyebrang silahkan dimana
        disana disini diatas dibawah didalam diluar didepan dibelakang kemana darimana darisana kesana kesini keatas kedepan
        kedalam keluar kepada olahraga kerjasama tandatangan terimakasih tanggungjawab orangtua sepakbola
        bulutangkis rumahsakit kacamata sekedar hakekat nampak merubah dirubah mempengaruhi mentaati mengkonsumsi
        mempercayai antri antrian cidera telpon telefon ijin ijazah apotik atlit nasehat jaman hembusan himbauan
        hutang karir kwalitas kwitansi lobang mangkok milyar trilyun obyek subyek projek sistim standarisasi
        tehnik tehnologi trampil walikota wakil-wakil propinsi kongkrit konkrit komplek kompleks konperensi
        """
    )
}
