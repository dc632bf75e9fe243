internal import RunutReading
internal import RunutReport

/// What an input holds that is no article here.
struct Leftovers: Sendable {
    let path: String
    let passedOver: PassedOver
    /// Addresses without a text, of feeds and sitemaps and of others.
    var inFeeds: Int
    let inRecords: Int

    init(path: String, _ reader: InputReader) {
        self.path = path
        passedOver = reader.passedOver
        (inFeeds, inRecords) = (reader.named.inFeeds, reader.named.inRecords)
    }

    /// Every archive has folders, or records of requests.
    var isWorthTelling: Bool {
        inFeeds + inRecords + passedOver.revisits + passedOver.otherStatus + passedOver.otherMedia
            > 0
    }
}

extension Interface {
    func leftovers(_ left: Leftovers) -> String {
        let passed = left.passedOver
        var parts: [String] = []
        func add(_ count: Int, _ indonesian: String, _ english: String) {
            if count > 0 { parts.append("\(count) " + self(indonesian, english)) }
        }
        add(
            left.inFeeds,
            "alamat tanpa teks di sini (--follow mengambilnya)",
            left.inFeeds == 1
                ? "address without a text here (--follow fetches it)"
                : "addresses without a text here (--follow fetches them)"
        )
        add(
            left.inRecords,
            "alamat tanpa teks di sini",
            left.inRecords == 1
                ? "address without a text here" : "addresses without a text here"
        )
        add(passed.revisits, "halaman yang tidak berubah", "pages unchanged since another fetch")
        add(passed.otherStatus, "jawaban selain 200", "answers other than 200")
        add(
            passed.otherMedia,
            "gambar, film, skrip, dan sejenisnya",
            "pictures, films, scripts and the like"
        )
        return "runut: \(shown(path: left.path)): " + self("tidak dibaca: ", "not read: ")
            + parts.joined(separator: ", ")
    }

    func remarks(_ count: Int, first path: String) -> String {
        let path = shown(path: path)
        return count == 1
            ? self(
                "runut: \(path): tidak dibaca persis sebagaimana adanya (lihat `diagnostics` dari runut facts)",
                "runut: \(path): not read quite as it stands (see `diagnostics` of runut facts)"
            )
            : self(
                "runut: \(count) artikel, mulai dari \(path), tidak dibaca persis sebagaimana adanya (lihat `diagnostics` dari runut facts)",
                "runut: \(count) articles, \(path) first, are not read quite as they stand (see `diagnostics` of runut facts)"
            )
    }
}
