import RunutLanguages
import RunutPipeline
import RunutReading
import RunutText

/// Articles of made-up words, the same for one seed.
struct MadeWords {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(below limit: Int) -> Int {
        state = state &+ 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ (value >> 31)) % UInt64(limit))
    }

    mutating func word() -> String {
        let syllables = ["ba", "ku", "ri", "tan", "me", "lo", "ser", "pi", "nga", "du", "wi", "ka"]
        return (0...1 + next(below: 3)).map { _ in syllables[next(below: syllables.count)] }
            .joined()
    }

    mutating func sentence() -> String {
        let words = (0..<10 + next(below: 10)).map { _ in word() }
        return words[0].prefix(1).uppercased() + words[0].dropFirst() + " "
            + words.dropFirst().joined(separator: " ") + "."
    }

    mutating func sentences(_ count: Int) -> [String] { (0..<count).map { _ in sentence() } }

    /// Every n-th word replaced.
    mutating func edited(_ text: String, every count: Int) -> String {
        text.split(separator: " ").enumerated().map { index, old in
            index % count == count - 1 ? word() : String(old)
        }.joined(separator: " ")
    }

    /// Letters replaced as a scanner does, one in so many.
    mutating func misread(_ text: String, every count: Int) -> String {
        String(text.map { $0 != " " && next(below: count) == 0 ? "x" : $0 })
    }
}

func copyArticle(
    _ text: String,
    day: Int = 1,
    outlet: String? = nil,
    credits: [String] = []
) -> CopyArticle {
    let text = Text(text)
    var hash = StableHash()
    for byte in text.bytes { hash.combine(byte) }
    hash.combine(UInt64(day))
    hash.combine(outlet ?? "")
    let published = Day(year: 2025, month: 6, day: day).map {
        Publication(day: $0, origin: .metadata, range: nil)
    }
    let article = Article(
        id: Identifier(hash.value),
        page: RawPage(path: "", form: .text, sha256: "", byteCount: 0, text: text),
        text: text,
        outlet: outlet.map { Outlet(name: $0, domain: nil, range: nil) },
        title: nil,
        byline: nil,
        place: nil,
        published: published,
        body: [text.all],
        furniture: [],
        credits: credits.map { Credit(name: $0, range: TextRange(0, 0)) }
    )
    return CopyArticle(article, prints: prints(text))
}

func prints(_ text: Text) -> Prints {
    var reader = PrintReader()
    return reader.prints(of: text, [text.all])
}

func prints(_ text: String) -> Prints { prints(Text(text)) }
