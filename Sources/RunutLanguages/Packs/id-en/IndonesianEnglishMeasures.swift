extension Measures {
    /// A line for what is measured, `|` between its units; a unit in both languages and short.
    static let indonesianEnglish = Measures(
        """
        # Length. "m" alone is left out: it also shortens million.
        mil mile miles|kilometer km kilometers kilometre kilometres|meter metre metres meters|kaki feet foot ft|yard yards yds|inci inch inches|sentimeter cm centimeters centimetres|milimeter mm millimeters millimetres
        # Weight.
        kilogram kg kilo kilograms kilos|ton tonnes tonne tons|pon pound pounds lbs lb|gram grams|ons ounce ounces oz|kuintal quintal quintals
        # Area.
        hektare hektar ha hectare hectares|ekar acre acres
        # Volume.
        liter litre litres liters|galon gallon gallons|barel barrel barrels|kubik cubic
        # Money.
        rupiah|dolar dollar dollars usd|euro euros|poundsterling|ringgit|yen|yuan|peso pesos
        # Time.
        detik seconds|menit minute minutes|jam hour hours|hari day days|pekan minggu week weeks|bulan month months|tahun year years|dekade dasawarsa decade decades|abad century centuries
        # Heat.
        celsius celcius|fahrenheit
        # Speed.
        knot knots|kmh km/jam kph|mph
        """
    )
}
