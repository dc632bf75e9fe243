internal import RunutText

/// What a single word may be to the rules, as a set: one look-up a token tells all.
///
/// A word often has several classes ("jelas" is clear, and after a quotation a verb of
/// saying); the rules decide by position.
package struct WordClass: OptionSet, Hashable, Sendable {
    package let rawValue: UInt64
    package init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(bit: Int) { rawValue = 1 << UInt64(bit) }

    // MARK: Cues

    /// A verb of saying only right after a quotation or a comma: kata, ujar, jelas.
    package static let saysAfter = WordClass(bit: 0)
    /// The same with a clitic speaker: katanya, ujarnya.
    package static let saysAfterClitic = WordClass(bit: 1)
    /// A verb of saying with its subject before it: mengatakan, menyatakan.
    package static let says = WordClass(bit: 2)
    /// A verb that is speech only with a clause: memastikan, mencatat.
    package static let saysWithClause = WordClass(bit: 3)
    /// Asks somebody to do something: meminta, mendesak.
    package static let demands = WordClass(bit: 4)
    /// berjanji, mengancam: what follows is a deed of the speaker.
    package static let promises = WordClass(bit: 5)
    package static let denies = WordClass(bit: 6)
    /// menolak, enggan: refuses, when a verb of saying follows.
    package static let refuses = WordClass(bit: 7)
    /// A verb of saying in the base form that follows a refusal: berkomentar, menjelaskan.
    package static let refusable = WordClass(bit: 8)
    /// dikabarkan, diduga: hearsay with or without an agent.
    package static let isReported = WordClass(bit: 9)
    /// disampaikan, diungkapkan: passive speech that names its speaker after it.
    package static let isSaidBy = WordClass(bit: 10)
    package static let accordingTo = WordClass(bit: 11)
    package static let accordingToClitic = WordClass(bit: 12)
    /// melansir, mengutip, dilansir, dikutip.
    package static let relays = WordClass(bit: 13)
    /// menunjukkan: speech when a document is its subject.
    package static let shows = WordClass(bit: 14)
    /// tuduhan, klaim: a noun that hands a statement to somebody.
    package static let saysNoun = WordClass(bit: 15)
    /// kabarnya, konon: hearsay in an adverb.
    package static let hearsay = WordClass(bit: 16)

    // MARK: Grammar

    /// bahwa, kalau.
    package static let complementizer = WordClass(bit: 17)
    /// untuk, agar, supaya.
    package static let purpose = WordClass(bit: 18)
    /// A preposition or conjunction that ends the noun phrase before it.
    package static let endsNoun = WordClass(bit: 19)
    /// Stands between subject and verb and belongs to neither: juga, kemudian, telah.
    package static let adverb = WordClass(bit: 20)
    /// Shows that a clause has a predicate: akan, telah, tidak, adalah.
    package static let predicate = WordClass(bit: 21)
    package static let negation = WordClass(bit: 22)
    /// Opens a sentence or a part of it: namun, sementara, sebelumnya.
    package static let opener = WordClass(bit: 23)
    package static let relative = WordClass(bit: 24)
    package static let demonstrative = WordClass(bit: 25)
    /// dia, ia, mereka.
    package static let pronoun = WordClass(bit: 26)
    package static let pluralPronoun = WordClass(bit: 27)
    package static let coordinator = WordClass(bit: 28)
    /// seorang, para, beberapa.
    package static let determiner = WordClass(bit: 29)
    /// sambil, seraya: a second verb of the same subject.
    package static let whileDoing = WordClass(bit: 30)
    /// kepada, pada: to whom.
    package static let addressee = WordClass(bit: 31)
    package static let agent = WordClass(bit: 32)

    // MARK: Nouns

    package static let office = WordClass(bit: 33)
    package static let honorific = WordClass(bit: 34)
    /// warga, pejabat, sumber: people without a name who can speak.
    package static let group = WordClass(bit: 35)
    /// laporan, foto, survei: things that say or show.
    package static let document = WordClass(bit: 36)
    /// kementerian, badan, universitas: begins the name of a body.
    package static let bodyNoun = WordClass(bit: 37)
    /// kota, provinsi, pulau: begins the name of a place.
    package static let placeNoun = WordClass(bit: 38)
    package static let weekday = WordClass(bit: 39)
    package static let month = WordClass(bit: 40)
    /// media, kantor berita, harian: begins the name of an outlet.
    package static let mediaNoun = WordClass(bit: 41)
    package static let givenName = WordClass(bit: 42)
    /// wartawan, awak media: hear a statement without being its relay.
    package static let reporters = WordClass(bit: 43)
    /// Weakens a statement: diduga, kemungkinan, reportedly.
    package static let hedge = WordClass(bit: 44)
    /// akun, unggahan, kanal, keterangan: what a statement was made through.
    package static let channel = WordClass(bit: 45)
    /// A very common word: no name begins with it only because a sentence does.
    package static let common = WordClass(bit: 46)
    /// seperti, sebagaimana, demikian: leads in a relay.
    package static let asRelay = WordClass(bit: 47)
    /// dari, oleh, di: may stand between a relay cue and its outlet.
    package static let relayPreposition = WordClass(bit: 48)
    /// wawancara: whoever holds it passes the statement on.
    package static let interview = WordClass(bit: 49)
    /// pekan, tahun, hari, lalu: part of a time, not of a name.
    package static let timeWord = WordClass(bit: 50)
    /// soal, tentang: begins a topic, which is no statement.
    package static let topic = WordClass(bit: 51)
    /// setelah, ketika: the clause it opens is an adjunct of another.
    package static let subordinator = WordClass(bit: 52)
    /// diduga: hearsay that a relative clause may hold too.
    package static let suspected = WordClass(bit: 53)
    /// analis, pakar: one who is asked for a view.
    package static let expert = WordClass(bit: 54)
    /// mengutip: whose subject has it from its object.
    package static let cites = WordClass(bit: 55)
    /// adik, istri: somebody named by a relative.
    package static let kin = WordClass(bit: 56)

    package static let activeCue: WordClass = [
        .says, .saysWithClause, .demands, .promises, .denies,
    ]
}

/// The classes of every word that a pack's rules ask for.
package struct WordClasses: Sendable {
    private var classes: [UInt64: WordClass] = [:]

    package init() {}

    /// Adds a class to every word of a list; `#` starts a comment line.
    package mutating func insert(_ words: String, _ wordClass: WordClass) {
        for hash in WordList(words).hashes { classes[hash, default: []].insert(wordClass) }
    }

    /// Adds a class to the first word of every line: the head of "kepala dinas".
    package mutating func insertHeads(_ lines: String, _ wordClass: WordClass) {
        for line in lines.split(separator: "\n") where !line.hasPrefix("#") {
            guard let head = line.split(separator: " ").first else { continue }
            classes[wordHash(String(head)), default: []].insert(wordClass)
        }
    }

    @inline(__always)
    package subscript(hash: UInt64) -> WordClass { classes[hash] ?? [] }
}
