internal import RunutPipeline
internal import RunutText

extension Page {
    /// Who had it from whom, drawn, and every tie with the words that show it.
    func writeLineage(_ view: StoryView) {
        let picture = LineagePicture(view.story, names: names)
        let drawing = LineageDrawing(picture, number: view.number, say: say)
        html.open("section", [("class", "block"), ("aria-labelledby", "lineage-\(view.number)")])
        html.element(
            "a",
            [("class", "skip"), ("href", "#claims-\(view.number)")],
            text: say("Lewati gambar, ke klaim", "Skip the pictures, to the claims")
        )
        html.element(
            "h2",
            [("id", "lineage-\(view.number)")],
            text: say("Siapa mengambil dari siapa", "Who had it from whom")
        )
        html.element(
            "p",
            [("class", "lead")],
            text: say(
                "Dari kiri ke kanan: asal, yang meneruskan, naskah bersama, media.",
                "From left to right: origins, those who passed it on, shared texts, outlets."
            )
        )
        writeFindings(picture)
        html.open("figure", [("class", "lineage")])
        html.open(
            "div",
            [
                ("class", "scroll"), ("tabindex", "0"), ("role", "region"),
                ("aria-label", say("Gambar asal-usul", "Lineage picture")),
            ]
        )
        drawing.write(to: html)
        html.close("div")
        html.element("div", [("class", "evidence"), ("aria-live", "polite")]) { html in
            html.element(
                "p",
                [("class", "hint")],
                text: say(
                    "Sentuh atau tunjuk sebuah kotak atau garis untuk melihat kata-katanya.",
                    "Touch or point at a box or a line to see the words behind it."
                )
            )
        }
        writeLegend(picture)
        html.close("figure")
        writeTies(picture)
        html.close("section")
    }

    // MARK: What to see

    private func writeFindings(_ picture: LineagePicture) {
        var lines: [String] = []
        if let main = picture.mainOrigin.map({ picture.nodes[$0] }) {
            lines.append(
                say(
                    "\(main.name) paling sering menjadi asal terdalam: \(main.sharedClaims) klaim "
                        + "yang dimuat beberapa artikel.",
                    "\(main.name) is the deepest origin of the most claims that several articles "
                        + "share: \(main.sharedClaims)."
                )
            )
        }
        for odd in picture.oddCredits {
            lines.append(
                say(
                    "\(odd.article) mencantumkan \(odd.credited) lebih dulu, dan berbagi naskah \(odd.shared).",
                    "\(odd.article) credits \(odd.credited) first, and shares a text of \(odd.shared)."
                )
            )
        }
        for node in picture.nodes where node.kind == .dispatch && node.basis == .inferred {
            lines.append(
                say(
                    "\(node.claims) artikel bersandar pada satu naskah yang tak disebut siapa pun.",
                    "\(node.claims) articles rest on one text that nobody credits."
                )
            )
        }
        guard !lines.isEmpty else { return }
        html.element("ul", [("class", "findings")]) { html in
            for line in lines { html.element("li", text: line) }
        }
    }

    // MARK: Legend

    private func writeLegend(_ picture: LineagePicture) {
        html.open("figcaption", [("class", "legend")])
        html.element("b", text: say("Keterangan", "Legend"))
        html.open("ul")
        for kind in LineageDrawing.Look.allCases
        where picture.nodes.contains(where: { kind.fits($0) }) {
            html.element("li") { html in
                html.element("span", [("class", "key box \(kind.rawValue)")], text: "")
                html.text(" " + say.look(kind))
            }
        }
        if picture.mainOrigin != nil {
            html.element("li") { html in
                html.element("span", [("class", "key box main")], text: "")
                html.text(
                    " " + say("asal klaim bersama terbanyak", "origin of the most shared claims")
                )
            }
        }
        for relation in Lineage.Edge.Relation.all
        where picture.edges.contains(where: { $0.relation == relation }) {
            html.element("li") { html in
                html.key(line: "r-" + relation.rawValue)
                html.text(" " + say.relation(relation))
            }
        }
        if picture.edges.contains(where: \.isOdd) {
            html.element("li") { html in
                html.key(line: "odd")
                html.text(
                    " "
                        + say(
                            "mencantumkan media lain daripada pemilik naskah yang sama",
                            "credits another than the text that it shares"
                        )
                )
            }
        }
        html.element(
            "li",
            text: say(
                "Angka: klaim yang berasal darinya atau melaluinya.",
                "Numbers: claims that come from or through it."
            )
        )
        html.close("ul")
        html.close("figcaption")
    }

