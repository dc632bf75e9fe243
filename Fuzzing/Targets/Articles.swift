import RunutLanguages
import RunutPipeline
import RunutReading
import RunutText

func plainFacts(_ bytes: [UInt8]) {
    guard let page = textPage(bytes) else { return }
    let found = facts(in: page, published: nil, using: LanguagePack.all).value
    check(found.sentences, in: page.text)
    check(found.mentions.map(\.range), in: page.text)
    check(found.times.map(\.range), in: page.text)
    for attribution in found.attributions {
        precondition(!attribution.content.isEmpty, "a statement without content")
        check(attribution.content, in: page.text)
    }
}

/// Both grammars, each on the whole text.
func times(_ bytes: [UInt8]) {
    guard let page = textPage(bytes) else { return }
    let anchor = Day(year: 2024, month: 2, day: 29)
    for pack in [LanguagePack.indonesian, .english] {
        let found = timeExpressions(in: page, anchor: anchor, using: [pack]).value
        check(found.map(\.range), in: page.text)
    }
}

func ownNames(_ bytes: [UInt8]) {
    guard let text = Text(validating: bytes) else { return }
    do throws(OwnNamesError) {
        _ = Gazetteer.shipped.adding(try OwnNames(text))
    } catch {
        precondition(!error.problems.isEmpty, "a refusal without a reason")
    }
}

private func textPage(_ bytes: [UInt8]) -> RawPage? {
    do throws(ReadingError) { return try readPage(path: "a.txt", bytes: bytes) } catch {
        return nil
    }
}

/// Inside the text and on character boundaries.
private func check(_ ranges: [TextRange], in text: Text) {
    for range in ranges {
        precondition(text.all.contains(range), "a range outside of the text")
        for end in [range.bytes.lowerBound, range.bytes.upperBound] where end < text.bytes.count {
            precondition(text.bytes[end] & 0xC0 != 0x80, "a range that parts a character")
        }
    }
}
