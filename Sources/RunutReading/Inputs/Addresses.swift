internal import RunutText

/// An address without what only tells how somebody came to it: tracking parameters, a fragment.
package func plainAddress(_ address: String) -> String {
    let whole = address.prefix { $0 != "#" }
    guard let mark = whole.firstIndex(of: "?") else { return String(whole) }
    let kept = whole[whole.index(after: mark)...].split(separator: "&").filter { parameter in
        !isTracking(parameter.prefix { $0 != "=" }.lowercased())
    }
    return String(whole[..<mark]) + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
}

/// What the versions of one article have in common: the plain address without its scheme, and
/// without what makes it the AMP, the mobile, the print or the all-on-one-page version.
package func articleAddress(_ address: String) -> String {
    var rest = plainAddress(address)[...]
    if let end = rest.end(of: "://") { rest = rest[end...] }
    var (path, query) = (String(rest), "")
    if let mark = path.firstIndex(of: "?") {
        let kept = path[path.index(after: mark)...].split(separator: "&").filter {
            !versionParameters.contains($0.lowercased())
        }
        query = kept.joined(separator: "&")
        path = String(path[..<mark])
    }
    let slash = path.firstIndex(of: "/") ?? path.endIndex
    var host = path[..<slash].lowercased()
    for prefix in ["www.", "amp.", "m.", "mobile."] where host.hasPrefix(prefix) {
        host.removeFirst(prefix.count)
    }
    var parts = path[slash...].split(separator: "/").map(String.init)
    while let last = parts.last, versionParts.contains(last.lowercased()) { parts.removeLast() }
    return host + "/" + parts.joined(separator: "/") + (query.isEmpty ? "" : "?" + query)
}

private func isTracking(_ name: String) -> Bool {
    name.hasPrefix("utm_") || trackingParameters.contains(name)
}

private let trackingParameters: Set<String> = [
    "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "mc_cid", "mc_eid", "igshid",
    "yclid", "ref_src", "ref_url", "cmpid", "ocid", "tag_from", "single_share",
]
private let versionParameters: Set<String> = [
    "amp", "amp=1", "amp=true", "outputtype=amp", "page=all", "single=1", "print=1", "print",
]
private let versionParts: Set<String> = ["amp", "print", "all"]

extension Substring {
    /// Where a short ASCII text ends in it.
    fileprivate func end(of text: String) -> Substring.Index? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(text) { return self.index(index, offsetBy: text.count) }
            index = self.index(after: index)
        }
        return nil
    }
}
