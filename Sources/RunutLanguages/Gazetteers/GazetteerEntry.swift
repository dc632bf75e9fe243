internal import RunutText

/// Something in the world that news names: a country, a body, an outlet, a place, a person.
package struct GazetteerEntry: Sendable {
    package enum Kind: UInt8, Sendable {
        /// People stand in a user's own file alone.
        case country, media, body, place, person
    }

    /// Stable across languages: `country/KP`, `media/reuters`.
    package let id: String
    package let kind: Kind
    /// The canonical name in Indonesian and in English.
    package let indonesian: String
    package let english: String
    /// ISO 3166 code of the country it belongs to, empty when unknown.
    package let country: String
    /// Of an outlet or agency alone.
    package let medium: Medium?
    /// From a user's own file: its name is the one to show, and nothing merges it away.
    package let isOwn: Bool

    package func name(in language: String) -> String {
        language == "id" ? indonesian : english
    }
}

/// What an outlet or agency is, and whose.
package struct Medium: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case agency, broadcaster, newspaper, online, magazine
    }

    /// Nil where a user's file does not say it.
    package let kind: Kind?
    /// A government owns it or appoints who runs it.
    package let isState: Bool
    /// Its address without a scheme; nil where it has none that is known.
    package let domain: String?
    /// The house or network whose newsrooms share their copy; nil where it is its own.
    package let family: String?

    package init(kind: Kind?, isState: Bool, domain: String?, family: String?) {
        self.kind = kind
        self.isState = isState
        self.domain = domain
        self.family = family
    }
}

extension Medium {
    /// Reads a kind as the tables write it: `agency`, `state agency`; nil for anything else.
    static func kind(_ column: String) -> (kind: Kind, isState: Bool)? {
        let words = column.parts(by: 0x20)
        guard let last = words.last, let kind = Kind(rawValue: String(last)) else { return nil }
        switch words.count {
        case 1: return (kind, false)
        case 2 where words[0] == "state": return (kind, true)
        default: return nil
        }
    }

    /// Whether a text can be an outlet's address: `kabar.example`, `kabar.example/id`.
    package static func isDomain(_ text: String) -> Bool {
        let pieces = text.parts(by: 0x2F, keepsEmpty: true)
        let labels = pieces[0].parts(by: 0x2E, keepsEmpty: true)
        return labels.count > 1
            && (labels + pieces.dropFirst()).allSatisfy { label in
                !label.isEmpty && label.utf8.first != 0x2D && label.utf8.last != 0x2D
                    && label.utf8.allSatisfy { byte in
                        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
                    }
            }
    }
}
