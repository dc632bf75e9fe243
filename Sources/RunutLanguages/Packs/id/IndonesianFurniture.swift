extension [FurnitureRule] {
    static let indonesianFurniture: [FurnitureRule] = [
        FurnitureRule(
            "id/furniture/read-also",
            .line(then: .headlines),
            words: """
                baca juga
                baca pula
                lihat juga
                simak juga
                tonton juga
                artikel terkait
                """,
            examples: [
                "Kapal sudah tiba.\n⟦Baca juga: Ombak Tinggi di Selat⟧\nPenumpang turun satu per satu.",
                "Kapal sudah tiba.\n⟦Baca Juga⟧\nPenumpang turun satu per satu di dermaga lama.",
                """
                Kapal sudah tiba.
                ⟦Baca Juga⟧
                ⟦Warga Desa Karang Ramai Menanam Bakau⟧
                ⟦Harga Ikan di Pasar Lama Naik Lagi⟧
                Penumpang turun.
                """,
                "Ia pulang.\n⟦Baca juga:⟧\n⟦Warga Desa Karang Ramai Menanam Bakau di Pantai⟧\nIa lalu tidur.",
                "Ia pulang.\n⟦(Baca juga: Harga Cabai Naik)⟧\nIa lalu tidur.",
            ],
            counterexamples: [
                "Baca juga adalah kebiasaan yang baik, kata guru itu.",
                "Mereka diminta baca juga aturan kedua.",
            ]
        ),
        FurnitureRule(
            "id/furniture/read",
            .line(then: .colon),
            words: """
                baca
                baca berita
                baca selengkapnya
                pilihan editor
                pilihan redaksi
                rekomendasi redaksi
                video
                video pilihan
                tonton
                simak
                """,
            examples: ["Ia pulang.\n⟦Pilihan Editor: Pasar Lama Dibuka Lagi⟧"],
            counterexamples: ["Video itu direkam warga.", "Simak apa yang dikatakan tetua desa."]
        ),
        FurnitureRule(
            "id/furniture/read-also-inline",
            .headline,
            words: """
                baca juga
                baca pula
                lihat juga
                simak juga
                """,
            examples: [
                "Ia sudah pulang ke desanya. ⟦Baca juga: Harga Cabai Naik⟧\nIa lalu tidur.",
                "Ia sudah pulang. ⟦Baca juga: Kapan Harga Cabai Turun?⟧ Malam itu ia tidur lelap.",
                "Ia pulang. ⟦Baca juga: Harga Cabai Naik? Begini Kata Pedagang⟧\nIa lalu tidur.",
            ],
            counterexamples: ["Ibu guru berkata, baca juga: bab dua dan tiga."]
        ),
        FurnitureRule(
            "id/furniture/advertisement",
            .line(then: .nothing),
            words: """
                advertisement
                advertisement scroll to continue with content
                advertisement scroll to resume content
                iklan
                pariwara
                artikel ini bersponsor
                loading
                """,
            examples: [
                "Ia pulang.\n⟦ADVERTISEMENT⟧\nIa lalu tidur.", "Ia.\n⟦Iklan⟧\nLalu ia tidur.",
            ],
            counterexamples: ["Iklan rokok dilarang di stadion.", "Ia membuat iklan"]
        ),
        FurnitureRule(
            "id/furniture/scroll",
            .anywhere,
            words: """
                scroll to continue with content
                scroll to resume content
                scroll ke bawah untuk melanjutkan membaca
                scroll ke bawah untuk lanjut membaca
                """,
            examples: ["Ia pulang.\n⟦SCROLL TO CONTINUE WITH CONTENT⟧\nIa lalu tidur."],
            counterexamples: ["Ia menggulir layar ke bawah untuk membaca."]
        ),
        FurnitureRule(
            "id/furniture/watch",
            .line(then: .words(maximum: 30)),
            words: """
                simak video
                simak juga video
                simak pula video
                tonton video
                tonton juga video
                lihat video
                lihat juga video
                saksikan video
                saksikan juga video
                saksikan live
                saksikan live streaming
                tonton juga "
                simak juga "
                """,
            examples: ["Ia pulang.\n⟦Simak Video 'Pasar Lama Dibuka Lagi':⟧\nIa lalu tidur."],
            counterexamples: [
                "Lihat video itu, kata hakim. Setelah itu sidang ditutup dan semua orang pulang."
            ]
        ),
        FurnitureRule(
            "id/furniture/embedded",
            .bracket,
            words: """
                gambas
                video
                foto
                image
                embed
                """,
            examples: ["Ia pulang.\n⟦[Gambas:Video 20detik]⟧\nIa lalu tidur."],
            counterexamples: ["Ia berkata [video itu palsu] lalu pergi."]
        ),
        FurnitureRule(
            "id/furniture/next-page",
            .anywhere,
            words: """
                simak selengkapnya di halaman berikutnya
                simak selengkapnya di halaman selanjutnya
                simak berita selengkapnya di halaman berikutnya
                simak berita selengkapnya di halaman selanjutnya
                baca selengkapnya di halaman berikutnya
                baca halaman berikutnya
                baca halaman selanjutnya
                lanjut ke halaman berikutnya
                selengkapnya di halaman berikutnya
                selengkapnya di halaman selanjutnya
                """,
            examples: ["Ia pulang.\n⟦Simak selengkapnya di halaman berikutnya.⟧"],
            counterexamples: ["Jawabannya ada di halaman berikutnya buku itu."]
        ),
        FurnitureRule(
            "id/furniture/page-number",
            .line(then: .nothing),
            words: """
                halaman selanjutnya
                halaman berikutnya
                baca artikel berikutnya
                selanjutnya
                selengkapnya
                baca selengkapnya
                lihat semua
                show all
                """,
            examples: ["Ia pulang.\n⟦Halaman selanjutnya⟧"],
            counterexamples: ["Selanjutnya ia pulang ke desanya."]
        ),
        FurnitureRule(
            "id/furniture/follow",
            .line(then: .words(maximum: 60)),
            words: """
                ikuti kami
                ikuti berita
                ikuti terus
                ikuti update
                ikuti saluran
                ikuti WhatsApp channel
                ikuti kanal
                ikuti artikel
                dapatkan update
                dapatkan berita
                dapatkan informasi
                jangan lewatkan
                simak breaking news
                simak berita
                cek berita
                cek artikel
                yuk gabung
                ayo gabung
                gabung di
                berita lainnya di
                update berita
                download aplikasi
                unduh aplikasi
                follow kami
                follow us
                """,
            examples: [
                "Ia pulang.\n⟦Ikuti kami di⟧",
                "Ia.\n⟦Dapatkan berita pilihan tiap hari di kanal kami⟧",
            ],
            counterexamples: [
                "Dapatkan informasi itu dulu, kata hakim. Setelah itu sidang ditutup dan orang pulang."
            ]
        ),
        FurnitureRule(
            "id/furniture/channel",
            .lineWith(wordMaximum: 45),
            words: """
                google news
                WhatsApp channel
                whatsapp channel
                saluran whatsapp
                saluran WhatsApp
                channel WhatsApp
                kanal WhatsApp
                kanal telegram
                install aplikasi WhatsApp
                daftar lewat tautan ini
                """,
            examples: ["Ia pulang.\n⟦Baca berita lain di Google News⟧"],
            counterexamples: ["Ia menulis pesan di WhatsApp."]
        ),
        FurnitureRule(
            "id/furniture/channel-block",
            .block(
                until: PhraseList("WhatsApp ya\nWhatsApp channel\ngoogle news"),
                lineMaximum: 12
            ),
            words: """
                simak breaking news dan berita pilihan
                dapatkan update berita pilihan
                """,
            examples: [
                """
                Ia pulang.
                ⟦Simak⟧
                ⟦breaking news⟧
                ⟦dan⟧
                ⟦berita pilihan⟧
                ⟦kami di ponselmu.⟧
                ⟦Pastikan kamu punya WhatsApp ya.⟧
                """
            ],
            counterexamples: ["Simak\nberita\nitu"]
        ),
        FurnitureRule(
            "id/furniture/share",
            .line(then: .nothing),
            words: """
                bagikan
                bagikan :
                bagikan artikel ini
                bagikan berita ini
                share
                share :
                salin tautan
                copy link
                komentar
                tulis komentar
                """,
            examples: ["⟦Bagikan:⟧\nKapal sudah tiba di dermaga lama."],
            counterexamples: ["Bagikan beras itu kepada warga, katanya."]
        ),
        FurnitureRule(
            "id/furniture/byline",
            .line(then: .colon),
            words: """
                penulis
                editor
                reporter
                pewarta
                kontributor
                wartawan
                redaktur
                penyunting
                fotografer
                uploader
                """,
            tells: .byline,
            examples: [
                "Ia pulang.\n⟦Editor: Rara Wulan⟧", "Ia pulang.\n⟦EDITOR : Rara⟧",
                "Ia pulang.\n⟦Reporter: Rara Wulan | Editor: Tama⟧",
            ],
            counterexamples: ["Penulis buku itu pulang.", "Editor Rara Wulan pulang."]
        ),
        FurnitureRule(
            "id/furniture/reporter-line",
            .line(then: .words(maximum: 12)),
            words: """
                laporan wartawan
                laporan reporter
                laporan kontributor
                laporan jurnalis
                """,
            tells: .byline,
            examples: [
                "⟦Laporan Wartawan Kabarlaut.com, Rara Wulan⟧\nKABARLAUT.COM, PALU - Ia pulang."
            ],
            counterexamples: ["Laporan wartawan itu menyebut kapal sudah tiba. Penumpang turun."]
        ),
        FurnitureRule(
            "id/furniture/by",
            .line(then: .names),
            words: "oleh",
            tells: .byline,
            examples: ["Kapal Pulang\n⟦Oleh Rara Wulan⟧\nKapal itu pulang pada hari Minggu."],
            counterexamples: ["Oleh karena itu ia pulang."]
        ),
        FurnitureRule(
            "id/furniture/reporter",
            .line(then: .names),
            words: """
                reporter
                pewarta
                kontributor
                """,
            tells: .byline,
            examples: [
                "Ia pulang ke desanya.\n⟦REPORTER RARA WULAN⟧",
                "Ia pulang ke desanya.\n⟦Pewarta Rara Wulan⟧\n(abc/xyz)",
            ],
            counterexamples: [
                "Ia pulang ke desanya.\nReporter itu tidak pulang.",
                "Ia pulang ke desanya.\nPewarta Rara Wulan pulang lebih dulu.",
            ]
        ),
        FurnitureRule(
            "id/furniture/source",
            .line(then: .colon),
            words: """
                sumber
                sumber berita
                sumber artikel
                """,
            tells: .credit,
            examples: ["Ia pulang.\n⟦Sumber: Kabar Laut⟧"],
            counterexamples: ["Sumber itu menolak disebut namanya."]
        ),
        FurnitureRule(
            "id/furniture/published-in",
            .lineWith(wordMaximum: 60),
            words: """
                artikel ini telah tayang di
                artikel ini sudah tayang di
                artikel ini telah terbit di
                berita ini telah tayang di
                artikel ini pertama kali tayang di
                """,
            tells: .credit,
            examples: [
                "Ia pulang.\n⟦Artikel ini telah tayang di Kabarlaut.com dengan judul Ia Pulang⟧"
            ],
            counterexamples: ["Film itu telah tayang di bioskop."]
        ),
        FurnitureRule(
            "id/furniture/copyright",
            .lineWith(wordMaximum: 30),
            words: """
                copyright
                hak cipta dilindungi
                dilarang keras mengambil konten
                dilarang mengutip
                dilarang keras mengutip
                dilarang memperbanyak
                """,
            tells: .outlet,
            examples: ["Ia pulang.\n⟦Copyright © 2024 Kabarlaut.com⟧"],
            counterexamples: ["Hak cipta lagu itu milik ibunya."]
        ),
        FurnitureRule(
            "id/furniture/topics",
            .line(then: .headlines),
            words: """
                topik
                topik terkait
                tag
                tags
                kata kunci
                tagar
                """,
            examples: [
                "Ia pulang.\n⟦Topik:⟧\n⟦• Selat⟧\n⟦• Kapal⟧", "Ia pulang.\n⟦Tag: kapal, laut⟧",
            ],
            counterexamples: ["Topik rapat itu kapal."]
        ),
        FurnitureRule(
            "id/furniture/page-tail",
            .pageTail,
            words: """
                berita terkini lainnya
                berita terkait
                berita lainnya
                berita terbaru
                berita terpopuler
                berita populer
                berita pilihan
                artikel lainnya
                artikel pilihan
                terpopuler
                terkini
                rekomendasi untuk anda
                rekomendasi
                video terkini
                """,
            examples: ["Ia pulang.\n⟦Berita Terkini Lainnya⟧\n⟦Harga Cabai Naik⟧"],
            counterexamples: ["Berita terbaru menyebut kapal sudah tiba di dermaga."]
        ),
        FurnitureRule(
            "id/furniture/caption",
            .caption,
            words: """
                foto
                ilustrasi
                sumber
                sumber foto
                dok
                dokumentasi
                istimewa
                grafis
                video
                """,
            examples: [
                "Ia pulang.\n⟦Warga menunggu kapal di dermaga. (Foto: Kabar Laut)⟧\nIa lalu tidur."
            ],
            counterexamples: ["Ia (foto kanan) pulang ke desanya."]
        ),
        FurnitureRule(
            "id/furniture/photo",
            .line(then: .colon),
            words: """
                foto
                ilustrasi
                keterangan foto
                caption
                infografis
                """,
            examples: [
                "Ia pulang.\n⟦Foto: Rara Wulan/Kabar Laut⟧",
                "Ia pulang.\n⟦(Foto: Warga menunggu kapal. Kabarlaut.com/Rara)⟧",
            ],
            counterexamples: ["Foto itu diambil Rara."]
        ),
        FurnitureRule(
            "id/furniture/disclaimer",
            .line(then: .words(maximum: 60)),
            words: """
                disclaimer
                disclaimer :
                konten ini merupakan kerja sama
                """,
            examples: ["Ia pulang.\n⟦Disclaimer: tulisan ini tidak mewakili redaksi⟧"],
            counterexamples: ["Ia menulis disclaimer di bawah surat itu."]
        ),
    ]
}
