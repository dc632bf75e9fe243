import RunutLanguages
import RunutPipeline
import RunutText

/// How fast the times of many articles are found, and what comes before it: making words of
/// the text, and sentences of the words. Each figure is that of the fastest round.
struct TimeStage: Encodable {
    let language: String
    let articles: Int
    let bytes: Int
    let expressions: Int
    let wordsSeconds: Double
    let sentencesSeconds: Double
    let timesSeconds: Double

    init(_ language: String, _ given: [BenchmarkArticle], rounds: Int) {
        let pack: LanguagePack = language == "en" ? .english : .indonesian
        let annotated = given.map { ($0.annotated(as: pack), $0.anchor) }
        var (words, sentences, times) = (Double.infinity, Double.infinity, Double.infinity)
        var expressions = 0
        for _ in 0..<rounds {
            words = min(
                words,
                seconds { for article in given { _ = tokens(in: article.text) } }
            )
            sentences = min(
                sentences,
                seconds { for article in given { _ = article.annotated(as: pack) } }
            )
            expressions = 0
            let round = seconds {
                for (article, anchor) in annotated {
                    expressions += timeExpressions(in: article, anchor: anchor).value.count
                }
            }
            times = min(times, round)
        }
        self.language = language
        articles = given.count
        bytes = given.reduce(0) { $0 + $1.text.bytes.count }
        self.expressions = expressions
        (wordsSeconds, sentencesSeconds, timesSeconds) = (words, sentences, times)
    }
}

/// What it takes to build a language's grammar, once in a process.
struct StartUp: Encodable {
    let language: String
    let seconds: Double
    let rules: Int
    let nodes: Int
    let bytes: Int

    init(language: String, seconds: Double, grammar: TimeGrammar) {
        (self.language, self.seconds) = (language, seconds)
        rules = grammar.rules.count
        nodes = grammar.automaton.nodes.count
        bytes = grammar.automaton.byteCount
    }
}
