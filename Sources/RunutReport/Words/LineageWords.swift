internal import RunutPipeline

extension Interface {
    /// What ties two nodes, as in `A credits B`.
    func relation(_ relation: Lineage.Edge.Relation, isDirected: Bool = true) -> String {
        switch relation {
        case .credits: self("mencantumkan", "credits")
        case .quotes: self("mengutip", "quotes")
        case .copies:
            isDirected
                ? self("menyalin", "copies")
                : self("hampir sama dengan", "is nearly the same as")
        case .reuses:
            isDirected
                ? self("memakai bagian dari", "reuses passages of")
                : self("berbagi bagian dengan", "shares passages with")
        case .sameDispatch: self("bersandar pada", "rests on")
        case .sameSource: self("bersumber pada keterangan", "draws on the statement of")
        }
    }

    /// How sure it is which way a tie leads, and what says so; nil where an article itself does.
    func sureness(
        _ confidence: Lineage.Edge.Confidence?,
        _ because: [Lineage.Edge.Reason]
    ) -> String? {
        let word: String
        switch confidence {
        case .likely: word = self("kemungkinan besar", "likely")
        case .possible: word = self("mungkin", "possibly")
        case .certain, nil: return nil
        }
        return word + ": " + because.map(reason).joined(separator: ", ")
    }

    private func reason(_ reason: Lineage.Edge.Reason) -> String {
        switch reason {
        case .credit: self("artikel itu sendiri menyebutnya", "the article itself says so")
        case .creditElsewhere:
            self(
                "artikel lain dengan naskah itu menyebutnya",
                "another article with that text says so"
            )
        case .time: self("terbit belakangan", "published later")
        case .dateline: self("tanpa tempat asal berita", "lacks the place it was sent from")
        case .quotation: self("kutipan menjadi tidak langsung", "its quotations are indirect")
        case .detail:
            self("kalimat yang sama lebih singkat", "tells the same sentences in fewer words")
        case .containment: self("lebih pendek", "is shorter")
        }
    }

    func look(_ look: LineageDrawing.Look) -> String {
        switch look {
        case .source: self("orang atau lembaga", "person or body")
        case .unnamed: self("sumber tanpa nama", "unnamed source")
        case .relay: self("kantor berita atau media lain", "agency or other outlet")
        case .dispatch: self("naskah bersama", "shared text")
        case .article: self("artikel", "article")
        }
    }
}
