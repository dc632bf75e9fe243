extension PageMap {
    /// The blocks of a choice that are an article's text, by number.
    func keptBlocks(_ choice: TextChoice, title: String?) -> [Int] {
        var result: [Int] = []
        let title = title.map { foldedName(Array($0.utf8)) }
        for node in choice.nodes {
            for index in blockRange(node) where isText(index, title: title) {
                result.append(index)
            }
        }
        return withoutBareHeadings(result)
    }

    private func isText(_ index: Int, title: [UInt8]?) -> Bool {
        let block = blocks[index]
        guard !dropped[block.owner], !dropped[block.nodes.lowerBound] else { return false }
        let tag = document.tag(block.owner)
        if block.linkLength * 10 > block.length * 7 {
            // A line of links alone.
            if tag == .li || block.length < 100 || block.linkLength * 10 > block.length * 9 {
                return tag == .p && block.marks > 1 && block.length > 60
            }
        }
        if tag.isHeading || block.length < 200, let title, title.count > 8 {
            if foldedName(text(of: block)) == title { return false }
        }
        if tag == .h1 { return false }
        return true
    }

    /// A heading with no text after it heads something that was left out.
    private func withoutBareHeadings(_ indices: [Int]) -> [Int] {
        var result: [Int] = []
        for index in indices {
            while let last = result.last, document.tag(blocks[last].owner).isHeading,
                document.tag(blocks[index].owner).isHeading,
                document.tag(blocks[index].owner).rawValue
                    <= document.tag(blocks[last].owner).rawValue
            {
                result.removeLast()
            }
            result.append(index)
        }
        while let last = result.last, document.tag(blocks[last].owner).isHeading {
            result.removeLast()
        }
        return result
    }
}

/// Letters and digits alone, ASCII ones in lower case.
func foldedName(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
        switch byte {
        case 0x41...0x5A: result.append(byte | 0x20)
        case 0x61...0x7A, 0x30...0x39, 0x80...: result.append(byte)
        default: break
        }
    }
    return result
}
