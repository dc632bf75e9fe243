internal import RunutLanguages
internal import RunutReading
internal import RunutReport
internal import RunutText

extension CommonOptions {
    /// The shipped gazetteer with the names of the user's file; nil without one. A file that
    /// cannot be taken as it is ends the run: half of it would be another list.
    func ownGazetteer() throws(ExitStatus) -> Gazetteer? {
        guard let path = names else { return nil }
        let text: Text
        do throws(ReadingError) {
            let limits = ReadingLimits(
                articleBytes: OwnNames.bytesMaximum,
                folderDepth: 0
            )
            let bytes = try InputFile(path: path).readBytes(limits: limits)
            text = try readPage(path: path, bytes: bytes, limits: limits).text
        } catch {
            Console.note(speech.message(error))
            throw .wrongUsage
        }
        do throws(OwnNamesError) {
            return Gazetteer.shipped.adding(try OwnNames(text))
        } catch {
            Console.note(speech.message(error, path: path))
            throw .wrongUsage
        }
    }
}

/// More lines than this are not read by anybody at once.
private let problemsMaximum = 20

extension Interface {
    /// One line a problem: the file, the line in it, the reason.
    fileprivate func message(_ error: OwnNamesError, path: String) -> String {
        let shown = error.problems.prefix(problemsMaximum).map { problem in
            "runut: \(printable(path)):\(problem.line): \(reason(problem.reason))"
        }
        let rest = error.problems.count - shown.count
        let more = self("runut: dan \(rest) baris lain", "runut: and \(rest) more lines")
        return (rest > 0 ? shown + [more] : shown).joined(separator: "\n")
    }

    private func reason(_ reason: OwnNamesError.Reason) -> String {
        switch reason {
        case .unknownKind(let word):
            self(
                "“\(short(word))” bukan jenis entri; yang ada: orang, lembaga, tempat, media, tak-sama",
                "“\(short(word))” is no kind of entry; there are: person, organisation, place, outlet, never-same"
            )
        case .noName: self("tanpa nama", "without a name")
        case .tooManyColumns(let limit):
            self(
                "terlalu banyak kolom: paling banyak \(limit) sesudah jenisnya",
                "too many columns: at most \(limit) after the kind"
            )
        case .noLetters(let name):
            self("“\(short(name))” tidak berisi huruf", "“\(short(name))” has no letters")
        case .tooLong(let limit):
            self("nama lebih dari \(limit) bita", "a name of more than \(limit) bytes")
        case .country(let code):
            self(
                "“\(short(code))” bukan kode negara ISO 3166 seperti ID",
                "“\(short(code))” is no ISO 3166 country code such as ID"
            )
        case .mediumKind(let kind):
            self(
                "“\(short(kind))” bukan jenis media; yang ada: \(mediumKinds), boleh didahului state",
                "“\(short(kind))” is no kind of outlet; there are: \(mediumKinds), each also after state"
            )
        case .domain(let domain):
            self(
                "“\(short(domain))” bukan alamat seperti kabar.example",
                "“\(short(domain))” is no address such as kabar.example"
            )
        case .taken(let name, let line):
            self(
                "“\(short(name))” sudah nama entri di baris \(line)",
                "“\(short(name))” is a name of the entry in line \(line) already"
            )
        case .notTwoNames: self("perlu tepat dua nama", "needs two names, no more and no less")
        case .isOne(let left, let right):
            self(
                "“\(short(left))” dan “\(short(right))” nama satu entri",
                "“\(short(left))” and “\(short(right))” are names of one entry"
            )
        }
    }

    private var mediumKinds: String {
        Medium.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    }

    /// What stands in the file, safe for the terminal and on one line.
    private func short(_ word: String) -> String {
        let shown = printable(word)
        return shown.count > 40 ? shown.prefix(40) + "…" : shown
    }
}
