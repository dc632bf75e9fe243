import RunutLanguages
import RunutPipeline
import RunutTesting
import RunutText
import Testing

func statements(
    in text: Text,
    _ pack: LanguagePack = .indonesian,
    outlet: Outlet? = nil
) -> [Attribution] {
    let article = annotated(text, pack, outlet: outlet)
    return attributions(in: article, names: names(in: article, gazetteer: .shipped))
}

extension LanguagePack {
    /// False for English in a build without its weights, where only some cases can hold.
    var readsAttributions: Bool {
        attributionTagging.map { $0.tagger != nil } ?? true
    }
}

/// Who says what in a text: the contents where they are marked, and for each statement, in
/// reading order, its speaker and those it came through: `"Sela Rondo < Reuters"`.
struct SpeakerCase: CustomTestStringConvertible, Sendable {
    let text: String
    let speakers: [String]
    let pack: LanguagePack
    var testDescription: String { text }

    init(_ text: String, _ speakers: [String], _ pack: LanguagePack = .indonesian) {
        (self.text, self.speakers, self.pack) = (text, speakers, pack)
    }

    func check(outlet: Outlet? = nil, sourceLocation: SourceLocation = #_sourceLocation) {
        guard pack.readsAttributions else { return }
        let marked = MarkedText(text)
        let found = statements(in: marked.text, pack, outlet: outlet)
        #expect(
            marked.text.marking(found.flatMap(\.content)) == text,
            sourceLocation: sourceLocation
        )
        let who = found.map { statement in
            // The nearest to the outlet comes first in `via`, and last here.
            ([statement.who ?? "-"] + statement.via.reversed().map(\.name))
                .joined(separator: " < ")
        }
        #expect(who == speakers, sourceLocation: sourceLocation)
    }
}
