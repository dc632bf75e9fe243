/// An article's text as it is put together: blocks parted by an empty line, list items and table
/// rows by one line end.
package struct TextWriter {
    package private(set) var bytes: [UInt8] = []
    package private(set) var blocks: [Block] = []

    package init() {}

    package mutating func add(_ text: [UInt8], kind: Block.Kind) {
        guard !text.isEmpty else { return }
        if let last = blocks.last {
            let isClose =
                last.kind == kind && (kind == .listItem || kind == .tableRow)
            bytes += isClose ? [0x0A] : [0x0A, 0x0A]
        }
        let start = bytes.count
        bytes += text
        blocks.append(Block(range: start..<bytes.count, kind: kind))
    }

    /// Adds to the row of a table that was begun.
    mutating func addCell(_ text: [UInt8]) {
        guard let last = blocks.last, last.kind == .tableRow else { return }
        bytes += Array(" | ".utf8) + text
        blocks[blocks.count - 1] = Block(
            range: last.range.lowerBound..<bytes.count,
            kind: .tableRow
        )
    }
}

extension TextWriter {
    /// Paragraphs parted by line ends, as data hold them.
    init(_ told: String) {
        self.init()
        for line in told.split(whereSeparator: \.isNewline) {
            add(Array(clean(String(line)).utf8), kind: .paragraph)
        }
    }
}

extension PageMap {
    /// The text of the chosen blocks, one by one.
    func write(_ kept: [Int]) -> TextWriter {
        var writer = TextWriter()
        var row = -1
        for index in kept {
            let block = blocks[index]
            let text = text(of: block)
            let (kind, element) = kind(of: block)
            if kind == .tableRow, element == row {
                writer.addCell(text)
            } else {
                writer.add(text, kind: kind)
            }
            row = kind == .tableRow ? element : -1
        }
        return writer
    }

    func text(of block: TextBlock, isDropped: Bool = true) -> [UInt8] {
        var result: [UInt8] = []
        var node = block.nodes.lowerBound
        while node < block.nodes.upperBound {
            if isDropped, dropped[node], !dropped[block.owner] {
                node = Int(document.nodes[node].end)
                continue
            }
            if isDropped, document.tag(node) == .a, block.linkLength < block.length,
                let start = pointerStart(before: node, in: result)
            {
                result.removeSubrange(start...)
                node = Int(document.nodes[node].end)
                continue
            }
            if document.tag(node) == .text {
                document.appendFolded(document.textRange(node), to: &result)
            } else if document.tag(node) == .br, !result.isEmpty {
                if result.last == 0x20 { result.removeLast() }
                if result.last != 0x0A { result.append(0x0A) }
            }
            node += 1
        }
        while let last = result.last, last <= 0x20 { result.removeLast() }
        return result
    }

    /// Where words begin that lead to a link within running text, "Baca juga: ...": they end with
    /// the link, whatever sentence goes on behind it.
    private func pointerStart(before link: Int, in text: [UInt8]) -> Int? {
        // The words stand before the link or open it.
        let end = text.last == 0x20 ? text.count - 1 : text.count
        if end > 0, text[end - 1] == 0x3A {
            for pointer in pointers {
                let start = end - 1 - pointer.count
                guard start >= 0, isSentenceStart(start, text),
                    text[start..<end - 1].lazy.map(lowered).elementsEqual(pointer)
                else { continue }
                return start
            }
        }
        let words = foldedName(Array(document.string(in: link).utf8.prefix(24)))
        let isPointer = pointers.contains { words.starts(with: foldedName($0)) }
        return isPointer && isSentenceStart(text.count, text) ? text.count : nil
    }

    private func isSentenceStart(_ start: Int, _ text: [UInt8]) -> Bool {
        guard let last = text[..<start].last(where: { $0 > 0x20 }) else { return true }
        return [0x2E, 0x21, 0x3F, 0x22, 0x29, 0x9D, 0x28, 0x5B].contains(last)
    }

    /// What a block is, and the element that makes it so.
    func kind(of block: TextBlock) -> (Block.Kind, Int) {
        var node = block.owner
        while node > 0 {
            let tag = document.tag(node)
            if tag.isHeading { return (.heading, node) }
            switch tag {
            case .li, .dt, .dd: return (.listItem, node)
            case .blockquote: return (.quote, node)
            case .pre: return (.preformatted, node)
            case .tr where !isLayout(node): return (.tableRow, node)
            case .article, .body, .main, .section, .table: return (.paragraph, node)
            default: node = Int(document.nodes[node].parent)
            }
        }
        return (.paragraph, 0)
    }

    /// A row that holds paragraphs, as tables do that only place things.
    private func isLayout(_ row: Int) -> Bool {
        let blocks = blocks[blockRange(row)]
        return blocks.count > 12 || blocks.contains { $0.length > 400 }
            || zip(blocks, blocks.dropFirst()).contains { $0.owner == $1.owner }
    }
}

private let pointers = [
    "baca juga", "baca pula", "lihat juga", "simak juga", "read also", "also read",
]
.map { Array($0.utf8) }

private func lowered(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
}
