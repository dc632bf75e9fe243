/// A page's elements and texts in the order in which they stand, flat: what is in a node are the
/// nodes after it up to its `end`.
struct MarkupDocument: Sendable {
    struct Node: Sendable {
        let tag: MarkupTag
        let parent: Int32
        /// The first node after all that is in this one.
        var end: Int32
        /// Of a text, where it stands in `bytes`.
        let start: UInt32
        var stop: UInt32
        let firstAttribute: UInt32
        let attributeCount: UInt16
        let depth: UInt16
    }

    struct Attribute: Sendable {
        let name: MarkupAttribute
        let start: UInt32
        let stop: UInt32
    }

    /// All texts and attribute values, as UTF-8, one after another.
    var bytes: [UInt8] = []
    /// The first is the root, which is no element.
    var nodes: [Node] = [
        Node(
            tag: .root,
            parent: -1,
            end: 1,
            start: 0,
            stop: 0,
            firstAttribute: 0,
            attributeCount: 0,
            depth: 0
        )
    ]
    var attributes: [Attribute] = []
    /// What of the page was not taken as it stands, as sentences.
    var problems: [String] = []
}

extension MarkupDocument {
    func tag(_ node: Int) -> MarkupTag { nodes[node].tag }

    func parent(_ node: Int) -> Int? {
        let parent = nodes[node].parent
        return parent < 0 ? nil : Int(parent)
    }

    /// The node and all that is in it.
    func subtree(_ node: Int) -> Range<Int> { node..<Int(nodes[node].end) }

    func textRange(_ node: Int) -> Range<Int> { Int(nodes[node].start)..<Int(nodes[node].stop) }

    func range(of name: MarkupAttribute, at node: Int) -> Range<Int>? {
        let first = Int(nodes[node].firstAttribute)
        for index in first..<first + Int(nodes[node].attributeCount)
        where attributes[index].name == name {
            return Int(attributes[index].start)..<Int(attributes[index].stop)
        }
        return nil
    }

    func value(of name: MarkupAttribute, at node: Int) -> String? {
        range(of: name, at: node).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// All text in a node, white space made single spaces.
    func string(in node: Int, skipping skipped: (Int) -> Bool = { _ in false }) -> String {
        var result: [UInt8] = []
        var index = node
        while index < subtree(node).upperBound {
            let tag = tag(index)
            if tag == .script || tag == .style || (index != node && skipped(index)) {
                index = Int(nodes[index].end)
                continue
            }
            if tag == .text {
                appendFolded(textRange(index), to: &result)
            } else if tag.isBlock, let last = result.last, last != 0x20 {
                result.append(0x20)
            }
            index += 1
        }
        if result.last == 0x20 { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }

    /// Appends text with white space made single spaces; none at the beginning.
    func appendFolded(_ range: Range<Int>, to result: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            var index = range.lowerBound
            while index < range.upperBound {
                let byte = bytes[index]
                if byte > 0x20 {
                    // No-break space, zero-width space and joiners' kin, soft hyphen.
                    let width = whiteWidth(bytes, index, range.upperBound)
                    if width == 0 {
                        result.append(byte)
                        index += 1
                        continue
                    }
                    if width < 0 {
                        index -= width
                        continue
                    }
                    index += width
                } else {
                    index += 1
                }
                if let last = result.last, last != 0x20, last != 0x0A { result.append(0x20) }
            }
        }
    }
}

/// How many bytes of white space beyond ASCII stand there; below zero where they are no sign at
/// all, as a soft hyphen.
private func whiteWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    switch bytes[index] {
    case 0xC2 where index + 1 < end:
        bytes[index + 1] == 0xA0 ? 2 : bytes[index + 1] == 0xAD ? -2 : 0
    case 0xE2 where index + 2 < end:
        if bytes[index + 1] == 0x80, (0x80...0x8A).contains(bytes[index + 2]) {
            3
        } else if bytes[index + 1] == 0x80, bytes[index + 2] == 0xAF || bytes[index + 2] == 0xA8 {
            3
        } else if bytes[index + 1] == 0x80, bytes[index + 2] == 0x8B {
            -3
        } else {
            0
        }
    case 0xEF where index + 2 < end:
        bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF ? -3 : 0
    default: 0
    }
}
