internal import CCurl

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What a server said to one request.
struct Answer: Sendable {
    let status: Int
    let header: HeaderFields
    /// Unpacked.
    let body: [UInt8]
    /// More came than was wanted.
    let isCut: Bool

    /// Where it sends the asker instead.
    var location: String? {
        [301, 302, 303, 307, 308].contains(status) ? header["location"] : nil
    }
}

/// Requests, one after the other, over connections that are kept open between them.
///
/// libcurl follows no redirect, keeps no cookie, asks no proxy and connects only where it may.
final class Transfer {
    private let handle: UnsafeMutableRawPointer
    private let settings: FetchSettings
    private let headerBytes: Int

    init(_ settings: FetchSettings, headerBytes: Int) {
        precondition(isReady, "libcurl cannot be initialised")
        guard let handle = curl_easy_init() else { preconditionFailure("no memory for a request") }
        (self.handle, self.settings, self.headerBytes) = (handle, settings, headerBytes)
    }

    deinit { curl_easy_cleanup(handle) }

    /// `headers` are whole lines. At most `limit` bytes of the answer are read.
    func get(
        _ address: WebAddress,
        headers: [String] = [],
        limit: Int
    ) throws(FetchProblem) -> Answer {
        let progress = Progress(
            bodyBytes: limit,
            headerBytes: headerBytes,
            refuses: settings.refuses
        )
        var list: UnsafeMutablePointer<curl_slist>?
        for header in headers { list = curl_slist_append(list, header) ?? list }
        defer { curl_slist_free_all(list) }
        prepare(address, headers: list)
        let code = withExtendedLifetime(progress) {
            listen(Unmanaged.passUnretained(progress).toOpaque())
            return curl_easy_perform(handle)
        }
        guard code == CURLE_OK || progress.isCut else { throw problem(code, progress) }
        var status = 0
        runut_curl_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
        return Answer(
            status: status,
            header: HeaderFields(progress.header[...], hasFirstLine: true),
            body: progress.body,
            isCut: progress.isCut
        )
    }

    private func prepare(_ address: WebAddress, headers: UnsafeMutablePointer<curl_slist>?) {
        curl_easy_reset(handle)
        let texts = [
            (CURLOPT_URL, address.text), (CURLOPT_USERAGENT, settings.agent),
            (CURLOPT_PROTOCOLS_STR, "http,https"), (CURLOPT_REDIR_PROTOCOLS_STR, "http,https"),
            // Whatever the environment says: a proxy would connect where it likes.
            (CURLOPT_PROXY, ""),
            (CURLOPT_ACCEPT_ENCODING, "gzip, deflate"),
        ]
        for (option, value) in texts { runut_curl_set_string(handle, option, value) }
        let numbers = [
            (CURLOPT_FOLLOWLOCATION, 0), (CURLOPT_NOSIGNAL, 1), (CURLOPT_MAXCONNECTS, 4),
            (CURLOPT_CONNECTTIMEOUT_MS, settings.limits.connectMilliseconds),
            (CURLOPT_TIMEOUT_MS, settings.limits.wholeMilliseconds),
        ]
        for (option, value) in numbers { runut_curl_set_long(handle, option, value) }
        runut_curl_set_list(handle, CURLOPT_HTTPHEADER, headers)
    }

    private func listen(_ progress: UnsafeMutableRawPointer) {
        runut_curl_set_pointer(handle, CURLOPT_WRITEDATA, progress)
        runut_curl_set_write(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, progress in
            Progress.of(progress).take(bytes, size * count)
        }
        runut_curl_set_pointer(handle, CURLOPT_HEADERDATA, progress)
        runut_curl_set_write(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, progress in
            Progress.of(progress).takeHeader(bytes, size * count)
        }
        runut_curl_set_pointer(handle, CURLOPT_OPENSOCKETDATA, progress)
        runut_curl_set_opensocket(handle) { progress, _, address in
            Progress.of(progress).openSocket(address)
        }
    }

    private func problem(_ code: CURLcode, _ progress: Progress) -> FetchProblem {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: return .unresolved
        case CURLE_COULDNT_CONNECT:
            return progress.refused.map { .privateAddress($0) } ?? .unreachable
        case CURLE_OPERATION_TIMEDOUT: return .tooSlow
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE,
            CURLE_SSL_CIPHER, CURLE_SSL_CERTPROBLEM, CURLE_SSL_ISSUER_ERROR:
            return .insecure
        case CURLE_UNSUPPORTED_PROTOCOL: return .noAddress
        default: return .broken(code: Int(code.rawValue))
        }
    }
}

/// Once for the process, whoever asks first.
private let isReady = curl_global_init(Int(CURL_GLOBAL_SSL)) == CURLE_OK

/// What has come of one request; libcurl holds a pointer to it while it runs.
private final class Progress {
    private(set) var header: [UInt8] = []
    private(set) var body: [UInt8] = []
    private(set) var isCut = false
    /// The address that was not connected to.
    private(set) var refused: String?
    private let bodyBytes: Int
    private let headerBytes: Int
    private let refuses: (IPAddress) -> Bool

    init(bodyBytes: Int, headerBytes: Int, refuses: @escaping (IPAddress) -> Bool) {
        (self.bodyBytes, self.headerBytes, self.refuses) = (bodyBytes, headerBytes, refuses)
    }

    static func of(_ pointer: UnsafeMutableRawPointer?) -> Progress {
        guard let pointer else { preconditionFailure("libcurl gives back what it was given") }
        return Unmanaged<Progress>.fromOpaque(pointer).takeUnretainedValue()
    }

    /// How many bytes were taken: fewer than came ends the request.
    func take(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
        let taken = min(count, bodyBytes - body.count)
        body += UnsafeRawBufferPointer(start: bytes, count: taken)
        isCut = taken < count
        return taken
    }

    func takeHeader(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
        let line = UnsafeRawBufferPointer(start: bytes, count: count)
        // An answer may come after others that only say that it will.
        if line.starts(with: Array("HTTP/".utf8)) { header = [] }
        guard header.count + count <= headerBytes else { return 0 }
        header += line
        return count
    }

    func openSocket(_ address: UnsafeMutablePointer<curl_sockaddr>?) -> curl_socket_t {
        guard let address, let end = runut_curl_address(address) else { return -1 }
        let host = IPAddress(end)
        guard let host, !refuses(host) else {
            refused = host?.text ?? ""
            return -1
        }
        let (family, kind) = (address.pointee.family, address.pointee.socktype)
        let opened = socket(family, kind, address.pointee.protocol)
        // The programs that read documents have no business with it.
        if opened >= 0 { _ = fcntl(opened, F_SETFD, FD_CLOEXEC) }
        return opened
    }
}
