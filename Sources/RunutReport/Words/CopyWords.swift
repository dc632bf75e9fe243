internal import RunutPipeline

extension Interface {
    var noCopies: String {
        self(
            "Tak ada salinan dan tak ada petikan yang sama.",
            "No copies, and no passages in common."
        )
    }

    func copyGroupCount(_ count: Int) -> String {
        self.count(count, "kelompok salinan", "group of copies", "groups of copies")
    }

    func passageCount(_ count: Int) -> String {
        self.count(count, "petikan yang sama", "passage in common", "passages in common")
    }

    func boilerplateCount(_ count: Int) -> String {
        self.count(
            count,
            "teks baku yang dikesampingkan",
            "standing text set aside",
            "standing texts set aside"
        )
    }

    func inArticles(_ count: Int) -> String {
        self("dalam \(count) artikel", "in \(count) articles")
    }

    /// After the name of the article.
    func whyEarliest(_ reason: CopyGroup.Reason) -> String {
        switch reason {
        case .credited:
            self("mungkin yang pertama: disebut oleh yang lain", "likely first: others credit it")
        case .published:
            self("mungkin yang pertama: terbit lebih dulu", "likely first: published before")
        case .fuller: self("mungkin yang pertama: paling lengkap", "likely first: the fullest")
        case .unknown:
            self("siapa yang pertama tidak diketahui", "nothing tells which was first")
        }
    }

    /// Words of a copy that the earliest has not, and the other way round.
    func changes(_ dropped: Int, _ added: Int) -> String {
        if dropped == 0, added == 0 { return self("teks yang sama", "the same text") }
        return self(
            "\(dropped) kata hilang, \(added) kata tambahan",
            "\(dropped) words dropped, \(added) added"
        )
    }

    func passage(_ kind: LiftedPassage.Kind, words: Int) -> String {
        switch kind {
        case .prose: self("\(words) kata", "\(words) words")
        case .quotation: self("kutipan, \(words) kata", "a quotation, \(words) words")
        }
    }

    /// The pile's texts are more than the tool keeps.
    package var textsNotKept: String {
        self(
            "teks melebihi 1 GiB: petikan artikel selebihnya tidak dicari",
            "texts over 1 GiB: passages of the articles beyond it are not looked for"
        )
    }
}
