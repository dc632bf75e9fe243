internal import RunutLanguages
internal import RunutText

/// Reads attributions with the pack's tagger; without weights, by a few rules.
///
/// Two stages: every word gets a label, then the words around each cue get labels that hold
/// for this cue alone, so that a cue always brings its own source and content.
package func taggedAttributions(in article: AnnotatedArticle) -> [AttributionDraft] {
    guard let tagging = article.pack.attributionTagging else { return [] }
    let drafts =
        tagging.tagger.map { read(article, by: tagging, $0) }
        ?? ruledAttributions(in: article, by: tagging)
    let all = ReportRules(article: article, tagging: tagging).read(beside: drafts)
    return all.sorted { $0.content[0].lowerBound < $1.content[0].lowerBound }
}

private func read(
    _ article: AnnotatedArticle,
    by tagging: AttributionTagging,
    _ tagger: LinearTagger
) -> [AttributionDraft] {
    let features = WordFeatures(article, by: tagging)
    let labels = WordStage(tagger.words).labels(features)
    let frames = CueStage(tagger).frames(in: article, features, labels)
    return withoutOverlaps(frames.compactMap { $0.trimmed(in: article) }).map {
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
private func withoutOverlaps(_ frames: [AttributionFrame]) -> [AttributionFrame] {
    var kept: [AttributionFrame] = []
    for frame in frames.sorted(by: surerFirst) {
        let words = frame.content.reduce(0) { $0 + $1.count }
        let taken = kept.reduce(0) { sum, other in
            sum + other.content.reduce(0) { $0 + shared($1, frame.content) }
        }
        if taken * 2 > words { continue }
        kept.append(frame)
    }
    return kept.sorted { $0.content[0].lowerBound < $1.content[0].lowerBound }
}

private func surerFirst(_ left: AttributionFrame, _ right: AttributionFrame) -> Bool {
    (-left.margin, left.cue[0].lowerBound) < (-right.margin, right.cue[0].lowerBound)
}

private func shared(_ piece: Range<Int>, _ others: [Range<Int>]) -> Int {
    others.reduce(0) { $0 + piece.clamped(to: $1).count }
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
        via: relays(of: frame, in: article, by: tagging),
        rule: "tagger"
    )
}
