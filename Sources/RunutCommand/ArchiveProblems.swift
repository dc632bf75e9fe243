internal import RunutReading
internal import RunutReport

extension Interface {
    /// What is wrong with an archive or a document, or with one entry of it.
    func reason(_ damage: Damage, at offset: Int) -> String {
        let what =
            switch damage {
            case .truncated: self("berakhir sebelum selesai", "ends before it should")
            case .corrupt: self("data mampatannya rusak", "its compressed data is corrupt")
            case .checksum: self("jumlah periksanya tidak cocok", "its checksum does not match")
            case .garbage:
                self("bita yang tidak termasuk entri apa pun", "bytes that belong to no entry")
            case .header: self("kepalanya tidak terbaca", "its header cannot be read")
            case .length: self("panjangnya tidak benar", "its length is not what it says")
            case .overlap:
                self("menindih entri lain", "it shares its bytes with another entry")
            case .name: self("namanya mengarah ke luar arsip", "its name leads out of the archive")
            case .directory:
                self("daftar isinya hilang atau salah", "the list of entries is missing or wrong")
            case .markup: self("XML-nya tidak terbaca", "its XML cannot be read")
            }
        return what + self(" (bita \(offset))", " (byte \(offset))")
    }

    func reason(_ unsupported: Unsupported) -> String {
        switch unsupported {
        case .encryption: self("terenkripsi", "it is encrypted")
        case .compression(let method): packed(Int(method) == nil ? method : "zip \(method)")
        case .volumes: self("arsip dalam beberapa berkas", "an archive in several files")
        }
    }

    private func packed(_ method: String) -> String {
        self(
            "dimampatkan dengan \(printable(method)), yang tidak dibuka di sini; buka dahulu",
            "packed with \(printable(method)), which is not unpacked here; unpack it first"
        )
    }

    /// Of a program that reads one form: where it is missing, how it comes there.
    func missing(program: String) -> String {
        self(
            "memerlukan program \(program) (paket poppler-utils)",
            "needs the program \(program) (package poppler-utils)"
        )
    }

    func failed(program: String, _ end: ProgramEnd) -> String {
        switch end {
        case .code(let code):
            self("\(program) gagal (kode keluar \(code))", "\(program) failed (exit code \(code))")
        case .signal(let signal):
            self(
                "\(program) dihentikan sistem (sinyal \(signal))",
                "\(program) was ended by the system (signal \(signal))"
            )
        case .stopped: self("\(program) melewati batas waktu", "\(program) took too long")
        }
    }
}
