package import RunutText

/// What a single word may be to the rules, as a set: one look-up a token tells all.
///
/// A word often has several classes ("jelas" is clear, and after a quotation a verb of
/// saying); the rules decide by position.
package struct WordClass: OptionSet, Hashable, Sendable {
    package let rawValue: UInt64
    @inlinable
    package init(rawValue: UInt64) { self.rawValue = rawValue }

    @inlinable
    init(bit: UInt64) { rawValue = 1 << bit }

    // The protocol's own versions are generic and too slow to ask of every word.

    @inlinable
    package func isDisjoint(with other: WordClass) -> Bool { rawValue & other.rawValue == 0 }

    @inlinable
    package func contains(_ other: WordClass) -> Bool {
        rawValue & other.rawValue == other.rawValue
    }

    @inlinable
    package init(arrayLiteral elements: WordClass...) {
        rawValue = elements.reduce(0) { $0 | $1.rawValue }
    }

    @inlinable
    package var isEmpty: Bool { rawValue == 0 }

    // MARK: Cues

    /// A verb of saying only right after a quotation or a comma: kata, ujar, jelas.
    @inlinable package static var saysAfter: WordClass { WordClass(bit: 0) }
    /// The same with a clitic speaker: katanya, ujarnya.
    @inlinable package static var saysAfterClitic: WordClass { WordClass(bit: 1) }
    /// A verb of saying with its subject before it: mengatakan, menyatakan.
    @inlinable package static var says: WordClass { WordClass(bit: 2) }
    /// A verb that is speech only with a clause: memastikan, mencatat.
    @inlinable package static var saysWithClause: WordClass { WordClass(bit: 3) }
    /// Asks somebody to do something: meminta, mendesak.
    @inlinable package static var demands: WordClass { WordClass(bit: 4) }
    /// berjanji, mengancam: what follows is a deed of the speaker.
    @inlinable package static var promises: WordClass { WordClass(bit: 5) }
    @inlinable package static var denies: WordClass { WordClass(bit: 6) }
    /// menolak, enggan: refuses, when a verb of saying follows.
    @inlinable package static var refuses: WordClass { WordClass(bit: 7) }
    /// A verb of saying in the base form that follows a refusal: berkomentar, menjelaskan.
    @inlinable package static var refusable: WordClass { WordClass(bit: 8) }
    /// dikabarkan, diduga: hearsay with or without an agent.
    @inlinable package static var isReported: WordClass { WordClass(bit: 9) }
    /// disampaikan, diungkapkan: passive speech that names its speaker after it.
    @inlinable package static var isSaidBy: WordClass { WordClass(bit: 10) }
    @inlinable package static var accordingTo: WordClass { WordClass(bit: 11) }
    @inlinable package static var accordingToClitic: WordClass { WordClass(bit: 12) }
    /// melansir, mengutip, dilansir, dikutip.
    @inlinable package static var relays: WordClass { WordClass(bit: 13) }
    /// menunjukkan: speech when a document is its subject.
    @inlinable package static var shows: WordClass { WordClass(bit: 14) }
    /// tuduhan, klaim: a noun that hands a statement to somebody.
    @inlinable package static var saysNoun: WordClass { WordClass(bit: 15) }
    /// kabarnya, konon: hearsay in an adverb.
    @inlinable package static var hearsay: WordClass { WordClass(bit: 16) }

    // MARK: Grammar

    /// bahwa, kalau.
    @inlinable package static var complementizer: WordClass { WordClass(bit: 17) }
    /// untuk, agar, supaya.
    @inlinable package static var purpose: WordClass { WordClass(bit: 18) }
    /// A preposition or conjunction that ends the noun phrase before it.
    @inlinable package static var endsNoun: WordClass { WordClass(bit: 19) }
    /// Stands between subject and verb and belongs to neither: juga, kemudian, telah.
    @inlinable package static var adverb: WordClass { WordClass(bit: 20) }
    /// Shows that a clause has a predicate: akan, telah, tidak, adalah.
    @inlinable package static var predicate: WordClass { WordClass(bit: 21) }
    @inlinable package static var negation: WordClass { WordClass(bit: 22) }
    /// Opens a sentence or a part of it: namun, sementara, sebelumnya.
    @inlinable package static var opener: WordClass { WordClass(bit: 23) }
    @inlinable package static var relative: WordClass { WordClass(bit: 24) }
    @inlinable package static var demonstrative: WordClass { WordClass(bit: 25) }
    /// dia, ia, mereka.
    @inlinable package static var pronoun: WordClass { WordClass(bit: 26) }
    @inlinable package static var pluralPronoun: WordClass { WordClass(bit: 27) }
    @inlinable package static var coordinator: WordClass { WordClass(bit: 28) }
    /// seorang, para, beberapa.
    @inlinable package static var determiner: WordClass { WordClass(bit: 29) }
    /// sambil, seraya: a second verb of the same subject.
    @inlinable package static var whileDoing: WordClass { WordClass(bit: 30) }
    /// kepada, pada: to whom.
    @inlinable package static var addressee: WordClass { WordClass(bit: 31) }
    @inlinable package static var agent: WordClass { WordClass(bit: 32) }

    // MARK: Nouns

    @inlinable package static var office: WordClass { WordClass(bit: 33) }
    @inlinable package static var honorific: WordClass { WordClass(bit: 34) }
    /// warga, pejabat, sumber: people without a name who can speak.
    @inlinable package static var group: WordClass { WordClass(bit: 35) }
    /// laporan, foto, survei: things that say or show.
    @inlinable package static var document: WordClass { WordClass(bit: 36) }
    /// kementerian, badan, universitas: begins the name of a body.
    @inlinable package static var bodyNoun: WordClass { WordClass(bit: 37) }
    /// kota, provinsi, pulau: begins the name of a place.
    @inlinable package static var placeNoun: WordClass { WordClass(bit: 38) }
    @inlinable package static var weekday: WordClass { WordClass(bit: 39) }
    @inlinable package static var month: WordClass { WordClass(bit: 40) }
    /// media, kantor berita, harian: begins the name of an outlet.
    @inlinable package static var mediaNoun: WordClass { WordClass(bit: 41) }
    @inlinable package static var givenName: WordClass { WordClass(bit: 42) }
    /// wartawan, awak media: hear a statement without being its relay.
    @inlinable package static var reporters: WordClass { WordClass(bit: 43) }
    /// Weakens a statement: diduga, kemungkinan, reportedly.
    @inlinable package static var hedge: WordClass { WordClass(bit: 44) }
    /// akun, unggahan, kanal, keterangan: what a statement was made through.
    @inlinable package static var channel: WordClass { WordClass(bit: 45) }
    /// A very common word: no name begins with it only because a sentence does.
    @inlinable package static var common: WordClass { WordClass(bit: 46) }
    /// seperti, sebagaimana, demikian: leads in a relay.
    @inlinable package static var asRelay: WordClass { WordClass(bit: 47) }
    /// dari, oleh, di: may stand between a relay cue and its outlet.
    @inlinable package static var relayPreposition: WordClass { WordClass(bit: 48) }
    /// wawancara: whoever holds it passes the statement on.
    @inlinable package static var interview: WordClass { WordClass(bit: 49) }
    /// pekan, tahun, hari, lalu: part of a time, not of a name.
    @inlinable package static var timeWord: WordClass { WordClass(bit: 50) }
    /// soal, tentang: begins a topic, which is no statement.
    @inlinable package static var topic: WordClass { WordClass(bit: 51) }
    /// setelah, ketika: the clause it opens is an adjunct of another.
    @inlinable package static var subordinator: WordClass { WordClass(bit: 52) }
    /// diduga: hearsay that a relative clause may hold too.
    @inlinable package static var suspected: WordClass { WordClass(bit: 53) }
    /// analis, pakar: one who is asked for a view.
    @inlinable package static var expert: WordClass { WordClass(bit: 54) }
    /// mengutip: whose subject has it from its object.
    @inlinable package static var cites: WordClass { WordClass(bit: 55) }
    /// adik, istri: somebody named by a relative.
    @inlinable package static var kin: WordClass { WordClass(bit: 56) }
    /// berita, menteri, terakhir: looks like a verb and is none.
    @inlinable package static var notVerb: WordClass { WordClass(bit: 57) }
    /// alias, disapa: leads from a name to another of the same person.
    @inlinable package static var alsoCalled: WordClass { WordClass(bit: 58) }
    /// menteri, kepala: what the office is over stands after it.
    @inlinable package static var takesPortfolio: WordClass { WordClass(bit: 59) }
    /// dukungan, komitmen: a noun that is a statement by itself.
    @inlinable package static var proposition: WordClass { WordClass(bit: 61) }
    /// membenarkan, mengonfirmasi: "neither confirms nor denies" is a refusal.
    @inlinable package static var confirms: WordClass { WordClass(bit: 62) }
    /// sekuritas, grup: ends the name of a body.
    @inlinable package static var endsBody: WordClass { WordClass(bit: 60) }

    @inlinable package static var activeCue: WordClass {
        [.says, .saysWithClause, .demands, .promises, .denies]
    }
}

/// The classes of every word that a pack's rules ask for.
package struct WordClasses: Sendable {
    @usableFromInline var classes = WordIndex()

    package init() {}

    /// Adds a class to every word of a list; `#` starts a comment line.
    package mutating func insert(_ words: String, _ wordClass: WordClass) {
        for hash in WordList(words).hashes { add(hash, wordClass) }
    }

    /// Adds a class to the first word of every line: the head of "kepala dinas".
    package mutating func insertHeads(_ lines: String, _ wordClass: WordClass) {
        for line in lines.split(separator: "\n") where !line.hasPrefix("#") {
            guard let head = line.split(separator: " ").first else { continue }
            add(wordHash(String(head)), wordClass)
        }
    }

    private mutating func add(_ hash: UInt64, _ wordClass: WordClass) {
        classes[hash] = (classes[hash] ?? 0) | wordClass.rawValue
    }

    @inlinable
    package subscript(hash: UInt64) -> WordClass { WordClass(rawValue: classes[hash] ?? 0) }
}
