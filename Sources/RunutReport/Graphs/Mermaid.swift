internal import RunutPipeline

/// A Mermaid flow chart: https://mermaid.js.org/syntax/flowchart.html
func mermaidChart(_ stories: [ExportedStory]) -> String {
    var lines = ["flowchart RL"]
    for (number, story) in stories.enumerated() {
        // Node ids are the file's, not the story's.
        let key = { (node: String) in "s\(number)\(node)" }
        lines.append("  subgraph s\(number)[\"\(escaped(story.title))\"]")
        for node in story.nodes {
            let (open, close) = shape(node)
            lines.append(
                "    \(key(node.key))\(open)\"\(escaped(node.name))\"\(close):::\(node.kind.rawValue)"
            )
        }
        for edge in story.edges {
            lines.append(
                "    \(key(edge.from)) \(arrow(edge))|\(escaped(edge.label))| \(key(edge.to))"
            )
        }
        lines.append("  end")
    }
    lines += [
        "  classDef dispatch stroke:#0d5785,stroke-width:3px",
        "  classDef agency stroke:#5c3d92", "  classDef outlet stroke:#5c3d92",
        "  classDef unnamed stroke-dasharray:4 3",
    ]
    return lines.joined(separator: "\n") + "\n"
}

private func shape(_ node: ExportedStory.Node) -> (String, String) {
    switch node.kind {
    case .article: ("[", "]")
    case .dispatch, .release: ("[[", "]]")
    case .person, .body, .unnamed: ("(", ")")
    case .agency, .outlet: ("([", "])")
    }
}

private func arrow(_ edge: ExportedStory.Edge) -> String {
    let isStrong =
        edge.relation == .sameDispatch || edge.relation == .copies || edge.relation == .reuses
    switch (isStrong, edge.isDirected) {
    case (true, true): return "==>"
    case (true, false): return "==="
    case (false, true): return "-->"
    case (false, false): return "---"
    }
}

/// Mermaid reads entities in labels; everything that could end one becomes one.
private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", " ", ".", ",", "-", "_":
            result.unicodeScalars.append(scalar)
        case _ where scalar.value >= 0x80: result.unicodeScalars.append(scalar)
        default: result += "#\(scalar.value);"
        }
    }
    return result
}
