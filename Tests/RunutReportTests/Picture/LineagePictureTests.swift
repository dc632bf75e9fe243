import RunutPipeline
import RunutText
import Testing

@testable import RunutReport

@Suite struct LineagePictureTests {
    private typealias Node = Lineage.Node
    private typealias Edge = Lineage.Edge

    private func story(_ nodes: [Lineage.Node], _ edges: [(String, String, Edge.Relation)]) -> Story
    {
        Story(
            id: "story-1",
            title: "",
            articles: [],
            entities: [],
            claims: [],
            lineage: Lineage(
                nodes: nodes,
                edges: edges.map {
                    Edge(from: $0.0, to: $0.1, relation: $0.2, isDirected: true, evidence: [])
                }
            ),
            timeline: []
        )
    }

    private func layer(_ id: String, _ picture: LineagePicture) -> Int? {
        picture.nodes.first { $0.id == id }?.layer
    }

    private let names = ArticleNames([])

    @Test func `origins, relays, texts and articles stand in layers`() {
        let picture = LineagePicture(
            story(
                [
                    Node(id: "article:1", kind: .article, name: "A"),
                    Node(id: "article:2", kind: .article, name: "B"),
                    Node(id: "dispatch:1", kind: .dispatch, name: "Kabar", basis: .credited),
                    Node(id: "agency:kabar", kind: .agency, name: "Kabar"),
                    Node(id: "outlet:radio", kind: .outlet, name: "Radio"),
                    Node(id: "person:x", kind: .person, name: "X"),
                    Node(id: "person:y", kind: .person, name: "Y"),
                ],
                [
                    ("article:1", "dispatch:1", .sameDispatch),
                    ("article:2", "dispatch:1", .sameDispatch),
                    ("article:1", "agency:kabar", .credits),
                    ("agency:kabar", "outlet:radio", .quotes),
                    ("outlet:radio", "person:x", .quotes),
                    ("article:2", "person:y", .quotes),
                ]
            ),
            names: names
        )
        #expect(layer("article:1", picture) == 0)
        #expect(layer("dispatch:1", picture) == 1)
        #expect(layer("agency:kabar", picture) == 2)
        #expect(layer("outlet:radio", picture) == 3)
        #expect(layer("person:x", picture) == 4)
        // Whoever rests on nobody is an origin, wherever the chain is that leads there.
        #expect(layer("person:y", picture) == 4)
        // The dispatch is tied to the agency that it is credited to.
        let dispatch = picture.nodes.firstIndex { $0.id == "dispatch:1" }
        let agency = picture.nodes.firstIndex { $0.id == "agency:kabar" }
        #expect(picture.edges.contains { $0.from == dispatch && $0.to == agency })
    }

    @Test func `media that quote each other round in a circle end somewhere`() {
        let picture = LineagePicture(
            story(
                [
                    Node(id: "article:1", kind: .article, name: "A"),
                    Node(id: "agency:a", kind: .agency, name: "P"),
                    Node(id: "agency:b", kind: .agency, name: "Q"),
                    Node(id: "agency:c", kind: .agency, name: "R"),
                ],
                [
                    ("article:1", "agency:a", .credits), ("agency:a", "agency:b", .quotes),
                    ("agency:b", "agency:c", .quotes), ("agency:c", "agency:a", .quotes),
                ]
            ),
            names: names
        )
        #expect(picture.layerCount < 12)
        #expect(LineageDrawing(picture, say: .english).text.contains("</svg>"))
    }

    @Test func `sources of one article alone are drawn as one where they are many`() {
        var nodes = [
            Node(id: "article:1", kind: .article, name: "A"),
            Node(id: "article:2", kind: .article, name: "B"),
            Node(id: "person:both", kind: .person, name: "Both"),
        ]
        var edges: [(String, String, Edge.Relation)] = [
            ("article:1", "person:both", .quotes), ("article:2", "person:both", .quotes),
        ]
        for number in 0..<14 {
            nodes.append(Node(id: "person:\(number)", kind: .person, name: "P\(number)"))
            edges.append(("article:1", "person:\(number)", .quotes))
        }
        let picture = LineagePicture(story(nodes, edges), names: names)
        #expect(picture.nodes.count == 4)
        #expect(picture.nodes.first { $0.members.count > 1 }?.members.count == 14)
        #expect(picture.nodes.contains { $0.id == "person:both" })
    }

    @Test func `a story without ties is drawn too`() {
        let picture = LineagePicture(
            story([Node(id: "article:1", kind: .article, name: "A")], []),
            names: names
        )
        #expect(LineageDrawing(picture, say: .indonesian).text.contains(">A<"))
    }
}

extension LineageDrawing {
    fileprivate var text: String {
        let html = HTMLWriter()
        write(to: html)
        return String(decoding: html.bytes, as: UTF8.self)
    }
}
