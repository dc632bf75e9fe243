import Foundation
import Testing

/// What the documents say must be so.
@Suite struct DocumentTests {
    /// Every document of the project, by its path.
    static let documents: [String] = {
        let folders = ["", "Documentation", "Documentation/Decisions", "Examples", "Benchmarks"]
        return folders.flatMap { folder in
            let path = root.appending(path: folder).path()
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            return names.filter { $0.hasSuffix(".md") }.map {
                folder.isEmpty ? $0 : folder + "/" + $0
            }
        }.sorted()
    }()

    func text(of path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    @Test func `the documents that every project has are there`() {
        for name in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
            #expect(Self.documents.contains(name), "\(name)")
        }
        #expect(FileManager.default.fileExists(atPath: root.appending(path: "LICENSE").path()))
    }

    @Test(arguments: documents)
    func `no link is dead`(document: String) throws {
        let folder = root.appending(path: document).deletingLastPathComponent()
        for link in links(in: try text(of: document)) where !link.contains("://") {
            let path = link.split(separator: "#", omittingEmptySubsequences: false)[0]
            let target =
                path.isEmpty ? root.appending(path: document) : folder.appending(path: path)
            #expect(
                FileManager.default.fileExists(atPath: target.path(percentEncoded: false)),
                "\(document) links to \(link)"
            )
        }
    }

    /// The targets of `[text](target)`.
    private func links(in text: String) -> [String] {
        text.components(separatedBy: "](").dropFirst().compactMap { rest in
            rest.firstIndex(of: ")").map { String(rest[..<$0]) }
        }
    }

    @Test(arguments: documents)
    func `files that a document names in code are there`(document: String) throws {
        let pieces = try text(of: document).components(separatedBy: "`")
        let tops = ["Sources/", "Tests/", "Examples/", "Evaluation/", "Scripts/", "Benchmarks/"]
        for code in stride(from: 1, to: pieces.count, by: 2).map({ pieces[$0] }) {
            for word in code.split(whereSeparator: { " \n".contains($0) })
            where tops.contains(where: { word.hasPrefix($0) }) && !word.contains("…") {
                // A folder that a reader is told to make.
                if word.hasSuffix("/xx") { continue }
                let path = root.appending(path: String(word)).path(percentEncoded: false)
                #expect(FileManager.default.fileExists(atPath: path), "\(document) names \(word)")
            }
        }
    }

    @Test func `the commands of the README and of CONTRIBUTING exist`() throws {
        for document in ["README.md", "CONTRIBUTING.md"] {
            // What stands between fences is output.
            let parts = try text(of: document).components(separatedBy: "```")
            let commands = stride(from: 0, to: parts.count, by: 2)
                .flatMap { parts[$0].split(separator: "\n") }
                .filter { $0.hasPrefix("    ") }
                .map { $0.trimmingCharacters(in: .whitespaces) }
            #expect(!commands.isEmpty)
            for command in commands { try check(command, in: document) }
        }
    }

    private func check(_ command: String, in document: String) throws {
        let words = command.split(separator: " ").prefix { $0 != "#" }.map(String.init)
        guard let tool = words.first else { return }
        switch tool {
        case "swift":
            let known = ["build", "test", "run", "format"]
            #expect(known.contains(words[1]), "\(document): \(command)")
            if words[1] == "run" {
                let package = try text(of: "Package.swift")
                let product = words.dropFirst(2).first { !$0.hasPrefix("-") && $0 != "release" }
                #expect(product.map { package.contains("\"\($0)\"") } == true, "\(command)")
            }
        case "runut":
            if words.count > 1 {
                let known = [
                    "trace", "facts", "without", "blame", "ladder", "slips", "stories", "copies",
                    "explain", "export", "times", "read", "sketch", "--version",
                ]
                #expect(known.contains(words[1]), "\(command)")
            }
        case "bash", "python3":
            let script = root.appending(path: words[1]).path()
            #expect(FileManager.default.fileExists(atPath: script), "\(command)")
        default:
            // A script of the project.
            let script = root.appending(path: tool).path()
            #expect(FileManager.default.isExecutableFile(atPath: script), "\(document): \(command)")
        }
    }

    @Test func `nothing tells of machines or of what is still to do`() throws {
        // Spelled in parts, so that this file does not hold them.
        let banned = ["TO" + "DO", "FIX" + "ME", "/" + "work/", "/" + "home/", "/" + "root/"]
        var files = Self.documents + [".ci/run", "Scripts/setup", "Evaluation/gate"]
        files += ["Evaluation/ferry.py", "Evaluation/pages.py", "Evaluation/references.py"]
        files += ["Benchmarks/facts"]
        files += ["Benchmarks/times", "Benchmarks/Peers/dateparser_times.py"]
        files += ["Benchmarks/Peers/HeidelTimeTimes.java"]
        files += ["Benchmarks/pages", "Benchmarks/Peers/trafilatura_pages.py"]
        files += ["Benchmarks/generate", "Benchmarks/score", "Benchmarks/scale"]
        files += ["Benchmarks/compare", "Benchmarks/Peers/copy_peers.py", "Benchmarks/bad-piles"]
        files += ["Benchmarks/runs.py"]
        let made = root.appending(path: "Benchmarks/Articles").path()
        files += try FileManager.default.contentsOfDirectory(atPath: made)
            .filter { !$0.hasPrefix("__") }.map { "Benchmarks/Articles/" + $0 }
        files += ["Scripts/browser-tests", "Scripts/find-browser"]
        files += ["Scripts/fuzz", "Scripts/sanitized-tests", "Scripts/thread-suppressions"]
        files += ["Scripts/leak-suppressions"]
        files += ["Fuzzing/packed-seeds", "Training/stories"]
        let browser = root.appending(path: "Tests/Browser").path()
        files += try FileManager.default.contentsOfDirectory(atPath: browser)
            .filter { !$0.hasPrefix("__") }.map { "Tests/Browser/" + $0 }
        for file in files {
            let text = try text(of: file)
            let found = banned.filter { text.contains($0) }
            #expect(found.isEmpty, "\(file)")
        }
        for folder in ["Sources", "Tests", "Training", "Benchmarks", "Fuzzing"] {
            for file in try sourceFiles(in: folder) {
                let text = try String(contentsOf: file, encoding: .utf8)
                let found = banned.suffix(3).filter { text.contains($0) }
                #expect(found.isEmpty, "\(file.lastPathComponent)")
            }
        }
    }
}
