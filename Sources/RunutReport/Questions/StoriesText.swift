package import RunutLanguages
internal import RunutPipeline

/// One article as a list of stories shows it.
package struct ListedArticle: Sendable {
    package let title: String
    package let outlet: String
    package let day: Day?

    package init(title: String, outlet: String, day: Day?) {
        (self.title, self.outlet, self.day) = (title, outlet, day)
    }
}

/// A story as a list of stories shows it: its articles in order.
package struct ListedStory: Sendable {
    package let id: String
    package let articles: [ListedArticle]

    package init(id: String, articles: [ListedArticle]) {
        (self.id, self.articles) = (id, articles)
    }

    /// Measured by the newest day of the pile: nobody here looks at a clock.
    fileprivate enum State { case opens, grows, pauses, ended }

    fileprivate func state(on newest: Day?) -> State? {
        let days = articles.compactMap(\.day)
        guard let newest, let first = days.min(), let last = days.max() else { return nil }
        switch newest.ordinal - last.ordinal {
        case 0...1: return newest.ordinal - first.ordinal <= 1 ? .opens : .grows
        case ...Bundler.windowDays: return .pauses
        default: return .ended
        }
    }
}

/// What `runut stories` prints: the largest stories first.
package struct StoriesText {
    package static func text(
        of stories: [ListedStory],
        interface say: Interface,
        on sheet: Sheet
    ) -> String {
        var sheet = sheet
        let newest = stories.flatMap(\.articles).compactMap(\.day).max()
        let ranked = stories.sorted {
            ($1.articles.count, $0.id) < ($0.articles.count, $1.id)
        }
        for story in ranked {
            let title = story.articles.first { !$0.title.isEmpty }?.title ?? story.id
            sheet.line(Inked(shortened(tidied(title), to: sheet.width * 2), .heading))
            var parts = [
                say.articles(story.articles.count),
                say.outlets(Set(story.articles.map(\.outlet)).count),
            ]
            let days = say.shown(story.articles.compactMap(\.day))
            if !days.isEmpty { parts.append(days) }
            if let state = story.state(on: newest) { parts.append(say.state(state)) }
            parts.append(story.id)
            sheet.line(Inked("  " + parts.joined(separator: " · "), .faint))
        }
        return sheet.text
    }
}

extension Interface {
    fileprivate func articles(_ count: Int) -> String {
        self("\(count) artikel", count == 1 ? "1 article" : "\(count) articles")
    }

    fileprivate func outlets(_ count: Int) -> String {
        self("\(count) media", count == 1 ? "1 outlet" : "\(count) outlets")
    }

    fileprivate func state(_ state: ListedStory.State) -> String {
        switch state {
        case .opens: self("baru", "new")
        case .grows: self("bertambah", "growing")
        case .pauses: self("jeda", "paused")
        case .ended: self("selesai", "ended")
        }
    }
}
