internal import RunutLanguages
internal import RunutReading
package import RunutText

/// One article as piles of millions keep it: what says which article it is, and its sketch.
package struct SketchedArticle: Sendable {
    package let key: String?
    package let path: String
    package let url: String?
    package let outlet: String?
    package let title: String?
    /// ISO 8601, with its time and offset where those are told.
    package let published: String?
    package let sketch: Sketch
    package let prints: Prints

    package var id: Identifier<Article> { sketch.article }

    /// Without its folders.
    package var fileName: String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    package init(_ article: Article, sketch: Sketch, prints: Prints) {
        key = article.page.key
        path = article.page.path
        url = article.page.url
        outlet = article.outlet?.name
        title = article.title
        published = article.published?.moment
        (self.sketch, self.prints) = (sketch, prints)
    }
}

extension SketchedArticle {
    /// Changes when older bytes are no longer understood or no longer mean the same.
    package static let version = 1

    package func pack(into packed: inout PackedBytes) {
        for text in [key, path, url, outlet, title, published] { packed.append(text) }
        sketch.pack(into: &packed)
        prints.pack(into: &packed)
    }

    package init(unpacking reader: inout PackedReader) throws(UnpackingError) {
        key = try reader.string()
        guard let path = try reader.string() else { throw UnpackingError() }
        self.path = path
        url = try reader.string()
        outlet = try reader.string()
        title = try reader.string()
        published = try reader.string()
        sketch = try Sketch(unpacking: &reader)
        prints = try Prints(unpacking: &reader)
    }
}

extension Sketch {
    func pack(into packed: inout PackedBytes) {
        packed.append(fixed: article.value)
        packed.append(day.map { UInt64($0.ordinal - Self.firstDay + 1) } ?? 0)
        packed.append(UInt64(outlet))
        packed.append(UInt64(language))
        packed.append(UInt64(length))
        packed.append(entries.count)
        for entry in entries { packed.append(fixed: entry.bits) }
        packed.append(days.count)
        for day in days {
            packed.append(UInt64(Int(day.ordinal) - Self.firstDay) << 1 | (day.isInLead ? 1 : 0))
        }
    }

    init(unpacking reader: inout PackedReader) throws(UnpackingError) {
        let article = Identifier<Article>(try reader.fixed())
        let day = try reader.number(atMost: Self.dayCount + 1)
        let outlet = try reader.number(atMost: UInt32.max)
        let language = try reader.number(atMost: UInt16.max)
        let length = try reader.number(atMost: UInt16.max)
        var entries: [Entry] = []
        for _ in 0..<(try reader.count()) { entries.append(Entry(bits: try reader.fixed())) }
        var days: [NamedDay] = []
        for _ in 0..<(try reader.count()) {
            let bits = try reader.number(atMost: Self.dayCount << 1 | 1)
            let ordinal = Int32(Int(bits >> 1) + Self.firstDay)
            days.append(NamedDay(ordinal: ordinal, isInLead: bits & 1 == 1))
        }
        self.init(
            article: article,
            day: day == 0 ? nil : Day(ordinal: Int(day) - 1 + Self.firstDay),
            outlet: outlet,
            language: language,
            length: length,
            entries: entries,
            days: days
        )
    }

    /// The years of four digits, the first of them shifted to zero.
    private static let firstDay = Day(year: 0, month: 1, day: 1)?.ordinal ?? 0
    private static let dayCount: UInt32 = 3_652_425
}

extension Prints {
    func pack(into packed: inout PackedBytes) {
        packed.append(fixed: whole)
        packed.append(UInt64(letterCount))
        for prints in [rows, paragraphs] {
            packed.append(prints.count)
            var last: UInt32 = 0
            for print in prints {
                packed.append(UInt64(print.end - last))
                packed.append(UInt64(print.key))
                last = print.end
            }
        }
        packed.append(ascending: figures.map(UInt64.init))
    }

    init(unpacking reader: inout PackedReader) throws(UnpackingError) {
        let whole = try reader.fixed()
        let letterCount = try reader.number(atMost: UInt32.max)
        self.init(
            whole: whole,
            letterCount: letterCount,
            rows: try Self.prints(&reader),
            paragraphs: try Self.prints(&reader),
            figures: try Self.figures(&reader)
        )
    }

    private static func figures(_ reader: inout PackedReader) throws(UnpackingError) -> [UInt16] {
        var result: [UInt16] = []
        for figure in try reader.ascending() {
            guard let figure = UInt16(exactly: figure) else { throw UnpackingError() }
            result.append(figure)
        }
        return result
    }

    private static func prints(_ reader: inout PackedReader) throws(UnpackingError) -> [Print] {
        var result: [Print] = []
        var last: UInt32 = 0
        for _ in 0..<(try reader.count()) {
            let (end, overflow) = last.addingReportingOverflow(
                try reader.number(atMost: UInt32.max)
            )
            if overflow { throw UnpackingError() }
            result.append(Print(key: try reader.number(atMost: UInt32.max), end: end))
            last = end
        }
        return result
    }
}

extension PackedReader {
    /// A number that fits.
    fileprivate mutating func number<Number: FixedWidthInteger & UnsignedInteger>(
        atMost most: Number
    ) throws(UnpackingError) -> Number {
        let number = try number()
        guard number <= UInt64(most) else { throw UnpackingError() }
        return Number(number)
    }
}
