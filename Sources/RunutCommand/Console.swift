#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The two streams of the process, and what is on the other side of them.
enum Console {
    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    static var errorsGoToTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    static var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// Columns of the terminal, nil when there is none.
    static var columns: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return Int(size.ws_col)
    }

    /// Seconds that only ever grow.
    static var seconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    static func pause(seconds: Double) { usleep(useconds_t(seconds * 1e6)) }

    static func write(_ bytes: [UInt8]) throws(WritingError) {
        try write(bytes, to: STDOUT_FILENO, path: "-")
    }

    /// Messages are a courtesy: when nobody takes them, the work goes on.
    static func note(_ message: String) {
        courteously(message + "\n")
    }

    /// Writes over the same line of the terminal.
    static func progress(_ message: String) {
        courteously("\r\u{1B}[K" + message)
    }

    private static func courteously(_ message: String) {
        do throws(WritingError) {
            try write(Array(message.utf8), to: STDERR_FILENO, path: "")
        } catch {
            return
        }
    }

    static func writeFile(_ bytes: [UInt8], path: String) throws(WritingError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw WritingError(path: path, code: errno) }
        do throws(WritingError) {
            try write(bytes, to: descriptor, path: path)
        } catch {
            close(descriptor)
            throw error
        }
        guard close(descriptor) == 0 else { throw WritingError(path: path, code: errno) }
    }

    static func write(
        _ bytes: [UInt8],
        to descriptor: Int32,
        path: String
    ) throws(WritingError) {
        var written = 0
        while written < bytes.count {
            let (count, code) = bytes.withUnsafeBytes { buffer in
                let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
                #if canImport(Glibc)
                    let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
                #elseif canImport(Musl)
                    let count = Musl.write(descriptor, rest.baseAddress, rest.count)
                #else
                    let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
                #endif
                return (count, errno)
            }
            if count < 0, code == EINTR { continue }
            guard count >= 0 else { throw WritingError(path: path, code: code) }
            written += count
        }
    }
}

/// The world did not take what was written.
struct WritingError: Error {
    let path: String
    let code: Int32
}
