#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Pages as they were fetched last, one file an address, so that a server need not send again
/// what has not changed.
struct KeptPages: Sendable {
    struct Page: Sendable {
        let header: HeaderFields
        let body: [UInt8]

        /// What asks for the page only if it is no longer this one.
        var conditions: [String] {
            [("If-None-Match", "etag"), ("If-Modified-Since", "last-modified")]
                .compactMap { condition, field in header[field].map { "\(condition): \($0)" } }
        }
    }

    let folder: String
    let byteLimit: Int

    /// Nil where there is none, or where its file is no longer whole.
    func page(at address: WebAddress) -> Page? {
        let limits = ReadingLimits(articleBytes: byteLimit, folderDepth: 0)
        let bytes: [UInt8]
        do throws(ReadingError) {
            bytes = try InputFile(path: path(of: address)).readBytes(limits: limits)
        } catch {
            // Then it is fetched as if it never had been.
            return nil
        }
        guard let end = firstIndex(of: [0x0A, 0x0A], in: bytes, 0..<bytes.count) else { return nil }
        let header = HeaderFields(bytes[..<end], hasFirstLine: true)
        let body = Array(bytes[(end + 2)...])
        guard header.firstLine == address.text, header.count("content-length") == body.count else {
            return nil
        }
        return Page(header: header, body: body)
    }

    /// Keeps an answer that says how it can be asked for again.
    func keep(_ answer: Answer, at address: WebAddress) throws(FetchProblem) {
        var lines = [address.text]
        for name in ["etag", "last-modified", "content-type"] {
            guard let value = answer.header[name], value.utf8.allSatisfy({ $0 >= 0x20 }) else {
                continue
            }
            lines.append("\(name): \(value)")
        }
        guard answer.header["etag"] != nil || answer.header["last-modified"] != nil else { return }
        lines.append("content-length: \(answer.body.count)")
        let bytes = Array((lines.joined(separator: "\n") + "\n\n").utf8) + answer.body
        guard write(bytes, to: path(of: address)) else {
            throw .notKept(folder: folder, code: errno)
        }
    }

    private func path(of address: WebAddress) -> String {
        folder + "/" + SHA256.hexadecimal(of: Array(address.text.utf8)) + ".page"
    }

    /// Writes beside it first: whoever reads meanwhile finds the old page or the new one.
    private func write(_ bytes: [UInt8], to path: String) -> Bool {
        let new = "\(path).\(getpid())"
        guard mkdir(folder, 0o755) == 0 || errno == EEXIST, let file = fopen(new, "wbe") else {
            return false
        }
        let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
        guard fclose(file) == 0, isWritten, rename(new, path) == 0 else {
            let code = errno
            unlink(new)
            errno = code
            return false
        }
        return true
    }
}
