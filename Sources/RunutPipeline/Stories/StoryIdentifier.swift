package import RunutText

/// A story's id as it is written: that of the article that it is named for.
package func storyID(_ story: Identifier<Story>) -> String {
    "story-" + String(story.text.prefix(10))
}
