internal import RunutPipeline
internal import RunutReading
internal import RunutText

/// An article's text cut at every border of a finding, so that marks can lie over each other.
struct ArticleText {
    private let facts: ArticleFacts
    private let view: StoryView
    private let say: Interface
    private let text: Text
    private let places: [StoryView.Place]
    /// Its sentences that stand elsewhere too, by their number in the story.
    private let shared: Marks
    /// Where it tells what another article tells too.
    private let told: Marks

    init(_ facts: ArticleFacts, _ view: StoryView, _ say: Interface) {
        (self.facts, self.view, self.say) = (facts, view, say)
        text = facts.article.text
        places = view.places[facts.article.id] ?? []
        shared = Marks((view.shared[facts.article.id] ?? []).map { ($0.range, $0.sentence) })
        told = Marks(
            places.filter { place in
                view.story.claims[place.claim].tellings.contains {
                    $0.article != facts.article.id
                }
            }.flatMap { place in place.ranges.map { ($0, place.number) } }
        )
    }

    func write(to html: HTMLWriter) {
        let id = facts.article.id
        html.open(
            "article",
            [
                ("class", "text"), ("id", view.articleAnchor(id)), ("tabindex", "-1"),
                ("lang", facts.language),
            ]
        )
        html.open("header")
        html.element("h3", text: view.names.outletName(id))
        html.element("p", [("class", "meta")]) { html in
            let day = facts.article.published?.day
            html.text(day.map(say.shown) ?? say("hari terbit tak diketahui", "day unknown"))
            let credits = facts.article.credits.map(\.name)
            if !credits.isEmpty {
                html.text(
                    " · " + say("mencantumkan ", "credits ") + credits.joined(separator: ", ")
                )
            }
            html.text(
                " · " + facts.article.fileName
            )
        }
        html.close("header")
        var layers = Layers(facts, places, storyNumber: view.number)
        var next = 0
        for paragraph in paragraphs {
            html.open("p")
            write(paragraph, &next, &layers, to: html)
            html.close("p")
        }
        html.close("article")
    }

    // MARK: Paragraphs and sentences

    /// Lines of the text; a sentence that was broken over lines stays whole.
    private var paragraphs: [TextRange] {
        var result: [TextRange] = []
        var start = 0
        var sentence = 0
        let sentences = facts.sentences
        for (index, byte) in text.bytes.enumerated() where byte == 0x0A {
            while sentence < sentences.count, Int(sentences[sentence].end) <= index {
                sentence += 1
            }
            if sentence < sentences.count, Int(sentences[sentence].start) < index { continue }
            result.append(TextRange(start, index))
            start = index + 1
        }
        result.append(TextRange(start, text.bytes.count))
        return result.filter { range in
            text.bytes[range.bytes].contains { $0 > 0x20 }
        }
    }

    /// - Parameter next: the number of the first sentence that has not been written.
    private func write(
        _ paragraph: TextRange,
        _ next: inout Int,
        _ layers: inout Layers,
        to html: HTMLWriter
    ) {
        var start = paragraph.start
        let sentences = facts.sentences
        while next < sentences.count, sentences[next].start < paragraph.end {
            let sentence = sentences[next]
            if sentence.start >= start, sentence.end <= paragraph.end {
                layers.write(TextRange(start, sentence.start), text, to: html)
                open(sentence, next, to: html)
                layers.write(sentence, text, to: html)
                html.close("span")
                start = sentence.end
            }
            next += 1
        }
        layers.write(TextRange(start, paragraph.end), text, to: html)
    }

    /// A sentence that stands or is told elsewhere too can be chosen.
    private func open(_ sentence: TextRange, _ number: Int, to html: HTMLWriter) {
        let version = shared.overlapping(sentence)
        let isTold = told.overlapping(sentence) != nil
        html.open(
            "span",
            [
                ("class", version != nil ? "s shared" : isTold ? "s told" : "s"),
                ("id", "s-\(facts.article.id.text)-\(number)"),
                ("data-shared", version.map { view.sentenceAnchor($0) }),
            ]
        )
    }
}

