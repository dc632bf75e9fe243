internal import Foundation

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A server for tests: it takes one connection after the other on a thread of its own and answers
/// each request as the test says.
package final class LocalServer: @unchecked Sendable {
    package struct Request: Sendable {
        package let target: String
        /// Whole lines, in lower case.
        package let header: [String]
    }

    package struct Response: Sendable {
        package var status = 200
        package var header: [String] = []
        package var body: [UInt8] = []
        /// Keeps the asker waiting after the first bytes, until it gives up.
        package var stalls = false

        package init(
            status: Int = 200,
            _ body: String = "",
            header: [String] = [],
            stalls: Bool = false
        ) {
            (self.status, self.header, self.stalls) = (status, header, stalls)
            self.body = Array(body.utf8)
        }

        package static func redirect(_ target: String) -> Response {
            Response(status: 302, header: ["Location: \(target)"])
        }
    }

    package let port: Int
    private let host: String
    private let socket: Int32
    private let lock = NSLock()
    private var seen: [Request] = []

    /// `host` is any address of the machine itself; all of 127.0.0.0/8 are.
    package init(
        host: String = "127.0.0.1",
        answer: @escaping @Sendable (Request) -> Response
    ) throws {
        self.host = host
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        inet_pton(AF_INET, host, &address.sin_addr)
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue)
            let listening = Glibc.socket(AF_INET, kind, 0)
        #elseif canImport(Musl)
            let listening = Musl.socket(AF_INET, SOCK_STREAM, 0)
        #else
            let listening = Darwin.socket(AF_INET, SOCK_STREAM, 0)
        #endif
        socket = listening
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(listening, pointer, size) == 0 && listen(listening, 16) == 0
                    && getsockname(listening, pointer, &size) == 0
            }
        }
        port = Int(UInt16(bigEndian: address.sin_port))
        guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
        Thread.detachNewThread { [weak self] in
            while true {
                let connection = accept(listening, nil, nil)
                guard connection >= 0 else { break }
                if let request = read(from: connection) {
                    self?.note(request)
                    write(answer(request), to: connection)
                }
                close(connection)
            }
            close(listening)
        }
    }

    /// Wakes the thread, which closes the socket.
    deinit { shutdown(socket, Int32(SHUT_RDWR)) }

    package var requests: [Request] { lock.withLock { seen } }

    package func address(_ target: String) -> String { "http://\(host):\(port)\(target)" }

    private func note(_ request: Request) { lock.withLock { seen.append(request) } }
}

private func read(from connection: Int32) -> LocalServer.Request? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
        let got = recv(connection, &buffer, buffer.count, 0)
        guard got > 0 else { return nil }
        bytes += buffer[..<got]
    }
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    let words = lines[0].split(separator: " ")
    guard words.count == 3 else { return nil }
    return LocalServer.Request(
        target: String(words[1]),
        header: lines.dropFirst().map { $0.lowercased() }
    )
}

private func write(_ response: LocalServer.Response, to connection: Int32) {
    var head = "HTTP/1.1 \(response.status) Words\r\nConnection: close\r\n"
    if response.stalls { head += "Content-Length: 1000\r\n" }
    for line in response.header { head += line + "\r\n" }
    let bytes = Array((head + "\r\n").utf8) + response.body
    var sent = 0
    while sent < bytes.count {
        let count = bytes.withUnsafeBytes { buffer in
            send(connection, buffer.baseAddress?.advanced(by: sent), bytes.count - sent, noSignal)
        }
        // The asker may have had enough.
        guard count > 0 else { return }
        sent += count
    }
    if response.stalls {
        var byte: UInt8 = 0
        _ = recv(connection, &byte, 1, 0)
    }
}

#if canImport(Darwin)
    private let noSignal: Int32 = 0
#else
    private let noSignal = Int32(MSG_NOSIGNAL)
#endif
