/// A page as a server gave it.
package struct FetchedPage: Sendable {
    /// Named by the address that was asked for.
    package let source: ByteSource
    /// Where it was found in the end; relative links begin there.
    package let url: String
    /// As the answer's header tells.
    package let charset: String?
}

/// Fetches addresses politely, one after the other: where robots.txt allows, with a pause between
/// two requests to one host, and only from the public internet.
package struct Fetcher {
    private let settings: FetchSettings
    private let pageBytes: Int
    private let transfer: Transfer
    private let kept: KeptPages?
    /// By the address of the robots.txt.
    private var robots: [String: Result<RobotsRules, FetchProblem>] = [:]
    /// When the last page of a host was there.
    private var ends: [String: Double] = [:]

    package init(_ settings: FetchSettings, limits: ReadingLimits = .standard) {
        self.settings = settings
        pageBytes = limits.pageBytes
        transfer = Transfer(settings, headerBytes: limits.headerBytes)
        kept = settings.cacheFolder.map {
            KeptPages(folder: $0, byteLimit: limits.pageBytes + limits.headerBytes)
        }
    }

    package mutating func fetch(_ address: String) throws(ReadingError) -> FetchedPage {
        let path = withoutCredentials(address)
        let end: WebAddress
        let answer: Answer
        do throws(FetchProblem) {
            let start = try WebAddress(address, limits: settings.limits)
            (end, answer) = try follow(start) { fetcher, address throws(FetchProblem) in
                try fetcher.page(at: address)
            }
            guard answer.status == 200 else { throw .status(answer.status) }
        } catch {
            throw .notFetched(path: path, error)
        }
        guard !answer.isCut else {
            let count = max(answer.header.count("content-length") ?? 0, pageBytes + 1)
            throw .tooLarge(path: path, byteCount: count, limit: pageBytes)
        }
        return FetchedPage(
            source: ByteSource(path: path, bytes: answer.body),
            url: end.text,
            charset: answer.header["content-type"].flatMap { ParameterisedValue($0)["charset"] }
        )
    }

    /// Goes from redirect to redirect; each is checked as if it had been given.
    private mutating func follow(
        _ start: WebAddress,
        get: (inout Fetcher, WebAddress) throws(FetchProblem) -> Answer
    ) throws(FetchProblem) -> (WebAddress, Answer) {
        var address = start
        for _ in 0...settings.limits.redirects {
            let answer: Answer
            do throws(FetchProblem) {
                answer = try get(&self, address)
            } catch {
                throw address == start ? error : .redirected(to: address.text, error)
            }
            guard let target = answer.location else { return (address, answer) }
            do throws(FetchProblem) {
                address = try address.resolving(target, limits: settings.limits)
            } catch {
                throw .redirected(to: withoutCredentials(target), error)
            }
        }
        throw .tooManyRedirects(limit: settings.limits.redirects)
    }

    private mutating func page(at address: WebAddress) throws(FetchProblem) -> Answer {
        let rules = try robots(of: address)
        guard rules.allows(address.target) else { throw .robots }
        pause(for: address.host, seconds: rules.delaySeconds)
        defer { ends[address.host] = settings.clock.now() }
        let old = kept?.page(at: address)
        let conditions = old?.conditions ?? []
        let answer = try transfer.get(address, headers: conditions, limit: pageBytes)
        if answer.status == 304, let old {
            return Answer(status: 200, header: old.header, body: old.body, isCut: false)
        }
        if answer.status == 200, !answer.isCut { try kept?.keep(answer, at: address) }
        return answer
    }

    private func pause(for host: String, seconds: Double?) {
        guard let end = ends[host] else { return }
        let limits = settings.limits
        let delay = min(max(seconds ?? 0, limits.delaySeconds), limits.delaySecondsMost)
        let left = end + delay - settings.clock.now()
        if left > 0 { settings.clock.pause(left) }
    }

    private mutating func robots(of address: WebAddress) throws(FetchProblem) -> RobotsRules {
        if let known = robots[address.robotsAddress] { return try known.get() }
        let rules: Result<RobotsRules, FetchProblem>
        do throws(FetchProblem) {
            rules = .success(try fetchRobots(of: address))
        } catch {
            rules = .failure(error)
        }
        robots[address.robotsAddress] = rules
        return try rules.get()
    }

    private mutating func fetchRobots(of address: WebAddress) throws(FetchProblem) -> RobotsRules {
        let start = try WebAddress(address.robotsAddress)
        // Politeness costs no pause.
        let (_, answer) = try follow(start) { fetcher, address throws(FetchProblem) in
            try fetcher.transfer.get(address, limit: fetcher.settings.limits.robotsBytes)
        }
        switch answer.status {
        case 200..<300: return RobotsRules(answer.body, for: "runut", isCut: answer.isCut)
        case 400..<500: return .none
        default: throw .robotsUnknown(status: answer.status)
        }
    }
}
