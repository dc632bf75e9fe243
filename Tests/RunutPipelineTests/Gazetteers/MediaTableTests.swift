import RunutLanguages
import RunutText
import Testing

/// One line of the table of media.
private struct Row: Sendable {
    let names: [String]
    let domain: String
    let country: String
    let kind: String
    let family: String

    static let all: [Row] = MediaTable.table.tableLines.map { line in
        let columns = line.parts(by: 0x7C, keepsEmpty: true).map { String($0.trimmed) }
        precondition(columns.count == 6, "\(line)")
        let others = columns[1].parts(by: 0x3B).map { String($0.trimmed) }
        return Row(
            names: [columns[0]] + others.filter { !$0.isEmpty },
            domain: columns[2],
            country: columns[3],
            kind: columns[4],
            family: columns[5]
        )
    }
}

@Suite struct MediaTableTests {
    @Test func `hundreds of outlets are known with domain, country and kind`() {
        let whole = Row.all.filter { !$0.domain.isEmpty }
        #expect(whole.count >= 1_300)
        #expect(whole.count { $0.country == "ID" } >= 350)
        #expect(Row.all.count { $0.kind.hasSuffix("agency") } >= 140)
    }

    @Test func `every column holds what it may hold`() {
        let kinds = Set(Medium.Kind.allCases.flatMap { [$0.rawValue, "state " + $0.rawValue] })
        for row in Row.all {
            #expect(!row.names[0].isEmpty)
            #expect(kinds.contains(row.kind), "\(row.names[0])")
            #expect(Gazetteer.shipped["country/" + row.country] != nil, "\(row.names[0])")
            #expect(row.domain.isEmpty || Medium.isDomain(row.domain), "\(row.names[0])")
        }
    }

    @Test func `no name and no domain stands for two outlets`() {
        var bearers: [String: String] = [:]
        for row in Row.all {
            for name in row.names + [row.domain] where !name.isEmpty {
                let other = bearers.updateValue(row.names[0], forKey: slug(name))
                #expect(other == nil || other == row.names[0], "\(name)")
            }
        }
    }

    @Test func `a family has one spelling`() {
        var spellings: [String: String] = [:]
        for row in Row.all where !row.family.isEmpty {
            let other = spellings.updateValue(row.family, forKey: slug(row.family))
            #expect(other == nil || other == row.family)
        }
    }

    @Test func `what stands under another outlet's address is of its family`() {
        let byDomain = Dictionary(
            Row.all.filter { !$0.domain.isEmpty }.map { ($0.domain, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for row in Row.all where !row.domain.isEmpty {
            let host = row.domain.split(separator: "/")[0]
            let labels = host.split(separator: ".")
            let above = labels.indices.dropLast().map { labels[$0...].joined(separator: ".") }
            for domain in above where domain != row.domain {
                guard let other = byDomain[domain] else { continue }
                #expect(other.family == row.family, "\(row.domain) under \(domain)")
            }
        }
    }

    @Test(arguments: [
        ("detik network", ["detikcom", "detikFinance", "20detik"]),
        ("Tribun Network", ["Tribunnews", "Tribun Jatim", "Warta Kota", "Pos Kupang"]),
        ("Kompas Gramedia", ["Kompas.com", "Kompas", "Kompas TV", "Kontan"]),
        ("Jawa Pos Group", ["Jawa Pos", "Radar Bromo", "JPNN"]),
        ("Pikiran Rakyat Media Network", ["Pikiran Rakyat", "Galamedia"]),
        ("Emtek", ["Liputan6.com", "SCTV", "Indosiar"]),
        ("MNC", ["Okezone", "SINDOnews", "iNews", "RCTI"]),
        ("Bakrie", ["VIVA", "tvOne", "ANTV"]),
        ("Media Group", ["Media Indonesia", "Metro TV", "Medcom.id"]),
        ("Rossiya Segodnya", ["RIA Novosti", "Sputnik"]),
        ("China Media Group", ["CCTV", "CGTN"]),
        ("IRIB", ["Press TV", "Young Journalists Club"]),
        ("BBC", ["BBC", "BBC News Indonesia"]),
        ("Voice of America", ["Voice of America", "VOA Indonesia"]),
    ])
    func `sister sites are of one family`(family: String, names: [String]) {
        for name in names {
            #expect(Gazetteer.shipped.entry(named: name)?.medium?.family == family, "\(name)")
        }
    }

    @Test(arguments: [
        "KCNA", "Rodong Sinmun", "TASS", "RIA Novosti", "Xinhua", "Antara", "IRNA", "SANA",
        "Anadolu", "Bernama", "InfoPublik", "CCTV", "Press TV", "Granma",
    ])
    func `a state's medium is told as such`(name: String) {
        #expect(Gazetteer.shipped.entry(named: name)?.medium?.isState == true)
    }

    @Test(arguments: [
        "Reuters", "AFP", "BBC", "NHK", "TVRI", "Interfax", "Yonhap", "Kyodo", "Kompas",
        "Al Jazeera",
    ])
    func `a medium that no state directs is not`(name: String) {
        #expect(Gazetteer.shipped.entry(named: name)?.medium?.isState == false)
    }

    @Test(arguments: [
        ("Korean Central News Agency", "media/kcna"), ("Kantor Berita Pusat Korea", "media/kcna"),
        ("kantor berita KCNA", "media/kcna"), ("kcna.kp", "media/kcna"),
        ("RIA", "media/ria-novosti"), ("ria.ru", "media/ria-novosti"),
        ("kantor berita RIA Novosti", "media/ria-novosti"),
        ("ANTARA News", "media/antara"), ("kantor berita Antara", "media/antara"),
        ("antaranews.com", "media/antara"), ("Agence France-Presse", "media/afp"),
        ("AFP news agency", "media/afp"), ("kantor berita Reuters", "media/reuters"),
        ("Reuters news agency", "media/reuters"),
        ("the Associated Press", "media/associated-press"),
        ("kantor berita AP", "media/associated-press"), ("Xinhua news agency", "media/xinhua"),
        ("kantor berita Xinhua", "media/xinhua"), ("Kyodo News", "media/kyodo-news"),
        ("kantor berita Yonhap", "media/yonhap"), ("TASS news agency", "media/tass"),
        ("Anadolu Ajansı", "media/anadolu-agency"), ("kantor berita IRNA", "media/irna"),
        ("Tasnim news agency", "media/tasnim-news-agency"), ("detik.com", "media/detikcom"),
        ("BBC Indonesia", "media/bbc-news-indonesia"), ("Suara Amerika", "media/voice-of-america"),
    ])
    func `an outlet is found by its usual spellings`(name: String, id: String) {
        #expect(Gazetteer.shipped.entry(named: name)?.id == id)
    }

    @Test func `an address under another one is that outlet's`() {
        #expect(Gazetteer.shipped.outlet(at: "news.detik.com")?.id == "media/detikcom")
        #expect(Gazetteer.shipped.outlet(at: "finance.detik.com")?.id == "media/detikfinance")
        #expect(Gazetteer.shipped.outlet(at: "kabarlirang.test") == nil)
    }
}
