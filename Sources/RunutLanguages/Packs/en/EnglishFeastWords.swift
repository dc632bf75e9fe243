extension TimeLexicon {
    /// Named days as English-language news of America, Britain and Indonesia has them.
    static let englishFeasts = """
        holiday 101 capital: new year's day, new year’s day
        holiday 101 capital: new year's, new year’s
        holiday weekday 1 3 1 capital: martin luther king day, martin luther king jr. day, mlk day
        holiday weekday 2 3 1 capital: presidents' day, presidents’ day, presidents day, president's day, president’s day, washington's birthday, washington’s birthday
        holiday 202 capital: groundhog day
        holiday 214 capital: valentine's day, valentine’s day, st. valentine's day, st. valentine’s day
        holiday 317 capital: st. patrick's day, st. patrick’s day, saint patrick's day, saint patrick’s day
        holiday 401 capital: april fools' day, april fools’ day, april fool's day, april fool’s day
        holiday 505 capital: cinco de mayo
        holiday weekday 5 2 7 capital: mother's day, mother’s day, mothers' day, mothers’ day
        holiday weekday 5 -1 1 capital: memorial day
        holiday weekday 6 3 7 capital: father's day, father’s day, fathers' day, fathers’ day
        holiday 614 capital: flag day
        holiday 619 capital: juneteenth
        holiday 704 capital: independence day, fourth of july, july fourth
        holiday 817 1945: indonesian independence day, indonesia's independence day, indonesia’s independence day
        holiday weekday 9 1 1 capital: labor day
        holiday weekday 10 2 1 capital: columbus day, indigenous peoples' day, indigenous peoples’ day
        holiday 1031 capital: halloween, hallowe'en
        holiday weekday 11 1 1 1 capital: election day
        holiday 1111 capital: veterans day, veterans' day, veterans’ day, armistice day, remembrance day
        holiday weekday 11 4 4 capital: thanksgiving, thanksgiving day
        holiday 1224: christmas eve
        holiday 1225 capital: christmas, christmas day
        holiday 1226 capital: boxing day
        holiday 1231: new year's eve, new year’s eve
        # Elsewhere and everywhere.
        holiday 126 capital: australia day
        holiday 425 capital: anzac day
        holiday 701 capital: canada day
        holiday 714 capital: bastille day
        holiday 308: international women's day, international women’s day
        holiday 407: world health day
        holiday 422 capital: earth day
        holiday 501 capital: may day, international workers' day, international workers’ day, international labor day, international labour day
        holiday 503: world press freedom day
        holiday 605: world environment day
        holiday 1201: world aids day
        holiday 1210: human rights day, international human rights day
        # Easter and what is counted from it.
        holiday easter -47 capital: mardi gras, shrove tuesday
        holiday easter -46 capital: ash wednesday
        holiday easter -7 capital: palm sunday
        holiday easter -3 capital: maundy thursday
        holiday easter -2 capital: good friday
        holiday easter -1 capital: holy saturday
        holiday easter 0 capital: easter, easter sunday
        holiday easter 1 capital: easter monday
        holiday easter 39 capital: ascension day
        holiday easter 49 capital: pentecost, whit sunday
        holiday easter 50 capital: whit monday
        # By the moon, as Indonesia keeps them.
        holiday hijri 10 1 capital: eid al-fitr, eid ul-fitr, eid-al-fitr, eid ul fitr, eid al fitr, idul fitri
        holiday hijri 12 10 capital: eid al-adha, eid ul-adha, eid-al-adha, eid ul adha, eid al adha, idul adha
        holiday hijri 9 1: first day of ramadan, start of ramadan, beginning of ramadan
        holiday hijri 1 1: islamic new year
        holiday hijri 1 10 capital: ashura
        holiday imlek capital: lunar new year, chinese new year, lunar new year's day, lunar new year’s day
        holiday imlek 14: lantern festival
        holiday deepavali capital: diwali, deepavali
        holiday waisak capital: waisak
        holiday nyepi capital: nyepi
        holiday pawukon 0 capital: galungan
        month 101 capital: muharram
        month 107 capital: rajab
        month 109 capital: ramadan
        month 110 capital: shawwal
        event -1: before
        event 1: after
        dayAround -1: the day before, day before
        dayAround 1: the day after, day after
        none: christmas tree, christmas trees, christmas card, christmas cards, christmas carol, christmas carols, christmas gift, christmas gifts, christmas present, christmas presents, christmas lights, christmas decorations, christmas island, father christmas, christmas party, merry christmas
        none: halloween costume, halloween costumes, halloween mask, halloween candy, easter egg, easter eggs, easter bunny, easter island, easter basket, valentine's day card, thanksgiving turkey

        """
}
