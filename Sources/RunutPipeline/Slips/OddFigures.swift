internal import RunutLanguages
internal import RunutText

/// Figures that two outlets share and others tell differently, where the difference is one that
/// fingers and desks make: a wrong rounding, swapped digits, a lost zero, another unit. Figures
/// that merely disagree are a claim's difference and no slip.
func oddFigures(in story: Story, _ articles: SlipArticles) -> [Slip] {
    // Two that share a figure and one that tells another.
    let isEnough = { (text: ParallelTexts) in Set(text.members.map(\.article)).count > 2 }
    let sentences = articles.sharedSentences(of: story).filter(isEnough)
    let claims = articles.claims(of: story).filter(isEnough)
    let translations = articles.translations(of: story).filter(isEnough)
    guard !sentences.isEmpty || !claims.isEmpty else { return [] }
    let figures = SlipFigures(articles)
    let told = { ToldFigures($0, figures, articles) }
    return (sentences + claims).flatMap { told($0).oddValues() }
        + sentences.flatMap { told($0).oddUnits() }
        + translations.flatMap { told($0).mistranslatedUnits() }
}

/// The figures of one sentence or claim.
private struct ToldFigures {
    private let text: ParallelTexts
    private let articles: SlipArticles
    private let figures: [SlipFigure]

    init(_ text: ParallelTexts, _ figures: SlipFigures, _ articles: SlipArticles) {
        self.text = text
        self.articles = articles
        var seen: Set<SlipPlace> = []
        self.figures = text.members.flatMap { figures.figures(of: $0.article, in: $0.tokens) }
            .filter { seen.insert($0.place).inserted }
    }

    // MARK: Values

    func oddValues() -> [Slip] {
        var units: [UInt64] = []
        for figure in figures where figure.unit != 0 && !units.contains(figure.unit) {
            units.append(figure.unit)
        }
        return units.flatMap { unit in
            let groups = byValue(unit)
            return groups.flatMap { shared in
                groups.compactMap { other in oddValue(shared, other) }.prefix(1)
            }
        }
    }

    /// The figures of one unit by value. An article that gives two is left out: it cannot be
    /// told which of them is the one.
    private func byValue(_ unit: UInt64) -> [[SlipFigure]] {
        let counted = figures.filter { $0.unit == unit }
        let single = counted.filter { figure in
            counted.allSatisfy {
                $0.place.article != figure.place.article || $0.value == figure.value
            }
        }
        var groups: [[SlipFigure]] = []
        for figure in single {
            if let place = groups.firstIndex(where: { $0[0].value == figure.value }) {
                groups[place].append(figure)
            } else {
                groups.append([figure])
            }
        }
        return groups
    }

    private func oddValue(_ shared: [SlipFigure], _ other: [SlipFigure]) -> Slip? {
        guard stands(shared, against: other), let a = shared.first, let b = other.first,
            !a.isBound, !b.isBound,
            let oddity = FigureOddity(a, of: b, isOneSentence: text.isOneSentence)
        else { return nil }
        // A wrong rounding shows itself; of two figures with swapped digits either may be the odd one.
        guard oddity == .rounding || isOutweighed(shared, by: other) else { return nil }
        return slip(.figure, oddity.rawValue, shared, other)
    }

    /// Two outlets on the one side, and another on the other.
    private func stands(_ shared: [SlipFigure], against other: [SlipFigure]) -> Bool {
        let sharing = articles.outlets(shared.map(\.place))
        return sharing.count > 1
            && !articles.outlets(other.map(\.place)).subtracting(sharing).isEmpty
    }

    /// As many outlets have the other form, or the one that was first.
    private func isOutweighed(_ shared: [SlipFigure], by other: [SlipFigure]) -> Bool {
        if let first = text.first {
            if other.contains(where: { $0.place.article == first }) { return true }
            if shared.contains(where: { $0.place.article == first }) { return false }
        }
        return articles.outlets(other.map(\.place)).count
            >= articles.outlets(shared.map(\.place)).count
    }

    // MARK: Units

    func oddUnits() -> [Slip] {
        units { shared, other in
            let isOneLanguage = languages(shared) == languages(other)
            guard isOneLanguage, isOutweighed(shared, by: other) else { return nil }
            return slip(.figure, "unit", withUnits(shared), withUnits(other))
        }
    }

    /// The digits of the original with a unit of the other language: 12 miles as 12 kilometres.
    func mistranslatedUnits() -> [Slip] {
        units { shared, other in
            let (places, others) = (shared.map(\.place.article), other.map(\.place.article))
            // What was out first is no translation.
            guard languages(shared).count == 1,
                languages(shared).isDisjoint(with: languages(other)),
                !places.contains(where: { $0 == text.first }),
                !articles.isEarlier(places, than: others)
            else { return nil }
            return slip(.mistranslation, "unit", withUnits(shared), withUnits(other))
        }
    }

    private func languages(_ figures: [SlipFigure]) -> Set<String> {
        Set(figures.map { articles[$0.place.article].facts.language })
    }

    /// Every figure of one unit that others give the same digits and another unit of its kind.
    private func units(_ slip: ([SlipFigure], [SlipFigure]) -> Slip?) -> [Slip] {
        var done: [SlipFigure] = []
        return figures.compactMap { figure -> Slip? in
            guard let measure = figure.measure, figure.value > 1,
                !done.contains(where: { $0.value == figure.value && $0.measure == measure })
            else { return nil }
            done.append(figure)
            let same = figures.filter {
                $0.value == figure.value && $0.measure?.dimension == measure.dimension
            }
            let (shared, other) = (
                same.filter { $0.measure == measure }, same.filter { $0.measure != measure }
            )
            guard stands(shared, against: other),
                Set(shared.map(\.place.article)).isDisjoint(with: other.map(\.place.article))
            else { return nil }
            return slip(shared, other)
        }
    }

    private func withUnits(_ figures: [SlipFigure]) -> [SlipFigure] {
        figures.map { figure in
            let tokens = figure.place.tokens
            return SlipFigure(
                place: SlipPlace(
                    article: figure.place.article,
                    tokens: tokens.lowerBound..<(tokens.upperBound + 1)
                ),
                value: figure.value,
                unit: figure.unit,
                measure: figure.measure,
                isBound: figure.isBound,
                isOneNumber: figure.isOneNumber
            )
        }
    }

    private func slip(
        _ kind: Slip.Kind,
        _ rule: String,
        _ shared: [SlipFigure],
        _ other: [SlipFigure]
    ) -> Slip {
        let (places, others) = (shared.map(\.place), other.map(\.place))
        return Slip(
            kind: kind,
            rule: "slip/" + rule,
            form: articles.string(articles.firstPlaces(places)[0]),
            expected: articles.string(articles.firstPlaces(others)[0]),
            evidence: articles.evidence(places),
            against: articles.evidence(others)
        )
    }
}
