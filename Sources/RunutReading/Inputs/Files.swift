#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A file that is to be read.
package struct InputFile: Hashable, Sendable {
    /// As it is shown and written; bytes that are not UTF-8 are replaced in it.
    package let path: String
    /// As the system knows it.
    let systemPath: [CChar]

    init(path: [CChar]) {
        systemPath = path
        self.path = path.withUnsafeBufferPointer {
            $0.baseAddress.map { String(cString: $0) } ?? ""
        }
    }

    package init(path: String) {
        self.path = path
        systemPath = Array(path.utf8CString)
    }

    /// Without its folders.
    package var name: String {
        path.utf8.lastIndex(of: 0x2F).map { String(path[path.utf8.index(after: $0)...]) } ?? path
    }
}

extension InputFile {
    package var isRegular: Bool {
        status.map { $0.st_mode & S_IFMT == S_IFREG } ?? false
    }

    /// Whether both paths lead to one file.
    package func isSame(as other: InputFile) -> Bool {
        guard let own = status, let others = other.status else { return false }
        return own.st_dev == others.st_dev && own.st_ino == others.st_ino
    }

    private var status: stat? {
        var status = stat()
        return stat(systemPath, &status) == 0 ? status : nil
    }
}

extension InputFile {
    /// All bytes of a regular file.
    package func readBytes(
        limits: ReadingLimits = .standard
    ) throws(ReadingError) -> [UInt8] {
        let descriptor = open(systemPath, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
        guard status.st_size <= limits.articleBytes else {
            throw .tooLarge(
                path: path,
                byteCount: Int(status.st_size),
                limit: limits.articleBytes
            )
        }
        return try readAll(
            descriptor,
            path: path,
            expected: Int(status.st_size),
            limit: limits.articleBytes
        )
    }

    /// The size in bytes, nil when that cannot be told.
    package var byteCount: Int? {
        var status = stat()
        return stat(systemPath, &status) == 0 ? Int(status.st_size) : nil
    }

    func failure(_ code: Int32) -> ReadingError {
        code == ENOENT || code == ENOTDIR
            ? .missing(path: path) : .unreadable(path: path, code: code)
    }
}

/// One article from standard input.
package func readStandardInput(
    limits: ReadingLimits = .standard
) throws(ReadingError) -> [UInt8] {
    try readAll(STDIN_FILENO, path: "-", expected: 1 << 16, limit: limits.articleBytes)
}

/// The files that an input stands for, and what could not be listed.
package struct FileListing: Sendable {
    package var files: [InputFile] = []
    package var problems: [ReadingError] = []
}

/// The regular files that an input stands for: itself, or the articles of a folder and of
/// the folders in it, in the order of their paths. Hidden names are passed over.
package func articleFiles(at input: String, limits: ReadingLimits = .standard) -> FileListing {
    let given = InputFile(path: input)
    var status = stat()
    guard stat(given.systemPath, &status) == 0 else {
        return FileListing(problems: [given.failure(errno)])
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { return FileListing(files: [given]) }
    var walk = FolderWalk(limits: limits)
    var root = Array(given.systemPath.dropLast())
    while root.count > 1, root.last == 0x2F { root.removeLast() }
    walk.visit(root, depth: 0)
    if walk.listing.files.isEmpty, walk.listing.problems.isEmpty {
        walk.listing.problems = [.noArticles(path: input, skipped: walk.skipped)]
    }
    walk.listing.files.sort { $0.systemPath.lexicographicallyPrecedes($1.systemPath) }
    return walk.listing
}

private struct FolderWalk {
    let limits: ReadingLimits
    var listing = FileListing()
    var skipped = 0

    /// `folder` has no zero at its end.
    mutating func visit(_ folder: [CChar], depth: Int) {
        let shown = InputFile(path: folder + [0]).path
        guard depth <= limits.folderDepth else {
            listing.problems.append(.tooDeep(path: shown, limit: limits.folderDepth))
            return
        }
        guard let stream = opendir(folder + [0]) else {
            listing.problems.append(.unreadable(path: shown, code: errno))
            return
        }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = bytes(ofName: entry)
            guard let first = name.first, first != 0x2E else { continue }
            let separator: [CChar] = folder.last == 0x2F ? [] : [0x2F]
            take(folder + separator + name, depth: depth)
        }
    }

    private mutating func take(_ path: [CChar], depth: Int) {
        var status = stat()
        guard lstat(path + [0], &status) == 0 else { return }
        if status.st_mode & S_IFMT == S_IFDIR {
            visit(path, depth: depth + 1)
            return
        }
        // A link to a file counts as the file; a link to a folder might lead round in a circle.
        guard stat(path + [0], &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
        if mayHoldArticles(path) {
            listing.files.append(InputFile(path: path + [0]))
        } else {
            skipped += 1
        }
    }

    /// Everything but what a saved page or a site's copy keeps beside its articles; what the
    /// rest is, its content tells.
    private func mayHoldArticles(_ path: [CChar]) -> Bool {
        let name = path.suffix(from: (path.lastIndex(of: 0x2F) ?? -1) + 1)
        guard let point = name.lastIndex(of: 0x2E) else { return true }
        let ending = name[(point + 1)...].map { UInt8(bitPattern: $0) | 0x20 }
        return !endingsWithoutArticles.contains(String(decoding: ending, as: UTF8.self))
    }

    private func bytes(ofName entry: UnsafeMutablePointer<dirent>) -> [CChar] {
        withUnsafeBytes(of: &entry.pointee.d_name) { name in
            name.prefix { $0 != 0 }.map { CChar(bitPattern: $0) }
        }
    }
}

private let endingsWithoutArticles: Set<String> = [
    "css", "js", "mjs", "map", "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "bmp",
    "tif", "tiff", "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4", "m4a", "m4v", "mov", "webm",
    "ogg", "wav", "avi", "m3u8", "swift", "py", "sh", "c", "h", "exe", "so", "o", "bin", "db",
    "sqlite",
    "md", "cdx", "cdxj", "log", "yml", "yaml", "toml", "ini", "lock",
]

private func readAll(
    _ descriptor: Int32,
    path: String,
    expected: Int,
    limit: Int
) throws(ReadingError) -> [UInt8] {
    var result: [UInt8] = []
    // One more byte than expected, so that the end is seen without growing.
    var room = expected + 1
    while true {
        var failed: Int32 = 0
        let start = result.count
        result += [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            let got = read(descriptor, buffer.baseAddress, room)
            failed = got < 0 ? errno : 0
            count = max(0, got)
        }
        if failed == EINTR { continue }
        guard failed == 0 else { throw .unreadable(path: path, code: failed) }
        guard result.count <= limit else {
            throw .tooLarge(path: path, byteCount: result.count, limit: limit)
        }
        if result.count == start { return result }
        room = max(1 << 16, min(result.count, 1 << 20))
    }
}

/// What the system says of an error.
package func systemReason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
}
