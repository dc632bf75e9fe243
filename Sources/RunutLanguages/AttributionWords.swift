/// The small word lists by which a language's attributions are read and their sources resolved.
package struct AttributionWords: Sendable {
    /// Nouns that go with a refusal: komentar, konfirmasi.
    package var responseNouns = WordList("")
    /// Deeds that are called for by their noun: pembebasan, penghentian.
    package var deeds = WordList("")
    /// mengumumkan: a deed in the form of a noun is what was said.
    package var announcing = WordList("")
    /// memberi, and the word after it that makes it one of saying: tahu.
    package var givers = WordList("")
    package var given = WordList("")
    /// jika: a clause after it tells of nothing that was said.
    package var conditionals = WordList("")
    /// jadwal, aturan: things go by them, and nobody speaks; saya: whoever writes it.
    package var norms = WordList("")
    /// dapat, bersedia: between a negation and a verb of saying, they make a refusal.
    package var modals = WordList("")
    /// Verbs after which a clause comes, whatever its predicate looks like.
    package var clauseVerbs = WordList("")
    /// janji, ancaman: nouns that hand over a deed: "janji X untuk S".
    package var deedNouns = WordList("")
    /// dinilai, disebut: anybody may think so, not only the one who spoke last.
    package var opinions = WordList("")
    /// Nouns that point back at what was just told: hal, kabar.
    package var pointers = WordList("")
    /// seorang, sebuah: say only that nobody is named.
    package var indefiniteArticles = WordList("")
    /// the: somebody who was told of before.
    package var definiteArticles = WordList("")
    /// para, beberapa: more than one.
    package var pluralMarkers = WordList("")
    /// pria, perempuan: say nothing of anybody but that it is the one told of.
    package var anyPersons = WordList("")
    /// sang: before a noun, the one whom the text goes on about.
    package var storyArticles = WordList("")
    /// kantor, keluarga: whoever follows is not the one who speaks.
    package var householdNouns = WordList("")
    /// lembaga, agensi: a body that was named before.
    package var bodyReferences = WordList("")
    /// pemerintah, negara: after "media", the state's own.
    package var stateWords = WordList("")
    /// kedua: the two that were named before.
    package var bothWords = WordList("")
    /// sebagai: what somebody calls a thing follows.
    package var asWords = WordList("")
    /// berdasarkan: with a document after it, that is the source.
    package var basedOn = WordList("")
    /// berkomentar: after "tidak", a refusal by itself.
    package var speaking = WordList("")
    /// akun, unggahan: where the speaker wrote it, which is nobody who passes it on.
    package var ownChannels = WordList("")
    /// diterima: before the desk that had a statement sent to it.
    package var receivings = WordList("")
    /// perpres, beleid: laws, which are named by their number once.
    package var laws = WordList("")
    /// nomor: before that number.
    package var lawNumbers = WordList("")
    /// kantor, berita: stand before an agency's name.
    package var agencyWords = WordList("")
    /// ralat, koreksi: what follows is withdrawn.
    package var corrections = WordList("")
    /// Words that set a second clause against the first: namun, tetapi.
    package var contrasts = WordList("")
    /// The bytes of a clitic speaker at the end of a cue ("ujarnya"); 0 where there is none.
    package var cliticLength = 0

    package init() {}
}
