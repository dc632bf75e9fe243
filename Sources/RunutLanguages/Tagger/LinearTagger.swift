/// The models of a two-stage tagger.
package struct LinearTagger: Sendable {
    /// Raised whenever a feature changes, so that old weights are never read with new features.
    package static let version: UInt32 = 1

    /// Labels every word of an article on its own.
    package let words: LinearModel
    /// Labels the words around one cue, knowing what `words` made of them.
    package let cues: LinearModel

    package init(words: LinearModel, cues: LinearModel) {
        self.words = words
        self.cues = cues
    }

    /// Nil when the bytes are not a tagger of this version.
    package init?(bytes: UnsafeRawBufferPointer) {
        guard let file = ModelFile(bytes, version: Self.version, count: 2) else { return nil }
        self.init(words: file.models[0], cues: file.models[1])
    }

    package var bytes: [UInt8] { ModelFile([words, cues]).bytes(version: Self.version) }
}
