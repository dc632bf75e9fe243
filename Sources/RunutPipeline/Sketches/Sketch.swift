package import RunutLanguages
package import RunutText

/// What little of an article is needed to find its story: terms with their counts, and the
/// days that it names. Weights come in when sketches are bundled, so that a sketch never grows
/// old. At most `entriesMaximum` times 8 bytes and some 60 more.
package struct Sketch: Sendable {
    /// One term in 8 bytes: 40 bits of its key, then how it stands in the article.
    package struct Entry: Hashable, Sendable {
        package enum Kind: UInt8, Sendable {
            case word
            /// A capitalised word as it is spelt, also inside longer names.
            case capitalised
            /// Two neighbouring terms, which tell two fires or two trials apart.
            case pair
            case person, organisation, place, number
        }

        package let bits: UInt64

        package init(bits: UInt64) { self.bits = bits }

        /// - Parameter level: background rarity, in quarters.
        package init(
            key: UInt64,
            kind: Kind,
            level: UInt8,
            count: Int,
            isInTitle: Bool,
            isInLead: Bool
        ) {
            bits =
                key & ~((1 << 24) - 1) | (isInTitle ? 1 << 14 : 0) | (isInLead ? 1 << 13 : 0)
                | UInt64(kind.rawValue) << 10 | UInt64(min(63, level)) << 4
                | UInt64(min(15, count))
        }

        package var key: UInt64 { bits >> 24 }
        package var kind: Kind { Kind(rawValue: UInt8(bits >> 10 & 7)) ?? .word }
        package var level: Int { Int(bits >> 4 & 63) }
        /// In title and text; a term that stands more often counts as 15 times.
        package var count: Int { Int(bits & 15) }
        package var isInTitle: Bool { bits >> 14 & 1 == 1 }
        /// In the title or the first sentences, where news says what is new.
        package var stands: Bool { bits >> 13 & 3 != 0 }
    }

    /// A day that the text names, of the event or of its telling.
    package struct NamedDay: Hashable, Sendable {
        package let ordinal: Int32
        package let isInLead: Bool

        package init(ordinal: Int32, isInLead: Bool) {
            (self.ordinal, self.isInLead) = (ordinal, isInLead)
        }
    }

    package let article: Identifier<Article>
    package let day: Day?
    /// A hash of the outlet's name; 0 where it is not known.
    package let outlet: UInt32
    /// The first two letters of its ISO 639 code.
    package let language: UInt16
    /// How often the entries stand in the body.
    package let length: UInt16
    /// Sorted by key; the most telling ones where an article has very many.
    package let entries: [Entry]
    /// In order, each once.
    package let days: [NamedDay]

    package init(
        article: Identifier<Article>,
        day: Day?,
        outlet: UInt32,
        language: UInt16,
        length: UInt16,
        entries: [Entry],
        days: [NamedDay]
    ) {
        (self.article, self.day, self.outlet, self.length) = (article, day, outlet, length)
        (self.language, self.entries, self.days) = (language, entries, days)
    }
}

extension Sketch {
    /// `id` as a number.
    package static func number(ofLanguage code: String) -> UInt16 {
        code.utf8.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
    }
}
