internal import RunutText

/// The features of the words around one cue, given what the first stage made of them.
///
/// Change nothing here without raising `LinearTagger.version` and training again.
package struct CueFeatures {
    package let cue: Range<Int>
    /// The words that may belong to the cue's attribution.
    package let window: Range<Int>
    private let traits: [WordTraits]
    private let labels: [TagLabel]
    private let paths: [Path]
    private let firstWord: UInt32
    private let lastWord: UInt32
    private let wordBefore: UInt32
    private let wordAfter: UInt32
    private let kindBefore: UInt32
    private let kindAfter: UInt32
    private let context: UInt32

    /// What lies between a word and the cue.
    private struct Path {
        /// The roles of the runs passed, nearest to the cue first, three bits each.
        var roles: UInt32 = 0
        var roleCount: UInt8 = 0
        var sources: UInt8 = 0
        var contents: UInt8 = 0
        var cues: UInt8 = 0
        var commas: UInt8 = 0

        mutating func pass(_ role: UInt32) {
            guard roleCount < 6 else { return }
            roles |= (role + 1) << (3 * UInt32(roleCount))
            roleCount += 1
        }
    }

    package init(cue: Range<Int>, window: Range<Int>, features: WordFeatures, labels: [TagLabel]) {
        self.cue = cue
        self.window = window
        let traits = features.traits
        self.traits = traits
        self.labels = labels
        var paths = [Path](repeating: Path(), count: window.count)
        Self.walk(cue.upperBound..<window.upperBound, window, traits, labels, &paths, step: 1)
        Self.walk(window.lowerBound..<cue.lowerBound, window, traits, labels, &paths, step: -1)
        self.paths = paths
        firstWord = traits[cue.lowerBound].word
        lastWord = (cue.last { traits[$0].shape & 3 == 0 }).map { traits[$0].word } ?? 0
        wordBefore = cue.lowerBound > window.lowerBound ? traits[cue.lowerBound - 1].word : 0
        wordAfter = cue.upperBound < window.upperBound ? traits[cue.upperBound].word : 0
        kindBefore = cue.lowerBound > window.lowerBound ? traits[cue.lowerBound - 1].kind : 0
        kindAfter = cue.upperBound < window.upperBound ? traits[cue.upperBound].kind : 0
        context = Self.context(of: cue, in: window, traits, labels)
    }

    private static func walk(
        _ tokens: Range<Int>,
        _ window: Range<Int>,
        _ traits: [WordTraits],
        _ labels: [TagLabel],
        _ paths: inout [Path],
        step: Int
    ) {
        guard !tokens.isEmpty else { return }
        var path = Path()
        var index = step > 0 ? tokens.lowerBound : tokens.upperBound - 1
        var last = index - step
        // The cue itself is a run that was passed already.
        var role = TagLabel.Role.none
        while tokens.contains(index) {
            let label = labels[index]
            let starts = step > 0 ? label.isBegin : labels[last].isBegin
            if label.role != role || starts {
                switch role {
                case .none: break
                case .source: path.sources = min(2, path.sources + 1)
                case .cue: path.cues = min(2, path.cues + 1)
                case .content: path.contents = min(2, path.contents + 1)
                }
                if role != .none { path.pass(UInt32(role.rawValue)) }
                role = label.role
            }
            if traits[index].sentence != traits[last].sentence { path.pass(4) }
            paths[index - window.lowerBound] = path
            if traits[index].word == comma { path.commas = min(3, path.commas + 1) }
            last = index
            index += step
        }
    }

    private static let comma: UInt32 = 0x202

    private static func context(
        of cue: Range<Int>,
        in window: Range<Int>,
        _ traits: [WordTraits],
        _ labels: [TagLabel]
    ) -> UInt32 {
        var context: UInt32 = 0
        let before = max(window.lowerBound, cue.lowerBound - 12)..<cue.lowerBound
        let after = cue.upperBound..<min(window.upperBound, cue.upperBound + 12)
        if before.contains(where: { traits[$0].quote == .closing }) { context |= 1 }
        if after.contains(where: { traits[$0].quote == .opening }) { context |= 2 }
        if let next = after.first, traits[next].sentence == traits[cue.lowerBound].sentence {
            context |= UInt32(labels[next].role.rawValue) << 2
            if traits[next].shape & 3 == 2 { context |= 16 }
        } else {
            context |= 32
        }
        if let previous = before.last {
            context |= UInt32(labels[previous].role.rawValue) << 6
        }
        if labels[cue.lowerBound].role == .cue { context |= 256 }
        if traits[cue.lowerBound].quote != .outside { context |= 512 }
        return context
    }

    package func fill(_ row: inout FeatureRow, at index: Int) {
        let here = traits[index]
        let label = UInt32(labels[index].rawValue)
        if cue.contains(index) {
            row.add(100, label, here.word)
            row.add(101, context)
            row.add(102, UInt32(index - cue.lowerBound), UInt32(cue.upperBound - index))
            row.add(103, wordBefore, here.word)
            row.add(104, wordAfter, here.word)
            row.add(105, context, lastWord)
            row.add(106, kindBefore, kindAfter)
            row.add(107, kindAfter, lastWord)
            return
        }
        let path = paths[index - window.lowerBound]
        let side: UInt32 = index < cue.lowerBound ? 1 : 2
        let gap = side == 1 ? cue.lowerBound - index : index - cue.upperBound + 1
        let distance = UInt32(distanceClass(gap))
        let role = side << 4 | label
        let quote = UInt32(here.quote.rawValue)
        let before = index > window.lowerBound ? UInt32(labels[index - 1].rawValue) : 9
        let after = index + 1 < window.upperBound ? UInt32(labels[index + 1].rawValue) : 9
        row.add(110, role, distance)
        row.add(111, role, path.roles)
        row.add(112, paired(role, path.roles), here.word)
        row.add(113, paired(role, path.roles), distance)
        row.add(114, role, lastWord)
        row.add(115, paired(side, lastWord), here.word)
        row.add(116, paired(role, lastWord), quote)
        let counts =
            UInt32(path.sources) << 6 | UInt32(path.contents) << 4 | UInt32(path.cues) << 2
            | UInt32(path.commas)
        row.add(117, role, counts)
        row.add(118, role, counts << 8 | quote)
        row.add(119, side << 16 | before << 8 | after, label)
        row.add(120, role, wordAfter)
        row.add(121, role, wordBefore)
        row.add(122, side << 16 | UInt32(here.shape) << 8, distance)
        row.add(123, role, context)
        row.add(124, paired(side, context), distance)
        row.add(125, paired(role, context), path.roles)
        row.add(126, paired(side, context), quote)
        row.add(127, role, here.word)
        row.add(128, paired(side, distance), here.word)
        let sentences = UInt32(min(3, abs(here.sentence - traits[cue.lowerBound].sentence)))
        row.add(129, role, sentences << 8 | quote)
        row.add(130, paired(role, UInt32(here.fromStart)), sentences)
        row.add(131, paired(role, UInt32(here.shape)), path.roles)
        row.add(132, role, firstWord)
        row.add(134, paired(role, here.kind), path.roles)
        row.add(135, paired(side, here.kind), distance)
        row.add(136, paired(role, here.kind), context)
        row.add(137, paired(role, kindAfter), UInt32(path.roleCount))
        row.add(133, paired(role, lastWord), path.roles)
    }
}

