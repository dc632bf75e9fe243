internal import RunutSpelling

extension SlipWords {
    static let english = SlipWords(spelling: .english, measures: .indonesianEnglish)
}

extension Spelling {
    static let english = Spelling(
        list: UnsafeBufferPointer(
            start: runut_spelling_english(),
            count: Int(runut_spelling_english_size())
        ),
        affixes: .english,
        endings:
            "ies=y ied=y ier=y iers=y ing=e ed=e er=e ers=e or=e ors=e able=e ation=e ations=e est=e iest=y ily=y "
            + "ally=al iness=y ity=e ive=e ism=- ist=- ists=- ness=- less=- ful=- ish=- ship=-",
        // 400 and 150 articles: the list comes of years and subjects that are far from today's.
        meantClassMinimum: 24,
        meantLongClassMinimum: 20,
        accepted: .englishAcceptedSpellings,
        glued: WordList("the and that with which said have from they were been would was"),
        undoubled: WordList(
            """
            the of and to in a an was for on with as by at from has have were be are but which will would their
            who or and this been than its
            """
        ),
        variants: """
            our=or ise=ize isa=iza isi=izi yse=yze re=er ll=l ae=e oe=e ogue=og nce=nse pp=p tt=t mme=m que=ck
            gement=gment xion=ction ie=y ph=f ey=y '=- ss=s wards=ward st=- i=y
            """,
        nameVariants: """
            y=i ie=y yy=y ee=i ei=i oo=u ou=u oe=o e=i mad=med er=re o=u v=w v=f f=ph c=k q=k kh=k ch=kh kh=h gh=g sh=sch
            z=s th=t dh=d j=y j=zh ts=tz aa=a bb=b dd=d ff=f kk=k ll=l mm=m nn=n pp=p rr=r ss=s tt=t zz=z h=- '=-
            ah=a k=g
            """
    )
}

extension WordList {
    /// What few articles write and one slip of the keys would turn into a frequent word.
    static let englishAcceptedSpellings = WordList(
        """
        capsized capsize capsizing ferries drowned adrift aground seaweed lifeboat lifejacket lifejackets
        shelled shelling mourner mourners mourned looted looting rioted wounded wounding maimed stabbed stabbing
        hostage hostages hurled rescuers rescuer survivors survivor landslide landslides mudslide mudslides
        aftershock aftershocks epicentre epicenter wildfire wildfires downpour tremor tremors villagers villager
        pandemic vaccine vaccines lockdown streaming website websites blogger online offline smartphone selfie
        trekking hiking biker bikers tackle tackled striker strikers winger wingers header headers keeper
        midfielder midfielders relegated relegation playoff playoffs coached unbeaten
        preacher preached cleric clerics sermon sermons bride brides dowry bribed bribery bribes graft grafting
        curator curated curfew curfews casket caskets coffin coffins morgue autopsy forensic forensics
        poacher poachers poached trawler trawlers tanker tankers barge barges berth berthed dredge dredged
        assent assents backend frontend compute computes computed computing programmer programmers compliant
        tuning tuned decode decoded encode encoded satisfies identifier identifiers bounced bounces bouncer
        browser browsers browsing carefree caravan cavern coroner coroners cyclone cyclones cyclist cyclists
        deploy deploys deployed drone drones eviction evictions exodus felon felons filter filters firearm
        firearms gallery galleries garage genocide ghetto grenade grenades gunman gunmen gunfire hacker hackers
        hacked hacking hijack hijacked inmate inmates insurgent insurgents jailing kidnap kidnapped kidnapper
        laptop laptops massacre massacred militia militias molest molested mosque mosques motive motives mosaic
        nightclub outage outages pathogen patrol patrols phishing plague plagued pollen pollutant rampage ransom
        reactor reactors rebuke rebuked refugee refugees remand remanded rigged rigging ringleader rumor rumors
        sabotage sanction smuggle smuggled smuggler smugglers sniper snipers spyware stampede stampedes suspect
        tablet tablets teenage teenager teenagers terrorist terrorists torch torched tornado tornadoes torture
        tortured tourist tourists toxin toxins trafficker traffickers tsunami typhoon typhoons username vandal
        vandals veteran veterans viral virus viruses vigil vigils wedding weddings whistleblower witness
        cabled caller callers carver carved charred choked chopper choppers clashed crater craters cruder
        dashed dazed dined diner dived diver divers dodged drained dredging droves fainted fanned flared fled
        """
    )
}