    // MARK: Ties

    private func writeTies(_ picture: LineagePicture) {
        guard !picture.edges.isEmpty else { return }
        html.open("details", [("class", "ties")])
        html.element(
            "summary",
            text: say(
                "Semua hubungan dengan kata-katanya (\(picture.edges.count))",
                "All ties with their words (\(picture.edges.count))"
            )
        )
        html.open("ul")
        for edge in picture.edges {
            let (from, to) = (picture.nodes[edge.from], picture.nodes[edge.to])
            html.open("li", [("data-from", from.id), ("data-to", to.id)])
            html.element("b", text: from.shownName(say))
            html.text(" " + say.relation(edge.relation, isDirected: edge.isDirected) + " ")
            html.element("b", text: to.shownName(say))
            if to.members.count > 1 { html.text(": " + to.members.joined(separator: ", ")) }
            if let sureness = say.sureness(edge.confidence, edge.because) {
                html.text(" (" + sureness + ")")
            }
            // Words of one article and of another stand side by side.
            let isPair = edge.relation != .credits && edge.relation != .quotes
            for evidence in edge.evidence.prefix(isPair ? 2 : 1) {
                html.quote(sentence(around: evidence), names, limit: 220)
            }
            html.close("li")
        }
        html.close("ul")
        html.close("details")
    }

    /// A name alone says little: the sentence that it stands in is shown.
    private func sentence(around evidence: Evidence) -> Evidence {
        let sentence = names.facts[evidence.article]?.sentences.first {
            $0.contains(evidence.range)
        }
        return sentence.map { Evidence(article: evidence.article, range: $0) } ?? evidence
    }
}

extension HTMLWriter {
    /// A short piece of an edge's line, for the legend.
    func key(line name: String) {
        element(
            "svg",
            [
                ("class", "key edge \(name)"), ("width", "34"), ("height", "10"),
                ("aria-hidden", "true"),
            ]
        ) { html in
            html.leaf("path", [("d", "M1 5H33")])
        }
    }
}

extension Lineage.Edge.Relation {
    static let all: [Self] = [.credits, .quotes, .sameDispatch, .copies, .reuses, .sameSource]
}

extension LineagePicture {
    /// The one origin behind most of the claims that several articles tell; nil where two are
    /// even.
    var mainOrigin: Int? {
        let sources = nodes.indices.filter {
            nodes[$0].layer == layerCount - 1 && nodes[$0].layer > 0
                && nodes[$0].members.count == 1 && nodes[$0].sharedClaims > 0
        }
        let sorted = sources.sorted {
            (nodes[$1].sharedClaims, nodes[$1].claims) < (nodes[$0].sharedClaims, nodes[$0].claims)
        }
        guard let first = sorted.first else { return nil }
        let rivals = sorted.dropFirst().prefix(1)
        let isEven = rivals.contains {
            nodes[$0].sharedClaims == nodes[first].sharedClaims
                && nodes[$0].claims == nodes[first].claims
        }
        return isEven ? nil : first
    }
}

extension LineagePicture.Node {
    /// `Surya Adikarta + 4`; a dispatch says that it is one.
    func shownName(_ say: Interface) -> String {
        if members.count > 1 { return "\(name) + \(members.count - 1)" }
        if kind == .dispatch {
            return basis == .inferred
                ? say("naskah tak disebut", "uncredited text")
                : say("naskah \(name)", "\(name) text")
        }
        return name
    }
}
