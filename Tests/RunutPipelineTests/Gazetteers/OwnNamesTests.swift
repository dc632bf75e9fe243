import RunutLanguages
import RunutPipeline
import RunutTesting
import RunutText
import Testing

@Suite struct OwnNamesTests {
    private func gazetteer(_ lines: String) throws -> Gazetteer {
        Gazetteer.shipped.adding(try OwnNames(Text(lines)))
    }

    /// `Bu Sari = person/sari-wulandari Sari Wulandari`: each mention of a text.
    private func mentions(_ text: String, _ lines: String) throws -> [String] {
        let article = annotated(Text(text), .indonesian)
        let found = names(in: article, gazetteer: try gazetteer(lines)).mentions(in: article)
        return found.map { "\(article.article.text[$0.range]) = \($0.entity) \($0.name)" }
    }

    @Test func `all names of a person are one, with the small letter of a title too`() throws {
        let found = try mentions(
            "Bu Sari datang. Kata S. Wulandari, bu Sari pulang. Wulandari diam.",
            "person | Sari Wulandari | Bu Sari; S. Wulandari"
        )
        let person = "= person/sari-wulandari Sari Wulandari"
        #expect(
            found == ["Bu Sari", "S. Wulandari", "bu Sari", "Wulandari"].map { "\($0) \(person)" }
        )
    }

    @Test func `a longer name of somebody else is not taken apart`() throws {
        let found = try mentions(
            "Warga menunggu Sari Wulandari Walesan. Warga menunggu Dewi Sari Wulandari.",
            "person | Sari Wulandari"
        )
        #expect(found.count == 2)
        #expect(!found.contains { $0.hasSuffix("person/sari-wulandari Sari Wulandari") })
    }

    @Test func `never-same keeps a surname and a nickname apart`() throws {
        let text = "Rahmat Darsono (Mat) datang. Darsono diam. Lalu Pak Mat pulang."
        let joined = try mentions(text, "# nothing")
        #expect(joined.allSatisfy { $0.hasSuffix("person/rahmat-darsono Rahmat Darsono") })
        let apart = try mentions(
            text,
            """
            person | Darsono
            person | Mat
            never-same | Darsono | Rahmat Darsono
            never-same | Mat | Rahmat Darsono
            """
        )
        #expect(apart.filter { $0.hasSuffix("person/rahmat-darsono Rahmat Darsono") }.count == 1)
        #expect(apart.contains("Darsono = person/darsono Darsono"))
        #expect(apart.last == "Mat = person/mat Mat")
    }

    @Test func `never-same needs no entry of its own`() throws {
        let found = try mentions(
            "Sari Wulandari datang. Pak Wulandari diam.",
            "never-same | Wulandari | Sari Wulandari"
        )
        #expect(found.last == "Wulandari = person/wulandari Wulandari")
    }

    @Test func `the user's word goes before the shipped one`() throws {
        let own = try gazetteer(
            """
            outlet | Kabar Antara | Antara | | | | Rumah Kabar
            person | Reuters
            place | Indonesia | Bumi Lirang
            """
        )
        let antara = try #require(own.entry(named: "ANTARA News"))
        #expect(antara.id == "media/antara")
        #expect(antara.indonesian == "Kabar Antara")
        #expect(antara.medium?.family == "Rumah Kabar")
        // What the line leaves out stays.
        #expect(antara.medium?.kind == .agency)
        #expect(antara.medium?.domain == "antaranews.com")
        #expect(own.entry(named: "Reuters")?.kind == .person)
        #expect(own.entry(named: "Bumi Lirang")?.id == "country/ID")
        // A capital stands for its country in the shipped tables, and is a place all the same.
        let city = try gazetteer("place | Tokyo | Kota Timur | JP")
        #expect(city.entry(named: "Kota Timur")?.kind == .place)
        #expect(city["country/JP"]?.indonesian == "Jepang")
    }

    @Test func `the shipped tables stay as they are`() throws {
        _ = try gazetteer("person | Reuters")
        #expect(Gazetteer.shipped.entry(named: "Reuters")?.kind == .media)
        #expect(!Gazetteer.shipped.keepsApart("Reuters", "AFP"))
    }

    @Test func `both languages, blanks, tabs and other line ends are read`() throws {
        let own = try gazetteer(
            "\u{FEFF}# nama\r\n\r\n\torang | Rudo Walesan |\r\nlembaga|Badan Lirang|BDL|id\r\n"
                + "media | Kabar Lirang | | kabarlirang.test | ID | State Broadcaster | Rumah Kabar\r\n"
        )
        #expect(own.entry(named: "Rudo Walesan")?.kind == .person)
        #expect(own.entry(named: "BDL")?.country == "ID")
        let outlet = try #require(own.outlet(at: "www.kabarlirang.test"))
        #expect(outlet.medium?.isState == true)
        #expect(outlet.medium?.kind == .broadcaster)
    }

    @Test(
        arguments: [
            ("persn | Sari", .unknownKind("persn")),
            ("person", .noName), ("person | ; | Sari", .noName), ("person | | Sari", .noName),
            ("person | Sari | Bu Sari | ID", .tooManyColumns(limit: 2)),
            ("person | ?!", .noLetters("?!")),
            ("person | " + String(repeating: "Sari", count: 70), .tooLong(limit: 240)),
            ("place | Lirang | | ZZ", .country("ZZ")),
            ("outlet | Kabar | | kabar | ID", .domain("kabar")),
            ("outlet | Kabar | | https://kabar.test | ID", .domain("https://kabar.test")),
            ("outlet | Kabar | | kabar.test | ID | tv", .mediumKind("tv")),
            ("person | Sari | Bu Ani\nperson | Ani | BU ANI", .taken("BU ANI", line: 1)),
            (
                "outlet | Kabar | | kabar.test\noutlet | Warta | | kabar.test",
                .taken("kabar.test", line: 1)
            ),
            ("never-same | Sari", .notTwoNames), ("never-same | Sari | ", .notTwoNames),
            ("person | Sari | Bu Sari\nnever-same | Bu Sari | Sari", .isOne("Bu Sari", "Sari")),
        ] as [(String, OwnNamesError.Reason)]
    )
    func `a bad line is told with its number`(lines: String, reason: OwnNamesError.Reason) {
        let error = #expect(throws: OwnNamesError.self) { try OwnNames(Text(lines)) }
        let last = lines.split(separator: "\n").count
        #expect(error?.problems.map(\.reason) == [reason])
        #expect(error?.problems.first?.line == last)
    }
}
