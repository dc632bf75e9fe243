/// What a page's markup may hold at most. What is beyond is left out and said.
struct MarkupLimits: Sendable {
    /// The largest page of news seen has 40,000 nodes.
    let nodes: Int
    /// Deeper elements are taken as if they stood in the deepest one kept.
    let depth: Int
    /// Where so many elements are open, nothing more is read: the parser looks through all of
    /// them at each end tag that closes none.
    let openElements: Int
    /// The parser compares each attribute of an element with all before it.
    let attributesOfElement: Int
    let bytes: Int

    static let standard = MarkupLimits(
        nodes: 1_000_000,
        depth: 256,
        openElements: 512,
        attributesOfElement: 256,
        bytes: 16 << 20
    )
}
