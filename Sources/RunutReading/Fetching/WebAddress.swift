internal import CCurl

/// An address that can be fetched: http or https, with no credentials and no fragment.
///
/// libcurl parses it, so that what is checked is what is fetched.
struct WebAddress: Hashable, Sendable {
    /// Whole and normalised.
    let text: String
    let scheme: String
    /// In lower case.
    let host: String
    let port: String
    /// What is asked of the host: the path and the query.
    let target: String

    init(_ text: String, limits: FetchLimits = FetchLimits()) throws(FetchProblem) {
        try self.init([text], limits: limits)
    }

    /// Where a link or a redirect on this page leads.
    func resolving(
        _ reference: String,
        limits: FetchLimits = FetchLimits()
    ) throws(FetchProblem) -> WebAddress {
        try WebAddress([text, reference], limits: limits)
    }

    /// Each is relative to the one before it.
    private init(_ steps: [String], limits: FetchLimits) throws(FetchProblem) {
        guard let url = curl_url() else { throw .noAddress }
        defer { curl_url_cleanup(url) }
        let flags = CURLU_DISALLOW_USER | CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE
        for step in steps {
            guard step.utf8.count <= limits.addressBytes else { throw .noAddress }
            switch curl_url_set(url, CURLUPART_URL, step, UInt32(flags)) {
            case CURLUE_OK: break
            case CURLUE_USER_NOT_ALLOWED: throw .credentials
            default: throw .noAddress
            }
        }
        let part = { (part: CURLUPart, flags: Int32) -> String? in
            var text: UnsafeMutablePointer<CChar>?
            guard curl_url_get(url, part, &text, UInt32(flags)) == CURLUE_OK, let text else {
                return nil
            }
            defer { curl_free(text) }
            return String(cString: text)
        }
        let scheme = part(CURLUPART_SCHEME, 0)?.lowercased() ?? ""
        guard scheme == "http" || scheme == "https" else { throw .scheme(scheme) }
        _ = curl_url_set(url, CURLUPART_FRAGMENT, nil, 0)
        guard let text = part(CURLUPART_URL, 0), let host = part(CURLUPART_HOST, 0),
            let port = part(CURLUPART_PORT, CURLU_DEFAULT_PORT)
        else { throw .noAddress }
        self.text = text
        (self.scheme, self.host, self.port) = (scheme, host.lowercased(), port)
        let query = part(CURLUPART_QUERY, 0).map { "?" + $0 } ?? ""
        target = (part(CURLUPART_PATH, 0) ?? "/") + query
    }

    /// Whose robots.txt counts for it.
    var robotsAddress: String { "\(scheme)://\(host):\(port)/robots.txt" }
}

/// Whether an argument is meant as an address and not as a file's path.
package func isWebAddress(_ argument: String) -> Bool {
    let start = argument.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
}

/// The addresses of a list, one a line; empty lines and those that begin with `#` are passed over.
package func addressList(
    _ bytes: [UInt8],
    path: String
) -> (addresses: [String], problems: [ReadingError]) {
    var (addresses, problems): ([String], [ReadingError]) = ([], [])
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    for (index, line) in content.split(separator: 0x0A, omittingEmptySubsequences: false)
        .enumerated()
    {
        let text = String(decoding: trimmed(line), as: UTF8.self)
        if text.isEmpty || text.hasPrefix("#") { continue }
        if isWebAddress(text) {
            addresses.append(text)
        } else {
            let reason = "it begins with neither http:// nor https://"
            problems.append(.malformed(path: path, place: .line(index + 1), reason: reason))
        }
    }
    return (addresses, problems)
}

/// An address as messages may show it: passwords belong in no log.
package func withoutCredentials(_ address: String) -> String {
    let bytes = Array(address.utf8)
    guard let scheme = firstIndex(of: Array("://".utf8), in: bytes, 0..<bytes.count) else {
        return address
    }
    let end = bytes[(scheme + 3)...].firstIndex { Array("/?#".utf8).contains($0) } ?? bytes.count
    guard let at = bytes[(scheme + 3)..<end].lastIndex(of: UInt8(ascii: "@")) else {
        return address
    }
    return String(decoding: bytes[..<(scheme + 3)] + bytes[(at + 1)...], as: UTF8.self)
}
