internal import RunutPipeline
internal import RunutText

extension Interface {
    /// How a version stands to the one that it is compared with.
    func manner(_ manner: SharedSentence.Manner?) -> String {
        switch manner {
        case nil: self("pembanding", "baseline")
        case .copied: self("kata yang sama", "same words")
        case .rewritten: self("ditulis ulang", "rewritten")
        case .translated: self("diterjemahkan", "translated")
        case .statement: self("pernyataan satu orang", "one speaker's statement")
        }
    }

    /// Who told a sentence first, or that it cannot be told.
    func first(_ sentence: SharedSentence, _ names: ArticleNames, _ story: Story) -> String {
        switch sentence.first {
        case .version(let index):
            let article = sentence.versions[index].evidence.article
            let day = names.published(article).map { ", " + shown($0) } ?? ""
            return self("Pertama: ", "First: ") + names.outletName(article) + day
        case .dispatch(let id):
            let name = story.lineage.nodes.first { $0.id == id }?.name ?? id
            return self(
                "Pertama: naskah \(name), yang tidak ada di sini",
                "First: the \(name) text, which is not here"
            )
        case .cannotTell:
            return self(
                "Siapa yang pertama tidak dapat dipastikan",
                "Who was first: cannot tell"
            )
        }
    }
}
