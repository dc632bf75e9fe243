/// How dates in numbers alone are written: 7/3/2024 or 3/7/2024 for the seventh of March.
package enum DateOrder: Sendable {
    case dayFirst, monthFirst

    /// The order in a country, by its ISO 3166 code; nil where it is unknown or both are used.
    ///
    /// From common reference knowledge: month first in the United States, its islands and
    /// the countries they shaped; either, or the year first, in Canada and East Asia.
    package init?(country: String) {
        switch country {
        case "US", "AS", "FM", "GU", "MH", "MP", "PH", "PR", "PW", "VI": self = .monthFirst
        case "", "CA", "CN", "HK", "JP", "KP", "KR", "TW": return nil
        default: self = .dayFirst
        }
    }
}
