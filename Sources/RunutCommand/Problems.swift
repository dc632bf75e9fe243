internal import RunutReading
internal import RunutReport

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// How a run ended, for whoever called it.
enum ExitStatus: Int32, Error {
    case done = 0
    case someInputFailed = 1
    case wrongUsage = 2
    /// What was asked for could not be written.
    case worldFailed = 3
}

extension Interface {
    /// One line: the file, the place in it, the reason.
    func message(_ problem: ReadingError) -> String {
        let path = shown(path: problem.path)
        return "runut: \(path): \(reason(problem))"
    }

    func shown(path: String) -> String {
        path == "-" ? self("masukan standar", "standard input") : printable(path)
    }

    private func reason(_ problem: ReadingError) -> String {
        switch problem {
        case .missing: self("tidak ada berkas atau folder ini", "no such file or folder")
        case .notAFile: self("bukan berkas biasa", "not a regular file")
        case .unreadable(_, let code):
            self("tidak dapat dibaca: ", "cannot be read: ") + reason(code)
        case .binary(_, let offset):
            self(
                "berkas biner, bukan teks (bita nol pada bita \(offset))",
                "a binary file, not text (a zero byte at byte \(offset))"
            )
        case .notUTF8(_, let offset):
            self("bukan teks UTF-8 (bita \(offset))", "not UTF-8 text (byte \(offset))")
        case .empty: self("kosong", "empty")
        case .tooLarge(_, let byteCount, let limit):
            self(
                "\(byteCount) bita, melebihi batas \(limit) bita untuk satu berkas",
                "\(byteCount) bytes, over the limit of \(limit) bytes for one file"
            )
        case .noArticles(_, let skipped): noArticles(skipped)
        case .tooDeep(_, let limit):
            self(
                "folder atau arsip lebih dari \(limit) tingkat dalamnya",
                "folders or archives more than \(limit) levels deep"
            )
        case .damaged(_, let offset, let damage): reason(damage, at: offset)
        case .unsupported(_, let what): reason(what)
        case .tooDense(_, let limit):
            self("dimampatkan lebih dari \(limit) kali", "packed more than \(limit) times")
        case .tooMany(_, let limit): self("lebih dari \(limit) entri", "more than \(limit) entries")
        case .programMissing(_, let program): missing(program: program)
        case .programFailed(_, let program, let end): failed(program: program, end)
        case .notFetched(_, let problem): reason(problem)
        case .malformed(_, .line(let line), let reason):
            self("baris \(line): ", "line \(line): ") + reason
        case .malformed(_, .item(let number), let reason):
            self("butir \(number): ", "item \(number): ") + reason
        case .malformed(_, .byte(let offset), let reason):
            self("bita \(offset): ", "byte \(offset): ") + reason
        }
    }

    /// What the system says of an error; in its own words where it is a rare one.
    func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT: self("tidak ada berkas atau folder ini", "no such file or folder")
        case EACCES: self("tidak ada izin", "permission denied")
        case EISDIR: self("ini sebuah folder", "it is a folder")
        case ENOTDIR: self("bagian dari jalurnya bukan folder", "part of the path is no folder")
        case ENOSPC: self("tidak ada ruang lagi pada perangkat", "no space left on device")
        case EROFS: self("perangkat hanya dapat dibaca", "the device is read-only")
        case EPIPE: self("penerimanya sudah menutup", "the reader has gone")
        case EIO: self("galat pada perangkat", "the device failed")
        case EMFILE, ENFILE: self("terlalu banyak berkas terbuka", "too many open files")
        case ENAMETOOLONG: self("nama berkas terlalu panjang", "the file's name is too long")
        case ELOOP: self("tautan berputar-putar", "the links lead round in a circle")
        default: systemReason(code)
        }
    }

    private func noArticles(_ skipped: Int) -> String {
        if skipped == 0 {
            return self("folder tanpa artikel", "a folder without articles")
        }
        return self(
            "folder tanpa artikel (\(skipped) berkas gambar, skrip, dan sejenisnya dilewati)",
            "a folder without articles (\(skipped) pictures, scripts and the like passed over)"
        )
    }

    /// A page that holds something else, in the words for its kind.
    func noArticle(_ path: String, _ kind: PageKind) -> String {
        let what =
            switch kind {
            case .article, .empty: self("tanpa teks artikel", "it has no text of an article")
            case .frontPage: self("halaman depan", "a front page")
            case .list: self("daftar artikel", "a list of articles")
            case .video: self("halaman video", "a page for a video")
            case .gallery: self("galeri foto", "a gallery of pictures")
            case .paywall: self("hanya untuk pelanggan", "the text is for subscribers only")
            case .consent: self("permintaan persetujuan", "a request for consent")
            }
        return "runut: \(shown(path: path)): " + self("bukan artikel: ", "no article: ") + what
    }

    func repeated(_ path: String, _ first: String) -> String {
        path == first
            ? self(
                "runut: \(printable(path)): diberikan lebih dari sekali, dibaca sekali",
                "runut: \(printable(path)): given more than once, read once"
            )
            : self(
                "runut: \(printable(path)): artikel yang sama dengan \(printable(first)), dibaca sekali",
                "runut: \(printable(path)): the same article as \(printable(first)), read once"
            )
    }

    func message(_ error: WritingError) -> String {
        let reason = reason(error.code)
        if error.path == "-" {
            return self(
                "runut: keluaran standar tidak dapat ditulis: \(reason)",
                "runut: cannot write to standard output: \(reason)"
            )
        }
        return self(
            "runut: \(printable(error.path)): tidak dapat ditulis: \(reason)",
            "runut: \(printable(error.path)): cannot be written: \(reason)"
        )
    }

    func comparing(_ count: Int) -> String {
        self("membandingkan \(count) artikel", "comparing \(count) articles")
    }

    func leftOut(versions count: Int) -> String {
        self(
            "runut: \(count) versi lain dari artikel yang sudah dibaca dilewati (alamat dan judul sama)",
            "runut: \(count) other versions of articles already read are left out (same address and title)"
        )
    }
}
