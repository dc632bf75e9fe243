extension PageTellings {
    /// The name of who published the page.
    var outlet: Field<String>? {
        for article in articles {
            let publisher = article["publisher"]
            let name = publisher?["name"]?.text ?? publisher?["@id"]?.text.flatMap { named[$0] }
            if let name, !name.isEmpty { return Field(clean(name), from: "json-ld publisher") }
        }
        return meta("og:site_name", "application-name", "dc.publisher", "publisher")
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
