internal import RunutPipeline

/// A graph in Graphviz's DOT language: https://graphviz.org/doc/info/lang.html
func dotGraph(_ stories: [ExportedStory]) -> String {
    var lines = [
        "digraph runut {", "  rankdir=RL;", "  node [shape=box, fontname=\"sans-serif\"];",
        "  edge [fontname=\"sans-serif\", fontsize=10];",
    ]
    for (number, story) in stories.enumerated() {
        let key = { (node: String) in "s\(number)\(node)" }
        lines.append("  subgraph cluster_\(number) {")
        lines.append("    label=\(quoted(story.title));")
        for node in story.nodes {
            let looks = look(node)
            lines.append(
                "    \(key(node.key)) [label=\(quoted(node.name)), tooltip=\(quoted(node.id))\(looks)];"
            )
        }
        for edge in story.edges {
            let direction = edge.isDirected ? "" : ", dir=none"
            lines.append(
                "    \(key(edge.from)) -> \(key(edge.to)) [label=\(quoted(edge.label)), "
                    + "tooltip=\(quoted(edge.outlet + ": " + edge.words))\(look(edge))\(direction)];"
            )
        }
        lines.append("  }")
    }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
}

private func look(_ node: ExportedStory.Node) -> String {
    switch node.kind {
    case .article: ""
    case .dispatch, .release:
        node.basis == .inferred
            ? ", shape=note, style=dashed, color=\"#0d5785\"" : ", shape=note, color=\"#0d5785\""
    case .agency, .outlet: ", style=rounded, color=\"#5c3d92\""
    case .person, .body: ", shape=ellipse, color=\"#7d4a00\""
    case .unnamed: ", shape=ellipse, style=dashed, color=\"#7d4a00\""
    }
}

private func look(_ edge: ExportedStory.Edge) -> String {
    switch edge.relation {
    case .credits: ", color=\"#5c3d92\""
    case .quotes: ""
    case .sameDispatch: ", color=\"#0d5785\", penwidth=2"
    case .copies: ", color=\"#1d6640\", penwidth=2"
    case .reuses, .sameSource: ", color=\"#1d6640\", style=dashed"
    }
}

/// A string in double quotes; a backslash would begin an escape of a label.
private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}
