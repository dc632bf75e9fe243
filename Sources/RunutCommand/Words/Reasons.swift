internal import RunutPipeline

extension Interface {
    /// Why origins were counted as they were. A code that is new here is shown as it is.
    func because(_ reason: OriginReason) -> String {
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
        default:
            let code = reason.code.replacing("-", with: " ")
            return names.isEmpty ? code : "\(code): \(names.joined(separator: ", "))"
        }
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
}
