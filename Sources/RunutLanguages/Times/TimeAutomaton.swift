/// The rules of a language made into one automaton: every part of a time leads on to one node,
/// and at some nodes rules end.
///
/// Points from which the same rules go on in the same way are one node. Spelled out as a tree,
/// the rules have a hundred times the nodes: building that would be felt at every start.
package struct TimeAutomaton: Sendable {
    package struct Node: Sendable {
        /// The parts that lead on, as bits.
        package let mask: UInt128
        @usableFromInline let firstTarget: Int32
        @usableFromInline let endingCount: Int32
        @usableFromInline let firstEnding: Int32
    }

    /// The first node is the start.
    package private(set) var nodes: [Node] = []
    /// Where the parts of each node lead, in their order.
    @usableFromInline private(set) var targets: [Int32] = []
    /// The rules that end at each node, as indices.
    @usableFromInline private(set) var endings: [Int32] = []

    package init(_ patterns: [TimePattern]) {
        var builder = TimeAutomatonBuilder()
        for (rule, pattern) in patterns.enumerated() { builder.add(pattern, rule: rule) }
        let built = builder.reached
        for node in built {
            nodes.append(
                Node(
                    mask: node.edges.reduce(0) { $0 | $1.part.bit },
                    firstTarget: Int32(targets.count),
                    endingCount: Int32(node.endings.count),
                    firstEnding: Int32(endings.count)
                )
            )
            targets += node.edges.map { Int32($0.target) }
            endings += node.endings
        }
    }

    /// Where a part of its mask leads from a node.
    @inlinable
    package func target(of part: TimePart, from node: Node) -> Int {
        let before = node.mask & (part.bit - 1)
        return Int(targets[Int(node.firstTarget) + before.nonzeroBitCount])
    }

    /// The rules that end at a node.
    @inlinable
    package func endings(at node: Node) -> ArraySlice<Int32> {
        endings[Int(node.firstEnding)..<Int(node.firstEnding + node.endingCount)]
    }

    /// What it takes of memory.
    package var byteCount: Int {
        nodes.count * MemoryLayout<Node>.stride + (targets.count + endings.count) * 4
    }
}

/// Builds an automaton from its ends: what follows a part is known before the part.
private struct TimeAutomatonBuilder {
    struct Edge: Hashable {
        let part: TimePart
        var target: Int
    }

    struct Node: Hashable {
        /// By part, each once.
        var edges: [Edge] = []
        var endings: [Int32] = []
    }

    private struct Pair: Hashable {
        let left: Int
        let right: Int
    }

    /// The first one leads nowhere.
    private var nodes = [Node()]
    private var known = [Node(): 0]
    private var unions: [Pair: Int] = [:]
    private var start = 0

    mutating func add(_ pattern: TimePattern, rule: Int) {
        let end = index(of: Node(endings: [Int32(rule)]))
        let first = lead(pattern, to: end)
        precondition(nodes[first].endings.isEmpty, "rule \(rule) would match nothing")
        start = union(start, first)
    }

    /// The node from which a pattern leads to `end`.
    private mutating func lead(_ pattern: TimePattern, to end: Int) -> Int {
        switch pattern {
        case .part(let part): index(of: Node(edges: [Edge(part: part, target: end)]))
        case .all(let row): row.reversed().reduce(end) { lead($1, to: $0) }
        case .any(let choices): choices.reduce(0) { union($0, lead($1, to: end)) }
        }
    }

    /// The node that leads wherever two nodes do.
    private mutating func union(_ left: Int, _ right: Int) -> Int {
        if left == right || right == 0 { return left }
        if left == 0 { return right }
        let pair = Pair(left: min(left, right), right: max(left, right))
        if let union = unions[pair] { return union }
        var node = nodes[left]
        for edge in nodes[right].edges {
            let place = node.edges.firstIndex { $0.part.rawValue >= edge.part.rawValue }
            if let place, node.edges[place].part == edge.part {
                node.edges[place].target = union(node.edges[place].target, edge.target)
            } else {
                node.edges.insert(edge, at: place ?? node.edges.endIndex)
            }
        }
        for ending in nodes[right].endings where !node.endings.contains(ending) {
            node.endings.append(ending)
        }
        node.endings.sort()
        let union = index(of: node)
        unions[pair] = union
        return union
    }

    private mutating func index(of node: Node) -> Int {
        if let index = known[node] { return index }
        nodes.append(node)
        known[node] = nodes.count - 1
        return nodes.count - 1
    }

    /// The nodes that the start leads to, itself first.
    var reached: [Node] {
        var places = [Int?](repeating: nil, count: nodes.count)
        var order = [start]
        places[start] = 0
        var next = 0
        while next < order.count {
            for edge in nodes[order[next]].edges where places[edge.target] == nil {
                places[edge.target] = order.count
                order.append(edge.target)
            }
            next += 1
        }
        return order.map { index in
            var node = nodes[index]
            for edge in node.edges.indices {
                node.edges[edge].target = places[node.edges[edge].target] ?? 0
            }
            return node
        }
    }
}
