internal import RunutText

/// What a record can tell.
package enum RecordField: String, Sendable, CaseIterable {
    case title, text, summary, url, published, modified, author, outlet, language, place, section
    case key
}

/// Which of a record's names hold what, as a user writes it: `title=judul,text=isi_berita`.
///
/// A name may be a path into nested objects (`text=konten.isi`), or the number of a column from
/// one on where a table has no such name.
package struct FieldMap: Hashable, Sendable {
    package private(set) var names: [RecordField: String] = [:]

    package init() {}

    package init(parsing text: String) throws(FieldMapError) {
        for part in text.parts(by: UInt8(ascii: ",")) {
            let sides = part.parts(by: UInt8(ascii: "="), keepsEmpty: true).map {
                singleSpaced(String($0))
            }
            guard sides.count == 2, !sides[1].isEmpty else {
                throw .noPair(String(part))
            }
            guard let field = RecordField(rawValue: sides[0].lowercased()) else {
                throw .unknownField(sides[0])
            }
            guard names.updateValue(sides[1], forKey: field) == nil else {
                throw .twice(field.rawValue)
            }
        }
        guard !names.isEmpty else { throw .noPair(text) }
    }
}

extension FieldMap {
    /// Whether a line has all the columns that the map names.
    func namesColumns(of line: ArraySlice<UInt8>) -> Bool {
        guard !names.isEmpty else { return false }
        let columns = line.split { [0x2C, 0x3B, 0x09, 0x7C].contains($0) }.map { column in
            foldedName(String(decoding: column.filter { $0 != 0x22 && $0 != 0x0D }, as: UTF8.self))
        }
        return names.values.allSatisfy { columns.contains(foldedName($0)) }
    }
}

package enum FieldMapError: Error, Hashable, Sendable {
    /// Not `field=name`.
    case noPair(String)
    case unknownField(String)
    case twice(String)
}

extension FieldMapError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noPair(let part): "“\(part)” is not written as field=name"
        case .unknownField(let field):
            "“\(field)” is no field; the fields are "
                + RecordField.allCases.map(\.rawValue).joined(separator: ", ")
        case .twice(let field): "“\(field)” stands there twice"
        }
    }
}

/// A name without case and without what parts its words: `Isi Berita`, `isi_berita`, `isiBerita`.
func foldedName(_ name: String) -> String {
    String(
        decoding: name.lowercased().utf8.filter { byte in
            !" _-.\t\u{A0}".utf8.contains(byte)
        },
        as: UTF8.self
    )
}

extension RecordField {
    /// The usual names, folded, the surest first.
    var usualNames: [String] { RecordField.usual[self] ?? [] }

    private static let usual: [RecordField: [String]] = [
        .title: ["title", "judul", "headline", "judulberita", "newstitle", "articletitle", "name"],
        .text: [
            "text", "body", "content", "isi", "isiberita", "article", "fulltext", "articlebody",
            "maintext", "konten", "teks", "artikel", "berita", "contenthtml", "contenttext",
            "bodytext", "bodyhtml", "html", "story", "plaintext", "cleantext", "rawcontent",
        ],
        .summary: [
            "description", "summary", "deskripsi", "ringkasan", "excerpt", "lead", "abstract",
            "cuplikan",
        ],
        .url: [
            "url", "link", "articleurl", "permalink", "tautan", "href", "sourceurl", "alamat",
            "newsurl", "urlberita", "linkberita",
        ],
        .published: [
            "datepublished", "publishedat", "published", "publishdate", "publisheddate",
            "publicationdate", "publishtime", "pubdate", "date", "tanggal", "tanggalterbit",
            "tanggalpublikasi", "tgl", "waktu", "dategmt", "datetime", "timestamp", "createdat",
            "tanggalberita", "time",
        ],
        .modified: [
            "datemodified", "modified", "modifiedat", "updated", "updatedat", "lastmodified",
            "modifiedgmt", "dateupdated", "diperbarui",
        ],
        .author: [
            "author", "authors", "penulis", "byline", "creator", "wartawan", "reporter",
            "authorname", "namapenulis",
        ],
        .outlet: [
            "outlet", "source", "media", "publisher", "sumber", "publication", "sitename",
            "newspaper", "sourcename", "sourcedomain", "portal", "website", "site", "domain",
            "namamedia",
        ],
        .language: ["language", "lang", "bahasa", "languagecode", "locale"],
        .place: ["dateline", "place", "lokasi", "tempat", "location"],
        .section: ["section", "category", "kategori", "kanal", "rubrik", "topic", "categories"],
        .key: ["id", "key", "guid", "uuid", "articleid", "idberita", "docid", "uri"],
    ]
}
