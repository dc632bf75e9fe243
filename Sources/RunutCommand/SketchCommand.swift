internal import ArgumentParser
internal import RunutLanguages
internal import RunutPipeline
internal import RunutReport
internal import RunutText

struct SketchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sketch",
        abstract: "Keeps what finds copies and stories, in a fraction of the bytes.",
        usage: "runut sketch <input> ... --out <file> [<options>]",
        discussion: """
            Adds to the file a sketch of every article that it does not hold yet: a few hundred \
            bytes each. Whatever takes articles into stories or finds copies takes such a file \
            too, and need not read the articles again.

            A run that was interrupted loses nothing: the same command goes on where it was.
            """
    )

    @OptionGroup var given: RequiredInputs

    @Option(
        name: .customLong("out"),
        help: ArgumentHelp("The file that sketches are added to.", valueName: "file"),
        completion: .file()
    )
    var out: String

    @OptionGroup var options: CommonOptions

    func validate() throws { try given.validate(with: options) }

    mutating func run() async throws {
        let say = options.speech
        let inputs = options.inputs(given.paths)
        let own = try options.ownGazetteer()
        var run = try PageRun(inputs, options, gazetteer: own)
        var log = ProblemLog(interface: say, of: inputs.articles)
        var counts = (known: 0, added: 0)
        do throws(SketchFile.Failure) {
            var file = try SketchFile(addingTo: out)
            try file.readAll(damage: { Console.note(say.message($0)) }) { article in
                run.passedOver.insert(article.path)
                counts.known += 1
            }
            try file.cutRest()
            log.begin(inputs)
            if run.lacksContact { log.noteMissingContact() }
            var failure: SketchFile.Failure?
            await run.run(
                { [run] page in
                    let facts = run.facts(in: page)
                    return (facts.article, SketchedArticle(facts, gazetteer: own ?? .shipped))
                },
                consume: { chunk in
                    log.note(chunk)
                    counts.added += chunk.values.count
                    do throws(SketchFile.Failure) {
                        try file.append(chunk.values)
                    } catch {
                        failure = error
                    }
                    return failure == nil
                }
            )
            log.end()
            if let failure { throw failure }
        } catch {
            Console.note(say.message(error))
            throw ExitStatus.worldFailed
        }
        Console.note(say.sketched(counts.added, known: counts.known))
        if log.hasProblems { throw ExitStatus.someInputFailed }
    }
}

extension SketchedArticle {
    init(_ facts: ArticleFacts, gazetteer: Gazetteer) {
        let words = words(for: facts, in: LanguagePack.all)
        var reader = PrintReader()
        self.init(
            facts.article,
            sketch: RunutPipeline.sketch(facts, using: words, gazetteer: gazetteer),
            prints: reader.prints(of: facts.article.text, facts.article.body)
        )
    }
}

extension Interface {
    func sketched(_ added: Int, known: Int) -> String {
        self(
            "runut: \(added) sketsa ditambahkan; \(known) sudah ada",
            "runut: \(added) sketches added; \(known) were there already"
        )
    }

    func message(_ failure: SketchFile.Failure) -> String {
        switch failure {
        case .unwritable(let error): message(error)
        case .unreadable(let path, let code):
            message(.unreadable(path: path, code: code))
        case .noSketches(let path):
            self(
                "runut: \(path): bukan berkas sketsa; tidak diubah",
                "runut: \(path): not a file of sketches; it was not touched"
            )
        case .otherVersion(let path):
            self(
                "runut: \(path): sketsa dari versi lain; buat lagi dengan runut sketch",
                "runut: \(path): sketches of another version; make them again by runut sketch"
            )
        case .damaged(let path, let offset, let goesOn):
            self(
                "runut: \(path): sketsa pada bita \(offset) rusak dan ditinggalkan",
                "runut: \(path): the sketches at byte \(offset) are damaged and left out"
            )
                + (goesOn
                    ? ""
                    : self("; sisanya tidak terbaca", "; what is behind them cannot be read"))
        }
    }
}
