import Foundation
import Testing

let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

/// The Swift files of a folder and of all folders in it.
func sourceFiles(in path: String) throws -> [URL] {
    let folder = root.appending(path: path)
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
}

@Suite struct HouseTests {
    @Test func `no file is longer than 500 lines`() throws {
        for file in try sourceFiles(in: "Sources") {
            let text = try String(contentsOf: file, encoding: .utf8)
            // Word lists are exempt: lines inside a long string literal are data.
            let pieces = text.components(separatedBy: "\"\"\"")
            let count = stride(from: 0, to: pieces.count, by: 2).reduce(0) { sum, index in
                sum + pieces[index].split(separator: "\n", omittingEmptySubsequences: false).count
            }
            #expect(count <= 500, "\(file.lastPathComponent) has \(count) lines of code")
        }
    }

    @Test func `no source has what the house forbids`() throws {
        // Spelled in parts, so that this file does not hold them.
        let banned = [
            "fatal" + "Error(", "try" + "! ", "@unchecked " + "Sendable",
            "NS" + "RegularExpression",
            "TO" + "DO", "FIX" + "ME", "fatal" + "Error", " try" + "?", "Has" + "her",
            "hash" + "Value", "language" + " ==",
        ]
        // The gazetteer keeps two names of a country, and is asked for one of them.
        let allowed = ["GazetteerEntry.swift": "language" + " =="]
        for file in try sourceFiles(in: "Sources") {
            let text = try String(contentsOf: file, encoding: .utf8)
            for word in banned {
                if allowed[file.lastPathComponent] == word { continue }
                #expect(!text.contains(word), "\(file.lastPathComponent) has \(word)")
            }
        }
    }

    @Test func `no folder has a name that says nothing`() throws {
        let banned: Set<String> = ["Core", "Common", "Utils", "Helpers", "Manager", "Service"]
        for file in try sourceFiles(in: "Sources") {
            let folders = Set(file.deletingLastPathComponent().pathComponents)
            #expect(folders.isDisjoint(with: banned), "\(file.path())")
        }
    }
}
