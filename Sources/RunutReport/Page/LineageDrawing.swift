internal import RunutPipeline
internal import RunutText

/// Draws a lineage as SVG: boxes in columns, ties between them.
struct LineageDrawing {
    /// What a box looks like.
    enum Look: String, CaseIterable {
        case source, unnamed, relay, dispatch, article

        func fits(_ node: LineagePicture.Node) -> Bool { Look(node) == self }

        init(_ node: LineagePicture.Node) {
            switch node.kind {
            case .article: self = .article
            case .dispatch, .release: self = .dispatch
            case .unnamed: self = .unnamed
            case .agency, .outlet: self = .relay
            case .person, .body: self = .source
            }
        }
    }

    private struct Box {
        var x: Double
        let y: Double
        let width: Double
        let height: Double
        var middle: Double { y + height / 2 }
        var right: Double { x + width }
    }

    private let picture: LineagePicture
    private let say: Interface
    /// Of the story, so that ids are the page's.
    private let number: Int
    private var boxes: [Box] = []
    /// For each edge its places in the columns between; none for ties within a column.
    private var bends: [[Double]] = []
    private var columns: [(x: Double, width: Double)] = []
    private var size: (width: Double, height: Double) = (0, 0)

    private static let fontSize = 13.0
    private static let noteSize = 11.0
    private static let padding = 10.0
    /// The widest label a box may have; longer ones are cut, and the title has them whole.
    private static let labelMaximum = 176.0
    private static let margin = 12.0

    init(_ picture: LineagePicture, number: Int = 1, say: Interface) {
        (self.picture, self.number, self.say) = (picture, number, say)
        let heights = picture.nodes.map { hasNote($0) ? 42.0 : 28.0 }
        let top = picture.layerCount - 1
        let upward = picture.edges.indices.filter {
            picture.nodes[picture.edges[$0].from].layer < picture.nodes[picture.edges[$0].to].layer
        }
        let layout = LayeredLayout(
            heights: heights,
            layers: picture.nodes.map(\.layer),
            links: upward.map { .init(from: picture.edges[$0].from, to: picture.edges[$0].to) }
        )
        bends = Array(repeating: [], count: picture.edges.count)
        for (place, edge) in upward.enumerated() { bends[edge] = layout.bends[place] }
        columns = placedColumns(top)
        boxes = picture.nodes.enumerated().map { index, node in
            let column = columns[top - node.layer]
            return Box(
                x: column.x,
                y: Self.margin + layout.centers[index] - heights[index] / 2,
                width: column.width,
                height: heights[index]
            )
        }
        let last = columns.last.map { $0.x + $0.width } ?? 0
        size = (last + Self.margin + arcWidth, layout.height + 2 * Self.margin)
    }

    // MARK: Columns

    private func placedColumns(_ top: Int) -> [(x: Double, width: Double)] {
        var x = Self.margin
        return (0...top).map { column in
            let layer = top - column
            let width =
                picture.nodes.filter { $0.layer == layer }.map(boxWidth).max() ?? 40
            let place = (x, width)
            let crossing = picture.edges.count { edge in
                let ends = (picture.nodes[edge.from].layer, picture.nodes[edge.to].layer)
                return ends.0 < layer && ends.1 >= layer
            }
            x += width + 48 + min(72, Double(crossing) * 1.6)
            return place
        }
    }

    /// Bold letters are wider.
    private static let boldWidth = 1.12

    private func boxWidth(_ node: LineagePicture.Node) -> Double {
        let label = fitted(node.shownName(say), to: Self.labelMaximum, size: Self.fontSize)
        let count = hasNote(node) ? 0 : labelWidth(badge(node), size: Self.noteSize) + 8
        let note = hasNote(node) ? labelWidth(self.note(node), size: Self.noteSize) : 0
        return max(labelWidth(label, size: Self.fontSize) * Self.boldWidth + count, note)
            + 2 * Self.padding
    }

    private func hasNote(_ node: LineagePicture.Node) -> Bool {
        node.kind == .article || node.kind == .dispatch
    }

    private func badge(_ node: LineagePicture.Node) -> String {
        node.claims > 0 ? String(node.claims) : ""
    }

    private func note(_ node: LineagePicture.Node) -> String {
        if node.kind == .article {
            return say.count(node.claims, "klaim", "claim", "claims")
        }
        let basis: String
        switch node.basis {
        case .held: basis = say("ada di sini", "held here")
        case .credited: basis = say("dicantumkan", "credited")
        default: basis = say("disimpulkan", "inferred")
        }
        return basis + ", " + say.count(node.claims, "artikel", "article", "articles")
    }

    /// Ties between articles bow out to the right of them, the longer the farther.
    private var arcs: [Int] {
        picture.edges.indices.filter { index in
            let edge = picture.edges[index]
            return picture.nodes[edge.from].layer == picture.nodes[edge.to].layer
        }
    }

    private var arcWidth: Double { arcs.isEmpty ? 0 : 64 }

    // MARK: SVG

