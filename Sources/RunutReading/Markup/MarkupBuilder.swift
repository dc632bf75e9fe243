/// Puts together a document from what the parser reports.
struct MarkupBuilder {
    var document = MarkupDocument()
    /// Makes the parser stop.
    var stop: () -> Void = {}
    private let limits: MarkupLimits
    /// The nodes that are open, the root first.
    private var open: [Int32] = [0]
    /// Elements that are open beyond the depth that is kept.
    private var beyond = 0
    private var isFull = false
    /// In an element whose text is not kept.
    private var isSilent = false

    init(limits: MarkupLimits, byteCount: Int) {
        self.limits = limits
        document.bytes.reserveCapacity(min(byteCount, limits.bytes))
        document.nodes.reserveCapacity(byteCount / 32)
    }

    mutating func open(
        _ name: UnsafePointer<UInt8>,
        _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    ) {
        guard !isFull else { return }
        guard open.count < limits.depth else {
            beyond += 1
            if beyond == 1, !document.problems.contains(Self.tooDeep) {
                document.problems.append(Self.tooDeep)
            }
            if beyond + open.count > limits.openElements {
                fill("more than \(limits.openElements) elements are open at once")
            }
            return
        }
        guard document.nodes.count < limits.nodes else {
            fill("the page has more than \(limits.nodes) elements and texts")
            return
        }
        let tag = MarkupTag(name: bytes(name))
        let firstAttribute = document.attributes.count
        if let attributes { take(attributes) }
        let count = document.attributes.count - firstAttribute
        add(tag, firstAttribute: firstAttribute, attributeCount: count)
        open.append(Int32(document.nodes.count - 1))
        isSilent = tag == .style || tag == .script && !isData(document.nodes.count - 1)
    }

    mutating func close(_ name: UnsafePointer<UInt8>) {
        guard !isFull else { return }
        if beyond > 0 {
            beyond -= 1
            return
        }
        guard let last = open.last, last != 0 else { return }
        document.nodes[Int(last)].end = Int32(document.nodes.count)
        open.removeLast()
        isSilent = false
    }

    mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        guard !isFull, !isSilent, let parent = open.last else { return }
        guard document.bytes.count + text.count <= limits.bytes else {
            fill("the page has more than \(limits.bytes) bytes of text")
            return
        }
        let start = document.bytes.count
        document.bytes.append(contentsOf: text)
        let last = document.nodes.count - 1
        if document.nodes[last].tag == .text, document.nodes[last].parent == parent,
            Int(document.nodes[last].stop) == start
        {
            document.nodes[last].stop = UInt32(document.bytes.count)
            return
        }
        guard document.nodes.count < limits.nodes else {
            fill("the page has more than \(limits.nodes) elements and texts")
            return
        }
        add(.text, start: start, firstAttribute: document.attributes.count, attributeCount: 0)
    }

    mutating func finish() {
        for node in open { document.nodes[Int(node)].end = Int32(document.nodes.count) }
        open = [0]
    }

    private static let tooDeep = "elements are nested too deep to keep their order"

    private mutating func add(
        _ tag: MarkupTag,
        start: Int? = nil,
        firstAttribute: Int,
        attributeCount: Int
    ) {
        document.nodes.append(
            MarkupDocument.Node(
                tag: tag,
                parent: open[open.count - 1],
                end: Int32(document.nodes.count + 1),
                start: UInt32(start ?? document.bytes.count),
                stop: UInt32(document.bytes.count),
                firstAttribute: UInt32(firstAttribute),
                attributeCount: UInt16(attributeCount),
                depth: UInt16(open.count)
            )
        )
    }

    /// Names and values by turns, ended by nil.
    private mutating func take(
        _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>
    ) {
        var index = 0
        while let name = attributes[index] {
            defer { index += 2 }
            guard let attribute = MarkupAttribute(name: bytes(name)) else { continue }
            let value =
                attributes[index + 1].map(bytes) ?? UnsafeBufferPointer(start: nil, count: 0)
            guard document.bytes.count + value.count <= limits.bytes else { continue }
            let start = document.bytes.count
            document.bytes.append(contentsOf: value)
            document.attributes.append(
                MarkupDocument.Attribute(
                    name: attribute,
                    start: UInt32(start),
                    stop: UInt32(document.bytes.count)
                )
            )
        }
    }

    /// A script that holds data and no code.
    private func isData(_ node: Int) -> Bool {
        guard let type = document.range(of: .type, at: node) else { return false }
        return document.bytes[type].lazy.map { $0 | 0x20 }.starts(with: "application/ld".utf8)
    }

    private mutating func fill(_ problem: String) {
        isFull = true
        document.problems.append(problem + "; what follows is not read")
        stop()
    }

    private func bytes(_ string: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var count = 0
        while string[count] != 0 { count += 1 }
        return UnsafeBufferPointer(start: string, count: count)
    }
}
