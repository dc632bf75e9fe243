/// What a word is to a name: nothing, or the beginning or the rest of a kind of name.
package enum NameLabel: UInt8 {
    case outside, personBegin, personInside, organisationBegin, organisationInside
    case placeBegin, placeInside

    package init(_ kind: Mention.Kind, isBegin: Bool) {
        self =
            switch kind {
            case .person: isBegin ? .personBegin : .personInside
            case .organisation: isBegin ? .organisationBegin : .organisationInside
            case .place: isBegin ? .placeBegin : .placeInside
            }
    }

    var kind: Mention.Kind? {
        switch self {
        case .outside: nil
        case .personBegin, .personInside: .person
        case .organisationBegin, .organisationInside: .organisation
        case .placeBegin, .placeInside: .place
        }
    }

    var isBegin: Bool { rawValue % 2 == 1 }
}
