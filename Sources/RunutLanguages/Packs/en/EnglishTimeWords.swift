extension TimeLexicon {
    /// English words of time. Days and months need their capital: "may", "march" and "sun"
    /// are other words without it.
    static let english = TimeLexicon(
        """
        weekday 1 capital: monday, mon.
        weekday 2 capital: tuesday, tue., tues.
        weekday 3 capital: wednesday, wed.
        weekday 4 capital: thursday, thu., thur., thurs.
        weekday 5 capital: friday, fri.
        weekday 6 capital: saturday, sat.
        weekday 7 capital: sunday, sun.
        month 1 capital: january, jan., jan
        month 2 capital: february, feb., feb
        month 3 capital: march, mar.
        month 4 capital: april, apr., apr
        month 5 capital: may
        month 6 capital: june, jun.
        month 7 capital: july, jul.
        month 8 capital: august, aug., aug
        month 9 capital: september, sept., sept, sep.
        month 10 capital: october, oct., oct
        month 11 capital: november, nov., nov
        month 12 capital: december, dec., dec
        season 0: spring
        season 1: summer
        season 2: fall, autumn
        season 3: winter
        weekdays 1 capital: mondays
        weekdays 2 capital: tuesdays
        weekdays 3 capital: wednesdays
        weekdays 4 capital: thursdays
        weekdays 5 capital: fridays
        weekdays 6 capital: saturdays
        weekdays 7 capital: sundays
        deictic -2: the day before yesterday, day before yesterday
        deictic -1: yesterday
        deictic 2: the day after tomorrow, day after tomorrow
        deictic 0: today
        deictic 1: tomorrow
        part 0: morning
        part 1: midday
        part 2: afternoon
        part 3: evening
        part 4: night
        part 5: dawn
        eachPart 0: mornings
        eachPart 2: afternoons
        eachPart 3: evenings
        eachPart 4: nights
        tonight 4: tonight
        tonight 104: overnight
        weekWord: week
        weekWord capital: w
        monthWord: month
        yearWord: year
        periodWord: fiscal, fiscal year, financial year, fy, season
        periodWord 1: period
        clockWord: o'clock
        hourName 720: noon
        hourName 0: midnight
        unit 0: second, seconds
        unit 1: minute, minutes
        unit 2: hour, hours
        unit 3: day, days, trading days, business days, working days
        unit 4: week, weeks
        unit 5: month, months
        unit 6: quarter, quarters
        unit 7: half
        unit 8: year, years, fiscal year
        unit 9: decade, decades
        unit 10: century, centuries
        unit 11: millennium, millennia
        quarterName 1: q1, 1q
        quarterName 2: q2, 2q
        quarterName 3: q3, 3q
        quarterName 4: q4, 4q
        unitEnd 5: month-end, month end, month's end
        unitEnd 8: year-end, year end, year's end
        oneUnit 3: day-long, daylong
        oneUnit 4: week-long, weeklong
        oneUnit 5: month-long, monthlong
        oneUnit 8: year-long, yearlong
        oneUnit 9: decade-long, decadelong
        someUnits 1: minutes
        someUnits 2: hours
        someUnits 3: days
        someUnits 4: weeks
        someUnits 5: months
        someUnits 6: quarters
        someUnits 8: years
        someUnits 9: decades
        someUnits 10: centuries
        frequency 2: hourly
        frequency 3: daily, nightly
        frequency 4: weekly
        frequency 5: monthly
        frequency 6: quarterly
        frequency 8: annually, yearly
        direction -1: last, past, this past
        direction 0: this, current
        direction 1: next, coming, this coming, upcoming
        window -1: last, past, preceding, latest
        window 1: next, coming
        ago -1: ago, back
        ago 1: from now, hence
        relative -1: earlier, before, previously
        relative 1: later, afterward, afterwards
        relativeDay 1: the next day, the following day
        relativeDay -1: the previous day, the day before
        same: that, the same
        following -1: previous, preceding
        following 1: following
        possessive: 's
        edge -1: early, the beginning of, the start of, beginning of, start of, early in, earlier in, earlier, early on, the early hours of, early hours of, the small hours of
        edge 0: sometime, mid, the middle of, middle of, midway through
        edge 1: late, the end of, end of, late in, later in, later, late on
        weekend: weekend
        vague -1: past years, the recent years, recent years, recent months, recent weeks, recent days, recent quarters, recent decades
        vague -1: recent, recently, more recently, most recently, the recent past, lately
        vague 0: now, right now, currently, current, at present, nowadays, these days, at the moment, presently
        vague 1: coming years, the coming years, coming months, the coming months, coming weeks, the coming weeks, coming days, the coming days, coming quarters, the coming quarters, coming decades, the coming decades
        vague 1: future years, future quarters
        vague 1: soon, the future, the near future, the foreseeable future, the not too distant future, as soon as possible, shortly, the near term, the short term
        every: every, each
        every 2: every other, every second
        often: once, twice, times
        half: half, and a half
        orSo: or so, or more, or less, or later, or earlier, and beyond
        or: or
        ended: ended, ending
        ahead: by, until, till, effective
        clockLead: at, around, about, by, until, till, before, after, since, from, between
        the: the
        number 1: a, an
        joint: of, at, on
        gone: past
        first: first, final, full, entire, whole, following, additional, more
        approximately: about, around, nearly, almost, roughly, more than, less than, at least, up to, as many as, no more than, under
        ordinal 1: first
        ordinal 2: second
        ordinal 3: third
        ordinal 4: fourth
        ordinal 5: fifth
        ordinal 6: sixth
        ordinal 7: seventh
        ordinal 8: eighth
        ordinal 9: ninth
        ordinal 10: tenth
        ordinal 11: eleventh
        ordinal 12: twelfth
        ordinal 13: thirteenth
        ordinal 14: fourteenth
        ordinal 15: fifteenth
        ordinal 16: sixteenth
        ordinal 17: seventeenth
        ordinal 18: eighteenth
        ordinal 19: nineteenth
        ordinal 20: twentieth
        ordinal 21: twenty-first
        ordinal 22: twenty-second
        ordinal 23: twenty-third
        ordinal 24: twenty-fourth
        ordinal 25: twenty-fifth
        ordinal 26: twenty-sixth
        ordinal 27: twenty-seventh
        ordinal 28: twenty-eighth
        ordinal 29: twenty-ninth
        ordinal 30: thirtieth
        ordinal 31: thirty-first
        ending-ordinal: st, nd, rd, th
        ending-decade: s
        decadeEnding: s
        decade 192: twenties
        decade 193: thirties
        decade 194: forties
        decade 195: fifties
        decade 196: sixties
        decade 197: seventies
        decade 198: eighties
        decade 199: nineties
        meridiem 0: a.m., am
        meridiem 12: p.m., pm
        # In minutes; 9999 is a zone whose offset the words do not tell.
        zone 0 capital: gmt, utc
        zone -300 capital: est, cdt
        zone -240 capital: edt
        zone -360 capital: cst, mdt
        zone -420 capital: mst, pdt
        zone -480 capital: pst, akdt
        zone -540 capital: akst
        zone -600 capital: hst
        zone 60 capital: bst, cet
        zone 120 capital: cest, eet, sast
        zone 180 capital: eest, msk
        zone 330 capital: ist
        zone 420 capital: wib
        zone 480 capital: wita, sgt, hkt, awst
        zone 540 capital: wit, jst, kst
        zone 600 capital: aest
        zone 660 capital: aedt
        zone 720 capital: nzst
        zone 780 capital: nzdt
        localTime: local time
        zone 9999: eastern time, central time, mountain time, pacific time
        zone 9999 capital: et, ct, pt
        and: and
        between: between, from
        until: to, through, until, till
        numeral 1: one
        numeral 2: two
        numeral 3: three
        numeral 4: four
        numeral 5: five
        numeral 6: six
        numeral 7: seven
        numeral 8: eight
        numeral 9: nine
        numeral 10: ten
        numeral 11: eleven
        numeral 12: twelve
        numeral 13: thirteen
        numeral 14: fourteen
        numeral 15: fifteen
        numeral 16: sixteen
        numeral 17: seventeen
        numeral 18: eighteen
        numeral 19: nineteen
        numeral 20: twenty
        numeral 30: thirty
        numeral 40: forty
        numeral 50: fifty
        numeral 60: sixty
        numeral 70: seventy
        numeral 80: eighty
        numeral 90: ninety
        times 100: hundred
        times 1000: thousand
        times 1000000: million
        number 2: a couple of, couple of, couple
        number -1: several, a few, few, many, dozens of, scores of, hundreds of, thousands of, a matter of
        number 12: a dozen, dozen
        number 100: a hundred
        cue 1: will, shall, scheduled, expected to, expects to, plans to, planned for, due on, set for, set to, slated, going to, is to, are to
        cue -1: said, says, told, announced, reported, added, wrote
        cue -2: was, were, had, did, since, has, have
        cue -3: ended
        preposition: in, on, within, over, throughout, since, until, by, from, of, during, before, after, through, to, at, for, between, late, early, mid, and, till, around, about, last, this, next, every, fiscal, as of, or
        counter: no, number, section, page, article, flight, route, room, channel, us
        measure: barrels, people, pounds, tons, tonnes, miles, feet, acres, hectares, metres, meters, kilometers, kilometres, kilograms, gallons, bushels, workers, jobs, units, cars, homes, votes, shares, copies, students, patients, passengers, soldiers, tickets, dollars, euros, points, cases, deaths, families, houses, vehicles, bags, boxes, bottles
        counted: million, billion, percent, cents
        none: years old, months old, a half, one half, a quarter of, one quarter, a second, one-half, three-quarters, one-quarter, soon after, as soon as, shortly before, shortly after
        none: may the, fall of the, fall of a, black friday, super tuesday, ash wednesday, sheffield wednesday, black monday, cyber monday, may be, no time, may not, by now, may have
        none: second-hand, first-hand, a.m.e., second half-time
        """ + hyphenatedNumerals,
        feasts: englishFeasts
    )

    /// "twenty-one" to "ninety-nine": one word in the text.
    private static var hyphenatedNumerals: String {
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        let ones = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
        var lines = ""
        for (ten, tenWord) in tens.enumerated() {
            for (one, oneWord) in ones.enumerated() {
                lines += "\nnumeral \(10 * ten + one + 21): \(tenWord)-\(oneWord)"
            }
        }
        return lines
    }
}
