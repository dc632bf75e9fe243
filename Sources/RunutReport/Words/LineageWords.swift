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
