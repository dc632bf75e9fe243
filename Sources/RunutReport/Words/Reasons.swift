package import RunutPipeline

extension Interface {
    /// Why origins were counted as they were. A code that is new here is shown as it is.
    package func because(_ reason: OriginReason) -> String {
        let names = reason.names.map { "“\($0)”" }
        let both = names.joined(separator: self(" dan ", " and "))
        let first = names.first ?? ""
        let second = names.dropFirst().first ?? ""
        switch reason.code {
        case "unnamed-may-be-one", "unnamed-officials-may-be-one":
            return self(
                "\(both) tak bernama dan mungkin orang yang sama",
                "\(both) are unnamed and may be one"
            )
        case "unnamed-may-be-named":
            return self("\(both) mungkin orang yang sama", "\(both) may be one")
        case "unnamed-behind-medium":
            return self(
                "\(both): mungkin sumber tak bernama di balik media itu",
                "\(both): may be the unnamed source behind that medium"
            )
        case "body-speaks-through-person":
            return self(
                "\(both): mungkin lembaga itu berbicara lewat orang ini",
                "\(both): the body may be speaking through this person"
            )
        case "body-is-part":
            return self(
                "\(both): yang satu bagian dari yang lain",
                "\(both): one is part of the other"
            )
        case "credited-outlet":
            return self(
                "\(first) dan \(second): yang satu hanya meneruskan",
                "\(first) and \(second): one only passes it on"
            )
        case "one-network":
            return self(
                "\(both): satu jaringan media, tanpa sumber lain; mungkin satu asal",
                "\(both): one network, and no other source; may be one origin"
            )
        case "one-state":
            return self(
                "\(both): media satu negara, tanpa sumber lain; mungkin satu asal",
                "\(both): media of one state, and no other source; may be one origin"
            )
        case "no-source-named":
            return self(
                "tanpa sumber di \(list(reason.names)): mungkin asal lain, mungkin bukan",
                "no source named in \(list(reason.names)): may or may not be another origin"
            )
        case "sums-up-own-source":
            return self(
                "ringkasan di \(list(reason.names)) tidak dihitung: sumbernya disebut di bawahnya",
                "the summary in \(list(reason.names)) does not count: its source is named further on"
            )
        case "relays-source":
            return self(
                "\(first) meneruskan \(second), dihitung satu asal",
                "\(first) passes on \(second): counted as one origin"
            )
        case "rewrites-one-text":
            return self(
                "\(list(reason.names)) menulis ulang teks yang menyebut sumbernya",
                "\(list(reason.names)): a rewrite of a text that names its source"
            )
        default:
            let code = reason.code.replacing("-", with: " ")
            return names.isEmpty ? code : "\(code): \(names.joined(separator: ", "))"
        }
    }

    /// The names of a group that names its source; a state's medium is told as such.
    func named(_ group: OriginGroup) -> String {
        let names = group.names.joined(separator: " / ")
        return group.state == nil ? names : names + self(" (media negara)", " (state medium)")
    }

    /// Why origins were counted as they were, each reason once.
    func reasons(of origins: Origins, _ names: ArticleNames) -> [String] {
        var lines: [String] = []
        for reason in origins.mayBeOne.map(\.because) + origins.reasons {
            // Where no source at all is named, the interval has said so.
            if origins.most == nil, reason.code == "no-source-named" { continue }
            let words = because(names.named(reason))
            if !lines.contains(words) { lines.append(words) }
        }
        return lines
    }

    /// `A`, `A dan B`, `A, B, dan C`
    package func list(_ names: [String]) -> String {
        switch names.count {
        case 0: return ""
        case 1: return names[0]
        case 2: return names.joined(separator: self(" dan ", " and "))
        default:
            let last = names[names.count - 1]
            return names.dropLast().joined(separator: ", ") + self(", dan ", ", and ") + last
        }
    }

    /// `3 artikel`; English tells one from many.
    func count(_ number: Int, _ indonesian: String, _ one: String, _ many: String) -> String {
        "\(number) " + self(indonesian, number == 1 ? one : many)
    }

    /// `2 asal`, `1–2 asal`
    func interval(_ origins: Origins) -> String {
        guard let least = origins.least, let most = origins.most else {
            return self("asal: tidak dapat dipastikan", "origins: cannot tell")
        }
        if least == most { return count(most, "asal", "origin", "origins") }
        return "\(least)–\(most) " + self("asal", "origins")
    }

    /// `7 media + 1 tak dikenal`
    package func outlets(named: Int, unknown: Int) -> String {
        let known = count(named, "media", "outlet", "outlets")
        if unknown == 0 { return known }
        if named == 0 {
            return count(unknown, "media tak dikenal", "unknown outlet", "unknown outlets")
        }
        return known + self(" + \(unknown) tak dikenal", " + \(unknown) unknown")
    }

    /// `8 artikel: 7 media bernama, 1 dari media tak dikenal`
    package func articles(_ all: Int, named: Int, unknown: Int) -> String {
        let articles = count(all, "artikel", "article", "articles")
        if unknown == 0 {
            return articles + self(" dari ", " from ") + outlets(named: named, unknown: 0)
        }
        if named == 0 { return articles + self(" dari media tak dikenal", " of unknown outlet") }
        let known = count(named, "media bernama", "named outlet", "named outlets")
        return articles + ": " + known
            + self(", \(unknown) dari media tak dikenal", ", \(unknown) of unknown outlet")
    }

    /// What the numbers of a report mean, said once.
    var whatOriginsAre: String {
        self(
            "Asal ialah sumber pertama yang dapat disebut di balik sebuah penuturan. “1–2 asal” berarti "
                + "sedikitnya satu dan sebanyaknya dua: teksnya tidak memastikan apakah keduanya sama. "
                + "Banyak asal tidak berarti benar.",
            "An origin is the first source that can be named behind a telling. “1–2 origins” means "
                + "at least one and at most two: the texts leave open whether the two are one. "
                + "Many origins do not make a claim true."
        )
    }

    /// A value of a slot as a reader writes it.
    func value(_ value: String, of slot: Difference.Slot) -> String {
        switch (slot, value) {
        case (.time, _): shown(timex: value)
        case (.stance, "asserts"): self("menyatakan", "asserts")
        case (.stance, "denies"): self("membantah", "denies")
        case (.stance, "declines"): self("menolak bicara", "declines to say")
        default: value
        }
    }

    func slot(_ slot: Difference.Slot) -> String {
        switch slot {
        case .time: self("waktu", "time")
        case .number: self("angka", "number")
        case .place: self("tempat", "place")
        case .person: self("orang", "person")
        case .stance: self("sikap", "stance")
        }
    }

    func kind(_ kind: Attribution.Kind) -> String {
        switch kind {
        case .direct: self("langsung", "direct")
        case .indirect: self("tak langsung", "indirect")
        case .mixed: self("sebagian langsung", "partly direct")
        }
    }
}
