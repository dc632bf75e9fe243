internal import ArgumentParser
internal import RunutLanguages
internal import RunutPipeline
internal import RunutReading
internal import RunutReport
internal import RunutText

struct StoriesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stories",
        abstract: "Bundles articles into stories.",
        usage: "runut stories <input> ... [--jsonl] [--corrections <file>] [<options>]",
        discussion: """
            A story is one event or development as an editor would bundle it; another day of a \
            running topic is another story. A file of corrections is obeyed in every run that it \
            is given to: one a line, join A B, split A (it stands alone), not-same A B. A and B are \
            articles by id, key or path, or stories by id. Where two lines clash the later counts.
            """
    )

    @OptionGroup var given: RequiredInputs

    @Flag(help: "One JSON object an article, one a line.")
    var jsonl = false

    @OptionGroup var correcting: CorrectionOptions
    @OptionGroup var sheet: SheetOptions
    @OptionGroup var options: CommonOptions

    func validate() throws { try given.validate(with: options) }

    mutating func run() async throws {
        let lines = try correcting.lines(options.speech)
        let sketches = SketchInputs(given.paths)
        let inputs = Inputs(sketches.others, addressList: options.fetching.urls)
        let own = try options.ownGazetteer()
        let run = try PageRun(inputs, options, gazetteer: own)
        let say = options.speech
        var pile = StoryPile()
        let isWhole = try sketches.readAll(say) { pile.add($0) }
        let threads = options.threadCount
        let (isJSON, sheet) = (jsonl, Sheet(width: sheet.width, hasColor: sheet.hasColor))
        try await run.write(
            inputs,
            interface: say,
            { page in
                let facts = run.facts(in: page)
                return (facts.article, SketchedArticle(facts, gazetteer: own ?? .shipped))
            },
            write: { articles, _ in
                for article in articles { pile.add(article) }
                return []
            },
            close: {
                let waiting = ProblemLog.waiting(for: say.findingStories)
                await pile.bundle(threads: threads)
                await waiting.end()
                for limit in pile.diagnostics {
                    Console.note("runut: \(limit.code): \(limit.message)")
                }
                for problem in pile.obey(lines) {
                    Console.note(say.message(problem, path: correcting.corrections ?? ""))
                }
                if isJSON { return pile.jsonLines }
                return Array(StoriesText.text(of: pile.stories, interface: say, on: sheet).utf8)
            }
        )
        if !isWhole { throw ExitStatus.someInputFailed }
    }
}

/// The articles that are bundled: sketches and what a list shows of them, not their texts.
struct StoryPile {
    private struct Row {
        let id: Identifier<Article>
        let key: String?
        let path: String
        let listed: ListedArticle
    }

    private var rows: [Row] = []
    private var ids: Set<Identifier<Article>> = []
    private var survey = PileSurvey()
    private var bundler = Bundler(using: LanguagePack.all)

    /// An article that is there already, from another file of sketches, is passed over.
    mutating func add(_ article: SketchedArticle) {
        guard ids.insert(article.id).inserted else { return }
        survey.add(article.sketch)
        bundler.insert([article.sketch])
        rows.append(
            Row(
                id: article.id,
                key: article.key,
                path: article.path,
                listed: ListedArticle(
                    title: article.title ?? "",
                    outlet: article.outlet ?? article.fileName,
                    day: article.sketch.day
                )
            )
        )
    }

    mutating func bundle(threads: Int) async {
        bundler.weigh(survey, using: LanguagePack.all)
        _ = await bundler.settle(width: threads)
    }

    var diagnostics: [Diagnostic] { bundler.diagnostics }

    mutating func obey(_ lines: CorrectionLines) -> [CorrectionLines.Problem] {
        var named: [String: Identifier<Article>] = [:]
        for row in rows {
            let id = row.id
            for name in [row.path, row.key, storyID(Identifier(id.value)), id.text] {
                if let name { named[name] = id }
            }
        }
        let (corrections, problems) = lines.resolved { named[$0] }
        _ = bundler.correct(corrections)
        return problems
    }

    var jsonLines: [UInt8] {
        var json = JSONWriter(capacity: rows.count * 80)
        for row in rows {
            json.object { json in
                json.key("id")
                json.string(row.id.text)
                if let key = row.key {
                    json.key("key")
                    json.string(key)
                }
                json.key("path")
                json.string(row.path)
                json.key("story")
                json.string(bundler.story(of: row.id).map(storyID))
            }
            json.endLine()
        }
        return json.bytes
    }

    /// In the order of their articles' days.
    var stories: [ListedStory] {
        var found: [Identifier<Story>: [Row]] = [:]
        for row in rows {
            if let story = bundler.story(of: row.id) {
                found[story, default: []].append(row)
            }
        }
        return found.map { story, rows in
            let sorted = rows.sorted { left, right in
                let (a, b) = (left.listed.day?.ordinal ?? .max, right.listed.day?.ordinal ?? .max)
                return a == b ? left.id < right.id : a < b
            }
            return ListedStory(id: storyID(story), articles: sorted.map(\.listed))
        }
    }
}

extension Interface {
    fileprivate var findingStories: String { self("mencari cerita", "finding stories") }
}
