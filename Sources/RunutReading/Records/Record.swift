internal import RunutText

/// One article as a feed, a table or a news exchange format holds it.
package struct Record: Sendable {
    package enum Content: Hashable, Sendable {
        /// A fragment or a whole document, UTF-8; addresses in it are relative to the record's.
        case html([UInt8])
        case text(String)
    }

    /// What the input itself calls it: a guid, an identifier.
    package var key: String?
    package var fields = PageFields()
    /// Where the article stands, absolute when the input allows.
    package var url: String?
    /// Nil: the input tells only where the article is. `from` says whether it is the whole
    /// text (`content:encoded`) or may be a teaser (`rss:description`).
    package var content: PageFields.Field<Content>?
    package let place: InputPlace
    /// What was passed over: a date that is none.
    package var remarks: [String] = []

    package init(place: InputPlace) { self.place = place }
}

/// A place in an input: what a user can jump to.
package enum InputPlace: Hashable, Sendable {
    /// From zero.
    case byte(Int)
    /// From one.
    case line(Int)
    /// From one; for what was read as a whole and has lost its offset.
    case item(Int)
}

/// What a reader hands on, in the order of the input.
package enum RecordItem: Sendable {
    case record(Record)
    /// The address of a further feed or sitemap.
    case feed(url: String, place: InputPlace)
    /// Something that is lost; what stands beside it is not.
    case problem(ReadingError)
}

/// What records and what holds them may weigh.
package struct RecordLimits: Sendable {
    /// A feed is read whole; those of large outlets have one million bytes.
    package var feedBytes = 64 << 20
    /// One line, row or element.
    package var recordBytes = 16 << 20
    package var columns = 4096
    /// One tag of a feed with its attributes: comparing them is quadratic in the XML parser.
    package var tagBytes = 1 << 16
    /// Quotes in one table that are never closed; after them quotes are ordinary characters.
    package var openQuotes = 64

    package init() {}

    package static let standard = RecordLimits()
}

extension Record {
    /// Takes a time over if it is one; else remarks on it.
    mutating func setTime(
        _ field: WritableKeyPath<PageFields, PageFields.Field<String>?>,
        _ written: String,
        from: String
    ) {
        guard fields[keyPath: field] == nil, !written.isEmpty else { return }
        if let time = isoTime(of: written, language: fields.language?.value) {
            fields[keyPath: field] = .init(time, from: from)
        } else {
            remarks.append("\(from): “\(written.prefix(80))” tells no day, or more than one")
        }
    }

    mutating func setText(
        _ field: WritableKeyPath<PageFields, PageFields.Field<String>?>,
        _ written: String?,
        from: String
    ) {
        guard fields[keyPath: field] == nil, let text = written.map(singleSpaced), !text.isEmpty
        else { return }
        fields[keyPath: field] = .init(text, from: from)
    }

    mutating func setLanguage(_ written: String?, from: String) {
        if fields.language != nil { return }
        guard let code = written.flatMap(languageCode) else { return }
        fields.language = .init(code, from: from)
    }

    mutating func addAuthors(_ written: [String], from: String) {
        let known = fields.authors?.value ?? []
        var names = known
        for text in written {
            for part in text.parts(by: UInt8(ascii: ";")) {
                let name = authorName(String(part))
                if !name.isEmpty, !names.contains(name) { names.append(name) }
            }
        }
        if names != known { fields.authors = .init(names, from: fields.authors?.from ?? from) }
    }

    mutating func setContent(_ content: Content?, from: String) {
        guard self.content == nil, let content else { return }
        switch content {
        case .html(let bytes) where bytes.allSatisfy({ $0 <= 0x20 }): return
        case .text(let text) where text.utf8.allSatisfy({ $0 <= 0x20 }): return
        case .html, .text: self.content = .init(content, from: from)
        }
    }
}
