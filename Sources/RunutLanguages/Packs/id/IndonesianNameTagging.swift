internal import RunutIndonesianNameWeights

extension NameTagging {
    static let indonesian = NameTagging(
        spelling: .indonesian,
        clitics: ["-lah", "-kah", "-pun", "-nya"],
        vessels: WordList("km kmp kri klm kmn mv mt kapal feri"),
        nationals: WordList(
            """
            warga wni turis wisatawan masyarakat penduduk rakyat pria wanita perempuan lelaki laki-laki orang
            siswa mahasiswa anak keturunan pekerja buruh pasukan prajurit militer tim klub pemain pelatih
            """
        ),
        tagger: .indonesian
    )
}

extension NameTagger {
    /// Nil where the weights were taken out of the build.
    static let indonesian: NameTagger? = NameTagger(
        bytes: UnsafeRawBufferPointer(
            start: runut_indonesian_name_weights(),
            count: Int(runut_indonesian_name_weights_size())
        )
    )
}
