/// Words that stand before English names, and the nouns for people who speak without one.
///
/// Lower case, one word or phrase a line.
///
/// Compiled for this project from general knowledge of English offices, ranks and forms of address.
package enum EnglishTitles {
    /// Offices, ranks, occupations and playing positions that stand before a name.
    package static let offices = """
        president
        vice president
        president-elect
        vice president-elect
        former president
        former vice president
        acting president
        first lady
        second lady
        prime minister
        deputy prime minister
        former prime minister
        acting prime minister
        premier
        chancellor
        vice chancellor
        king
        queen
        prince
        princess
        crown prince
        emperor
        empress
        sultan
        emir
        sheikh
        duke
        duchess
        pope
        cardinal
        archbishop
        bishop
        rev.
        reverend
        pastor
        father
        rabbi
        imam
        ayatollah
        grand mufti
        supreme leader
        supreme court justice
        chief justice
        justice
        opposition leader
        party leader
        leader
        rebel leader
        hamas leader
        hezbollah leader
        minister
        deputy minister
        foreign minister
        deputy foreign minister
        foreign secretary
        defense minister
        defence minister
        defense secretary
        defence secretary
        interior minister
        home secretary
        home affairs minister
        finance minister
        treasury secretary
        chancellor of the exchequer
        economy minister
        economic minister
        coordinating minister
        trade minister
        commerce minister
        commerce secretary
        trade secretary
        energy minister
        energy secretary
        oil minister
        health minister
        health secretary
        education minister
        education secretary
        agriculture minister
        agriculture secretary
        transport minister
        transportation secretary
        transport secretary
        labor minister
        labor secretary
        environment minister
        justice minister
        law minister
        communications minister
        digital minister
        industry minister
        tourism minister
        housing minister
        immigration minister
        culture minister
        sports minister
        religious affairs minister
        home minister
        national security minister
        national security adviser
        national security advisor
        homeland security secretary
        secretary of state
        secretary of defense
        secretary of war
        secretary of the treasury
        secretary
        undersecretary
        assistant secretary
        deputy secretary
        under secretary
        secretary-general
        secretary general
        deputy secretary-general
        u.n. secretary-general
        un secretary-general
        un chief
        nato chief
        high commissioner
        commissioner
        special envoy
        special representative
        special rapporteur
        envoy
        ambassador
        deputy ambassador
        consul general
        diplomat
        attorney general
        deputy attorney general
        solicitor general
        special counsel
        prosecutor
        chief prosecutor
        state prosecutor
        federal prosecutor
        district attorney
        u.s. attorney
        assistant u.s. attorney
        public defender
        defense attorney
        defense lawyer
        attorney
        lawyer
        barrister
        judge
        chief judge
        district judge
        u.s. district judge
        magistrate
        coroner
        inspector general
        governor
        lieutenant governor
        lt. gov.
        gov.
        deputy governor
        mayor
        deputy mayor
        regent
        lord mayor
        county executive
        council member
        councilman
        councilwoman
        councilor
        councillor
        city councilor
        alderman
        selectman
        senator
        sen.
        representative
        rep.
        congressman
        congresswoman
        assemblyman
        assemblywoman
        assembly member
        delegate
        del.
        state senator
        state rep.
        state sen.
        member of parliament
        lawmaker
        legislator
        speaker
        house speaker
        senate majority leader
        senate minority leader
        house minority leader
        majority leader
        minority leader
        majority whip
        minority whip
        whip
        party chairman
        chairman
        chairwoman
        chairperson
        chair
        co-chair
        deputy chairman
        vice chairman
        vice chair
        committee chairman
        board chair
        spokesman
        spokeswoman
        spokesperson
        chief spokesman
        chief spokesperson
        deputy spokesperson
        foreign ministry spokesman
        foreign ministry spokeswoman
        foreign ministry spokesperson
        military spokesman
        army spokesman
        kremlin spokesman
        government spokesman
        government spokesperson
        police spokesman
        police spokesperson
        press secretary
        white house press secretary
        deputy press secretary
        communications director
        chief of staff
        deputy chief of staff
        army chief
        military chief
        intelligence chief
        security chief
        aide
        adviser
        advisor
        senior adviser
        senior advisor
        political adviser
        strategist
        campaign manager
        campaign spokesman
        pollster
        candidate
        presidential candidate
        vice presidential candidate
        nominee
        chief executive
        chief executive officer
        ceo
        chief financial officer
        cfo
        chief operating officer
        coo
        chief technology officer
        cto
        chief economist
        chief investment officer
        chief strategist
        chief analyst
        president director
        managing director
        executive director
        deputy director
        deputy executive director
        director
        director general
        director-general
        general manager
        manager
        executive
        executive chairman
        executive vice president
        senior vice president
        founder
        co-founder
        cofounder
        owner
        co-owner
        entrepreneur
        businessman
        businesswoman
        billionaire
        tycoon
        investor
        fund manager
        portfolio manager
        economist
        senior economist
        analyst
        senior analyst
        market analyst
        market strategist
        trader
        general
        gen.
        lieutenant general
        lt. gen.
        major general
        maj. gen.
        brigadier general
        brig. gen.
        brigadier
        colonel
        col.
        lieutenant colonel
        lt. col.
        lt col
        major
        maj.
        captain
        capt.
        lieutenant
        lt.
        first lieutenant
        second lieutenant
        sergeant
        sgt.
        staff sgt.
        sergeant major
        sgt. maj.
        master sgt.
        corporal
        cpl.
        private
        pvt.
        pfc.
        specialist
        admiral
        adm.
        vice admiral
        vice adm.
        rear admiral
        rear adm.
        commodore
        commander
        cmdr.
        lt. cmdr.
        air marshal
        air vice-marshal
        air chief marshal
        air force chief
        navy chief
        field marshal
        military commander
        army commander
        chief of the general staff
        chairman of the joint chiefs of staff
        police chief
        deputy police chief
        national police chief
        police commissioner
        police inspector
        inspector
        chief inspector
        superintendent
        assistant superintendent
        deputy superintendent
        detective
        detective inspector
        detective sergeant
        detective superintendent
        constable
        sheriff
        sheriff's deputy
        deputy sheriff
        deputy
        undersheriff
        trooper
        officer
        marshal
        fire chief
        assistant fire chief
        fire marshal
        chief
        deputy chief
        warden
        agent
        special agent
        special agent in charge
        investigator
        professor
        assistant professor
        associate professor
        emeritus professor
        professor emeritus
        lecturer
        senior lecturer
        researcher
        senior researcher
        research fellow
        senior fellow
        fellow
        scholar
        academic
        scientist
        chief scientist
        climate scientist
        physicist
        astronomer
        seismologist
        volcanologist
        meteorologist
        biologist
        epidemiologist
        virologist
        historian
        political scientist
        sociologist
        psychologist
        psychiatrist
        dean
        provost
        rector
        principal
        superintendent of schools
        headteacher
        headmaster
        teacher
        librarian
        doctor
        surgeon
        surgeon general
        physician
        pediatrician
        nurse
        paramedic
        pharmacist
        coach
        head coach
        assistant coach
        team principal
        team manager
        goalkeeper
        goalie
        defender
        midfielder
        forward
        striker
        winger
        quarterback
        running back
        linebacker
        wide receiver
        tight end
        cornerback
        pitcher
        catcher
        outfielder
        shortstop
        first baseman
        guard
        center
        point guard
        skipper
        teammate
        rookie
        racer
        driver
        rider
        golfer
        boxer
        sprinter
        swimmer
        gymnast
        athlete
        referee
        umpire
        athletic director
        sporting director
        actor
        actress
        singer
        rapper
        musician
        guitarist
        drummer
        songwriter
        composer
        comedian
        filmmaker
        producer
        executive producer
        screenwriter
        author
        novelist
        writer
        poet
        artist
        designer
        model
        host
        anchor
        correspondent
        journalist
        reporter
        editor
        editor-in-chief
        editor in chief
        managing editor
        columnist
        commentator
        photographer
        youtuber
        influencer
        activist
        campaigner
        rights activist
        human rights lawyer
        dissident
        protester
        organizer
        union leader
        trade unionist
        farmer
        fisherman
        shopkeeper
        resident
        eyewitness
        student
        pilot
        astronaut
        cosmonaut
        co-pilot
        taxi driver
        suspect
        defendant
        """

    /// Forms of address and degrees; with and without the full stop where both are written.
    package static let honorifics = """
        mr
        mr.
        mrs
        mrs.
        ms
        ms.
        miss
        mx
        mx.
        dr
        dr.
        prof
        prof.
        professor
        sir
        dame
        lord
        lady
        baron
        baroness
        viscount
        earl
        count
        countess
        madam
        madame
        mme
        monsieur
        herr
        frau
        senor
        señor
        senora
        señora
        don
        dona
        fr.
        father
        sister
        brother
        mother
        rev
        rev.
        reverend
        rt rev
        rt. rev.
        most rev.
        msgr.
        monsignor
        rabbi
        imam
        sheikh
        shaikh
        sayyed
        sayyid
        mullah
        maulana
        haji
        hajji
        tan sri
        datuk
        dato
        datuk seri
        tun
        hon
        hon.
        the honorable
        the hon.
        rt hon
        his excellency
        her excellency
        his majesty
        her majesty
        his royal highness
        her royal highness
        hrh
        pope
        saint
        st.
        shri
        smt
        ustad
        khun
        daw
        u
        jr.
        sr.
        esq.
        the late
        """

    /// Nouns for unnamed or collective people, and for institutions, that can speak.
    package static let groups = """
        official
        officials
        senior official
        senior officials
        government official
        government officials
        local officials
        state officials
        federal officials
        city officials
        county officials
        school officials
        health officials
        election officials
        emergency officials
        hospital officials
        security officials
        security official
        intelligence officials
        defense official
        defense officials
        military officials
        administration official
        administration officials
        senior administration official
        u.s. official
        u.s. officials
        western officials
        israeli officials
        palestinian officials
        ukrainian officials
        russian officials
        chinese officials
        un officials
        aid officials
        police officials
        fire officials
        law enforcement official
        law enforcement officials
        company officials
        source
        sources
        security source
        security sources
        diplomatic source
        diplomatic sources
        medical sources
        military source
        police sources
        industry sources
        informed source
        people familiar with the matter
        person familiar with the matter
        insider
        insiders
        analyst
        analysts
        political analysts
        economist
        economists
        expert
        experts
        legal experts
        health experts
        security experts
        observer
        observers
        critic
        critics
        supporter
        supporters
        witness
        witnesses
        eyewitness
        eyewitnesses
        bystander
        bystanders
        resident
        residents
        local residents
        locals
        villager
        villagers
        neighbor
        neighbors
        neighbour
        neighbours
        citizen
        citizens
        people
        survivor
        survivors
        victim
        victims
        the family
        family
        families
        family members
        relative
        relatives
        parent
        parents
        mother
        father
        wife
        husband
        son
        daughter
        brother
        sister
        friend
        friends
        colleague
        colleagues
        coworkers
        police
        police officers
        police officer
        officers
        officer
        deputies
        authorities
        local authorities
        health authorities
        authority
        investigator
        investigators
        detectives
        prosecutor
        prosecutors
        attorney
        attorneys
        lawyer
        lawyers
        defense lawyers
        judge
        judges
        the court
        court documents
        jurors
        rescuer
        rescuers
        rescue workers
        rescue teams
        emergency services
        emergency workers
        firefighter
        firefighters
        first responders
        paramedics
        medic
        medics
        doctor
        doctors
        nurse
        nurses
        health workers
        aid worker
        aid workers
        aid agencies
        aid groups
        humanitarian groups
        rights group
        rights groups
        human rights groups
        advocacy groups
        advocate
        advocates
        activist
        activists
        campaigners
        organizers
        protester
        protesters
        demonstrators
        strikers
        lawmaker
        lawmakers
        legislator
        legislators
        senators
        republicans
        democrats
        opposition
        opposition leaders
        party leaders
        politician
        politicians
        minister
        ministers
        diplomat
        diplomats
        envoys
        negotiators
        mediators
        government
        the government
        administration
        ministry
        embassy
        agency
        regulator
        regulators
        watchdog
        commission
        committee
        council
        army
        military
        the military
        troops
        soldiers
        soldier
        commanders
        militants
        rebels
        militia
        insurgents
        gunmen
        fighters
        separatists
        leader
        leaders
        world leaders
        spokesman
        spokeswoman
        spokesperson
        spokespeople
        aide
        aides
        advisers
        advisors
        company
        companies
        executive
        executives
        employer
        employers
        employee
        employees
        worker
        workers
        union
        unions
        staff
        trader
        traders
        dealers
        investor
        investors
        brokers
        bankers
        shareholders
        customers
        consumers
        users
        shoppers
        passenger
        passengers
        driver
        drivers
        pilot
        pilots
        crew
        crew members
        airline
        airlines
        tourist
        tourists
        hikers
        pilgrims
        migrant
        migrants
        refugee
        refugees
        asylum seekers
        hostages
        prisoners
        detainees
        suspect
        suspects
        defendant
        defendants
        student
        students
        teacher
        teachers
        scientist
        scientists
        researcher
        researchers
        academics
        historians
        scholars
        meteorologists
        forecasters
        seismologists
        hospital
        university
        school
        media
        local media
        state media
        state television
        state tv
        state news agency
        media reports
        news reports
        reporters
        journalist
        journalists
        newspaper
        newspapers
        broadcaster
        coach
        coaches
        player
        players
        teammates
        team
        club
        fans
        organisers
        voter
        voters
        respondents
        pollsters
        clerics
        church leaders
        farmers
        fishermen
        veterans
        """
}
