internal import RunutPipeline
internal import RunutReport

/// What is said when somebody asks about something that is not there, or is there twice.
extension Interface {
    func noSuchArticle(_ name: String) -> String {
        self(
            "runut: \(printable(name)): bukan berkas, dan tidak ada artikel dengan nama atau id ini",
            "runut: \(printable(name)): not a file, and no article has this name or id"
        )
    }

    func message(_ failure: Finding.Failure, _ name: String) -> String {
        let name = printable(name)
        switch failure {
        case .noSuchClaim:
            return self(
                "runut: \(name): tidak ada klaim dengan id atau nomor ini (nomor seperti pada runut trace --all)",
                "runut: \(name): no claim has this id or number (numbers as runut trace --all gives them)"
            )
        case .ambiguousClaim(let ids):
            let list = ids.prefix(8).joined(separator: ", ")
            return self(
                "runut: \(name): cocok dengan beberapa klaim: \(list)",
                "runut: \(name): fits several claims: \(list)"
            )
        case .noSuchArticle: return noSuchArticle(name)
        case .noStatement:
            return self(
                "runut: \(name): tidak ada pernyataan yang mencakup bita ini",
                "runut: \(name): no statement covers this byte"
            )
        }
    }

    /// A name that several sources bear, each with what tells it from the others.
    func several(_ name: String, _ sources: [WithdrawnSource]) -> String {
        let head = self(
            "runut: “\(printable(name))” cocok dengan beberapa sumber; sebut salah satu, atau id-nya:",
            "runut: “\(printable(name))” fits several sources; name one of them, or its id:"
        )
        return ([head] + sources.map(listed)).joined(separator: "\n")
    }

    func unknown(_ name: String, _ nearest: [WithdrawnSource]) -> String {
        let head = self(
            "runut: tidak ada sumber bernama “\(printable(name))”. Yang ada, antara lain:",
            "runut: no source is called “\(printable(name))”. There are, among others:"
        )
        // A name may stand in several stories.
        var seen: Set<String> = []
        let names = nearest.filter { seen.insert($0.id).inserted }.prefix(8)
        return ([head] + names.map(listed)).joined(separator: "\n")
    }

    private func listed(_ source: WithdrawnSource) -> String {
        "  \(printable(source.name)) (\(kind(source.kind))) \(printable(source.id))"
    }
}