/// Ranges in order of their beginning, each with a number: asked for again and again, from the
/// beginning of a text to its end.
private struct Marks {
    private let marks: [(range: TextRange, number: Int)]
    /// For each mark the farthest end up to it: what lies before may be left out.
    private let ends: [UInt32]

    init(_ marks: [(range: TextRange, number: Int)]) {
        let sorted = marks.sorted { ($0.range, $0.number) < ($1.range, $1.number) }
        self.marks = sorted
        var end: UInt32 = 0
        ends = sorted.map {
            end = max(end, $0.range.end)
            return end
        }
    }

    /// The number of the first that reaches into a range.
    func overlapping(_ range: TextRange) -> Int? {
        var low = ends.partitionPoint { $0 <= range.start }
        while low < marks.count, marks[low].range.start < range.end {
            if marks[low].range.overlaps(range) { return marks[low].number }
            low += 1
        }
        return nil
    }
}

/// The findings of an article as ranges with a look, over which a text is written once from
/// beginning to end.
private struct Layers {
    private struct Layer {
        let range: TextRange
        let name: String
        var title: String?
        /// Of a telling.
        var number: Int?
    }

    private let layers: [Layer]
    /// The first layer that begins after what has been written, and those that reach beyond it.
    private var next = 0
    private var open: [Layer] = []
    /// The tellings whose anchor has been written.
    private var anchored: Set<Int> = []
    private let storyNumber: Int

    init(_ facts: ArticleFacts, _ places: [StoryView.Place], storyNumber: Int) {
        var layers: [Layer] = []
        for furniture in facts.article.furniture {
            layers.append(Layer(range: furniture.range, name: "furniture", title: furniture.rule))
        }
        for attribution in facts.attributions {
            let who = attribution.who ?? "?"
            let chain = ([who] + attribution.via.reversed().map(\.name)).joined(separator: " → ")
            let title = chain + " · " + attribution.rule
            layers += attribution.content.map { Layer(range: $0, name: "content") }
            layers += attribution.source.map { Layer(range: $0, name: "who", title: title) }
            layers += attribution.cue.map { Layer(range: $0, name: "cue", title: title) }
        }
        for place in places {
            layers += place.ranges.map { Layer(range: $0, name: "t", number: place.number) }
        }
        self.layers = layers.sorted { $0.range < $1.range }
        self.storyNumber = storyNumber
    }

    /// Writes a piece of text; pieces come in order.
    mutating func write(_ range: TextRange, _ text: Text, to html: HTMLWriter) {
        guard range.byteCount > 0 else { return }
        open.removeAll { $0.range.end <= range.start }
        while next < layers.count, layers[next].range.start < range.end {
            if layers[next].range.end > range.start { open.append(layers[next]) }
            next += 1
        }
        let here = open.filter { $0.range.overlaps(range) }
        guard !here.isEmpty else {
            html.text(text[range])
            return
        }
        var borders: Set<UInt32> = [range.start, range.end]
        for layer in here {
            if layer.range.start > range.start { borders.insert(layer.range.start) }
            if layer.range.end < range.end { borders.insert(layer.range.end) }
        }
        let sorted = borders.sorted()
        for (start, end) in zip(sorted, sorted.dropFirst()) {
            let piece = TextRange(start, end)
            write(piece, text, here.filter { $0.range.contains(piece) }, to: html)
        }
    }

    private mutating func write(
        _ piece: TextRange,
        _ text: Text,
        _ layers: [Layer],
        to html: HTMLWriter
    ) {
        let numbers = layers.compactMap(\.number)
        for number in numbers where anchored.insert(number).inserted {
            html.element("a", [("id", "w-\(storyNumber)-\(number)")], text: "")
        }
        let looks = layers.filter { $0.number == nil }.map(\.name)
        guard !looks.isEmpty || !numbers.isEmpty else {
            html.text(text[piece])
            return
        }
        var seen: [String] = []
        for look in looks where !seen.contains(look) { seen.append(look) }
        html.element(
            "span",
            [
                ("class", seen.isEmpty ? nil : "m " + seen.joined(separator: " ")),
                ("title", layers.compactMap(\.title).last),
                (
                    "data-t",
                    numbers.isEmpty ? nil : numbers.map(String.init).joined(separator: " ")
                ),
            ],
            text: text[piece]
        )
    }
}
