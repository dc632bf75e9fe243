internal import RunutLanguages
internal import RunutText

/// Every place where an article hands a statement to somebody, in reading order.
package func attributionDrafts(in article: AnnotatedArticle) -> [AttributionDraft] {
    var reader = RuleReader(article, mediaEnds: [:])
    return reader.read()
}
