extension PageMap {
    /// The blocks of a choice that are an article's text, by number.
    func keptBlocks(
        _ choice: TextChoice,
        title: String?,
        description: String?,
        authors: [String]
    ) -> [Int] {
        var result: [Int] = []
        let title = title.map { foldedName(Array($0.utf8)) }
        let leads =
            choice.nodes.first.map {
                self.leads(before: $0, title: title, description: description)
            }
            ?? []
        result += leads
        for node in choice.nodes {
            for index in blockRange(node) where !leads.contains(index) {
                let verdict = verdict(index, title: title)
                if verdict == .links { dropHead(before: index, in: &result) }
                // What stands above the title is no text.
                if verdict == .title, !result.contains(where: isLong) { result = [] }
                if verdict == .text { result.append(index) }
            }
        }
        return withoutBareHeadings(withoutRepeats(withoutImprint(result, authors)))
    }

    private enum Verdict { case text, title, links, other }

    private func isLong(_ index: Int) -> Bool { blocks[index].length >= 80 }

    /// Short lines that only tell who wrote and when are no opening.
    private func withoutImprint(_ indices: [Int], _ authors: [String]) -> [Int] {
        let names = authors.map { foldedName(Array($0.utf8)) }
        let imprint = indices.prefix { !isLong($0) }.prefix(4).filter { index in
            text(of: blocks[index]).split(separator: 0x0A).allSatisfy { line in
                isMoment(Array(line)) || isSigned(line, names)
            }
        }
        return imprint.isEmpty ? indices : indices.filter { !imprint.contains($0) }
    }

    /// An author's name, with "Oleh:" before it or the outlet's after it.
    private func isSigned(_ line: ArraySlice<UInt8>, _ names: [[UInt8]]) -> Bool {
        guard line.last != 0x2E else { return false }
        let folded = foldedName(Array(line))
        return names.contains { name in
            folded.count <= name.count + 24
                && (folded.starts(with: name) || folded.dropFirst(4).starts(with: name))
        }
    }

    /// A paragraph that stands there twice, for wide and for narrow screens, is read once; one of
    /// the two may bear the dateline.
    private func withoutRepeats(_ indices: [Int]) -> [Int] {
        var lengths: [ArraySlice<UInt8>: Int] = [:]
        return indices.filter { index in
            guard isLong(index), kind(of: blocks[index]).0 == .paragraph else { return true }
            let folded = foldedName(text(of: blocks[index]))
            let known = lengths.updateValue(folded.count, forKey: folded.suffix(72))
            return known.map { abs($0 - folded.count) > 40 } ?? true
        }
    }

    /// What heads a list of links goes with it: "Read on".
    private func dropHead(before index: Int, in result: inout [Int]) {
        guard let last = result.last, last == index - 1 else { return }
        let block = blocks[last]
        if block.length < 60, document.tag(block.owner).isHeading || block.marks == 0 {
            result.removeLast()
        }
    }

    /// Opening paragraphs that stand between the title and the chosen text.
    private func leads(before node: Int, title: [UInt8]?, description: String?) -> [Int] {
        let end = blockRange(node).lowerBound
        let description = foldedName(Array((description ?? "").utf8)).prefix(60)
        var result: [Int] = []
        var isAfterTitle = false
        for index in max(0, end - 40)..<max(0, end) {
            let block = blocks[index]
            let tag = document.tag(block.owner)
            if tag == .h1
                || title != nil && block.length < 300
                    && foldedName(text(of: block)) == title
            {
                result = []
                isAfterTitle = true
                continue
            }
            guard block.length >= 30, block.linkLength * 2 < block.length,
                !isHidden(block.owner)
            else { continue }
            let isTold =
                description.count > 20
                && foldedName(text(of: block, isDropped: false)).starts(with: description)
            // A paragraph between title and text needs no name to be a lead.
            let isParagraph =
                isAfterTitle && tag == .p && block.length >= 80 && block.marks > 0
                && block.linkLength == 0
                && (!dropped[block.owner]
                    || document.tag(Int(document.nodes[block.owner].parent)) == .header)
            if isTold || isParagraph || isLead(block.owner) { result.append(index) }
        }
        return result
    }

    private func isLead(_ node: Int) -> Bool {
        var node = node
        for _ in 0..<4 where node > 0 {
            if !traits[node].isDisjoint(with: [.lead, .teaser]),
                traits[node].isDisjoint(with: .furniture.union(.foreign).union(.caption))
            {
                return !dropped[node] || document.tag(Int(document.nodes[node].parent)) == .header
            }
            node = Int(document.nodes[node].parent)
        }
        return false
    }

    private func isHidden(_ node: Int) -> Bool {
        var node = node
        while node > 0 {
            let tag = document.tag(node)
            if traits[node].contains(.hidden) || traits[node].contains(.related)
                || tag == .aside || tag == .nav || tag == .figure || tag == .footer
                || tag == .head || tag == .noscript
            {
                return true
            }
            node = Int(document.nodes[node].parent)
        }
        return false
    }

    private func verdict(_ index: Int, title: [UInt8]?) -> Verdict {
        let block = blocks[index]
        guard !dropped[block.owner], !dropped[block.nodes.lowerBound] else {
            return block.linkLength * 2 > block.length ? .links : .other
        }
        let tag = document.tag(block.owner)
        if block.linkLength * 10 > block.length * 7 {
            // A line of links alone.
            if tag == .li || block.length < 100 || block.linkLength * 10 > block.length * 9 {
                return tag == .p && block.marks > 1 && block.length > 60 ? .text : .links
            }
        }
        if tag.isHeading || block.length < 200, let title, title.count > 8 {
            if foldedName(text(of: block)) == title { return .title }
        }
        if tag == .h1 || block.length < 250 && isNotice(text(of: block)) { return .other }
        return .text
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
