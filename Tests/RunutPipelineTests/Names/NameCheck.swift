import RunutLanguages
import RunutPipeline
import RunutTesting
import RunutText
import Testing

func mentions(in text: Text, _ pack: LanguagePack = .indonesian) -> [Mention] {
    let article = annotated(text, pack)
    return names(in: article, gazetteer: .shipped).mentions(in: article)
}

/// The names of a text where they are marked, and what each is: `"person Sela Rondo"`.
func check(
    names string: String,
    _ expected: [String],
    _ pack: LanguagePack = .indonesian,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let marked = MarkedText(string)
    let found = mentions(in: marked.text, pack)
    #expect(
        marked.text.marking(found.map(\.range)) == string,
        sourceLocation: sourceLocation
    )
    #expect(
        found.map { "\($0.kind.rawValue) \($0.name)" } == expected,
        sourceLocation: sourceLocation
    )
}

struct NameCase: CustomTestStringConvertible, Sendable {
    let text: String
    let names: [String]
    let pack: LanguagePack
    var testDescription: String { text }

    init(_ text: String, _ names: [String], _ pack: LanguagePack = .indonesian) {
        (self.text, self.names, self.pack) = (text, names, pack)
    }

    func check(sourceLocation: SourceLocation = #_sourceLocation) {
        RunutPipelineTests.check(names: text, names, pack, sourceLocation: sourceLocation)
    }
}
