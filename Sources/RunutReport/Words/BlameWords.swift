internal import RunutPipeline

extension Interface {
    func manner(_ manner: BlamedSentence.Manner) -> String {
        switch manner {
        case .copied: self("kata yang sama", "same words")
        case .rewritten: self("ditulis ulang", "rewritten")
        case .translated: self("diterjemahkan", "translated")
        case .statement: self("pernyataan satu orang", "one speaker's statement")
        case .ownWords:
            self("kata sendiri, diceritakan juga oleh yang lain", "own words, told by others too")
        case .alone: self("hanya di artikel ini", "in this article alone")
        case .cannotTell: self("tidak dapat dipastikan", "cannot tell")
        }
    }

    /// `Teraspagi.com ← Kabar Samudra ← Basarnas`
    func hops(_ outlet: String, _ chain: [String?]) -> String {
        let unnamed = self("sumber tak disebut", "a source not named")
        return ([outlet] + chain.map { $0 ?? unnamed }).joined(separator: " ← ")
    }

    /// Who had a sentence first, and when; or that it cannot be told.
    func first(_ sentence: BlamedSentence, _ names: ArticleNames, _ story: Story) -> String? {
        switch sentence.first {
        case nil: return nil
        case .version:
            guard let evidence = sentence.firstVersion else { return nil }
            let day = names.published(evidence.article).map { ", " + shown($0) } ?? ""
            return self("pertama: ", "first: ") + names.outletName(evidence.article) + day
        case .dispatch(let id):
            let name = story.lineage.nodes.first { $0.id == id }?.name ?? id
            return self(
                "pertama: naskah \(name), yang tidak ada di sini",
                "first: the \(name) text, which is not here"
            )
        case .cannotTell:
            return self("siapa yang pertama: tidak dapat dipastikan", "who was first: cannot tell")
        }
    }
}
