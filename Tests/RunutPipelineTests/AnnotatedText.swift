import RunutLanguages
import RunutPipeline
import RunutReading
import RunutText

/// An article whose body is the whole text.
func annotated(
    _ text: Text,
    _ pack: LanguagePack = .indonesian,
    outlet: Outlet? = nil
) -> AnnotatedArticle {
    let article = Article(wholeOf: RawPage(text), outlet: outlet)
    return annotate(article, as: pack)
}
