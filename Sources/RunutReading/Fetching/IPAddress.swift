#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Where a connection goes: four bytes, or sixteen.
package struct IPAddress: Hashable, Sendable {
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) { self.bytes = bytes }

    /// Nil for what is neither IPv4 nor IPv6.
    init?(_ address: UnsafePointer<sockaddr>) {
        let raw = UnsafeRawPointer(address)
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            let address = raw.loadUnaligned(as: sockaddr_in.self).sin_addr
            bytes = withUnsafeBytes(of: address, Array.init)
        case AF_INET6:
            let address = raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr
            bytes = withUnsafeBytes(of: address, Array.init)
        default: return nil
        }
    }

    /// As IPv4 and IPv6 are written, `::` for the first pair of zeros left out.
    package var text: String {
        var text = [CChar](repeating: 0, count: 64)
        let family = bytes.count == 4 ? AF_INET : AF_INET6
        guard inet_ntop(family, bytes, &text, socklen_t(text.count)) != nil else { return "" }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}

extension IPAddress {
    /// Not of the public internet: the machine itself, its network, and what is kept for other
    /// use (the special-purpose registries of RFC 6890).
    package var isPrivate: Bool {
        switch bytes.count {
        case 4: privateIPv4.contains { $0.holds(bytes) }
        case 16:
            privateIPv6.contains { $0.holds(bytes) }
                || embeddings.contains { prefix in
                    prefix.holds(bytes)
                        && IPAddress(bytes: Array(bytes[prefix.bits / 8..<prefix.bits / 8 + 4]))
                            .isPrivate
                }
        default: true
        }
    }
}

private struct Prefix {
    let bytes: [UInt8]
    let bits: Int

    init(_ bytes: [UInt8], _ bits: Int) { (self.bytes, self.bits) = (bytes, bits) }

    func holds(_ address: [UInt8]) -> Bool {
        (0..<bits).allSatisfy { bit in
            let own = bit / 8 < bytes.count ? bytes[bit / 8] : 0
            return (own ^ address[bit / 8]) & (0x80 >> (bit % 8)) == 0
        }
    }
}

private let privateIPv4: [Prefix] = [
    Prefix([0], 8), Prefix([10], 8), Prefix([100, 64], 10), Prefix([127], 8),
    Prefix([169, 254], 16), Prefix([172, 16], 12), Prefix([192, 0, 0], 24),
    Prefix([192, 168], 16), Prefix([198, 18], 15), Prefix([224], 4), Prefix([240], 4),
]

/// The first holds `::`, `::1` and addresses of IPv4 as they were once embedded; then discarded
/// ones, Teredo (whose IPv4 is hidden in it), a network's own NAT64, unique local, link local,
/// once site local, multicast.
private let privateIPv6: [Prefix] = [
    Prefix([], 96), Prefix([1, 0], 64), Prefix([0x20, 0x01, 0, 0], 32),
    Prefix([0, 0x64, 0xFF, 0x9B, 0, 1], 48), Prefix([0xFC], 7), Prefix([0xFE, 0x80], 10),
    Prefix([0xFE, 0xC0], 10), Prefix([0xFF], 8),
]

/// Where four bytes of IPv4 follow: mapped, NAT64, 6to4.
private let embeddings: [Prefix] = [
    Prefix([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], 96),
    Prefix([0, 0x64, 0xFF, 0x9B], 96), Prefix([0x20, 0x02], 16),
]
