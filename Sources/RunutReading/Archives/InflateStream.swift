internal import CZlib

/// Unpacks what zlib can: gzip with any number of members, zlib, and bare deflate.
///
/// Behind a damaged gzip member the next one is looked for by the bytes that begin each. So a
/// WARC whose records are members of their own loses no more than the damaged ones.
final class InflateStream: ByteStream {
    /// The number is what zlib calls window bits.
    enum Wrapper: Int32 {
        case bare = -15
        case zlib = 15
        case gzip = 31
    }

    private let input: any ByteStream
    private let wrapper: Wrapper
    private let path: String
    private let meter: UnpackingMeter
    private let inflater: Inflater

    private var buffer = [UInt8](repeating: 0, count: 256 << 10)
    private var range = 0..<0
    /// Of the packed bytes: how many came before those in the buffer.
    private var bufferOffset = 0
    private var memberOffset = 0
    private var memberBytes = 0
    private var state = State.between
    /// Whether the member was found by its magic alone.
    private var isSuspected = false

    private enum State { case between, inside, searching, ended }

    /// So much of what was unpacked already is kept, for in a member that was cut the next one
    /// is met unnoticed and found only by looking back.
    private static let keptBytes = 64 << 10
    private static let doubtBytes = 1 << 10

    init(_ input: any ByteStream, _ wrapper: Wrapper, path: String, meter: UnpackingMeter) {
        (self.input, self.wrapper, self.path, self.meter) = (input, wrapper, path, meter)
        inflater = Inflater(wrapper)
    }

    func read(into output: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
        while state != .ended {
            let needed = state == .inside || wrapper != .gzip ? 1 : gzipMagic.count
            if range.count < needed {
                if try !fill() { return try end() }
            } else if state == .inside {
                let count = try unpack(into: output)
                if count > 0 { return count }
            } else {
                try findMember()
            }
        }
        return 0
    }

    private var offset: Int { bufferOffset + range.lowerBound }

    private func end() throws(ReadingError) -> Int {
        // Zeros may fill a block; a magic that is cut may not.
        let isBehind = wrapper == .gzip && state == .between
        let isWhole = state == .searching || (isBehind && buffer[range].allSatisfy { $0 == 0 })
        state = .ended
        if !isWhole { throw .damaged(path: path, offset: offset, .truncated) }
        return 0
    }

    /// Begins a member where one begins; else goes on to where the next might.
    private func findMember() throws(ReadingError) {
        guard wrapper == .gzip else { return begin() }
        if state == .between, buffer[range.lowerBound] == 0 {
            // Zeros fill the last block of a tape.
            range = (range.lowerBound + 1)..<range.upperBound
        } else if let found = firstIndex(of: gzipMagic, in: buffer, range) {
            let place = offset
            let isAway = found > range.lowerBound
            range = found..<range.upperBound
            let wasBetween = state == .between
            begin()
            if wasBetween, isAway { throw .damaged(path: path, offset: place, .garbage) }
        } else {
            let place = offset
            // The magic may lie across the end of the buffer.
            range = (range.upperBound - gzipMagic.count + 1)..<range.upperBound
            let wasBetween = state == .between
            state = .searching
            if wasBetween { throw .damaged(path: path, offset: place, .garbage) }
        }
    }

    private func begin() {
        inflater.reset()
        (memberOffset, memberBytes) = (offset, 0)
        isSuspected = state == .searching
        state = .inside
    }

    private func unpack(into output: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
        let step = buffer.withUnsafeBytes {
            inflater.inflate(UnsafeRawBufferPointer(rebasing: $0[range]), into: output)
        }
        range = (range.lowerBound + step.consumed)..<range.upperBound
        memberBytes += step.produced
        try measure(step.produced)
        switch step.outcome {
        case .goesOn: break
        case .ended: state = wrapper == .gzip ? .between : .ended
        case .corrupt, .mismatch:
            // The bytes that came before it are given first; the next call meets it again.
            if step.produced == 0 { try lose(step.outcome == .mismatch ? .checksum : .corrupt) }
        }
        return step.produced
    }

