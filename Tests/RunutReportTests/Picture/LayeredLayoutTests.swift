import Testing

@testable import RunutReport

@Suite struct LayeredLayoutTests {
    /// Pairs of links between neighbouring layers that cross, by the places that came out.
    private func crossings(_ layout: LayeredLayout, _ links: [LayeredLayout.Link]) -> Int {
        var count = 0
        for (index, first) in links.enumerated() {
            for second in links[(index + 1)...] {
                let low = layout.centers[first.from] - layout.centers[second.from]
                let high = layout.centers[first.to] - layout.centers[second.to]
                if low * high < 0 { count += 1 }
            }
        }
        return count
    }

    @Test func `links that need not cross do not`() {
        // Drawn in the given order each of the three would cross another.
        let links: [LayeredLayout.Link] = [
            .init(from: 0, to: 5), .init(from: 1, to: 4), .init(from: 2, to: 3),
        ]
        let layout = LayeredLayout(
            heights: Array(repeating: 28, count: 6),
            layers: [0, 0, 0, 1, 1, 1],
            links: links
        )
        #expect(crossings(layout, links) == 0)
    }

    @Test func `a pair of stars is drawn apart`() {
        var links: [LayeredLayout.Link] = []
        for leaf in 0..<4 { links.append(.init(from: leaf * 2, to: 8)) }
        for leaf in 0..<4 { links.append(.init(from: leaf * 2 + 1, to: 9)) }
        let layout = LayeredLayout(
            heights: Array(repeating: 28, count: 10),
            layers: Array(repeating: 0, count: 8) + [1, 1],
            links: links
        )
        #expect(crossings(layout, links) == 0)
    }

    @Test func `a link over several layers has a bend in each`() {
        let layout = LayeredLayout(
            heights: [28, 28, 28, 28],
            layers: [0, 1, 2, 3],
            links: [.init(from: 0, to: 3), .init(from: 0, to: 1)]
        )
        #expect(layout.bends.map(\.count) == [2, 0])
    }

    @Test func `a chain runs straight`() {
        let layout = LayeredLayout(
            heights: [42, 28, 28],
            layers: [0, 1, 2],
            links: [.init(from: 0, to: 1), .init(from: 1, to: 2)]
        )
        #expect(abs(layout.centers[0] - layout.centers[1]) < 0.5)
        #expect(abs(layout.centers[1] - layout.centers[2]) < 0.5)
    }

    @Test func `one vertex alone and none at all are placed`() {
        #expect(LayeredLayout(heights: [28], layers: [0], links: []).centers == [14])
        #expect(LayeredLayout(heights: [], layers: [], links: []).height == 0)
    }

    /// A fixed seed: a failure must come back.
    @Test(arguments: 1...30)
    func `boxes of a layer never overlap, whatever the graph`(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let count = 2 + next(40)
        let layers = (0..<count).map { _ in next(5) }
        let heights = (0..<count).map { _ in next(2) == 0 ? 28.0 : 42.0 }
        let links = (0..<next(80)).compactMap { _ -> LayeredLayout.Link? in
            let (from, to) = (next(count), next(count))
            return layers[from] < layers[to] ? .init(from: from, to: to) : nil
        }
        let layout = LayeredLayout(heights: heights, layers: layers, links: links)
        for layer in Set(layers) {
            let members = layers.indices.filter { layers[$0] == layer }
                .sorted { layout.centers[$0] < layout.centers[$1] }
            for (above, below) in zip(members, members.dropFirst()) {
                let space =
                    layout.centers[below] - heights[below] / 2
                    - layout.centers[above] - heights[above] / 2
                #expect(space > LayeredLayout.gap - 0.01)
            }
        }
        for (index, center) in layout.centers.enumerated() {
            #expect(center - heights[index] / 2 > -0.01)
            #expect(center + heights[index] / 2 < layout.height + 0.01)
        }
        let again = LayeredLayout(heights: heights, layers: layers, links: links)
        #expect(again.centers == layout.centers && again.bends == layout.bends)
    }

    @Test func `a label that fits stays whole and a longer one is cut`() {
        #expect(fitted("Basarnas", to: 176, size: 13) == "Basarnas")
        let long = String(repeating: "Kementerian ", count: 8)
        let cut = fitted(long, to: 176, size: 13)
        #expect(cut.hasSuffix("…"))
        #expect(labelWidth(cut, size: 13) <= 176)
    }
}
