import RunutReading

extension [RecordItem] {
    var records: [Record] {
        compactMap { if case .record(let record) = $0 { record } else { nil } }
    }
    var problems: [ReadingError] {
        compactMap { if case .problem(let error) = $0 { error } else { nil } }
    }
    var feeds: [String] { compactMap { if case .feed(let url, _) = $0 { url } else { nil } } }
}

extension Record {
    var html: String? {
        if case .html(let bytes) = content?.value {
            String(decoding: bytes, as: UTF8.self)
        } else {
            nil
        }
    }
    var text: String? { if case .text(let text) = content?.value { text } else { nil } }
}

func titles(_ items: [RecordItem]) -> [String] {
    items.records.compactMap { $0.fields.title?.value }
}
