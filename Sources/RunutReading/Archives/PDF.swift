#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The text of a PDF in the order that it is read, by the program `pdftotext` (of Poppler or
/// Xpdf): a PDF's letters have places and no order, and that program has grown with the ways in
/// which files break this.
package func text(
    ofPDF bytes: [UInt8],
    path: String,
    limits: ReadingLimits = .standard,
    program: String = "pdftotext"
) throws(ReadingError) -> [UInt8] {
    let arguments = ["-q", "-enc", "UTF-8", "-nopgbrk", "-", "-"]
    return try output(of: program, arguments, input: bytes, path: path, limits: limits)
}

/// What a program writes when it is given `input`. It is started by its name, without a shell,
/// and ended when its time or room is over.
private func output(
    of program: String,
    _ arguments: [String],
    input: [UInt8],
    path: String,
    limits: ReadingLimits
) throws(ReadingError) -> [UInt8] {
    // A file without a name: through a pipe, both sides might wait for each other.
    guard let file = tmpfile() else { throw .unreadable(path: path, code: errno) }
    defer { fclose(file) }
    guard fwrite(input, 1, input.count, file) == input.count, fflush(file) == 0 else {
        throw .unreadable(path: path, code: errno)
    }
    rewind(file)
    var pipes: [Int32] = [-1, -1]
    guard pipe(&pipes) == 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(pipes[0]) }
    for descriptor in pipes + [fileno(file)] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    let process = start(program, arguments, input: fileno(file), output: pipes[1])
    close(pipes[1])
    guard let process else { throw .programMissing(path: path, program: program) }
    let result = readToEnd(pipes[0], limits: limits)
    // One that has more to say waits for a reader.
    if result.map({ $0.count > limits.pageBytes }) != false { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let end = end(status)
    // 127 is how some systems tell late that there is no such program.
    if end == .code(127) { throw .programMissing(path: path, program: program) }
    guard let result else { throw .programFailed(path: path, program: program, .stopped) }
    guard result.count <= limits.pageBytes else {
        throw .tooLarge(path: path, byteCount: result.count, limit: limits.pageBytes)
    }
    guard end == .code(0) else { throw .programFailed(path: path, program: program, end) }
    return result
}

/// What `waitpid` tells: the signal in the lowest seven bits, a code above the lowest eight.
private func end(_ status: Int32) -> ProgramEnd {
    let signal = status & 0x7F
    return signal == 0 ? .code(status >> 8 & 0xFF) : .signal(signal)
}

private func start(
    _ program: String,
    _ arguments: [String],
    input: Int32,
    output: Int32
) -> pid_t? {
    #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
    #else
        var actions = posix_spawn_file_actions_t()
    #endif
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    // The same text everywhere: nothing of the user's settings goes along.
    var environment = [strdup("LC_ALL=C.UTF-8")]
    defer { for word in environment { free(word) } }
    environment.append(nil)
    var process: pid_t = 0
    let code = posix_spawnp(&process, program, &actions, nil, words, environment)
    return code == 0 ? process : nil
}

/// Nil when the time is over before the end came. At most one piece more than the limit is read.
private func readToEnd(_ descriptor: Int32, limits: ReadingLimits) -> [UInt8]? {
    let end = ContinuousClock.now + .seconds(limits.programSeconds)
    var result: [UInt8] = []
    while result.count <= limits.pageBytes {
        let left = ContinuousClock.now.duration(to: end).components.seconds
        guard left >= 0 else { return nil }
        var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let ready = poll(&waited, 1, Int32(clamping: (left + 1) * 1000))
        if ready < 0, errno == EINTR { continue }
        guard ready > 0 else { return nil }
        var code: Int32 = 0
        let start = result.count
        result += [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            let got = read(descriptor, buffer.baseAddress, buffer.count)
            code = got < 0 ? errno : 0
            count = max(0, got)
        }
        if code == EINTR { continue }
        if code != 0 { return nil }
        if result.count == start { break }
    }
    return result
}
