extension PageTellings {
    /// The name of who published the page: of two that are told, the one that its address bears,
    /// for a publisher may be the house and a site's name one of its desks; else the publisher.
    func outlet(at address: String?) -> Field<String>? {
        let told = outlets
        guard let address, told.count > 1 else { return told.first }
        let label = siteLabel(of: address)
        func bears(_ name: String) -> Int {
            let own = outletKey(name)
            if own == label { return 2 }
            return !label.isEmpty && (own.starts(with: label) || label.starts(with: own)) ? 1 : 0
        }
        let best = told.map { bears($0.value) }.max()
        return told.first { bears($0.value) == best }
    }

    /// What the page's data and its head call its publisher.
    var outlets: [Field<String>] {
        var result: [Field<String>] = []
        for item in articles + pages {
            let publisher = item["publisher"]
            let name = publisher?["name"]?.text ?? publisher?["@id"]?.text.flatMap { named[$0] }
            if let name, !name.isEmpty {
                result.append(Field(clean(name), from: "json-ld publisher"))
                break
            }
        }
        if let site = meta("og:site_name", "application-name", "dc.publisher", "publisher") {
            result.append(site)
        }
        return result
    }

    var section: Field<String>? {
        for article in articles {
            if let section = article["articleSection"]?.text, !section.isEmpty {
                return Field(clean(section), from: "json-ld articleSection")
            }
        }
        return meta("article:section", "section", "cxenseparse:section", "parsely-section")
    }

    var languageField: Field<String>? {
        let told =
            language.map { Field($0, from: "html lang") }
            ?? meta("content-language", "language", "og:locale", "dc.language")
        guard let told else { return nil }
        let code = told.value.lowercased().prefix { $0 >= "a" && $0 <= "z" }
        return (2...3).contains(code.utf8.count) ? Field(String(code), from: told.from) : nil
    }

    var place: Field<String>? {
        for article in articles {
            let place = article["contentLocation"] ?? article["locationCreated"]
            if let name = place?.all.first?["name"]?.text {
                return Field(clean(name), from: "json-ld")
            }
            if let line = article["dateline"]?.text {
                return Field(clean(line), from: "json-ld dateline")
            }
        }
        return nil
    }

    var address: Field<String>? {
        let told =
            canonical.map { Field($0, from: "link canonical") } ?? meta("og:url", "twitter:url")
        return told.map { Field(withoutTracking($0.value), from: $0.from) }
    }

    /// English of the United States writes months before days.
    var isMonthFirst: Bool {
        let code = (language ?? meta("og:locale")?.value ?? "").lowercased()
        return code == "en" || code.hasPrefix("en-us") || code.hasPrefix("en_us")
            || meta("og:locale")?.value.lowercased().hasPrefix("en_us") == true
    }
}

/// Whether two names are spellings of one outlet's.
func isOneOutlet(_ one: String, _ other: String) -> Bool { outletKey(one) == outletKey(other) }

/// A name's letters, without what only a web name has: `KABARLAUT.com` is Kabar Laut.
private func outletKey(_ name: String) -> [UInt8] {
    var name = name.lowercased()[...]
    for end in [".co.id", ".com", ".id", ".net", ".org"] where name.hasSuffix(end) {
        name = name.dropLast(end.count)
        break
    }
    return foldedName(Array(name.utf8))
}

/// The part of a host that its owner chose: `kabarlaut` of `https://foto.kabarlaut.co.id/x`.
private func siteLabel(of address: String) -> [UInt8] {
    let parts = address.split(separator: "/", maxSplits: 2)
    guard parts.count > 1, parts[0].hasSuffix(":") else { return [] }
    let labels = parts[1].lowercased().split(separator: ".")
    guard labels.count > 1 else { return [] }
    let second = labels[labels.count - 2]
    let isShared =
        labels.count > 2 && ["co", "com", "or", "go", "ac", "web", "my"].contains(second)
    return foldedName(Array(labels[labels.count - (isShared ? 3 : 2)].utf8))
}

/// An address without what only counts its readers.
func withoutTracking(_ address: String) -> String {
    guard let mark = address.firstIndex(of: "?") else { return address }
    let rest = address[address.index(after: mark)...]
    let query = rest.prefix { $0 != "#" }
    let kept = query.split(separator: "&").filter { part in
        let name = part.prefix { $0 != "=" }.lowercased()
        return !name.hasPrefix("utm_") && !trackers.contains(name)
    }
    return address[..<mark] + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
}

private let trackers: Set<String> = [
    "fbclid", "gclid", "dclid", "msclkid", "igshid", "mc_cid", "mc_eid", "yclid", "twclid",
    "ref_src", "cmpid", "ocid", "ns_campaign", "ns_source", "wt_mc", "at_medium", "at_campaign",
]
