internal import CZlib

package func packed(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    deflateInit2_(&stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 64)
    let count = input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(input.count)
            stream.next_out = output.baseAddress
            stream.avail_out = UInt32(output.count)
            deflate(&stream, Z_FINISH)
            return output.count - Int(stream.avail_out)
        }
    }
    return Array(output.prefix(count))
}

package func gzip(_ bytes: [UInt8]) -> [UInt8] { packed(bytes, windowBits: 31) }
package func gzip(_ text: String) -> [UInt8] { gzip(Array(text.utf8)) }

package func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
}

/// A file in a zip that is to be built, and the ways in which it lies.
package struct ZipFile {
    package var name: String
    package var bytes: [UInt8]
    package var isStored = false
    package var flags = 0
    package var method: Int?
    package var statedCount: Int?
    package var localName: String?
    package var attributes = 0
    package var isWide = false

    package init(_ name: String, _ text: String) { (self.name, bytes) = (name, Array(text.utf8)) }
    package init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
}

package func zip(_ files: [ZipFile], hasDirectory: Bool = true, overlaps: Bool = false) -> [UInt8] {
    var result: [UInt8] = []
    var list: [UInt8] = []
    for file in files {
        let offset = overlaps ? 0 : result.count
        let content = file.isStored ? file.bytes : packed(file.bytes, windowBits: -15)
        let checksum = file.bytes.withUnsafeBufferPointer {
            Int(crc32(0, $0.baseAddress, UInt32($0.count)))
        }
        let count = file.statedCount ?? file.bytes.count
        let method = file.method ?? (file.isStored ? 0 : 8)
        let wide = 0xFFFF_FFFF
        let extra =
            file.isWide
            ? little(1, 2) + little(16, 2) + little(count, 8) + little(content.count, 8) : []
        let counts =
            little(file.isWide ? wide : content.count, 4) + little(file.isWide ? wide : count, 4)
        let shared = little(file.flags, 2) + little(method, 2) + little(0, 4) + little(checksum, 4)
        let local = Array((file.localName ?? file.name).utf8)
        let name = Array(file.name.utf8)
        result += [0x50, 0x4B, 3, 4] + little(20, 2) + shared + counts
        result += little(local.count, 2) + little(extra.count, 2) + local + extra + content
        list += [0x50, 0x4B, 1, 2] + little(0x0314, 2) + little(20, 2) + shared + counts
        list += little(name.count, 2) + little(extra.count, 2) + little(0, 2) + little(0, 2)
        list += little(0, 2) + little(file.attributes, 4) + little(offset, 4) + name + extra
    }
    guard hasDirectory else { return result }
    let end = little(0, 4) + little(files.count, 2) + little(files.count, 2)
    return result + list + [0x50, 0x4B, 5, 6] + end + little(list.count, 4)
        + little(result.count, 4) + little(0, 2)
}

/// A record of a web archive; `statedLength` is what its header says where it lies.
package func record(
    _ type: String,
    _ url: String,
    contentType: String = "application/http; msgtype=response",
    statedLength: Int? = nil,
    _ block: [UInt8]
) -> [UInt8] {
    let head = """
        WARC/1.1\r
        WARC-Type: \(type)\r
        WARC-Target-URI: \(url)\r
        WARC-Date: 2026-03-04T05:06:07Z\r
        Content-Type: \(contentType)\r
        Content-Length: \(statedLength ?? block.count)\r
        \r

        """
    return Array(head.utf8) + block + Array("\r\n\r\n".utf8)
}

package func answer(
    _ status: String = "200 OK",
    type: String = "text/html; charset=UTF-8",
    fields: String = "",
    body: [UInt8]
) -> [UInt8] {
    Array("HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\(fields)\r\n".utf8) + body
}
