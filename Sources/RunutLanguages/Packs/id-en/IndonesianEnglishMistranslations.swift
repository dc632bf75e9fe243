extension Mistranslations {
    /// English words and what they are wrongly turned into:
    /// `English | wrong | right | English of the wrong one`. A line must be wrong in any news:
    /// where some sense of the English word allows the Indonesian one, it stands here only with
    /// the words that settle its sense.
    package static let englishIntoIndonesian = Mistranslations(
        from: "en",
        """
        # Large numbers.
        billion|triliun biliun|miliar milyar|trillion
        billions|triliunan biliunan|miliaran milyaran|trillions
        million|miliar milyar|juta|billion
        trillion|miliar milyar|triliun|billion
        thousands|jutaan|ribuan|millions
        a_fortnight two_weeks|dua_bulan dua_hari|dua_pekan dua_minggu|two_months two_days
        percentage_points percentage_point|persen|poin_persen poin_persentase
        twofold doubled|tiga_kali_lipat|dua_kali_lipat berlipat|threefold tripled
        a_quarter_of one_quarter_of|kuartal triwulan|seperempat|quarterly
        # Days and months that sound alike.
        tuesday|kamis|selasa|thursday
        thursday|selasa|kamis|tuesday
        june|juli|juni|july
        july|juni|juli|june
        noon midday|tengah_malam|tengah_hari siang|midnight
        midnight|tengah_hari|tengah_malam|noon midday
        east eastern|barat|timur|west western
        west western|timur|barat|east eastern
        north northern|selatan|utara|south southern
        south southern|utara|selatan|north northern
        # False friends.
        physician physicians|fisikawan|dokter|physicist physicists
        physicist physicists|dokter|fisikawan ahli_fisika|physician doctor doctors
        fabric fabrics|pabrik|kain|factory plant mill factories
        eventually|secara_eventual eventual|akhirnya pada_akhirnya
        actual|aktual|sebenarnya sesungguhnya nyata
        sympathetic|simpatik|bersimpati turut_merasakan|likeable
        pathetic|patetik|menyedihkan
        sensible|sensibel sensitif|masuk_akal bijaksana|sensitive
        casualties|kasualitas|korban|
        gymnasium|gimnasi|gelanggang gedung_olahraga
        prospective|prospektif|calon
        topical|topikal tropis|hangat|tropical
        prescription|preskripsi|resep
        preservative|preservatif|pengawet
        lecture|lektur|kuliah ceramah
        concurrent|konkuren|bersamaan serentak
        confectionery|konfeksi|kembang_gula permen|
        # Offices and bodies.
        attorney_general|jenderal_pengacara pengacara_jenderal jaksa_jenderal|jaksa_agung
        secretary_of_state|sekretaris_negara sekretaris_negara_bagian|menteri_luar_negeri menlu
        defense_secretary defence_secretary|sekretaris_pertahanan|menteri_pertahanan menhan
        treasury_secretary|sekretaris_keuangan sekretaris_perbendaharaan|menteri_keuangan menkeu
        home_secretary|sekretaris_rumah sekretaris_dalam_negeri|menteri_dalam_negeri mendagri
        foreign_secretary|sekretaris_asing sekretaris_luar_negeri|menteri_luar_negeri menlu
        surgeon_general|jenderal_bedah ahli_bedah_umum|kepala_kesehatan_masyarakat
        solicitor_general|jenderal_pengacara|wakil_jaksa_agung
        governor_general|gubernur_umum|gubernur_jenderal
        supreme_court|pengadilan_tinggi mahkamah_konstitusi|mahkamah_agung|high_court constitutional_court
        house_of_representatives|rumah_perwakilan|dewan_perwakilan dpr
        general_assembly|majelis_jenderal|majelis_umum
        general_election general_elections|pemilihan_jenderal|pemilihan_umum pemilu
        general_strike|serangan_umum|mogok_umum mogok_massal|general_offensive
        cabinet_meeting|rapat_lemari|rapat_kabinet
        shadow_cabinet|lemari_bayangan|kabinet_bayangan
        ruling_party|pesta_penguasa pesta_berkuasa|partai_berkuasa partai_penguasa
        opposition_party|pesta_oposisi|partai_oposisi
        board_of_directors|papan_direktur|dewan_direksi direksi
        chief_justice|kepala_keadilan|ketua_mahkamah_agung hakim_agung
        coast_guard|pengawal_pesisir|penjaga_pantai
        press_secretary|sekretaris_tekan|sekretaris_pers juru_bicara
        # War, police and court.
        air_strike airstrike air_strikes airstrikes|pemogokan_udara|serangan_udara
        ceasefire cease-fire|berhenti_api|gencatan_senjata
        military_drill military_drills|bor_militer|latihan_militer
        mortar_shell mortar_shells|kerang_mortir|peluru_mortir mortir
        artillery_shell artillery_shells|kerang_artileri|peluru_artileri
        rounds_of_ammunition|putaran_amunisi|butir_amunisi butir_peluru
        live_rounds live_ammunition|amunisi_hidup peluru_hidup|peluru_tajam
        land_mine land_mines landmine landmines|tambang_darat|ranjau_darat ranjau
        naval_mine naval_mines|tambang_laut|ranjau_laut
        friendly_fire|api_ramah api_persahabatan|salah_tembak tembakan_kawan
        body_armor body_armour|baju_besi|rompi_antipeluru rompi
        hit_and_run|pukul_dan_lari|tabrak_lari
        bail|obligasi|uang_jaminan jaminan
        death_row|baris_kematian barisan_kematian|terpidana_mati
        life_sentence life_in_prison|kalimat_seumur_hidup|penjara_seumur_hidup hukuman_seumur_hidup
        death_sentence|kalimat_mati|hukuman_mati vonis_mati
        grand_jury|juri_besar|juri_agung
        plain-clothes plainclothes|pakaian_polos|berpakaian_sipil berpakaian_preman
        # Trade and work.
        power_plant power_station|tanaman_listrik tanaman_daya|pembangkit_listrik pembangkit
        nuclear_plant nuclear_plants|tanaman_nuklir|pembangkit_nuklir pltn
        crude_oil|minyak_kasar|minyak_mentah
        natural_gas|bensin_alami|gas_alam
        interest_rate interest_rates|tingkat_minat tarif_minat|suku_bunga
        stock_exchange|pertukaran_saham pertukaran_stok|bursa_saham bursa_efek bursa
        labour_strike labor_strike|serangan_buruh|mogok_kerja pemogokan
        short_circuit|sirkuit_pendek|korsleting hubungan_arus_pendek arus_pendek
        building_crane tower_crane|bangau_menara|derek_menara derek
        # Sport and the rest.
        own_goal|gol_sendiri|gol_bunuh_diri
        friendly_match|pertandingan_ramah|laga_persahabatan laga_uji_coba
        clean_sheet|lembar_bersih seprai_bersih|tanpa_kebobolan nirbobol
        title_holder title_holders|pemegang_judul|juara_bertahan
        heat_wave heatwave|gelombang_pemanas|gelombang_panas
        flash_flood flash_floods|banjir_kilat|banjir_bandang
        seriously_ill|sakit_jiwa|sakit_keras sakit_parah
        in_critical_condition|dalam_kondisi_kritik|dalam_kondisi_kritis kritis
        """
    )
}
