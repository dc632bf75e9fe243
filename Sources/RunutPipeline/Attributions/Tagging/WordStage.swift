package import RunutLanguages

/// The first stage.
package struct WordStage {
    /// The labels of every word: the best row, and one that is readier to see a cue.
    package struct Labels: Sendable {
        package let best: [TagLabel]
        package let cues: [Range<Int>]
    }

    private let model: LinearModel
    private let transitions: TransitionTable

    package init(_ model: LinearModel) {
        self.model = model
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
        eager[Int(TagLabel.cueBegin.rawValue)] = cueEagerness
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

/// Added to the scores of a cue's beginning when candidates are sought. Found on PolNeAR's
/// development part (0.5, 1 and 1.5 differ by less than a point); the weights are trained with it.
private let cueEagerness: Float = 1
