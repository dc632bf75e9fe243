internal import ArgumentParser
internal import RunutReading

/// How addresses are fetched, for all commands.
struct FetchOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Addresses to fetch, one a line; lines that begin with # are remarks.",
            valueName: "file"
        ),
        completion: .file()
    )
    var urls: String?

    @Flag(
        help: "Fetch what feeds and sitemaps only name, and the whole of what they begin to tell."
    )
    var follow = false

    @Option(
        name: .customLong("contact"),
        help: ArgumentHelp(
            "How outlets can reach you, told to their servers. Default: RUNUT_CONTACT.",
            valueName: "address"
        )
    )
    var givenContact: String?

    @Option(
        help: ArgumentHelp(
            "Keep fetched pages here, so that servers need not send again what has not changed.",
            valueName: "folder"
        ),
        completion: .directory
    )
    var cache: String?

    @Flag(help: "Fetch from this machine and its network, too.")
    var allowPrivate = false

    func validate() throws {
        // It goes into a header's comment.
        let isFit = contact?.utf8.allSatisfy { byte in
            0x20..<0x7F ~= byte && byte != UInt8(ascii: "(") && byte != UInt8(ascii: ")")
        }
        guard isFit ?? true else {
            throw ValidationError(
                "--contact and RUNUT_CONTACT take a mail or web address without brackets."
            )
        }
    }

    var contact: String? {
        let contact = givenContact ?? Console.variable("RUNUT_CONTACT")
        return contact?.isEmpty == false ? contact : nil
    }

    var settings: FetchSettings {
        var settings = FetchSettings(
            clock: FetchClock(now: { Console.seconds }, pause: Console.pause)
        )
        settings.agent = "Runut/" + Runut.version + (contact.map { " (+\($0))" } ?? "")
        settings.cacheFolder = cache
        if allowPrivate { settings.refuses = { _ in false } }
        return settings
    }
}

extension CommonOptions {
    /// What is to be read; the built-in example where nothing is named.
    func inputs(_ arguments: [String]) -> Inputs {
        if arguments.isEmpty, fetching.urls == nil { return .example }
        return Inputs(arguments, addressList: fetching.urls)
    }
}
