internal import RunutLanguages
internal import RunutText

/// Laws as sources.
extension SpeakerResolver {
    /// `beleid tersebut`: the law that was named with its number, `Perpres Nomor 12 Tahun 2025`.
    func numberedLaw(before source: Range<Int>) -> Speaker? {
        let lists = article.pack.attribution
        guard source.count == 2, lists.laws.contains(article.tokens[source.lowerBound]) else {
            return nil
        }
        let number = (0..<source.lowerBound).last { index in
            lists.lawNumbers.contains(article.tokens[index]) && index > 0
                && article.tokens[index + 1].isNumber
                && law(before: index) != nil
        }
        guard let number, let law = law(before: number) else { return nil }
        var end = number + 2
        if end + 1 < source.lowerBound, !words[end].isDisjoint(with: .timeWord),
            article.tokens[end + 1].isNumber
        {
            end += 2
        }
        return Speaker(
            who: article.string(of: law..<law + 1) + " " + article.string(of: number..<end),
            entities: [],
            isPerson: false,
            isPlural: false,
            isMedia: false
        )
    }

    /// `Perpres Nomor`, `Peraturan Presiden (Perpres) Nomor`
    private func law(before number: Int) -> Int? {
        let isClosed = article.tokens[number - 1].mark == .closeParenthesis
        let law = isClosed ? number - 2 : number - 1
        guard law >= 0, article.pack.attribution.laws.contains(article.tokens[law]) else {
            return nil
        }
        return law
    }
}
