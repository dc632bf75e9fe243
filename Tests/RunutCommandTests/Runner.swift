import Foundation
import Testing

/// What a run of the built tool gave.
struct Run {
    let output: Data
    let errors: String
    let status: Int32

    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [[String: Any]] {
        get throws {
            try text.split(separator: "\n").map {
                try #require(
                    try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
                )
            }
        }
    }
}

/// Runs the tool that was built beside the tests.
func runut(
    _ arguments: String...,
    input: Data = Data(),
    environment: [String: String] = [:],
    folder: URL? = nil
) throws -> Run {
    try runut(arguments, input: input, environment: environment, folder: folder)
}

func runut(
    _ arguments: [String],
    input: Data = Data(),
    environment: [String: String] = [:],
    folder: URL? = nil
) throws -> Run {
    let tool = try #require(toolURL())
    let process = Process()
    process.executableURL = tool
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]
        .merging(toldToSanitizers) { $1 }.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder }
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: input)
    try stdin.fileHandleForWriting.close()
    // Both pipes at once: a full one would stop the tool.
    let errors = Reader(stderr.fileHandleForReading)
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
        output: output,
        errors: String(decoding: errors.data, as: UTF8.self),
        status: process.terminationStatus
    )
}

/// What the sanitizers that the tests run under are told holds for the tool as well.
private let toldToSanitizers = ProcessInfo.processInfo.environment.filter { name, _ in
    name.hasSuffix("SAN_OPTIONS") || name == "SWIFT_BACKTRACE"
}

/// Reads a pipe on a thread of its own.
private final class Reader: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var read = Data()

    init(_ handle: FileHandle) {
        Thread.detachNewThread { [self] in
            read = handle.readDataToEndOfFile()
            done.signal()
        }
    }

    var data: Data {
        done.wait()
        return read
    }
}

/// The tests are linked into `.build/<...>/<name>.xctest`; the tool stands beside that.
private func toolURL() -> URL? {
    let own = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = own.deletingLastPathComponent()
    for _ in 0..<6 {
        let tool = folder.appending(path: "runut")
        if FileManager.default.isExecutableFile(atPath: tool.path()) { return tool }
        folder = folder.deletingLastPathComponent()
    }
    let built = repository.appending(path: ".build/debug/runut")
    return FileManager.default.isExecutableFile(atPath: built.path()) ? built : nil
}

let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

/// A folder that is gone when the test is over.
final class Scratch {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "runut-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var path: String { url.path() }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        try write(name, Data(text.utf8))
    }

    @discardableResult
    func write(_ name: String, _ data: Data) throws -> String {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try data.write(to: file)
        return file.path(percentEncoded: false)
    }
}
