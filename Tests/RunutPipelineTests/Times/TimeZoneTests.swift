import RunutLanguages
import RunutPipeline
import RunutText
import Testing

@Suite struct TimeZoneTests {
    @Test(arguments: [
        ("country/JP", "Tokyo", "2024-07-01", 540),
        ("country/GB", "London", "2024-03-30", 0),
        ("country/GB", "London", "2024-03-31", 60),
        ("country/GB", "London", "2024-10-27", 0),
        ("place/US-new-york", "New York", "2024-03-09", -300),
        ("place/US-new-york", "New York", "2024-03-10", -240),
        ("place/US-new-york", "New York", "2024-11-03", -300),
        ("country/US", "Washington", "2024-07-01", -240),
        ("place/AU-sydney", "Sydney", "2024-01-01", 660),
        ("place/AU-sydney", "Sydney", "2024-04-07", 600),
        ("country/NZ", "Wellington", "2024-09-29", 780),
        ("place/ID-denpasar", "Denpasar", "2024-01-01", 480),
        ("place/FR-lyon", "Lyon", "2024-01-01", 60),
    ])
    func `a place has its hours`(entity: String, surface: String, day: String, minutes: Int) {
        let zone = ZoneTable.shipped.zone(entity: entity, surface: surface)
        #expect(zone?.offset(on: Day(text: day)) == minutes)
    }

    @Test(arguments: [("country/US", "Amerika Serikat"), ("body/who", "WHO"), ("place/RU-x", "X")])
    func `no zone is guessed`(entity: String, surface: String) {
        #expect(ZoneTable.shipped.zone(entity: entity, surface: surface) == nil)
    }

    @Test func `summer time needs a day`() {
        let zone = ZoneTable.shipped.zone(entity: "country/GB", surface: "London")
        #expect(zone?.offset(on: nil) == nil)
    }

    @Test(arguments: [
        ("Ia tiba di Tokyo pukul 21.30 waktu setempat.", "2023-09-12T21:30+09:00"),
        ("Ia tiba di London. Acara dibuka pukul 21.30 waktu setempat.", "2023-09-12T21:30+01:00"),
        ("Ia terbang dari Tokyo ke London pukul 21.30 waktu setempat.", "2023-09-12T21:30"),
        ("Acara di Surabaya dibuka pukul 21.30 waktu Tokyo.", "2023-09-12T21:30+09:00"),
        ("Acara dibuka pukul 21.30 waktu setempat.", "2023-09-12T21:30"),
    ])
    func `local time is that of the place`(text: String, value: String) {
        let article = annotated(Text(text))
        let mentions = names(in: article, gazetteer: .shipped).mentions(in: article)
        let times = timeExpressions(
            in: article,
            anchor: Day(text: "2023-09-12"),
            places: PlaceZones(of: mentions, in: article.article.text)
        )
        #expect(times.value.map(\.value) == [value])
    }
}
