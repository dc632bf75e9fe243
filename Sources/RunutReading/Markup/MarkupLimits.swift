/// What a page's markup may hold at most. What is beyond is left out and said.
struct MarkupLimits: Sendable {
    /// The largest page of news seen has 40,000 nodes.
    let nodes: Int
    /// Deeper elements are taken as if they stood in the deepest one kept.
    let depth: Int
    /// An element left open this often is an attack or no page; nothing after it is read.
    let openElements: Int
    /// The parser compares each attribute of an element with all before it.
    let attributesOfElement: Int
    let bytes: Int

    static let standard = MarkupLimits(
        nodes: 1_000_000,
        depth: 256,
        openElements: 2_048,
        attributesOfElement: 256,
        bytes: 16 << 20
    )
}
