/// The time zones of countries and of places in countries that have several.
///
/// Compiled for this project from general reference knowledge of the rules in force since 2017;
/// what held before may differ. Where summer time is set anew each year no zone is given.
package struct ZoneTable: Sendable {
    private let countries: [String: TimeZone]
    private let places: [String: TimeZone]

    /// Written `minutes [summer]: JP KR` for countries of one zone, and
    /// `minutes [summer] ID: bali denpasar` for places of a country with several.
    init(_ text: String) {
        var countries: [String: TimeZone] = [:]
        var places: [String: TimeZone] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let halves = line.split(separator: ":")
            precondition(halves.count == 2, "a line of zones needs a colon: \(line)")
            let head = halves[0].split(separator: " ")
            guard let minutes = Int(head[0]) else {
                preconditionFailure("a line of zones begins with minutes: \(line)")
            }
            let words = head.dropFirst()
            let zone = TimeZone(
                standard: minutes,
                summer: words.lazy.compactMap { TimeZone.Summer(rawValue: String($0)) }.first
            )
            let country = words.first { $0.allSatisfy(\.isUppercase) }
            for name in halves[1].split(separator: " ") {
                if let country {
                    places["\(country)-\(name)"] = zone
                } else {
                    countries[String(name)] = zone
                }
            }
        }
        (self.countries, self.places) = (countries, places)
    }

    /// The zone of a place that a text names.
    ///
    /// - Parameters:
    ///   - entity: `country/JP`, `place/US-new-york`.
    ///   - surface: how the text calls it: a capital stands for its country, and has a zone
    ///     where its country has several.
    package func zone(entity: String, surface: String) -> TimeZone? {
        if entity.hasPrefix("country/") {
            let code = entity.dropFirst("country/".count)
            return countries[String(code)] ?? places["\(code)-\(slug(surface))"]
        }
        guard entity.hasPrefix("place/") else { return nil }
        let name = entity.dropFirst("place/".count)
        return places[String(name)] ?? countries[String(name.prefix(2))]
    }

    package static let shipped = ZoneTable(
        """
        -600 US: hawaii honolulu
        -540 us US: alaska anchorage
        -480 us US: california los-angeles san-francisco san-diego san-jose oakland sacramento seattle washington-state nevada las-vegas oregon portland hollywood silicon-valley
        -420 us US: colorado denver utah salt-lake-city new-mexico albuquerque montana wyoming
        -420 US: arizona phoenix tucson
        -360 us US: texas houston dallas austin san-antonio fort-worth chicago illinois minnesota minneapolis wisconsin milwaukee missouri louisiana new-orleans oklahoma alabama mississippi arkansas iowa memphis nashville
        -300 us US: new-york new-york-city nyc washington washington-dc washington-d-c boston massachusetts philadelphia pennsylvania florida-selatan miami atlanta georgia-as north-carolina south-carolina virginia maryland baltimore new-jersey connecticut ohio cleveland detroit manhattan brooklyn wall-street pittsburgh maine vermont delaware
        -480 us CA: british-columbia vancouver
        -420 us CA: alberta calgary edmonton
        -300 us CA: ontario toronto ottawa quebec montreal
        -360 MX: mexico-city kota-meksiko meksiko-city guadalajara monterrey
        -180 BR: sao-paulo rio-de-janeiro brasilia brazilia
        180 RU: moskwa moskow moscow kremlin st-petersburg saint-petersburg sankt-petersburg sochi kazan
        600 RU: vladivostok
        480 AU: perth australia-barat western-australia
        600 AU: brisbane queensland gold-coast
        600 au AU: sydney melbourne canberra new-south-wales victoria tasmania hobart
        570 au AU: adelaide south-australia australia-selatan
        570 AU: darwin northern-territory
        # Indonesia: provinces, and the cities that news names most.
        420 ID: aceh sumatera-utara sumatera-barat riau kepulauan-riau jambi sumatera-selatan kepulauan-bangka-belitung bengkulu lampung dki-jakarta jawa-barat banten jawa-tengah daerah-istimewa-yogyakarta jawa-timur kalimantan-barat kalimantan-tengah jakarta bandung surabaya semarang yogyakarta medan palembang padang pekanbaru batam bogor depok tangerang bekasi malang surakarta solo serang pontianak palangka-raya palangkaraya banda-aceh bandar-lampung cirebon
        480 ID: bali nusa-tenggara-barat nusa-tenggara-timur kalimantan-selatan kalimantan-timur kalimantan-utara sulawesi-utara sulawesi-tengah sulawesi-selatan sulawesi-tenggara sulawesi-barat gorontalo denpasar mataram kupang makassar manado palu kendari mamuju samarinda balikpapan banjarmasin tarakan bontang ikn ikn-nusantara
        540 ID: maluku maluku-utara papua papua-barat papua-selatan papua-tengah papua-pegunungan papua-barat-daya ambon ternate jayapura sorong manokwari merauke timika nabire
        # Countries of one zone.
        420: TH VN KH LA
        480: MY SG BN PH CN TW HK MO
        540: JP KR KP TL
        600: PG
        390: MM
        345: NP
        330: IN LK
        360: BD BT KG
        300: PK UZ TM TJ MV KZ
        270: AF
        210: IR
        240: AE OM AZ GE AM MU SC
        180: SA IQ KW QA BH YE TR BY KE ET TZ UG SO DJ ER MG SY JO
        120: ZA ZW ZM MZ BW RW BI LY SD SS MW SZ LS NA
        60: NG DZ TN CM AO GA BJ NE TD CF CG
        0: GH SN CI ML BF GN GM LR SL TG IS MR
        -180: AR UY
        -240: VE BO DO PR GY TT
        -300: CO PE PA JM
        -360: CR GT HN NI SV
        # With summer time.
        0 eu: GB IE
        60 eu: FR DE IT NL BE LU AT CH PL CZ SK HU SI HR RS BA MK ME AL XK SE NO DK MT MC VA SM LI AD
        120 eu: FI EE LV LT UA RO BG GR CY MD
        720 nz: NZ
        """
    )
}
