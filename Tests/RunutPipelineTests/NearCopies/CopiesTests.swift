import RunutPipeline
import RunutText
import Testing

@Suite struct CopiesTests {
    private func sentences(_ seed: UInt64, _ count: Int = 16) -> [String] {
        var words = MadeWords(seed: seed)
        return words.sentences(count)
    }

    private func joined(_ parts: [String]) -> String { parts.joined(separator: " ") }

    /// Copies, a lifted passage, a quotation and articles of their own.
    private func pile() -> [CopyArticle] {
        var words = MadeWords(seed: 50)
        let (one, two) = (sentences(1), sentences(2))
        var host = sentences(3)
        host.insert(words.edited(joined(Array(one[4..<8])), every: 20), at: 7)
        let speech = "“" + joined(sentences(4, 3)) + "”"
        var result = [joined(one), joined(one.dropLast(6)), words.misread(joined(one), every: 16)]
        result += [joined(two), joined(host)]
        result += [5, 6].map { seed in
            joined(sentences(seed, 6)) + "\nBegitu: " + speech + "\n"
                + joined(sentences(seed + 10, 6))
        }
        return result.enumerated().map { copyArticle($1, day: 1 + $0) }
    }

    @Test func `groups and passages are the same whatever the order`() {
        let pile = pile()
        let first = copies(among: pile)
        #expect(first.groups.map(\.articles) == [[0, 1, 2]])
        for turn in 1..<pile.count {
            let again = copies(among: Array(pile[turn...] + pile[..<turn]))
            #expect(again.groups.map(\.articles) == first.groups.map(\.articles))
            #expect(again.passages == first.passages)
            #expect(again.order.map { (turn + $0) % pile.count } == Array(pile.indices))
        }
    }

    @Test func `a passage is found in both, and a quotation is told from prose`() throws {
        let found = copies(among: pile()).passages
        #expect(found.map(\.articles) == [[0, 4], [5, 6]])
        #expect(found.map(\.kind) == [.prose, .quotation])
        let articles = copies(among: pile()).articles
        let lifted = try #require(found.first)
        let parts = sentences(1)[4..<8]
        #expect(articles[0].text[lifted.ranges[0]].hasPrefix(String(parts[4].prefix(20))))
        #expect(lifted.wordCount > 40)
        for passage in found {
            for (article, range) in zip(passage.articles, passage.ranges) {
                #expect(Int(range.end) <= articles[article].text.bytes.count)
            }
        }
    }

    @Test func `what was dropped and added is told`() throws {
        let parts = sentences(7)
        let fresh = sentences(8, 1)
        let texts = [joined(parts), joined(Array(parts.dropLast(4)) + fresh)]
        let found = copies(among: texts.enumerated().map { copyArticle($1, day: 1 + $0) })
        let group = try #require(found.groups.first)
        let copy = try #require(group.copies.first)
        let dropped = try #require(copy.dropped.first)
        #expect(group.reason == .published)
        #expect(copy.dropped.count == 1)
        #expect(found.articles[0].text[dropped].contains(parts[14].dropLast()))
        let added = try #require(copy.added.first)
        #expect(found.articles[1].text[added].contains(fresh[0].dropLast(8).dropFirst(8)))
    }

    @Test func `the earliest is the one that is credited, then the one that came first`() throws {
        let text = joined(sentences(9))
        let plain = copies(among: [copyArticle(text, day: 2), copyArticle(text + " x", day: 3)])
        #expect(plain.groups.first?.reason == .published)
        let credited = copies(among: [
            copyArticle(text, day: 2, outlet: "Koran Satu", credits: ["Kantor Lirang"]),
            copyArticle(text + " x", day: 3, outlet: "Kantor Lirang"),
        ])
        let group = try #require(credited.groups.first)
        #expect(group.reason == .credited)
        #expect(credited.articles[group.earliest].outlet?.name == "Kantor Lirang")
        let cut = joined(Array(sentences(9).prefix(8)))
        let fuller = copies(among: [copyArticle(text), copyArticle(cut)])
        let one = try #require(fuller.groups.first)
        #expect(one.reason == .fuller)
        #expect(fuller.articles[one.earliest].text.bytes.count == text.utf8.count)
        #expect(
            copies(among: [copyArticle(text), copyArticle(text + ".")]).groups.first?.reason
                == .unknown
        )
    }

    @Test func `what hundreds have is set aside and named`() throws {
        let footer = joined(sentences(10, 3))
        let pile = (0..<130).map { index in
            copyArticle(joined(sentences(100 + UInt64(index), 8)) + "\n" + footer)
        }
        let found = copies(among: pile)
        #expect(found.groups.isEmpty)
        let named = try #require(found.boilerplate.first)
        #expect(found.boilerplate.count == 1)
        #expect(named.articleCount == 130)
        let words = found.articles[named.article].text[named.range]
        #expect(footer.contains(words))
        #expect(words.utf8.count > footer.utf8.count / 2)
    }

    @Test func `an article that takes from many is held against many`() {
        let sources = (0..<80).map { sentences(500 + $0, 12) }
        let collage = sources.map { joined(Array($0[2..<5])) }.joined(separator: "\n")
        let pile = sources.map { copyArticle(joined($0)) } + [copyArticle(collage, day: 9)]
        let found = copies(among: pile)
        #expect(found.groups.isEmpty)
        #expect(found.passages.count >= 76)
    }

    @Test func `nothing is nothing`() {
        let none = copies(among: [])
        #expect(none.groups.isEmpty && none.passages.isEmpty && none.boilerplate.isEmpty)
    }
}
