internal import RunutReading
internal import RunutReport

extension Interface {
    func reason(_ problem: FetchProblem) -> String {
        switch problem {
        case .noAddress: self("bukan alamat web", "not a web address")
        case .scheme: self("hanya http dan https yang diambil", "only http and https are fetched")
        case .credentials:
            self(
                "nama pengguna atau kata sandi dalam alamat tidak dikirim",
                "a user name or password in an address is not sent"
            )
        case .privateAddress(let host):
            self(
                "ditolak: \(host) bukan alamat internet umum (--allow-private mengizinkannya)",
                "refused: \(host) is no address of the public internet (--allow-private allows it)"
            )
        case .unresolved: self("nama servernya tidak dikenal", "its host name is unknown")
        case .unreachable: self("servernya tidak dapat dihubungi", "its server cannot be reached")
        case .insecure:
            self("sambungan aman (TLS) gagal", "no secure connection (TLS) could be made")
        case .tooSlow: self("melewati batas waktu", "took too long")
        case .broken(let code):
            self("sambungan terputus (\(code))", "the connection broke (\(code))")
        case .robots: self("dilarang oleh robots.txt", "robots.txt forbids it")
        case .robotsUnknown(let status):
            self(
                "robots.txt tidak dapat diambil (\(status)), jadi dianggap melarang",
                "robots.txt cannot be had (\(status)), which counts as forbidding"
            )
        case .status(let status):
            self("server menjawab \(status)", "the server answers \(status)")
        case .tooManyRedirects(let limit):
            self("lebih dari \(limit) pengalihan", "more than \(limit) redirects")
        case .redirected(let target, let problem):
            self(
                "dialihkan ke \(printable(target)): ",
                "redirected to \(printable(target)): "
            ) + reason(problem)
        case .notKept(let folder, let code):
            self(
                "tidak dapat disimpan di \(printable(folder)): ",
                "cannot be kept in \(printable(folder)): "
            ) + reason(code)
        }
    }

    var missingContact: String {
        self(
            "runut: server tidak diberi tahu siapa Anda: --contact atau RUNUT_CONTACT",
            "runut: servers are not told how to reach you: --contact or RUNUT_CONTACT"
        )
    }
}
