/// Why an address could not be fetched. The edge puts it in words.
package indirect enum FetchProblem: Error, Hashable, Sendable {
    /// It cannot be parsed.
    case noAddress
    /// Neither http nor https.
    case scheme(String)
    /// A user name or password, which are never sent.
    case credentials
    /// The host is, or its name leads to, a machine of the own network.
    case privateAddress(String)
    case unresolved
    /// Nobody answers there.
    case unreachable
    /// TLS failed: the host may not be who it says it is.
    case insecure
    case tooSlow
    /// It ended in the middle, or is no HTTP; `code` is libcurl's.
    case broken(code: Int)
    case robots
    /// A robots.txt that its server fails to give forbids everything (RFC 9309, 2.3.1.4).
    case robotsUnknown(status: Int)
    case status(Int)
    case tooManyRedirects(limit: Int)
    /// What is wrong is with an address that the given one leads to.
    case redirected(to: String, FetchProblem)
    /// What was fetched cannot be kept; `code` is what the system gave as `errno`.
    case notKept(folder: String, code: Int32)
}
