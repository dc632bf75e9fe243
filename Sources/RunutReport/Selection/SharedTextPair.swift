internal import RunutPipeline
internal import RunutText

extension SharedText {
    /// Words of one article and what stands for them in another: the longest pair tells most,
    /// and a rewrite tells more than a copy.
    func pair(in story: Story) -> (Evidence, Evidence)? {
        // Pairs of articles that are near copies, which everybody sees.
        let copies = Set(
            story.lineage.edges.filter { $0.relation == .copies }.map { Set([$0.from, $0.to]) }
        )
        var best: (pair: (Evidence, Evidence), weight: Int)?
        for index in stride(from: 0, to: evidence.count - 1, by: 2) {
            let (left, right) = (evidence[index], evidence[index + 1])
            guard left.article != right.article else { continue }
            let ids: Set = [Lineage.Node.id(of: left.article), Lineage.Node.id(of: right.article)]
            let size = min(left.range.byteCount, right.range.byteCount)
            let weight = copies.contains(ids) ? size / 8 : size
            if weight > best?.weight ?? 0 { best = ((left, right), weight) }
        }
        return best?.pair
    }
}

extension Interface {
    /// Why articles rest on one text, and whose it is.
    func reason(_ text: SharedText) -> (words: String, name: String) {
        switch text.relation {
        case .copies:
            return (self("salinan hampir utuh", "nearly the whole text is the same"), "")
        case .reuses:
            return (
                self(
                    "memakai bagian yang sama, dihitung terpisah",
                    "share passages, counted apart"
                ), ""
            )
        default: break
        }
        let name = text.dispatch?.name ?? "?"
        switch text.dispatch?.basis {
        case .held: return (self("satu naskah, yaitu ", "one dispatch, that of "), name)
        case .credited:
            return (
                self("satu naskah, dicantumkan sebagai milik ", "one dispatch, credited to "), name
            )
        default:
            return (self("satu naskah yang tak disebut", "one dispatch that nobody credits"), "")
        }
    }
}
