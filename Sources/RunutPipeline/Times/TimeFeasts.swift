internal import RunutLanguages

/// Named days, and what is counted from them.
extension TimeReader {
    /// "Lebaran 2024", "Natal tahun lalu".
    func holidayReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard let feast = feast(parts) else { return nil }
        var reading: TimeReading?
        if case .fixed(let month, let day, _) = feast {
            reading = dateReading(day, month, parts, range)
        } else {
            reading = day(of: feast, parts, range).map { .day($0) }
        }
        return reading?.ofFeast(reading?.day)
    }

    /// A feast in passing ("arus mudik Lebaran", "jelang Natal") says what is talked of, not on
    /// which day it happened: only "pada Natal" does, or a name with its year.
    func holidayMention(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        var reading = holidayReading(parts, range)
        let isOnIt = follows(.preposition, range) && !follows(.event, range)
        if !isOnIt, !parts.has(.dayWord), !parts.has(.year) { reading?.day = nil }
        return reading
    }

    /// "malam Natal", "malam 27 Ramadan": a day begins with the evening before.
    func feastEveReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        if let month = parts.first(.month) {
            guard month > 12, let day = parts.first(.day) ?? ordinal(parts) else { return nil }
            return hijriReading(day, month - 100, parts)
        }
        return holidayReading(parts, range)
    }

    /// "HUT ke-79 RI": the number tells the year.
    func anniversaryReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        // "HUT ke-50 kemerdekaan Papua Nugini" is not Indonesia's.
        if goesOnAsName(range) { return nil }
        guard case .fixed(let month, let day, let since?)? = feast(parts),
            let count = ordinal(parts), count > 0, since + count < 3000,
            let date = Day(year: since + count, month: month, day: day)
        else { return nil }
        return TimeReading.day(date).ofFeast(date)
    }

    /// "setiap Natal".
    func yearlyReading(_ holiday: Int) -> TimeReading {
        if case .fixed(let month, let day, _) = grammar.lexicon.namedDays[holiday] {
            return TimeReading(.set, "XXXX-\(padded(month, 2))-\(padded(day, 2))")
        }
        return TimeReading(.set, grammar.setsUsePeriods ? "P1Y" : "XXXX")
    }

    // MARK: Counted from a feast

    /// "H-7 Lebaran", "dua hari setelah Idul Adha", "hari ke-10 Ramadan"; "H-7" alone counts
    /// from the feast that the text named last, or that its sentence goes on to name, and is no
    /// time where there is none.
    func feastCountReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard let base = countedFrom(parts, range) else { return nil }
        // "H2" is half a year elsewhere.
        let isAlone = !parts.has(.holiday) && !parts.has(.month)
        if isAlone, parts.first(.dayCount) == 0, !parts.has(.dash), !parts.has(.plus) { return nil }
        var reading: TimeReading?
        if let count = parts.feastCounts.first {
            guard abs(count) <= 100 else { return nil }
            reading = .day(base.adding(days: count))
        } else if let direction = parts.first(.event) ?? parts.first(.dayAround) {
            let (count, unit) = amount(parts) ?? (1, .day)
            guard let count, count > 0, unit >= .day else { return nil }
            reading = self.reading(of: unit, offset: count * direction, from: base)
        } else if let nth = ordinal(parts), (1...30).contains(nth) {
            reading = .day(base.adding(days: nth - 1))
        }
        return reading?.ofFeast(base)
    }

    /// "H-7 hingga H+7 Lebaran".
    func feastCountSpanReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        let counts = parts.feastCounts
        guard counts.count == 2, let base = countedFrom(parts, range) else { return nil }
        // "H-2 dan H-1" is a span, "H-7 dan H+7" are two days.
        if parts.has(.and), counts[1] != counts[0] + 1 { return nil }
        return span(base.adding(days: counts[0]), base.adding(days: counts[1]))?.ofFeast(base)
    }

    private func countedFrom(_ parts: TimeParts, _ range: Range<Int>) -> Day? {
        if parts.has(.month) { return hijriMonth(parts)?.lowerBound }
        guard let feast = feast(parts) else {
            return named.feast ?? partsAhead(range).flatMap { countedFrom($0, range) }
        }
        if case .fixed(let month, let day, _) = feast {
            return dateReading(day, month, parts, range)?.day
        }
        return day(of: feast, parts, range)
    }

    /// The next feast in the sentence, with its year.
    private func partsAhead(_ range: Range<Int>) -> TimeParts? {
        let ahead = atoms.atoms[range.upperBound...]
        guard let index = ahead.firstIndex(where: { $0.mask & TimePart.holiday.bit != 0 }) else {
            return nil
        }
        let senses = ahead[index...].prefix(2).flatMap { atoms.senses[$0.senses] }
        return TimeParts(senses.filter { $0.part == .holiday || $0.part == .year }[...])
    }

    // MARK: The day of a feast

    private func feast(_ parts: TimeParts) -> NamedDay? {
        (parts.last(.holiday) ?? parts.first(.jubilee) ?? parts.first(.eve))
            .map { grammar.lexicon.namedDays[$0] }
    }

    private func ordinal(_ parts: TimeParts) -> Int? {
        parts.first(.ordinal) ?? (parts.has(.ordinalPrefix) ? parts.first(.number) : nil)
    }

    private func day(of feast: NamedDay, _ parts: TimeParts, _ range: Range<Int>) -> Day? {
        if let year = parts.first(.year) {
            if HijriCalendar.isYear(year) { return feast.day(hijriYear: year) }
            return nearest(feast.days(in: commonYear(year, feast)))
        }
        guard let anchor else { return nil }
        let direction = parts.first(.direction) ?? parts.first(.near)
        if parts.has(.yearWord), let direction {
            return nearest(feast.days(in: anchor.year + direction))
        }
        let days = (anchor.year - 1...anchor.year + 1).flatMap { feast.days(in: $0) }
        switch direction {
        case .some(..<0): return days.last { $0 < anchor }
        case .some(1...): return days.first { $0 > anchor }
        default: break
        }
        // The nearest; the tense decides where both are far.
        guard let best = nearest(days) else { return nil }
        if anchor.ordinal - best.ordinal > 120, tense(before: range) > 0 {
            return days.first { $0 >= anchor }
        }
        return best
    }

    /// The year of our calendar: feasts bring those of their own. Kongzili counts from 551
    /// BC, the Buddhist era from 544 BC, Saka from AD 78.
    private func commonYear(_ year: Int, _ feast: NamedDay) -> Int {
        guard case .moon(let moonFeast, _) = feast else { return year }
        return switch moonFeast {
        case .imlek where year > 2400: year - 551
        case .waisak where year > 2400: year - 544
        case .nyepi where year < 1990: year + 78
        default: year
        }
    }

    private func nearest(_ days: [Day]) -> Day? {
        guard let anchor else { return days.first }
        return days.min { abs($0.ordinal - anchor.ordinal) < abs($1.ordinal - anchor.ordinal) }
    }

    // MARK: Months by the moon

    /// A hijri or Javanese date; without a year the nearest.
    func hijriReading(_ day: Int, _ month: Int, _ parts: TimeParts) -> TimeReading? {
        let calendar = HijriCalendar.indonesian
        let written = parts.first(.year)
        if month > 100 {
            // Java's own new year, "1 Suro".
            guard day == 1 else { return nil }
            if let written { return javaneseNewYear(written).map { .day($0) } }
            guard let anchor else { return nil }
            let years = (anchor.year - 1...anchor.year + 1)
            return nearest(years.compactMap(javaneseNewYear)).map { .day($0) }
        }
        if let written, HijriCalendar.isYear(written) {
            // A month of 29 days has no thirtieth, whichever year is near.
            return calendar.day(day, ofMonth: month, in: written).map { .day($0) }
                ?? TimeReading(.date, "XXXX-XX-XX")
        }
        guard let near = anchor ?? written.flatMap({ Day(year: $0, month: 7, day: 1) }) else {
            return nil
        }
        let days = calendar.years(around: near)
            .compactMap { calendar.day(day, ofMonth: month, in: $0) }
        let fitting = written.map { year in days.filter { $0.year == year } } ?? days
        return nearest(fitting).map { .day($0) }
    }

    /// "9-10 Muharram 1446 H", "29 Ramadan-2 Syawal 1445".
    func hijriSpanReading(_ first: Int, _ last: Int, _ parts: TimeParts) -> TimeReading? {
        guard let firstMonth = parts.first(.month), firstMonth > 12,
            let lastMonth = parts.last(.month), lastMonth > 12,
            let begin = hijriReading(first, firstMonth - 100, parts)?.day,
            let end = hijriReading(last, lastMonth - 100, parts)?.day
        else { return nil }
        return span(begin, end)
    }

    /// Of a Javanese year, or of the one that begins in a year of ours.
    private func javaneseNewYear(_ year: Int) -> Day? {
        if year < 1990 { return JavaneseCalendar.newYear(year) }
        // The Javanese year is shorter: the difference falls from 68 to 65.
        return (year - 68...year - 65).compactMap(JavaneseCalendar.newYear)
            .first { $0.year == year }
    }

    /// "Ramadan 1445 H", "Ramadan tahun ini": its first and last day.
    func hijriMonthReading(_ parts: TimeParts) -> TimeReading? {
        guard let days = hijriMonth(parts) else { return nil }
        var reading = stretch(days.lowerBound, days.upperBound)
        reading.stretch = (days.lowerBound, .month)
        return reading
    }

    /// No single day that later words could count from.
    private func stretch(_ first: Day, _ last: Day) -> TimeReading {
        .stretch(first.text + "/" + last.text, first, last)
    }

    private func hijriMonth(_ parts: TimeParts) -> ClosedRange<Day>? {
        guard let month = parts.first(.month).map({ $0 - 100 }), (1...12).contains(month) else {
            return nil
        }
        let calendar = HijriCalendar.indonesian
        let written = parts.first(.year)
        if let written, HijriCalendar.isYear(written) {
            return calendar.days(ofMonth: month, in: written)
        }
        let direction = parts.first(.direction)
        let year =
            written
            ?? (parts.has(.yearWord) ? direction.flatMap { d in anchor.map { $0.year + d } } : nil)
        guard let near = year.flatMap({ Day(year: $0, month: 7, day: 1) }) ?? anchor else {
            return nil
        }
        let months = calendar.years(around: near).map { calendar.days(ofMonth: month, in: $0) }
        if let year {
            let first = nearest(months.map(\.lowerBound).filter { $0.year == year })
            return months.first { $0.lowerBound == first }
        }
        switch direction {
        case .some(..<0): return months.last { $0.upperBound < near }
        case .some(1...): return months.first { $0.lowerBound > near }
        default:
            return months.min { distance($0, near) < distance($1, near) }
        }
    }

    private func distance(_ days: ClosedRange<Day>, _ day: Day) -> Int {
        max(days.lowerBound.ordinal - day.ordinal, day.ordinal - days.upperBound.ordinal, 0)
    }

    /// "10 hari terakhir Ramadan", "sepuluh hari pertama Ramadan".
    func lastDaysReading(_ parts: TimeParts) -> TimeReading? {
        guard let days = hijriMonth(parts), let count = parts.first(.number),
            (2...29).contains(count), parts.first(.unit) ?? 3 == TimeUnit.day.rawValue
        else { return nil }
        if parts.has(.window) {
            return stretch(days.upperBound.adding(days: 1 - count), days.upperBound)
        }
        return stretch(days.lowerBound, days.lowerBound.adding(days: count - 1))
    }

    /// "1445 H".
    func hijriYearReading(_ parts: TimeParts) -> TimeReading? {
        guard let year = parts.first(.year), HijriCalendar.isYear(year) else { return nil }
        let days = HijriCalendar.indonesian.days(ofYear: year)
        return stretch(days.lowerBound, days.upperBound)
    }

    // MARK: Market days

    /// "Kamis Pon": the weekday and the market day meet every 35 days.
    func marketDayReading(
        _ weekday: Int,
        _ marketDay: Int,
        _ parts: TimeParts,
        _ range: Range<Int>
    ) -> TimeReading? {
        guard let anchor else { return nil }
        let direction = parts.first(.direction) ?? parts.first(.near) ?? tense(before: range)
        // Halfway into the past or into what is to come, unless nothing says which.
        let near =
            direction == 0 ? anchor : anchor.adding(days: direction < 0 ? -17 : 17)
        return .day(
            JavaneseCalendar.day(weekday: weekday, marketDay: marketDay, nearest: near)
        )
    }
}
