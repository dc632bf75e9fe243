internal import RunutPipeline
internal import RunutText

extension Interface {
    /// Steps from one telling to several articles, which are shown together.
    func groups(of steps: some Sequence<LadderStep>) -> [[LadderStep]] {
        var groups: [[LadderStep]] = []
        for step in steps {
            if let first = groups.last?.first, first.claim == step.claim,
                first.from.telling == step.from.telling, fell(first) == fell(step)
            {
                groups[groups.count - 1].append(step)
            } else {
                groups.append([step])
            }
        }
        return groups
    }
}

extension LadderStep.Rung {
    /// From its first word or hedge to its last.
    var whole: TextRange {
        (ranges + hedges).reduce(ranges[0]) {
            TextRange(min($0.start, $1.start), max($0.end, $1.end))
        }
    }
}

extension Story {
    /// The name of the dispatch that ties two articles, where somebody holds or credits it.
    func name(of tie: LadderStep.Tie) -> String {
        guard case .dispatch(let id) = tie,
            let node = lineage.nodes.first(where: { $0.id == id }), node.basis != .inferred
        else { return "" }
        return node.name
    }
}