    /// A member that is too dense is left; with the limit of all, everything ends.
    private func measure(_ count: Int) throws(ReadingError) {
        let state = state
        self.state = .ended
        try meter.add(count, path: path)
        if wrapper == .gzip { self.state = .searching }
        try meter.check(packed: offset - memberOffset, unpacked: memberBytes, path: path)
        self.state = state
    }

    /// Gives the member up and goes back to look for the next.
    private func lose(_ damage: Damage) throws(ReadingError) {
        let place = offset
        guard wrapper == .gzip else {
            state = .ended
            throw .damaged(path: path, offset: place, damage)
        }
        state = .searching
        // The search goes back for a member that was known to be one, and for what soon proved to
        // be none: not for every one of many that lie in each other.
        if !isSuspected || place - memberOffset < Self.doubtBytes {
            range = max(memberOffset + 1 - bufferOffset, 0)..<range.upperBound
        }
        // What only looked like a member is not worth a word.
        if isSuspected, memberBytes == 0 { return }
        throw .damaged(path: path, offset: place, damage)
    }

    /// Reads on behind the last bytes, which are kept; whether any came.
    private func fill() throws(ReadingError) -> Bool {
        let end = range.upperBound
        let kept = min(end, Self.keptBytes)
        bufferOffset += end - kept
        range = (kept - range.count)..<kept
        do throws(ReadingError) {
            let got = try buffer.withUnsafeMutableBufferPointer { bytes throws(ReadingError) in
                let bytes = UnsafeMutableRawBufferPointer(bytes)
                bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[(end - kept)..<end]))
                return try input.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[kept...]))
            }
            range = range.lowerBound..<(kept + got)
            return got > 0
        } catch {
            state = wrapper == .gzip ? .searching : .ended
            range = kept..<kept
            throw error
        }
    }
}

/// What every gzip member begins with: two bytes of magic, and deflate.
let gzipMagic: [UInt8] = [0x1F, 0x8B, 0x08]

/// zlib's state, which may not move in memory.
private final class Inflater {
    enum Outcome { case goesOn, ended, corrupt, mismatch }

    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

    init(_ wrapper: InflateStream.Wrapper) {
        stream.initialize(to: z_stream())
        let size = Int32(MemoryLayout<z_stream>.size)
        let code = inflateInit2_(stream, wrapper.rawValue, ZLIB_VERSION, size)
        precondition(code == Z_OK, "zlib cannot be set up: no memory, or not the zlib built with")
    }

    deinit {
        inflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    func reset() { inflateReset(stream) }

    /// zlib has one code for all that is wrong, and tells a checksum only in words.
    private var isBehindData: Bool {
        let message = stream.pointee.msg.map { String(cString: $0) }
        return message == "incorrect data check" || message == "incorrect length check"
    }

    func inflate(
        _ input: UnsafeRawBufferPointer,
        into output: UnsafeMutableRawBufferPointer
    ) -> (consumed: Int, produced: Int, outcome: Outcome) {
        let first = input.bindMemory(to: UInt8.self).baseAddress
        stream.pointee.next_in = UnsafeMutablePointer(mutating: first)
        stream.pointee.avail_in = UInt32(clamping: input.count)
        stream.pointee.next_out = output.bindMemory(to: UInt8.self).baseAddress
        stream.pointee.avail_out = UInt32(clamping: output.count)
        let code = CZlib.inflate(stream, Z_NO_FLUSH)
        let outcome: Outcome =
            switch code {
            case Z_OK, Z_BUF_ERROR: .goesOn
            case Z_STREAM_END: .ended
            default: isBehindData ? .mismatch : .corrupt
            }
        let consumed = input.count - Int(stream.pointee.avail_in)
        return (consumed, output.count - Int(stream.pointee.avail_out), outcome)
    }
}
