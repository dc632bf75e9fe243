internal import RunutReport

/// How far the reading of a pile has come, how fast it goes and how long it will take.
struct Progress {
    private let begun: Double
    /// Of all inputs; nil where one of them has no end that is known.
    private let byteCount: Int?
    private var articles = 0
    private var bytes = 0

    /// - Parameter seconds: of any clock that only ever grows.
    init(of inputs: [InputArticle], at seconds: Double) {
        begun = seconds
        byteCount = inputs.reduce(0) { sum, input in
            input.byteCount.flatMap { more in sum.map { $0 + more } }
        }
    }

    mutating func add(articles: Int, bytes: Int) {
        self.articles += articles
        self.bytes += bytes
    }

    func text(at seconds: Double, interface: Interface) -> String {
        let elapsed = max(0.001, seconds - begun)
        return interface.readSoFar(
            articles,
            perSecond: Int(Double(articles) / elapsed),
            secondsLeft: secondsLeft(after: elapsed)
        )
    }

    /// Nil where it cannot be told, or not yet.
    private func secondsLeft(after elapsed: Double) -> Int? {
        guard let byteCount, bytes > 0, bytes <= byteCount, elapsed >= 2 else { return nil }
        return Int(elapsed * Double(byteCount - bytes) / Double(bytes))
    }
}

extension Interface {
    fileprivate func readSoFar(_ articles: Int, perSecond: Int, secondsLeft: Int?) -> String {
        let speed = self(
            "\(articles) artikel terbaca, \(perSecond) per detik",
            articles == 1
                ? "1 article read, \(perSecond) a second"
                : "\(articles) articles read, \(perSecond) a second"
        )
        guard let secondsLeft else { return speed }
        return speed + self(", sisa kira-kira ", ", some ") + duration(secondsLeft)
            + self("", " left")
    }

    private func duration(_ seconds: Int) -> String {
        if seconds < 100 { return self("\(seconds) detik", "\(seconds) s") }
        if seconds < 6_000 { return self("\(seconds / 60) menit", "\(seconds / 60) min") }
        return self("\(seconds / 3_600) jam", "\(seconds / 3_600) h")
            + " \(seconds / 60 % 60)" + self(" menit", " min")
    }
}
