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
        deictic -1: yesterday
        deictic 0: today
        deictic 1: tomorrow
        part 0: morning, mornings
        part 1: midday
        part 2: afternoon, afternoons
        part 3: evening, evenings
        part 4: night, nights
        part 5: dawn
        tonight 4: tonight, overnight
        weekWord: week
        monthWord: month
        yearWord: year
        periodWord: fiscal, fiscal year, season
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
        direction -1: last, past, previous
        direction 0: this, current, this past
        direction 1: next, coming, this coming, upcoming
        window -1: last, past, recent, preceding, latest
        window 1: next, coming
        ago -1: ago, back
        ago 1: from now, hence
        relative -1: earlier, before, previously
        relative 1: later, afterward, afterwards
        relativeDay 1: the next day, the following day
        relativeDay -1: the previous day, the day before
        same: that
        possessive: 's, ’s
        edge -1: early, the beginning of, the start of, beginning of, start of, early in, earlier in, earlier
        edge 0: mid, the middle of, middle of, midway through
        edge 1: late, the end of, end of, late in, later in, later
        weekend: weekend
        vague -1: recent, recently, more recently, most recently, the recent past, lately, previously, formerly
        vague 0: now, right now, currently, current, at present, nowadays, these days, at the moment, presently, this time
        vague 1: soon, the future, the near future, the foreseeable future, future, as soon as possible, shortly
        every: every, each
        half: half
        the: the
        number 1: a, an
        joint: of, at, on
        gone: past
        first: first, final, full, entire, same, whole, following, additional, more
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
        ordinal 15: fifteenth
        ordinal 16: sixteenth
        ordinal 17: seventeenth
        ordinal 18: eighteenth
        ordinal 19: nineteenth
        ordinal 20: twentieth
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
        zone 0: gmt, utc
        zone -300: est
        zone -240: edt
        zone -360: cst
        zone -300: cdt
        zone -480: pst
        zone -420: pdt
        zone 60: cet
        zone 120: cest
        zone 420: wib
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
        number -1: several, a few, few, many
        number 12: a dozen, dozen
        number 100: a hundred
        cue 1: will, shall, scheduled, expected to, expects to, plans to, planned for, due on, set for, slated, going to
        cue -1: said, says, told, announced, reported, added, wrote
        cue -2: was, were, had, did, ended, since, has, have
        preposition: in, on, since, until, by, from, of, during, before, after, through, to, at, for, between, late, early, mid, and, till, around, about, last, this, next, every, fiscal, as of, or
        counter: no, number, section, page, article, flight, route, room, channel, us
        none: years old, months old, a half, one half, a quarter of, one quarter, a second, one-half, three-quarters, one-quarter
        none: black friday, super tuesday, may be, no time, may not, half a, now that, by now, may have
        none: second-hand, first-hand, a.m.e., second half-time
        """,
        feasts: englishFeasts
    )
}
