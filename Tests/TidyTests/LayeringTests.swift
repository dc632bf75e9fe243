import Foundation
import Testing

/// The direction of dependencies, as a table. Code that breaks it fails here.
@Suite struct LayeringTests {
    static let allowed: [String: Set<String>] = [
        "RunutText": [],
        "RunutLanguages": [
            "RunutText", "RunutEnglishWeights", "RunutIndonesianNameWeights", "RunutSpelling",
        ],
        "RunutReading": [
            "RunutText", "RunutLanguages", "CLibXML2", "CZlib", "CCurl", "Glibc", "Musl", "Darwin",
        ],
        "RunutPipeline": ["RunutText", "RunutLanguages", "RunutReading"],
        "RunutTesting": ["RunutText", "RunutPipeline"],
        "RunutReport": [
            "RunutText", "RunutLanguages", "RunutReading", "RunutPipeline", "RunutPageAssets",
        ],
        "RunutCommand": [
            "RunutText", "RunutLanguages", "RunutReading", "RunutPipeline", "RunutReport",
            "RunutExample", "ArgumentParser", "Glibc", "Musl", "Darwin",
        ],
    ]

    @Test(arguments: allowed.keys.sorted())
    func `a module imports only what is below it`(module: String) throws {
        for file in try sourceFiles(in: "Sources/\(module)") {
            for name in try imports(in: file) {
                #expect(
                    Self.allowed[module]?.contains(name) == true,
                    "\(file.lastPathComponent) imports \(name)"
                )
            }
        }
    }

    @Test func `every module is in the table`() throws {
        let modules = try FileManager.default.contentsOfDirectory(
            atPath: root.appending(path: "Sources").path()
        )
        #expect(
            Set(modules).subtracting([
                "RunutExample", "RunutEnglishWeights", "RunutIndonesianNameWeights",
                "RunutPageAssets", "RunutSpelling", "CCurl", "CLibXML2", "CZlib",
            ])
                == Set(Self.allowed.keys)
        )
    }

    private let accessLevels: [Substring] = [
        "internal", "package", "public", "private", "@testable",
    ]

    private func imports(in file: URL) throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place <= 1, place + 1 < words.count,
                !line.hasPrefix(" "), place == 0 || accessLevels.contains(words[0])
            else { return nil }
            return String(words[place + 1])
        }
    }
}
