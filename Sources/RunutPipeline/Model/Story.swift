package import RunutLanguages
package import RunutText

/// The exact bytes that support a finding. No finding exists without one.
package struct Evidence: Hashable, Sendable {
    package let article: Identifier<Article>
    package let range: TextRange

    package init(article: Identifier<Article>, range: TextRange) {
        self.article = article
        self.range = range
    }
}

/// What a pile of articles tells together.
package struct Trace: Sendable {
    /// Digest of the word statistics and lists that were used.
    package let background: String
    package let stories: [Story]

    package init(background: String, stories: [Story]) {
        self.background = background
        self.stories = stories
    }
}

/// One event or development as an editor would bundle it, with all that its articles tell.
package struct Story: Sendable {
    package let id: String
    package let title: String
    package let articles: [Identifier<Article>]
    package let entities: [StoryEntity]
    /// Most told first.
    package let claims: [Claim]
    package let lineage: Lineage
    /// In order of first version.
    package let sharedSentences: [SharedSentence]
    /// How many sentences of each article were compared, from its beginning.
    package let sentencesRead: Int
    package let timeline: [TimelineEntry]

    package init(
        id: String,
        title: String,
        articles: [Identifier<Article>],
        entities: [StoryEntity],
        claims: [Claim],
        lineage: Lineage,
        sharedSentences: [SharedSentence] = [],
        sentencesRead: Int = .max,
        timeline: [TimelineEntry]
    ) {
        self.id = id
        self.title = title
        self.articles = articles
        self.entities = entities
        self.claims = claims
        self.lineage = lineage
        self.sharedSentences = sharedSentences
        self.sentencesRead = sentencesRead
        self.timeline = timeline
    }
}

/// A person, body or place of a story under all its names.
package struct StoryEntity: Hashable, Sendable {
    package let id: String
    package let name: String
    package let kind: Mention.Kind
    package let aliases: [String]
    package let articles: [Identifier<Article>]
    /// Of an outlet or agency that the gazetteer knows.
    package let medium: Medium?
    /// ISO 3166 code of the country of what the gazetteer knows.
    package let country: String?

    package init(
        id: String,
        name: String,
        kind: Mention.Kind,
        aliases: [String],
        articles: [Identifier<Article>],
        medium: Medium? = nil,
        country: String? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.aliases = aliases
        self.articles = articles
        self.medium = medium
        self.country = country
    }
}

/// A claim on two rails: when it happened and when it was told.
package struct TimelineEntry: Hashable, Sendable {
    package let value: String
    package let begin: String?
    package let end: String?
    package let toldOn: [Day]
    package let claim: String

    package init(value: String, begin: String?, end: String?, toldOn: [Day], claim: String) {
        self.value = value
        self.begin = begin
        self.end = end
        self.toldOn = toldOn
        self.claim = claim
    }
}
