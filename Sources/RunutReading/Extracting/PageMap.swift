/// A run of text that no line break of the page's layout parts.
struct TextBlock: Sendable {
    /// The first text, and the node after the last.
    var nodes: Range<Int>
    /// The element that makes it a block of its own.
    let owner: Int
    /// Bytes that are not white space: all, and those in links.
    var length = 0
    var linkLength = 0
    /// Full stops, commas and their like.
    var marks = 0

    /// What speaks for an article's text.
    func good(_ tag: MarkupTag) -> Int {
        guard linkLength * 2 < length, !tag.isHeading else { return 0 }
        if length >= 60 && marks >= 1 || length >= 150 { return length - linkLength }
        return 0
    }

    /// What speaks against it.
    var bad: Int { linkLength * 2 >= length ? length : length < 25 ? 8 : 0 }
}

/// What there is to know of a page's nodes before choosing among them.
struct PageMap {
    let document: MarkupDocument
    var traits: [NodeTraits]
    /// Whether a node and all in it is no part of any text.
    var dropped: [Bool]
    var blocks: [TextBlock] = []
    /// How many blocks begin before a node; one more than there are nodes.
    var blocksBefore: [Int32]
    /// Sums over the blocks before each one; one more than there are blocks.
    var goodSums: [Int] = [0]
    var badSums: [Int] = [0]

    init(_ document: MarkupDocument) {
        self.document = document
        traits = Array(repeating: [], count: document.nodes.count)
        dropped = Array(repeating: false, count: document.nodes.count)
        blocksBefore = Array(repeating: 0, count: document.nodes.count + 1)
        findTraits()
        findBlocks()
        findOffers()
        sumBlocks()
        findCards()
        dropFurniture()
    }

    func blockRange(_ node: Int) -> Range<Int> {
        Int(blocksBefore[node])..<Int(blocksBefore[Int(document.nodes[node].end)])
    }

    func good(_ node: Int) -> Int { sum(goodSums, blockRange(node)) }
    func bad(_ node: Int) -> Int { sum(badSums, blockRange(node)) }

    private func sum(_ sums: [Int], _ range: Range<Int>) -> Int {
        sums[range.upperBound] - sums[range.lowerBound]
    }
}

extension PageMap {
    private mutating func findTraits() {
        let words = ClassWords.shipped
        document.bytes.withUnsafeBufferPointer { bytes in
            for node in document.nodes.indices where document.nodes[node].attributeCount > 0 {
                let first = Int(document.nodes[node].firstAttribute)
                var found: NodeTraits = []
                for index in first..<first + Int(document.nodes[node].attributeCount) {
                    let attribute = document.attributes[index]
                    let value = UnsafeBufferPointer(
                        rebasing: bytes[Int(attribute.start)..<Int(attribute.stop)]
                    )
                    switch attribute.name {
                    case .class, .id, .component, .testID: found.formUnion(words.traits(of: value))
                    case .itemprop, .property:
                        if value.elementsEqual("articleBody".utf8) { found.insert(.articleBody) }
                    case .role:
                        if value.elementsEqual("navigation".utf8)
                            || value.elementsEqual("search".utf8)
                        {
                            found.insert(.navigation)
                        } else if value.elementsEqual("complementary".utf8) {
                            found.insert(.side)
                        } else if value.elementsEqual("contentinfo".utf8)
                            || value.elementsEqual("dialog".utf8)
                        {
                            found.insert(.foot)
                        }
                    case .style: if isInvisible(value) { found.insert(.hidden) }
                    case .hidden: found.insert(.hidden)
                    case .ariaHidden:
                        if value.elementsEqual("true".utf8) { found.insert(.hidden) }
                    default: break
                    }
                }
                traits[node] = found
            }
        }
    }

    private mutating func findBlocks() {
        let nodes = document.nodes
        var owner = 0
        var isBroken = true
        var linkEnd = 0
        var node = 0
        var breaks = 0
        let bytes = document.bytes
        while node < nodes.count {
            blocksBefore[node] = Int32(blocks.count)
            let tag = nodes[node].tag
            switch tag {
            case .text:
                let parent = blockOwner(of: node, from: owner)
                if parent != owner {
                    owner = parent
                    isBroken = true
                }
                add(node, owner: owner, isNew: isBroken, inLink: node < linkEnd, bytes: bytes)
                if isBroken, let last = blocks.last, last.nodes.lowerBound == node {
                    isBroken = false
                }
                breaks = blocks.last?.nodes.upperBound == node + 1 ? 0 : breaks
            case .script, .style, .noscript, .template, .iframe, .svg, .select, .textarea, .button,
                .head, .option, .object, .audio, .map:
                dropped[node] = true
                let end = Int(nodes[node].end)
                for inner in node..<end { blocksBefore[inner] = Int32(blocks.count) }
                if tag != .svg && tag != .script { isBroken = true }
                node = end
                continue
            case .br:
                breaks += 1
                if breaks > 1 { isBroken = true }
            case .a:
                linkEnd = max(linkEnd, Int(nodes[node].end))
            default:
                if tag.isBlock { isBroken = true }
            }
            node += 1
        }
        blocksBefore[nodes.count] = Int32(blocks.count)
    }

    /// The nearest block around a text.
    private func blockOwner(of node: Int, from last: Int) -> Int {
        var owner = Int(document.nodes[node].parent)
        while owner > 0, owner != last, !document.nodes[owner].tag.isBlock {
            owner = Int(document.nodes[owner].parent)
        }
        return owner
    }

    private mutating func add(
        _ node: Int,
        owner: Int,
        isNew: Bool,
        inLink: Bool,
        bytes: [UInt8]
    ) {
        var length = 0
        var marks = 0
        bytes.withUnsafeBufferPointer { bytes in
            for index in document.textRange(node) {
                let byte = bytes[index]
                guard byte > 0x20 else { continue }
                length += 1
                if byte == 0x2C || byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3B {
                    marks += 1
                } else if byte == 0xE3, index + 1 < bytes.count, bytes[index + 1] == 0x80 {
                    // The marks of Chinese and Japanese.
                    marks += 1
                }
            }
        }
        guard length > 0 else { return }
        if isNew { blocks.append(TextBlock(nodes: node..<node + 1, owner: owner)) }
        let last = blocks.count - 1
        blocks[last].nodes = blocks[last].nodes.lowerBound..<node + 1
        blocks[last].length += length
        blocks[last].marks += marks
        if inLink { blocks[last].linkLength += length }
    }

    mutating func sumBlocks() {
        goodSums = [0]
        badSums = [0]
        goodSums.reserveCapacity(blocks.count + 1)
        badSums.reserveCapacity(blocks.count + 1)
        var (good, bad) = (0, 0)
        for block in blocks {
            if !dropped[block.owner] {
                good += block.good(document.tag(block.owner))
                bad += block.bad
            }
            goodSums.append(good)
            badSums.append(bad)
        }
    }
}