    func write(to html: HTMLWriter) {
        let (width, height) = (shown(size.width), shown(size.height))
        html.open(
            "svg",
            [
                ("viewBox", "0 0 \(width) \(height)"), ("width", width), ("height", height),
                ("role", "group"),
                ("aria-label", say("Siapa mengambil dari siapa", "Who had it from whom")),
            ]
        )
        html.raw("<defs>")
        html.open(
            "marker",
            [
                ("id", "arrow-\(number)"), ("viewBox", "0 0 8 8"), ("refX", "7"), ("refY", "4"),
                ("markerWidth", "8"), ("markerHeight", "8"), ("markerUnits", "userSpaceOnUse"),
                ("orient", "auto"),
            ]
        )
        html.raw("<path d=\"M0 0.8 7.4 4 0 7.2z\"/></marker></defs>")
        for index in picture.edges.indices { write(edge: index, to: html) }
        for index in picture.nodes.indices { write(node: index, to: html) }
        html.close("svg")
    }

    private func write(edge index: Int, to html: HTMLWriter) {
        let edge = picture.edges[index]
        let (from, to) = (picture.nodes[edge.from], picture.nodes[edge.to])
        let odd = edge.isOdd ? " odd" : ""
        html.open(
            "g",
            [
                ("class", "edge r-\(edge.relation.rawValue)\(odd)"), ("data-from", from.id),
                ("data-to", to.id), ("data-relation", edge.relation.rawValue),
            ]
        )
        html.element("title") { html in
            html.text(
                from.shownName(say) + " "
                    + say.relation(edge.relation, isDirected: edge.isDirected) + " "
                    + to.shownName(say)
            )
        }
        let path = self.path(index)
        // A wide invisible twin is easier to point at.
        html.leaf("path", [("class", "reach"), ("d", path)])
        html.leaf(
            "path",
            [("d", path), ("marker-end", edge.isDirected ? "url(#arrow-\(number))" : nil)]
        )
        html.close("g")
    }

    /// From the origin to who rests on it: news flows to the right.
    private func path(_ index: Int) -> String {
        let edge = picture.edges[index]
        let (start, end) = (boxes[edge.to], boxes[edge.from])
        let (high, low) = (picture.nodes[edge.to].layer, picture.nodes[edge.from].layer)
        if high == low { return arc(start, end) }
        // Two media that quote each other: the second tie runs back.
        if high < low { return curve(start.x, start.middle, end.right, end.middle) }
        var path = "M\(shown(start.right)) \(shown(start.middle))"
        var (x, y) = (start.right, start.middle)
        for (step, bend) in bends[index].reversed().enumerated() {
            let column = columns[picture.layerCount - 1 - (high - 1 - step)]
            let at = Self.margin + bend
            path += tail(x, y, column.x, at) + "H\(shown(column.x + column.width))"
            (x, y) = (column.x + column.width, at)
        }
        return path + tail(x, y, end.x, end.middle)
    }

    private func curve(_ x: Double, _ y: Double, _ toX: Double, _ toY: Double) -> String {
        "M\(shown(x)) \(shown(y))" + tail(x, y, toX, toY)
    }

    private func tail(_ x: Double, _ y: Double, _ toX: Double, _ toY: Double) -> String {
        let middle = shown((x + toX) / 2)
        return "C\(middle) \(shown(y)) \(middle) \(shown(toY)) \(shown(toX)) \(shown(toY))"
    }

    private func arc(_ start: Box, _ end: Box) -> String {
        let reach = start.right + min(56, 14 + abs(start.middle - end.middle) / 5)
        return
            "M\(shown(start.right)) \(shown(start.middle))C\(shown(reach)) \(shown(start.middle)) "
            + "\(shown(reach)) \(shown(end.middle)) \(shown(end.right)) \(shown(end.middle))"
    }

    private func write(node index: Int, to html: HTMLWriter) {
        let (node, box) = (picture.nodes[index], boxes[index])
        let look = Look(node).rawValue
        let main = picture.mainOrigin == index ? " main" : ""
        let inferred = node.basis == .inferred ? " inferred" : ""
        html.open(
            "g",
            [
                ("class", "node \(look)\(main)\(inferred)"), ("data-node", node.id),
                ("data-kind", node.kind.rawValue), ("aria-label", label(node)),
            ]
        )
        html.element("title", text: label(node))
        html.leaf(
            "rect",
            [
                ("x", shown(box.x)), ("y", shown(box.y)), ("width", shown(box.width)),
                ("height", shown(box.height)), ("rx", Look(node) == .article ? "3" : "14"),
            ]
        )
        write(labels: node, box, to: html)
        html.close("g")
    }

    private func write(labels node: LineagePicture.Node, _ box: Box, to html: HTMLWriter) {
        let x = shown(box.x + Self.padding)
        let name = fitted(node.shownName(say), to: Self.labelMaximum, size: Self.fontSize)
        let baseline = hasNote(node) ? box.y + 18 : box.middle + 4.5
        html.element("text", [("x", x), ("y", shown(baseline))], text: name)
        if hasNote(node) {
            html.element(
                "text",
                [("class", "note"), ("x", x), ("y", shown(box.y + 33))],
                text: note(node)
            )
        } else if !badge(node).isEmpty {
            html.element(
                "text",
                [
                    ("class", "note"), ("x", shown(box.right - Self.padding)),
                    ("y", shown(baseline)), ("text-anchor", "end"),
                ],
                text: badge(node)
            )
        }
    }

    private func label(_ node: LineagePicture.Node) -> String {
        let names =
            node.members.count > 1 ? node.members.joined(separator: ", ") : node.shownName(say)
        return hasNote(node)
            ? names + ": " + note(node)
            : names + ": " + say.count(node.claims, "klaim", "claim", "claims")
    }
}

/// A coordinate with one decimal at most.
func shown(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0
        ? String(tenths / 10) : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
}
