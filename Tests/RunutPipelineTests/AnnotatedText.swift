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
    let page = RawPage(
        path: "",
        form: .text,
        sha256: "",
        byteCount: text.bytes.count,
        text: text
    )
    let article = Article(
        id: Identifier(0),
        page: page,
        text: text,
        outlet: outlet,
        title: nil,
        byline: nil,
        place: nil,
        published: nil,
        body: [text.all],
        furniture: [],
        credits: []
    )
    return annotate(article, as: pack)
}
