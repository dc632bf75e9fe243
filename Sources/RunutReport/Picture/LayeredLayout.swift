/// Places the vertices of a graph in layers so that few edges cross and most run straight.
///
/// The method of Sugiyama, Tagawa and Toda (1981): edges that span several layers are cut by
/// invisible vertices; layers are ordered by the mean place of their neighbours, back and
/// forth, and the order with the fewest crossings is kept; last, every vertex is moved as near
/// to its neighbours as its layer allows (isotonic regression). Everything is deterministic.
struct LayeredLayout {
    struct Link {
        let from: Int
        let to: Int
    }

    /// Of each vertex, in units of its height.
    private(set) var centers: [Double]
    /// For each link the places at which it crosses the layers between its ends, from the
    /// lower layer to the higher.
    private(set) var bends: [[Double]]
    private(set) var height: Double = 0

    /// Space between two vertices, and what an edge takes on its way through a layer.
    static let gap = 10.0
    private static let bendHeight = 4.0

    /// - Parameters:
    ///   - heights: of each vertex.
    ///   - layers: of each vertex, from 0.
    ///   - links: from a lower layer to a higher one.
    init(heights: [Double], layers: [Int], links: [Link]) {
        var grid = Grid(heights: heights, layers: layers, bendHeight: Self.bendHeight)
        let chains = links.map { grid.chain($0) }
        grid.order()
        grid.place(gap: Self.gap)
        centers = heights.indices.map { grid.centers[$0] }
        bends = chains.map { chain in chain.map { grid.centers[$0] } }
        height = grid.height
    }
}

/// The vertices, those that cut long links among them, layer by layer.
private struct Grid {
    var heights: [Double]
    var layers: [[Int]]
    var below: [[Int]]
    var above: [[Int]]
    var centers: [Double] = []
    let bendHeight: Double

    init(heights: [Double], layers: [Int], bendHeight: Double) {
        self.heights = heights
        self.bendHeight = bendHeight
        self.layers = Array(repeating: [], count: (layers.max() ?? 0) + 1)
        for (vertex, layer) in layers.enumerated() { self.layers[layer].append(vertex) }
        below = Array(repeating: [], count: heights.count)
        above = below
        layerOf = layers
    }

    private var layerOf: [Int]

    /// Ties two vertices through one new vertex for each layer between them.
    mutating func chain(_ link: LayeredLayout.Link) -> [Int] {
        var previous = link.from
        var chain: [Int] = []
        for layer in (layerOf[link.from] + 1)..<max(layerOf[link.from] + 1, layerOf[link.to]) {
            let vertex = heights.count
            heights.append(bendHeight)
            layerOf.append(layer)
            layers[layer].append(vertex)
            below.append([])
            above.append([])
            tie(previous, vertex)
            chain.append(vertex)
            previous = vertex
        }
        tie(previous, link.to)
        return chain
    }

    private mutating func tie(_ low: Int, _ high: Int) {
        above[low].append(high)
        below[high].append(low)
    }
}

// MARK: Order

extension Grid {
    /// Sweeps until the order no longer gets better; beyond some twenty it seldom does.
    mutating func order() {
        var best = (layers: layers, crossings: crossings())
        for round in 0..<20 where best.crossings > 0 {
            if round % 2 == 0 {
                for layer in layers.indices.dropFirst() { sort(layer, by: below, layer - 1) }
            } else {
                for layer in layers.indices.dropLast().reversed() {
                    sort(layer, by: above, layer + 1)
                }
            }
            swapNeighbours()
            let count = crossings()
            if count < best.crossings { best = (layers, count) }
        }
        layers = best.layers
    }

    /// For each vertex its place in its layer.
    private func places() -> [Int] {
        var places = Array(repeating: 0, count: heights.count)
        for layer in layers {
            for (place, vertex) in layer.enumerated() { places[vertex] = place }
        }
        return places
    }

