internal import RunutPipeline

/// GraphML: http://graphml.graphdrawing.org/specification.html
func graphML(_ stories: [ExportedStory]) -> String {
    var lines = [
        #"<?xml version="1.0" encoding="UTF-8"?>"#,
        #"<graphml xmlns="http://graphml.graphdrawing.org/xmlns">"#,
    ]
    let keys = [
        ("node", "name"), ("node", "kind"), ("node", "basis"), ("node", "runut"),
        ("edge", "relation"), ("edge", "words"), ("edge", "outlet"), ("graph", "title"),
    ]
    for (element, name) in keys {
        lines.append(
            "  <key id=\"\(name)\" for=\"\(element)\" attr.name=\"\(name)\" attr.type=\"string\"/>"
        )
    }
    for (number, story) in stories.enumerated() {
        let key = { (node: String) in "s\(number)\(node)" }
        lines.append("  <graph id=\"\(escaped(story.id))\" edgedefault=\"directed\">")
        lines.append("    " + data("title", story.title))
        for node in story.nodes {
            let basis = node.basis.map { data("basis", $0.rawValue) } ?? ""
            lines.append(
                "    <node id=\"\(key(node.key))\">\(data("name", node.name))"
                    + "\(data("kind", node.kind.rawValue))\(basis)\(data("runut", node.id))</node>"
            )
        }
        for edge in story.edges {
            let directed = edge.isDirected ? "" : " directed=\"false\""
            lines.append(
                "    <edge source=\"\(key(edge.from))\" target=\"\(key(edge.to))\"\(directed)>"
                    + "\(data("relation", edge.relation.rawValue))\(data("outlet", edge.outlet))"
                    + "\(data("words", edge.words))</edge>"
            )
        }
        lines.append("  </graph>")
    }
    lines.append("</graphml>")
    return lines.joined(separator: "\n") + "\n"
}

private func data(_ key: String, _ value: String) -> String {
    "<data key=\"\(key)\">\(escaped(value))</data>"
}

/// Text as XML may hold it; control characters were taken out before, as XML has none.
private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}
