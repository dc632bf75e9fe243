package import RunutPipeline

extension Interface {
    /// In the order in which they are shown: what is lost most comes first.
    static let effects: [WithdrawnSupport.Effect] = [.lost, .fallsToOne, .cannotTell, .fewer]
    static let causes: [WithdrawnSupport.Cause] = [
        .source, .relay, .outlet, .dispatch, .rewrite, .summary,
    ]

    package func kind(_ kind: WithdrawnSource.Kind) -> String {
        switch kind {
        case .person: self("orang", "person")
        case .body: self("lembaga", "body")
        case .agency: self("kantor berita", "agency")
        case .outlet: self("media", "outlet")
        case .unnamed: self("sumber tak bernama", "unnamed source")
        }
    }

    func effect(_ effect: WithdrawnSupport.Effect) -> String {
        switch effect {
        case .lost: self("hilang", "lost")
        case .fallsToOne: self("tinggal satu asal", "down to one origin")
        case .fewer: self("berkurang", "less support")
        case .cannotTell: self("tidak dapat dipastikan", "cannot tell")
        case .unaffected: self("tidak berubah", "unaffected")
        }
    }

    func heading(_ effect: WithdrawnSupport.Effect) -> String {
        switch effect {
        case .lost: self("HILANG: tak ada lagi yang mengatakannya", "LOST: nobody says it any more")
        case .fallsToOne: self("TINGGAL SATU ASAL", "DOWN TO ONE ORIGIN")
        case .fewer: self("BERKURANG", "LESS SUPPORT")
        case .cannotTell: self("TIDAK DAPAT DIPASTIKAN", "CANNOT TELL")
        case .unaffected: self("HANYA BANTAHANNYA BERUBAH", "ONLY THE DENIALS CHANGE")
        }
    }

    /// Why tellings fall.
    func cause(_ cause: WithdrawnSupport.Cause) -> String {
        switch cause {
        case .source: self("sumber satu-satunya", "its only source")
        case .relay: self("diteruskan olehnya", "passed on by it")
        case .outlet: self("medianya sendiri", "the outlet itself")
        case .dispatch:
            self("kalimatnya dari naskah itu", "its sentence comes from that text")
        case .rewrite:
            self(
                "tanpa sumber, versi kalimat yang menyebutnya",
                "no source, a version of a sentence that names it"
            )
        case .summary: self("ringkasan dari yang hilang", "sums up what fell")
        }
    }

    var mayFall: String {
        self(
            "tanpa sumber, mungkin juga darinya (teksnya tidak memastikan)",
            "no source, may rest on it too (the text does not tell)"
        )
    }

    func interval(_ interval: OriginInterval) -> String {
        self.interval(
            Origins(
                least: interval.least,
                most: interval.most,
                groups: [],
                mayBeOne: [],
                reasons: []
            )
        )
    }

    /// How many origins are left, or may be.
    func after(_ support: WithdrawnSupport) -> String {
        if support.effect == .lost { return self("tidak ada lagi", "nobody") }
        let counted = interval(support.after)
        guard support.after != support.atWorst else { return counted }
        let worst =
            support.atWorst.most == 0
            ? self("tidak ada lagi", "nobody") : interval(support.atWorst)
        return self(
            "\(counted) atau \(worst) (tidak dapat dipastikan)",
            "\(counted) or \(worst) (cannot tell)"
        )
    }
}
