extension AttributionWords {
    static let indonesian: AttributionWords = {
        var words = AttributionWords()
        words.responseNouns = WordList(
            "komentar konfirmasi keterangan tanggapan penjelasan jawaban pernyataan"
        )
        words.deeds = WordList(
            """
            penonaktifan pengangkatan pelantikan pemberhentian penggabungan peluncuran pemulihan pengalihan
            pembebasan penghentian pembatalan penundaan pencabutan pembubaran pengunduran penarikan pemecatan
            penyelidikan penyidikan pemeriksaan penahanan penangkapan pengusutan pembentukan pembukaan penutupan
            penghapusan penurunan peningkatan perbaikan perubahan perlindungan persatuan perdamaian deeskalasi
            gencatan evaluasi revisi investigasi audit moratorium reformasi boikot embargo sanksi keadilan
            """
        )
        words.announcing = WordList("mengumumkan")
        words.givers = WordList("memberi")
        words.given = WordList("tahu")
        words.conditionals = WordList("jika bila apabila andai seandainya kalau")
        words.norms = WordList(
            "saya kami kita aku aturan jadwal abjad rencana urutan selera kebutuhan ketentuan"
        )
        words.modals = WordList("dapat bisa mau bersedia ingin berani kuasa")
        words.clauseVerbs = WordList(
            "mengatakan menuturkan berkata bilang menyebutkan memperkirakan menambahkan mengaku mengklaim"
        )
        words.deedNouns = WordList("janji ancaman seruan desakan imbauan tuntutan permintaan")
        words.opinions = WordList("dinilai disebut diakui dilaporkan diprediksi diperkirakan")
        words.pointers = WordList("hal kabar pernyataan informasi penjelasan keterangan")
        words.indefiniteArticles = WordList("seorang sebuah salah satu")
        words.pluralMarkers = WordList("para beberapa sejumlah kedua banyak")
        words.anyPersons = WordList(
            "pria wanita perempuan lelaki laki-laki gadis bocah remaja orang tokoh politikus politisi aktivis"
        )
        words.storyArticles = WordList("sang")
        words.householdNouns = WordList("kantor keluarga kubu istri suami anak pihak tim ibu ayah")
        words.bodyReferences = WordList(
            """
            lembaga agensi perusahaan organisasi kelompok instansi institusi klub badan partai stasiun label
            manajemen maskapai pabrikan produsen operator pengelola penyelenggara panitia negara
            """
        )
        words.stateWords = WordList("pemerintah pemerintahan negara")
        words.bothWords = WordList("kedua keduanya")
        words.asWords = WordList("sebagai")
        words.basedOn = WordList("berdasarkan")
        words.speaking = WordList("berkomentar berspekulasi menanggapi")
        words.ownChannels = WordList(
            "akun akunnya unggahan unggahannya postingan postingannya cuitan cuitannya keterangan rilis siaran instagram twitter facebook tiktok x threads"
        )
        words.receivings = WordList("diterima")
        words.laws = WordList(
            "perpres beleid permen perppu perda pergub perwali keppres kepres inpres pp uu undang-undang peraturan regulasi edaran"
        )
        words.lawNumbers = WordList("nomor no")
        words.agencyWords = WordList("kantor berita")
        words.corrections = WordList("ralat koreksi")
        words.contrasts = WordList("namun tetapi tapi melainkan sedangkan")
        words.cliticLength = 3
        return words
    }()
}
