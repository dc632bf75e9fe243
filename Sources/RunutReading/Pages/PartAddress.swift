/// The address of one page of an article that is spread over several: `/slug?page=2`, `/slug/2`.
package struct PartAddress: Hashable, Sendable {
    package enum Part: Hashable, Sendable {
        case number(Int)
        /// The whole article on one page.
        case all
    }

    /// What the addresses of all parts have in common.
    package let article: String
    /// Nil where the address tells none: the first page, as a rule.
    package let part: Part?

    package init(_ address: String) {
        var rest = String(plainAddress(address))
        var part: Part?
        if let mark = rest.firstIndex(of: "?") {
            let parameters = rest[rest.index(after: mark)...].split(separator: "&")
            part = parameters.lazy.compactMap(Self.part(ofParameter:)).first
            let kept = parameters.filter { Self.part(ofParameter: $0) == nil }
            rest = String(rest[..<mark])
            if !kept.isEmpty { rest += "?" + kept.joined(separator: "&") }
        }
        if part == nil, let (article, number) = Self.numbered(rest) {
            (rest, part) = (article, .number(number))
        }
        article = articleAddress(rest)
        self.part = part
    }

    private static func part(ofParameter parameter: Substring) -> Part? {
        let lower = parameter.lowercased()
        guard let mark = lower.firstIndex(of: "="), names.contains(String(lower[..<mark])) else {
            return nil
        }
        let value = lower[lower.index(after: mark)...]
        if value == "all" || lower == "single=1" { return .all }
        return Int(value).flatMap { (1...largest).contains($0) ? .number($0) : nil }
    }

    /// The last part of a path behind an article's own name: `/2022/kapal-baru/2`, and not the day
    /// of `/2022/05/04`.
    private static func numbered(_ address: String) -> (String, Int)? {
        guard !address.contains("?"), let slash = address.lastIndex(of: "/"),
            let number = Int(address[address.index(after: slash)...]),
            (2...largest).contains(number)
        else { return nil }
        let rest = address[..<slash]
        let name = rest.split(separator: "/").last ?? ""
        guard name.contains("-"), name.contains(where: \.isLetter) else { return nil }
        return (String(rest), number)
    }

    private static let names: Set<String> = [
        "page", "hal", "halaman", "pg", "pagenum", "seite", "single", "showpage",
    ]

    /// No article has more pages; a list may.
    static let largest = 99
}
