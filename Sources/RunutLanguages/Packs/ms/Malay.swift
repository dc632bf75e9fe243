extension LanguageLookalike {
    /// Malay shares most words with Indonesian; these tell the two apart.
    static let malay = LanguageLookalike(
        code: "ms",
        itsWords: WordList(
            """
            kerana bahawa daripada manakala sekiranya ialah beliau boleh pelbagai ekoran susulan kesemua
            isnin khamis ahad mac julai ogos disember
            polis pejabat kerajaan syarikat mesyuarat jawatankuasa parlimen pilihanraya jabatan peguam
            mahkamah wang antarabangsa pesuruhjaya dakwanya difahamkan berkenaan universiti perniagaan
            bomba mangsa nahas ringgit telefon hospital pembangkang bekas timbalan
            """
        ),
        ourWords: WordList(
            """
            karena bahwa dari sedangkan serta bisa menurutnya ujarnya dia
            senin kamis minggu maret juli agustus desember
            polisi kantor perusahaan pemerintah rapat pengadilan uang internasional ponsel korban
            universitas rupiah kabupaten kecamatan bupati gubernur mantan wakil rumah
            """
        )
    )
}