/// The words that may belong to the attribution of `cue`: its sentence with a few around it in
/// the paragraph, and the next paragraphs where the cue's own ends with a colon.
package func cueWindow(of cue: Range<Int>, in article: AnnotatedArticle) -> Range<Int> {
    let sentence = article.sentences.partition(where: { $0.tokens.upperBound > cue.lowerBound })
    let paragraph = article.paragraphs[article.sentences[sentence].paragraph]
    let last = min(paragraph.sentences.upperBound - 1, sentence + 3)
    let first = max(paragraph.sentences.lowerBound, sentence - 3)
    var start = article.sentences[first].tokens.lowerBound
    var end = article.sentences[last].tokens.upperBound
    let following = article.sentences[sentence].paragraph + 1
    if article.tokens[paragraph.tokens.upperBound - 1].mark == .colon,
        cue.lowerBound >= article.sentences[paragraph.sentences.upperBound - 1].tokens.lowerBound,
        following < article.paragraphs.count
    {
        end = article.paragraphs[following].tokens.upperBound
    }
    start = max(start, cue.lowerBound - cueReach)
    end = min(end, cue.upperBound + cueReach)
    return min(start, cue.lowerBound)..<max(end, cue.upperBound)
}

/// A statement longer than this on one side of its cue is cut.
private let cueReach = 250

extension Array {
    /// The first index at which `belongs` holds; it must hold from there on.
    fileprivate func partition(where belongs: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
