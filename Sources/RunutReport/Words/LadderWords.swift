internal import RunutPipeline

extension Interface {
    var noSteps: String {
        self(
            "Tidak ditemukan klaim yang di satu artikel lebih pasti daripada di artikel lain.",
            "No claim was found that is more certain in one article than in another."
        )
    }

    var noTiedSteps: String {
        self(
            "Tidak ditemukan langkah antara artikel yang bersandar satu pada yang lain.",
            "No step was found between articles of which one rests on the other."
        )
    }

    var looseSteps: String {
        self(
            "TANPA KAITAN: tidak dapat dipastikan apakah yang satu bersandar pada yang lain",
            "WITHOUT A TIE: cannot tell whether one rests on the other"
        )
    }

    /// What fell out between two articles.
    func fell(_ step: LadderStep) -> String {
        switch step.fall {
        case .hedge where step.from.who != nil && step.to.who == nil:
            self("keraguan dan sumber hilang", "the hedge and the source fell out")
        case .hedge: self("keraguan hilang", "the hedge fell out")
        case .source: self("sumber hilang", "the source fell out")
        }
    }

    func hedges(_ words: [String]) -> String {
        self("ragu: ", "hedged: ") + words.map { "“\($0)”" }.joined(separator: ", ")
    }

    /// - Parameter node: the name of a dispatch that somebody holds or credits, else empty.
    func tie(_ tie: LadderStep.Tie, node: String) -> String {
        self("kaitan: ", "tie: ") + basis(tie, node)
    }

    private func basis(_ tie: LadderStep.Tie, _ node: String) -> String {
        switch tie {
        case .version(.copied): return self("satu kalimat, disalin", "one sentence, copied")
        case .version(.translated):
            return self("satu kalimat, diterjemahkan", "one sentence, translated")
        case .version: return self("satu kalimat, ditulis ulang", "one sentence, rewritten")
        case .copies: return self("salinan hampir utuh", "nearly the whole text is the same")
        case .reuses: return self("memakai bagian yang sama", "they share passages")
        case .dispatch:
            let base = self("keduanya dari satu naskah", "both rest on one dispatch")
            return node.isEmpty ? base : base + " (\(node))"
        case .credit(let name):
            return self("yang kedua mengutip \(name)", "the second credits \(name)")
        case .sharedCredit(let name):
            return self("keduanya mengutip \(name)", "both credit \(name)")
        case .none: return self("tidak dapat dipastikan", "cannot tell")
        }
    }

    func order(_ order: LadderStep.Order) -> String {
        let basis =
            switch order {
            case .days: self("dari hari terbit", "by the days of publication")
            case .credit: self("yang kedua mengutip yang pertama", "the second credits the first")
            case .dispatch: self("yang pertama ialah naskahnya", "the first is the dispatch")
            case .cannotTell:
                self(
                    "tidak dapat dipastikan mana yang lebih dulu",
                    "cannot tell which came first"
                )
            }
        return self("urutan: ", "order: ") + basis
    }
}
