import RunutArchiveBuilding
import RunutReading
import Testing

@Suite struct ZipTests {
    let files = [
        ZipFile("kabar/satu.txt", "Kapal tiba di dermaga pukul enam pagi."),
        ZipFile("dua.txt", String(repeating: "Ombak tinggi. ", count: 20)),
        ZipFile("tiga.html", pageText(3)),
    ]

    func texts(_ files: [ZipFile]) -> [String] {
        files.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test func `files come in the order of the list`() {
        var files = files
        files[1].isStored = true
        files[2].isWide = true
        let result = readOut(zip(files))
        #expect(result.texts == texts(files))
        #expect(result.entries.map(\.form) == [.text, .text, .html])
        #expect(result.entries.first?.path == "pile!/kabar/satu.txt")
        #expect(!result.complains)
    }

    @Test func `bytes before the archive and behind it do no harm`() {
        let bytes = zip(files)
        #expect(readOut(bytes + Array("ekor".utf8)).texts == texts(files))
    }

    @Test func `without its list the entries are found by their headers`() {
        let result = readOut(zip(files, hasDirectory: false))
        #expect(result.texts == texts(files))
        let byteCount = zip(files, hasDirectory: false).count
        #expect(result.problems == [.damaged(path: "pile", offset: byteCount, .directory)])
    }

    @Test func `every cut is told, and what came whole is right`() {
        let bytes = zip(files)
        for count in 4..<bytes.count {
            let result = readOut(Array(bytes.prefix(count)))
            #expect(result.complains, "\(count)")
            #expect(Set(result.texts).isSubset(of: texts(files)), "\(count)")
        }
    }

    @Test func `flipped bits never change a text unseen`() {
        let bytes = zip(files)
        for bit in 0..<(bytes.count * 8) {
            var flipped = bytes
            flipped[bit / 8] ^= 1 << UInt8(bit % 8)
            let result = readOut(flipped)
            // The first four bytes tell that it is a zip.
            if bit >= 32 { #expect(Set(result.texts).isSubset(of: texts(files)), "bit \(bit)") }
        }
    }

    @Test func `what is wrong with an entry names it, and the others come`() {
        func problems(_ change: (inout ZipFile) -> Void) -> [ReadingError] {
            var files = files
            change(&files[0])
            let result = readOut(zip(files))
            #expect(result.texts == texts(Array(files[1...])))
            return result.problems + result.entries.compactMap(\.damage)
        }
        let path = "pile!/kabar/satu.txt"
        #expect(problems { $0.flags = 1 } == [.unsupported(path: path, .encryption)])
        #expect(problems { $0.method = 12 } == [.unsupported(path: path, .compression("12"))])
        #expect(problems { $0.statedCount = 5 } == [.damaged(path: path, offset: 44, .length)])
        #expect(problems { $0.statedCount = 500 } == [.damaged(path: path, offset: 44, .length)])
        #expect(problems { $0.localName = "x" } == [.damaged(path: path, offset: 0, .directory)])
    }

    @Test(arguments: ["../satu.txt", "/etc/satu.txt", "C:\\satu.txt", "a/../../b.txt", "a\\..\\b"])
    func `a name that leads out is refused`(name: String) {
        let result = readOut(zip([ZipFile(name, "teks"), files[1]]))
        #expect(result.problems == [.damaged(path: "pile!/\(name)", offset: 0, .name)])
        #expect(result.texts == texts([files[1]]))
    }

    @Test func `entries may not share their bytes`() {
        var same = files
        same[1] = files[0]
        same[2] = files[0]
        let problems = readOut(zip(same, overlaps: true)).problems
        let problem = ReadingError.damaged(path: "pile!/kabar/satu.txt", offset: 0, .overlap)
        #expect(problems == [problem, problem])
    }

    @Test func `folders, links and hidden files are passed over`() {
        var link = ZipFile("pintasan.txt", "/etc/hosts")
        link.attributes = 0o120777 << 16
        let others = [
            ZipFile("kabar/", ""), link, ZipFile(".rahasia", "x"), ZipFile("__MACOSX/a.txt", "x"),
        ]
        let result = readOut(zip(others + files))
        #expect(result.texts == texts(files))
        #expect(result.passedOver.noFiles == 4)
        #expect(!result.complains)
    }

    @Test func `zips in zips end at a limit`() {
        var inner = zip(files)
        for _ in 0..<5 {
            var stored = ZipFile("dalam.zip", inner)
            stored.isStored = inner.count % 2 == 0
            inner = zip([stored])
        }
        #expect(readOut(inner).texts == texts(files))
        let result = readOut(zip([ZipFile("luar.zip", inner), files[0]]))
        #expect(result.texts == texts([files[0]]))
        #expect(result.problems.count == 1)
        if case .tooDeep(_, 6) = result.problems[0] {} else { Issue.record("\(result.problems)") }
    }

    @Test func `bombs stop at limits`() {
        var limits = ReadingLimits.standard
        limits.freelyUnpackedBytes = 1 << 16
        limits.archiveEntries = 3
        let spaces = ZipFile("kosong.txt", [UInt8](repeating: 0x20, count: 1 << 20))
        let result = readOut(zip([spaces, files[0]]), limits: limits)
        #expect(result.problems == [.tooDense(path: "pile!/kosong.txt", limit: 200)])
        #expect(result.texts == texts([files[0]]))
        let many = zip(files + files)
        #expect(readOut(many, limits: limits).problems == [.tooMany(path: "pile", limit: 3)])
    }
}
