/// What a word is to an attribution: nothing, or the beginning or the rest of a role.
package enum TagLabel: UInt8, CaseIterable {
    case outside, sourceBegin, sourceInside, cueBegin, cueInside, contentBegin, contentInside

    /// Whether `self` may stand right after `before` (nil: at the beginning).
    package func follows(_ before: TagLabel?) -> Bool {
        switch self {
        case .sourceInside: before == .sourceBegin || before == .sourceInside
        case .cueInside: before == .cueBegin || before == .cueInside
        case .contentInside: before == .contentBegin || before == .contentInside
        default: true
        }
    }

    package var role: Role {
        switch self {
        case .outside: .none
        case .sourceBegin, .sourceInside: .source
        case .cueBegin, .cueInside: .cue
        case .contentBegin, .contentInside: .content
        }
    }

    package var isBegin: Bool { self == .sourceBegin || self == .cueBegin || self == .contentBegin }

    package enum Role: UInt8 {
        case none, source, cue, content
    }
}

extension Decoded {
    var labels: [TagLabel] { lanes.map { TagLabel.allCases[Int($0)] } }
}

/// A stretch of words with one role.
package struct TagRun: Equatable {
    package let role: TagLabel.Role
    package let tokens: Range<Int>
}

/// The runs of a row of labels whose first one belongs to token `offset`.
package func runs(in labels: ArraySlice<TagLabel>, offset: Int) -> [TagRun] {
    var result: [TagRun] = []
    var start: Int?
    var role = TagLabel.Role.none
    func close(_ end: Int) {
        if let start { result.append(TagRun(role: role, tokens: start..<end)) }
    }
    for (index, label) in zip(offset..., labels) {
        if label.role == role, !label.isBegin { continue }
        close(index)
        role = label.role
        start = role == .none ? nil : index
    }
    close(offset + labels.count)
    return result
}
