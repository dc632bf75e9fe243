internal import RunutLanguages
internal import RunutText

/// Reads names word by word with the weights of the pack.
struct NameStage {
    private let model: LinearModel
    private let transitions: TransitionTable

    init(_ tagger: NameTagger) {
        model = tagger.model
        transitions = TransitionTable(model)
    }

    /// The names of an article in order: their words and kinds.
    func names(_ features: NameFeatures) -> [TaggedName] {
        var row = FeatureRow()
        var scores: [LabelScores] = []
        var result: [TaggedName] = []
        model.slots.withUnsafeBufferPointer { slots in
            for stretch in features.stretches {
                scores.removeAll(keepingCapacity: true)
                for index in stretch {
                    row.clear()
                    features.fill(&row, at: index)
                    scores.append(LabelScores(model.score(row, slots)) * model.scale)
                }
                let lanes = transitions.decode(scores) {
                    features.place(at: stretch.lowerBound + $0)
                }.lanes
                collect(lanes, from: stretch.lowerBound, &result)
            }
        }
        return result
    }

    private func collect(_ lanes: [UInt8], from offset: Int, _ result: inout [TaggedName]) {
        var open: TaggedName?
        for (index, lane) in zip(offset..., lanes) {
            let label = NameLabel(rawValue: lane) ?? .outside
            if let name = open, label.kind != name.kind || label.isBegin {
                result.append(name)
                open = nil
            }
            if let kind = label.kind {
                let first = open?.tokens.lowerBound ?? index
                open = TaggedName(tokens: first..<index + 1, kind: kind)
            }
        }
        if let name = open { result.append(name) }
    }
}

/// What the tagger sees as a name.
struct TaggedName {
    let tokens: Range<Int>
    let kind: Mention.Kind
}