    private mutating func sort(_ layer: Int, by neighbours: [[Int]], _ fixed: Int) {
        let places = places()
        let keyed = layers[layer].enumerated().map { index, vertex in
            let near = neighbours[vertex].map { places[$0] }
            // A vertex without neighbours stays where it is.
            let mean =
                near.isEmpty
                ? Double(index) * Double(layers[fixed].count) / Double(layers[layer].count)
                : Double(near.reduce(0, +)) / Double(near.count)
            return (vertex: vertex, key: mean, index: index)
        }
        layers[layer] = keyed.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.vertex)
    }

    /// Two neighbours change places where that spares crossings.
    private mutating func swapNeighbours() {
        for layer in layers.indices where layers[layer].count > 1 {
            let places = places()
            for index in 0..<layers[layer].count - 1 {
                let (first, second) = (layers[layer][index], layers[layer][index + 1])
                let now =
                    crossed(below[first], below[second], places)
                    + crossed(above[first], above[second], places)
                let then =
                    crossed(below[second], below[first], places)
                    + crossed(above[second], above[first], places)
                if then < now { layers[layer].swapAt(index, index + 1) }
            }
        }
    }

    /// How many edges of the first cross edges of the second, which stands behind it.
    private func crossed(_ first: [Int], _ second: [Int], _ places: [Int]) -> Int {
        var count = 0
        for a in first {
            for b in second where places[b] < places[a] { count += 1 }
        }
        return count
    }

    private func crossings() -> Int {
        let places = places()
        var count = 0
        for layer in layers.indices.dropFirst() {
            // For each place of the layer below, how many edges seen so far end there.
            var ends = Array(repeating: 0, count: layers[layer - 1].count)
            for vertex in layers[layer] {
                for other in below[vertex] {
                    count += ends[(places[other] + 1)...].reduce(0, +)
                }
                for other in below[vertex] { ends[places[other]] += 1 }
            }
        }
        return count
    }
}

// MARK: Place

extension Grid {
    var height: Double {
        layers.compactMap { layer in
            layer.last.map { centers[$0] + heights[$0] / 2 }
        }.max() ?? 0
    }

    mutating func place(gap: Double) {
        centers = Array(repeating: 0, count: heights.count)
        for layer in layers {
            var end = 0.0
            for vertex in layer {
                centers[vertex] = end + heights[vertex] / 2
                end += heights[vertex] + gap
            }
        }
        for round in 0..<16 {
            let order = round % 2 == 0 ? Array(layers.indices) : layers.indices.reversed()
            for layer in order { settle(layer, gap) }
        }
        let top = layers.compactMap { $0.first.map { centers[$0] - heights[$0] / 2 } }.min() ?? 0
        for vertex in centers.indices { centers[vertex] -= top }
    }

    /// Moves the vertices of a layer to the mean of their neighbours, in order and apart: the
    /// least squares under that condition, by pooling those that would overlap.
    private mutating func settle(_ layer: Int, _ gap: Double) {
        var pools: [(sum: Double, count: Double, members: Int)] = []
        var offset = 0.0
        var offsets: [Double] = []
        for (index, vertex) in layers[layer].enumerated() {
            if index > 0 {
                let before = layers[layer][index - 1]
                offset += (heights[before] + heights[vertex]) / 2 + gap
            }
            offsets.append(offset)
            pools.append((wanted(vertex) - offset, 1, 1))
            while pools.count > 1,
                pools[pools.count - 2].sum / pools[pools.count - 2].count
                    > pools[pools.count - 1].sum / pools[pools.count - 1].count
            {
                let last = pools.removeLast()
                pools[pools.count - 1].sum += last.sum
                pools[pools.count - 1].count += last.count
                pools[pools.count - 1].members += last.members
            }
        }
        var index = 0
        for pool in pools {
            for _ in 0..<pool.members {
                centers[layers[layer][index]] = pool.sum / pool.count + offsets[index]
                index += 1
            }
        }
    }

    private func wanted(_ vertex: Int) -> Double {
        let near = below[vertex] + above[vertex]
        guard !near.isEmpty else { return centers[vertex] }
        return near.reduce(0) { $0 + centers[$1] } / Double(near.count)
    }
}
