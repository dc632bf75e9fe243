/// What a language brings to reading names word by word. Without weights the rules read them.
package struct NameTagging: Sendable {
    /// Which words news writes small and which with a capital, and how often.
    package let spelling: Spelling
    /// What hangs on a name with a hyphen and is no part of it: `-lah`.
    package let clitics: [String]
    /// Before the name of a ship.
    package let vessels: WordList
    /// warga, turis: a country behind them says what they are, and is no name of its own.
    package let nationals: WordList
    package private(set) var tagger: NameTagger?

    package init(
        spelling: Spelling,
        clitics: [String],
        vessels: WordList,
        nationals: WordList,
        tagger: NameTagger?
    ) {
        self.spelling = spelling
        self.clitics = clitics
        self.vessels = vessels
        self.nationals = nationals
        self.tagger = tagger
    }

    /// The same with other weights or none.
    package func with(_ tagger: NameTagger?) -> NameTagging {
        NameTagging(
            spelling: spelling,
            clitics: clitics,
            vessels: vessels,
            nationals: nationals,
            tagger: tagger
        )
    }
}

/// The weights by which the words of names are told from others.
package struct NameTagger: Sendable {
    /// Raised whenever a feature changes, so that old weights are never read with new features;
    /// apart from the versions of `LinearTagger`, whose files are of the same kind.
    package static let version: UInt32 = 0x4E_0001

    package let model: LinearModel

    package init(_ model: LinearModel) { self.model = model }

    /// Nil when the bytes are not a tagger of this version.
    package init?(bytes: UnsafeRawBufferPointer) {
        guard let file = ModelFile(bytes, version: Self.version, count: 1) else { return nil }
        model = file.models[0]
    }

    package var bytes: [UInt8] { ModelFile([model]).bytes(version: Self.version) }
}
