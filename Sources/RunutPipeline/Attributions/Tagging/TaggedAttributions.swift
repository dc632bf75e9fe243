internal import RunutLanguages
internal import RunutText

/// Reads attributions with the pack's tagger; without weights, by a few rules.
///
/// Two stages: every word gets a label, then the words around each cue get labels that hold
/// for this cue alone, so that a cue always brings its own source and content.
///
/// - Parameter outlets: whether a known outlet's name begins at a token, and where it ends.
package func taggedAttributions(
    in article: AnnotatedArticle,
    outlets: [Int: Int] = [:]
) -> [AttributionDraft] {
    guard let tagging = article.pack.attributionTagging else { return [] }
    let drafts =
        tagging.tagger.map { read(article, by: tagging, $0) }
        ?? ruledAttributions(in: article, by: tagging)
    let clauses = ClauseShape(article: article, tagging: tagging)
    let citings = CitingRules(
        article: article,
        tagging: tagging,
        clauses: clauses,
        outlets: OutletNames(article: article, tagging: tagging, known: outlets)
    )
    let reports = ReportRules(article: article, tagging: tagging, clauses: clauses)
    return citings.read(beside: reports.read(beside: drafts)).sorted {
        $0.content[0].lowerBound < $1.content[0].lowerBound
    }
}

private func read(
    _ article: AnnotatedArticle,
    by tagging: AttributionTagging,
    _ tagger: LinearTagger
) -> [AttributionDraft] {
    let features = WordFeatures(article, by: tagging)
    let labels = WordStage(tagger.words).labels(features)
    let frames = CueStage(tagger).frames(in: article, features, labels)
    return withoutOverlaps(frames.compactMap { $0.trimmed(in: article) }, in: article).map {
        draft(of: $0, in: article, by: tagging)
    }
}

/// One attribution as the tagger sees it.
package struct AttributionFrame: Sendable {
    package var cue: [Range<Int>]
    package var source: Range<Int>?
    package var content: [Range<Int>]
    /// How sure the tagger is, against there being no attribution.
    package var margin: Float
}

/// Drops what says again what a surer frame says.
private func withoutOverlaps(
    _ frames: [AttributionFrame],
    in article: AnnotatedArticle
) -> [AttributionFrame] {
    var kept: [AttributionFrame] = []
    var isTaken = [Bool](repeating: false, count: article.tokens.count)
    for frame in frames.sorted(by: surerFirst) {
        let words = frame.content.reduce(0) { $0 + $1.count }
        let taken = frame.content.joined().count { isTaken[$0] }
        if taken * 2 > words {
            guard let piece = pieceOfItsOwn(frame, among: kept, in: article) else { continue }
            kept[piece.frame].content.remove(at: piece.index)
        }
        kept.append(frame)
        for token in frame.content.joined() { isTaken[token] = true }
    }
    return kept.sorted { $0.content[0].lowerBound < $1.content[0].lowerBound }
}

/// `"A," said X. "B," Y said.`: a surer X may have taken B, which stands beside a cue of its own.
private func pieceOfItsOwn(
    _ frame: AttributionFrame,
    among kept: [AttributionFrame],
    in article: AnnotatedArticle
) -> (frame: Int, index: Int)? {
    guard frame.source != nil, frame.content.count == 1,
        let sentence = article.sentence(at: frame.cue[0].lowerBound)?.tokens
    else { return nil }
    for (number, other) in kept.enumerated()
    where other.content.count > 1 && !other.cue.contains(where: { $0.overlaps(sentence) }) {
        let index = other.content.firstIndex {
            $0.overlaps(frame.content[0]) && $0.clamped(to: sentence) == $0
        }
        if let index { return (number, index) }
    }
    return nil
}

private func surerFirst(_ left: AttributionFrame, _ right: AttributionFrame) -> Bool {
    (-left.margin, left.cue[0].lowerBound) < (-right.margin, right.cue[0].lowerBound)
}

private func draft(
    of frame: AttributionFrame,
    in article: AnnotatedArticle,
    by tagging: AttributionTagging
) -> AttributionDraft {
    AttributionDraft(
        content: frame.content,
        source: frame.source,
        cue: frame.cue,
        stance: stance(of: frame.cue, in: article, by: tagging),
        rule: "tagger"
    )
}
