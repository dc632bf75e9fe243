package import RunutLanguages
internal import RunutText

/// Reads attributions with the pack's tagger; without weights, by a few rules.
///
/// Two stages: every word gets a label, then the words around each cue get labels that hold
/// for this cue alone, so that a cue always brings its own source and content.
package func taggedAttributions(in article: AnnotatedArticle) -> [AttributionDraft] {
    guard let tagging = article.pack.attributionTagging else { return [] }
    guard let tagger = tagging.tagger else { return ruledAttributions(in: article, by: tagging) }
    let features = WordFeatures(article, cues: tagging.cues)
    let labels = WordStage(tagger.words).labels(features)
    let frames = CueStage(tagger).frames(in: article, features, labels)
    return withoutOverlaps(frames).map { draft(of: $0, in: article, by: tagging) }
}

/// One attribution as the tagger sees it.
package struct AttributionFrame: Sendable {
    package var cue: [Range<Int>]
    package var source: Range<Int>?
    package var content: [Range<Int>]
    /// How sure the tagger is, against there being no attribution.
    package var margin: Float
}

/// The first stage.
package struct WordStage {
    /// The labels of every word: the best row, and one that is readier to see a cue.
    package struct Labels: Sendable {
        package let best: [TagLabel]
        package let cues: [Range<Int>]
    }

    private let model: LinearModel
    private let transitions: TransitionTable
    /// Added to the scores of cue labels when candidates are sought.
    private let eagerness: Float

    package init(_ model: LinearModel, eagerness: Float? = nil) {
        self.model = model
        self.eagerness = eagerness ?? cueEagerness
        transitions = TransitionTable(model)
    }

    package func labels(_ features: WordFeatures) -> Labels {
        var row = FeatureRow()
        var scores: [LabelScores] = []
        scores.reserveCapacity(features.traits.count)
        model.slots.withUnsafeBufferPointer { slots in
            for index in features.traits.indices {
                row.clear()
                features.fill(&row, at: index)
                scores.append(LabelScores(model.score(row, slots)) * model.scale)
            }
        }
        let best = transitions.decode(scores) { features.traits[$0].place }.labels
        var eager = LabelScores.zero
        eager[Int(TagLabel.cueBegin.rawValue)] = eagerness
        for index in scores.indices { scores[index] += eager }
        let more = transitions.decode(scores) { features.traits[$0].place }.labels
        return Labels(best: best, cues: cueCandidates(best, more))
    }
}

/// Cues of the best row, and those of the eager row that touch none of them.
private func cueCandidates(_ best: [TagLabel], _ more: [TagLabel]) -> [Range<Int>] {
    let sure = runs(in: best[...], offset: 0).filter { $0.role == .cue }.map(\.tokens)
    let extra = runs(in: more[...], offset: 0).filter { $0.role == .cue }.map(\.tokens)
    var result = sure
    var next = 0
    for run in extra {
        while next < sure.count, sure[next].upperBound <= run.lowerBound { next += 1 }
        if next < sure.count, sure[next].overlaps(run) { continue }
        result.append(run)
    }
    return result.sorted { $0.lowerBound < $1.lowerBound }
}

/// Found on PolNeAR's development part; see `RunutTraining`.
nonisolated(unsafe) package var cueEagerness: Float = 1.5
/// Added to a frame's cue in the second stage: several rows of labels share the odds of there
/// being an attribution at all, while its absence is one row.
nonisolated(unsafe) package var frameEagerness: Float = 0

/// The second stage.
package struct CueStage {
    private let model: LinearModel
    private let transitions: TransitionTable

    package init(_ tagger: LinearTagger) {
        model = tagger.cues
        transitions = TransitionTable(model)
    }

    package func frames(
        in article: AnnotatedArticle,
        _ features: WordFeatures,
        _ labels: WordStage.Labels
    ) -> [AttributionFrame] {
        guard !labels.cues.isEmpty else { return [] }
        var wordScores = [SIMD8<Int16>?](repeating: nil, count: features.traits.count)
        return model.slots.withUnsafeBufferPointer { slots in
            labels.cues.compactMap {
                frame($0, article, features, labels.best, slots, &wordScores)
            }
        }
    }

    private func frame(
        _ cue: Range<Int>,
        _ article: AnnotatedArticle,
        _ features: WordFeatures,
        _ labels: [TagLabel],
        _ slots: UnsafeBufferPointer<UInt64>,
        _ wordScores: inout [SIMD8<Int16>?]
    ) -> AttributionFrame? {
        let window = cueWindow(of: cue, in: article)
        let view = CueFeatures(cue: cue, window: window, features: features, labels: labels)
        var row = FeatureRow()
        var eager = LabelScores.zero
        eager[Int(TagLabel.cueBegin.rawValue)] = frameEagerness
        var scores: [LabelScores] = []
        scores.reserveCapacity(window.count)
        for index in window {
            let word: SIMD8<Int16>
            if let known = wordScores[index] {
                word = known
            } else {
                row.clear()
                features.fill(&row, at: index)
                word = model.score(row, slots)
                wordScores[index] = word
            }
            row.clear()
            view.fill(&row, at: index)
            scores.append(LabelScores(word &+ model.score(row, slots)) * model.scale + eager)
        }
        let decoded = transitions.decode(scores) {
            features.traits[window.lowerBound + $0].place
        }
        return AttributionFrame(
            runs(in: decoded.labels[...], offset: window.lowerBound),
            candidate: cue,
            margin: decoded.margin
        )
    }
}

extension AttributionFrame {
    /// Nil when nothing was said.
    init?(_ runs: [TagRun], candidate: Range<Int>, margin: Float) {
        func tokens(_ role: TagLabel.Role) -> [Range<Int>] {
            runs.filter { $0.role == role }.map(\.tokens)
        }
        content = tokens(.content)
        guard !content.isEmpty else { return nil }
        let cues = tokens(.cue)
        cue = cues.isEmpty ? [candidate] : cues
        // The source nearest to the cue, where the model sees several.
        source = tokens(.source).min {
            gap($0, candidate) < gap($1, candidate)
        }
        self.margin = margin
    }
}

private func gap(_ first: Range<Int>, _ second: Range<Int>) -> Int {
    max(second.lowerBound - first.upperBound, first.lowerBound - second.upperBound, 0)
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
        cue: frame.cue.map { article.range(of: $0) },
        stance: stance(of: frame.cue, in: article, by: tagging),
        via: relays(of: frame, in: article, by: tagging),
        rule: "tagger"
    )
}
