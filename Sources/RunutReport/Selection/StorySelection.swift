package import RunutPipeline

/// Which stories of a trace are shown whole, and which are only listed.
package struct StorySelection: Sendable {
    package let full: [Story]
    package let listed: [Story]

    /// Shown whole of a pile in which no article shares its story.
    private static let aloneMaximum = 3

    package init(_ trace: Trace, showsAll: Bool) {
        let told = trace.stories.filter { $0.articles.count > 1 }
        let alone = trace.stories.filter { $0.articles.count == 1 }
        let shown = told.isEmpty ? (showsAll ? alone.count : Self.aloneMaximum) : 0
        full = told + alone.prefix(shown)
        listed = Array(alone.dropFirst(shown))
    }
}
