package import RunutLanguages
internal import RunutText

/// The names of one article with their aliases tied together.
package struct ArticleNames: Sendable {
    package struct Entity: Sendable {
        package let id: String
        package var name: String
        package var kind: Mention.Kind
        /// Every form in which the article names it, in order of appearance.
        package var forms: [String]
        /// Words of office that some mention carried, as hashes.
        package var offices: Set<UInt64>
        package let known: GazetteerEntry?
    }

    package struct Name: Hashable, Sendable {
        package let tokens: Range<Int>
        package let entity: Int
    }

    package let entities: [Entity]
    /// In order of appearance.
    package let names: [Name]
    /// That they were found with.
    package let gazetteer: Gazetteer

    package init(entities: [Entity], names: [Name], gazetteer: Gazetteer) {
        self.entities = entities
        self.names = names
        self.gazetteer = gazetteer
    }

    /// The names that lie wholly inside some tokens.
    package func names(in range: Range<Int>) -> ArraySlice<Name> {
        let first = names.partitionPoint { $0.tokens.lowerBound < range.lowerBound }
        return names[first...].prefix { $0.tokens.upperBound <= range.upperBound }
    }

    package func mentions(in article: AnnotatedArticle) -> [Mention] {
        names.map { name in
            let entity = entities[name.entity]
            return Mention(
                range: article.range(of: name.tokens),
                name: entity.name,
                kind: entity.kind,
                entity: entity.id
            )
        }
    }
}
