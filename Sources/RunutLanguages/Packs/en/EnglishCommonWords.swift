extension WordList {
    /// Words that English news writes small more often than not, so that a capital at the
    /// start of a sentence makes no name of them. Counted on a study corpus of 19,883 news
    /// articles: in at least 25 of them, and capitalised inside a line in under 35 % of uses.
    static let englishCommonWords = WordList(
        """
        abandon abandoned ability able abolish abolished abortion about above abroad absence absolute absolutely
        absorb abstract abuse accelerate accelerated accept acceptable acceptance acceptances accepted accepting
        access accident accompanied accompanying accord accordance according accords account accounted accounting
        accounts accrued accumulated accurate accusations accused accusing achieve achieved achieving acid
        acknowledge acknowledged acquire acquired acquiring acquisition acquisitions acre acreage acres across acted
        acting action actions active actively activist activists activities activity acts actual actually ad adapt
        add added adding addition additional address addressed addressing adds adequate adequately adjust adjusted
        adjustment adjustments administration administrative administrator admit admitted adopt adopted adopting
        adoption ads advance advanced advances advantage advantages adverse adversely advertising advice advise
        advised adviser advisers advisor advisors advisory advocacy advocate advocates affair affect affected
        affecting affects affiliate affiliated affiliates affirmed afford afraid after afternoon again against age
        agencies agency agenda agent agents aggregate aggressive aggressively ago agree agreed agreeing agreement
        agreements agrees agricultural ahead aid aide aided aides ailing aim aimed aiming aims aircraft airline
        airport all allegations alleged allegedly alleges alleging alleviate allies allocated allocation allocations
        allow allowance allowed allowing allows ally almost alone along alongside already also alter alternative
        alternatives although altogether aluminum always am ambitious amended amendment amendments amid among amount
        amounted amounting amounts ample an analysis analyst analysts and anger angered angry animal announce
        announced announcement announcements announcing annual annually annum anonymity another answer answers
        anticipate anticipated anticipates anticipation antitrust anxiety anxious any anybody anyone anything anyway
        anywhere apart apparel apparent apparently appeal appealed appealing appear appearance appeared appearing
        appears appliances application applications applied applies apply applying appoint appointed appointment
        appreciate appreciation approach approached approaches approaching appropriate approval approvals approve
        approved approximately arbitrage arbitration are area areas aren arena argue argued argues arguing argument
        arguments arising arm armed arms around arrange arranged arrangement arrangements arranger arranging arrears
        arrest arrested arrival arrive arrived article artificial as aside ask asked asking aspects assault assembly
        assess assessment asset assets assigned assist assistance assistant associate associated associations assume
        assumed assumes assuming assumption assumptions assurance assurances assure assured at atmosphere attached
        attack attacked attacking attacks attempt attempted attempting attempts attend attended attending attention
        attitude attorneys attract attracted attracting attractive attributable attributed auction auctions audience
        audit auditors austerity author authorised authorities authority authorization authorized auto automaker
        automakers automatic automatically automobile automotive autumn availability available average averaged
        averaging avert avg avoid avoided avoiding awaiting award awarded awards aware away back backed backers
        background backing backlog backs bad badly bags balance balanced balances ball ballot ballots ban band
        banker bankers banking bankruptcy banks banned bar barely bargain bargaining barge barley barred barrel
        barrels barrier barriers barring base based bases basic basically basis basket battle battles be beans
        bearing bearish beat beating became because become becomes becoming beef been before began begin beginning
        begins begun behalf behavior behind being belief believe believed believes below benchmark beneficial
        benefit benefited benefits besides best bet better between beyond bid bidder bidders bidding bids big bigger
        biggest bilateral bill billion billionaire billions bills binding biotechnology bipartisan birth bit bitter
        black blame blamed blasted bloc block blocked blocking blocks blood blow blunt board boards bodies body bold
        bolster bomb bond bonds bonus bonuses book booked books boom booming boost boosted boosting border borders
        born borrow borrowed borrower borrowers borrowing borrowings both bottom bought bound bourse boycott bpd
        brackets branch branches brand breach breached break breakdown breaking breaks breakthrough bridge brief
        briefing briefly bright bring bringing brings broad broadcast broaden broader broadly broke broken broker
        brokerage brokers brother brought budget budgetary buffer build building buildings built bulk bullet bullion
        bullish buoyant burden bus bushel bushels business businesses businessman businessmen busy but butter buy
        buyback buyer buyers buying buyout buys by cabinet calculated calculating calculations calendar call
        callable called calling calls calm came camp campaign campaigned campaigning campaigns can cancelled cancer
        candidacy candidate candidates cane cannot cap capabilities capability capable capacity capital
        capitalisation capture captured car card cards care career careful carefully cargo cargoes carried carrier
        carriers carries carry carryforward carryforwards carrying cars cartel case cases cash cast casting catch
        categories category cattle caucus caucuses caught cause caused causes causing caution cautioned cautious
        cautiously cease ceiling cement cent centers central centre centres centrist cents century cereal cereals
        certain certainly certificate certificates chain chair chairman chairs challenge challenged challenges
        challenging chance chances change changed changes changing channels chaos character charge charged charges
        charging charter cheap cheaper check checks chemicals chief child children chip chips choice choices choose
        choosing chose chosen cif circle circulated circulation circumstances cited cities citing citizen citizens
        citrus civil civilian claim claimed claiming claims clarify clash class classes classified clear cleared
        clearing clearly client clients climate climb climbed clinical close closed closely closer closes closest
        closing closure clothing coal coalition cocoa coconut code coffee coincide coins cold collapse collapsed
        collateral colleagues collect collected collection collective college color column com combat combination
        combine combined combining come comes comfortable coming command commander commanding comment commented
        commenting comments commercial commissions commitment commitments committed committees commodities common
        communication communique communities compact companies company comparable compare compared compares
        comparison comparisons compatible compensate compensation compensatory compete competing competition
        competitive competitiveness competitor competitors complained complaint complaints complete completed
        completely completing completion complex compliance complicated comply component components composite
        compound comprehensive comprise comprised comprising compromise computer computerized computers conceded
        concentrate concentrated concept concern concerned concerning concerns concerted concession concessions
        conclude concluded conclusion conclusions concrete condition conditional conditioned conditions conduct
        conducted conducting conference conferences confidence confident confidential confirm confirmation confirmed
        conflict conflicts confrontation congressional congressman conjunction connect connected connection
        consecutive consensus consent consequences conservative consider considerable considerably consideration
        considerations considered considering considers consist consistent consistently consisting consists
        consolidate consolidation consortium constant constitute constitutional constraints construction
        constructive consultant consultants consultation consultations consulting consumer consumers consuming
        consumption contact contacted contacts contain contained containing contains contenders content contention
        contest contested contests context contingent continuation continue continued continues continuing
        continuous contra contract contracted contractor contractors contracts contrary contrast contribute
        contributed contributing contribution contributions control controlled controlling controls controversial
        controversy convention conventional conventions conversation conversations conversion convert converted
        convertible converting convince convinced convincing cool cooperate cooperation cooperative coordinate
        coordinated coordinating coordination cope copper copy core corn corporate corporations correct correction
        corrects corresponding cost costing costly costs cotton could couldn counsel count counted counter
        counterparts counterproductive counties counting countries country counts couple coupled coupon course
        courts cover coverage covered covering covers crash create created creating creation credibility credible
        credit creditor creditors credits crew crime criminal crisis criteria critical criticised criticism
        criticized criticizing critics crop crops crowd crowds crown crowns crucial crude crushing ct cts cubic
        cultural culture cumulative curb curbing curbs currencies currency current currently customer customers cut
        cutbacks cuts cutting cwt cycle daily dairy damage damaged damages damaging dampen danger dangerous dangers
        dark data date dated dates daughter day days de dead deadline deadlock deal dealer dealers dealing dealings
        deals dealt death deaths debate debates debenture debentures debit debt debtor debtors debts decade decades
        decide decided decides deciding decision decisions decisive declaration declare declared declaring decline
        declined declines declining decrease decreased decree dedicated deemed deep deeper deeply default defeat
        defeated defend defended defending defensive defer deferred deficiency deficit deficits define defined
        definitely definition definitive degree degrees del delay delayed delaying delays delegate delegates
        delegation delegations deliver delivered deliveries delivering delivery demand demanded demanding demands
        democracies democracy demonstrate demonstrated denied denominated denominations denounced deny denying
        departments departure depend depended dependence dependent depending depends deposit depositors deposits
        depreciation depress depressed depth deputy deregulation des describe described describing design designated
        designed designs desire desk desperate despite destinations destroy destroyed detail detailed details detect
        deterioration determination determine determined determining devaluation devastating develop developed
        developer developing developments device devices devoted diagnostic did didn died diesel difference
        differences different differential differentials difficult difficulties difficulty digital diluted dinner
        diplomat diplomatic diplomats dipped direct directed direction directly director directors disagree
        disagreement disappointed disappointing disappointment disaster disastrous discipline disclose disclosed
        disclosure discontinued discount discounted discounts discourage discovered discovery discuss discussed
        discussing discussion discussions disease disk dismissed display disposal disposition dispute disputed
        disputes disrupted disruption distance distribute distributed distribution distributor distributors
        districts div diverse diversification diversified diversify diversion diversity divide divided dividend
        dividends division divisions divisive dlr dlrs do document documentation documents does doesn doing dollar
        dollars domestic domestically dominant dominate dominated don donated donations done donor donors door doors
        double doubled doubling doubt doubted doubts down downgrade downgraded downtown downturn downward dozen
        dozens draft drafted drafting drain dramatic dramatically drastic draw drawing drawn drew drill drilled
        drilling drive driven drives driving drop dropped dropping drought drove drug drugs dry du dual due dumping
        during duties duty dynamic each eager earlier early earmarked earn earned earning earnings earth earthquake
        ease eased easier easily easing easy echoed economic economically economies economist economists economy
        edge edged editor editorial education effect effective effectively effects efficiency efficient effort
        efforts eight eighth either elaborate elect elected election elections electoral electorate electrical
        electricity electronic element elements eligible eliminate eliminated eliminating elimination else elsewhere
        email emails embrace emerge emerged emergency emerging emotional emphasis emphasize emphasized employ
        employed employee employees employers employment employs enable enabled enabling enacted encourage
        encouraged encouraging end ended ending endorse endorsed endorsement endorsements endorsing ends enemy
        enforcement engage engaged engine engineered engineering engineers engines enhance enhanced enjoy enjoyed
        enormous enough ensure ensuring enter entered entering enthusiasm enthusiastic entire entirely entities
        entitled entity entry environment envisaged equal equally equals equipment equities equity equivalent era
        error erupted escalation especially essential essentially establish established establishing establishment
        estate estimate estimated estimates et eurobond evaluate evaluating evaluation eve even evening event events
        eventual eventually ever every everybody everyone everything evidence evident exact exactly exaggerated
        examine examining example exceed exceeded exceeding exceeds excellent except exception exceptional excess
        excessive exchangeable exchanged exchanges excise exclude excluded excludes excluding exclusive exclusively
        executed execution executive executives exercisable exercise exercised exist existed existence existing
        exists exit expand expanded expanding expansion expect expectation expectations expected expecting expects
        expenditure expenditures expense expenses expensive experience experienced expert expertise experts
        expiration expire expired expires expiring explain explained explaining explanation exploration explore
        exploring explosion export exported exporter exporters exporting exports exposed exposure expressed extend
        extended extending extends extension extensive extent external extra extraordinary extreme extremely eye
        eyes face faced faces facilitate facilities facility facing fact factor factories factors factory facts fail
        failed failing fails failure failures fair fairly faith fall fallen falling falls false familiar families
        family far fares farm farmer farmers farming farms fast faster fate father fats fault favor favorable
        favored favorite favors favour favourable favoured fear feared fears feasibility feature featured features
        federally fee feed feedgrains feel feeling feels fees feet fell fellow felt female few fewer fiber fiduciary
        field fields fierce fifth fight fighter fighting figure figures file filed filing filings fill filled film
        final finalised finalized finally financed finances financial financially financing find finding findings
        finds fine finish finished fire fired firm firmed firmer firmly firms first fiscal fish fit five fix fixed
        flag flat fleet flexibility flexible flight flights float floated floating flood flooding floor flotation
        flour flow flowing flows fluctuate fluctuation fluctuations fly flying focus focused focusing folks follow
        followed followers following follows food foot for force forced forces forcing forecast forecasting
        forecasts foreign foreigners foresee foreseeable form forma formal formally formation formed former formerly
        forming forms formula forth forthcoming forum forward foster fought found founded founder four fourth
        fraction frame framework franc franchise francs fraud free freedom freely freeze freight frequent frequently
        fresh friction friend friendly friends from front frozen fruit frustrated frustration fuel fueled fuels
        fulfill full fully function functions fundamental fundamentally fundamentals funded funding fundraising
        funds furniture further future futures gain gained gaining gains gallon game gap gas gasoline gathered
        gathering gave gay generally generate generated generating generation generic generous genuine get gets
        getting giant gilt gilts give given gives giving global go goal goals goes going gold golf gone good goods
        got gotten governing government governmental governments governor governors grace grade grades gradual
        gradually grain grains grant granted granting grants graphics great greater greatest greatly grew gross
        ground grounds group groups grow growers growing grown growth guarantee guaranteed guarantees guard guess
        guesstimated guesstimating guidance guide guidelines guilder guilders guilty gun guns guy guys had half halt
        halted halting hand handed handful handle handled handling hands happen happened happening happens happy
        harbor hard harder hardly hardware harm harsh harvest harvested has hasn hate have haven having he head
        headed heading headquartered headquarters heads health healthy hear heard hearing hearings heart heat heated
        heating heavily heavy hectares hedge hedging heifers heightened held helicopter hell help helped helpful
        helping helps her here herself high higher highest highlighted highly highs highway hike hikes him himself
        hinted hire hired hiring his historic historical historically history hit hitting hog hold holder holders
        holding holds home homes honest honor hope hoped hopeful hopes hoping hospitals host hosted hostile hot hour
        hourly hours household households houses housing how however hrs huge human hundred hundreds hurt hurting
        husband idea ideas identical identified identify identity idle if ignore ignored illegal illegally image
        images imagine imbalance imbalances immediate immediately immigrants immigration imminent immune impact
        implement implementation implemented implementing implications implied import importance important imported
        importer importers importing imports impose imposed imposing imposition impossible impressed impression
        improve improved improvement improvements improving in inability inadequate incentive incentives inch
        incident include included includes including income incomes incoming incorporated increase increased
        increases increasing increasingly incumbent incurred indebted indebtedness indeed indefinite indefinitely
        independence independent independents index indicate indicated indicates indicating indication indications
        indicator indicators indirect indirectly individual individuals industrial industrialised industrialized
        industry inequality inevitable inevitably inflation inflationary inflow influence influential informal
        information informed infrastructure initial initially initiative initiatives inject injection injunction
        injured innovative inquiries inquiry inside insider insist insisted insisting insolvent inspection
        instability install installation installations installed instance instead institution institutional
        institutions instructed instrument instruments insufficient insured insurer insurers integrated integration
        intelligence intelligent intend intended intends intense intent intention intentions interest interested
        interesting interests interim internal internationally interpreted intervene intervened intervention
        interview interviewed interviews into introduce introduced introducing introduction inventories inventory
        invest invested investigate investigating investigation investigations investigators investing investment
        investments investor investors invited involve involved involvement involves involving iron is isn issuance
        issue issued issues issuing it item items its itself jail jet jets job jobs join joined joining joint
        jointly journalists judge judgement judgment juice jump jumped junior jury just justified justify keen keep
        keeping keeps kept key kg kids kill killed killing kilo kilos kind kinds km knew know knowing knowledge
        known knows label labor laboratory lack lady laid land landing language large largely larger largest laser
        last lasting late lately later latest latter launch launched launching law lawmakers laws lawsuit lawsuits
        lawyer lawyers lay laying layoffs lb lbs lead leader leaders leadership leading leads learn learned lease
        leased leases least leave leaves leaving led left legacy legal legally legislation legislative legislators
        legitimate lend lender lenders lending length lengthy lent less lesser let letter letters level levels
        leverage leveraged levied levy liabilities liability liar liberalisation liberals licences license licensed
        licenses licensing lie lies life lift lifted lifting light like likelihood likely likes limit limited
        limiting limits line lines link linked linking links liquid liquidation liquidity liquids lire list listed
        listen listing lists litigation little live lived lives livestock living ll load loading loan loans lobby
        lobbying local locals located location locations lock locked long longer longtime look looked looking looks
        lose losing loss losses lost lot lots love low lower lowered lowering lowest lows lumber lunch luxury
        machine machinery made magazine magnitude mail mailed main mainly mainstream maintain maintained maintaining
        maintains maintenance maize major majority make maker makers makes making male man manage managed management
        manager managers managing mandate mandated mandatory manner manufacture manufactured manufacturer
        manufacturers manufactures manufacturing many margin marginal marginally margins mark marked market marketed
        marketing marketplace markets marks marriage mass massive master match mate material materials math matter
        matters mature matures maturing maturities maturity maximize maximum maybe me meal mean meaning meaningful
        means meant meantime meanwhile measure measured measures meat mechanism media medium meet meeting meetings
        meets member members membership memorandum memory men mention mentioned merchandise merchant merely merge
        merged merger mergers merit message messages met metal metals method methods microchip microchips mid midday
        midnight midsession might mild miles military milk mill milling million millions mind minds mine mineral
        miners minimal minimum ministerial ministers ministries minor minorities minority minus minute minutes
        misleading missed missile missiles missing mission mistake mix mixed mln mm mobile model models moderate
        moderately modern modest modified mogul moisture moment moments momentum money monitor monitored monitoring
        month monthly months mood moral moratorium more moreover morning mortgage mortgages most mostly mother
        motion mounting move moved movement movements moves moving mthly mths much multilateral multinational
        multiple municipal music must mutual my name named names narrow narrowed narrowing narrowly nation
        nationally nations nationwide natural nature naval nd near nearby nearly necessarily necessary need needed
        needs negative negotiate negotiated negotiating negotiation negotiations negotiator negotiators neighbouring
        neither nervous net network networks neutral never nevertheless new newly news newsletter newspaper
        newspapers next nickel night nil nine no nobody nominal nominate nominated nominating nomination nominee
        nominees none nonetheless noon nor normal normally northeastern northern not notable notably note noted
        notes nothing notice notified noting notion now nuclear number numbers numerous objections objective
        objectives obligation obligations observers obstacle obstacles obtain obtained obtaining obvious obviously
        occur occurred odds of off offensive offer offered offering offerings offers office officer officers offices
        official officially officials offset offsetting offshore often oil oils oilseed oilseeds old older on once
        one ones ongoing online only onto open opened opening openly opens oper operate operated operates operating
        operation operational operations operator operators opinion opponent opponents opportunities opportunity
        oppose opposed opposes opposing opposite opposition optimism optimistic option optional options or orange
        order ordered orders ordinary ore organisations organizations organized origin original originally other
        others otherwise ought ounce ounces our ourselves out outcome outflow outflows outlays outlets outline
        outlined outlook output outright outside outstanding over overall overcome overdue overhaul overhead
        overnight overseas overwhelming overwhelmingly owed owes owing own owned owner owners ownership owning owns
        pace package packages packaging pact pacts page pages paid palm panel panic paper papers par parallel parent
        parents parliamentary part partial partially participants participate participating participation particular
        particularly parties partisan partly partner partnership partnerships parts party pass passage passed
        passenger passengers passing past patent patents path patients pattern pave pay payable paying payment
        payments payout pays pct peace peak peaked pegged penalties pending pension people per perceived percent
        percentage perception perfect perform performance performed performing perhaps period periods permanent
        permission permit permits permitted persistent person personal personally personnel persons perspective
        persuade pesos pessimistic petition petrochemical petrol pharmaceutical phase phone photo physical pick
        picked picking picture piece pilot pipeline pit place placed placement places placing plan plane planes
        planned planning plans plant planted planting plantings plants plastics platform platforms platinum play
        played player players playing plays pleaded please pleased pledge pledged pledges plenty plunge plunged plus
        point pointed pointing points poised police policies policy political politically politician politicians
        politics poll polled polling polls pollster pollution pool popular popularity population populist pork port
        portfolio portfolios portion ports pose posed position positioned positions positive possibilities
        possibility possible possibly posted posting postings postpone postponed posts potential potentially poultry
        pound pounds poverty power powerful powers practical practice practices praise praised preceding precious
        precise predict predicted predicting prediction predictions prefer preference preferred preliminary
        premature premium premiums preparation prepare prepared preparing presence present presentation presented
        presently preserve presidency president presidential presidents press pressed pressing pressure pressured
        pressures presumptive pretax pretty prevailing prevent prevented preventing previous previously price priced
        prices pricing primaries primarily primary principal principally principle principles printers prior
        priorities priority prison private privately privatisation privatised pro probable probably probe problem
        problems procedure procedures proceed proceeding proceedings proceeds process processed processes processing
        processors procurement produce produced producer producers produces producing product production productive
        productivity products professional professionals professor profile profit profitability profitable profits
        program programme programs progress progressive prohibit prohibited prohibiting project projected projection
        projections projects prolonged prominent promise promised promises promising promissory promote promoting
        promotion prompt prompted prompting promptly proof proper properly properties property proportion proposal
        proposals propose proposed proposes proposing proprietary prosecution prosecutor prosecutors prospect
        prospective prospects prospectus protect protected protecting protection protectionism protectionist protein
        protest protesters protests proud prove proved proven provide provided provides providing province provinces
        provincial provision provisional provisionally provisions proxy public publication publicly published
        publisher publishing pull pulled pulp punitive purchase purchased purchasers purchases purchasing pure
        purely purpose purposes pursuant pursue pursued pursuing push pushed pushing put puts putting qtly qtr qtrly
        quake qualified qualify quality quantities quantity quarter quarterly quarters question questioned
        questioning questions quick quickly quiet quietly quit quite quota quotas quote quoted quotes quoting race
        races racial racist radical radio rail railroad rain rainfall rains raise raised raises raising rallied
        rallies rally rampant ran rand range ranged ranges ranging rank ranks rapeseed rapid rapidly rare rate rated
        rates rather rating ratings ratio ratios raw rd re reach reached reaches reaching react reacted reacting
        reaction read reading ready reaffirmed real realistic reality realize realized really reason reasonable
        reasonably reasons rebate rebates rebels rebound rebuild recall recalled recapitalization receipt receipts
        receive received receives receiving recent recently reception recession recognition recognize recognized
        recommend recommendation recommendations recommended reconsider record recorded records recover recovered
        recovery redeem redeemable redeemed redemption reduce reduced reduces reducing reduction reductions
        reference referred referring refinance refinancing refined refineries refiners refinery refining reflect
        reflected reflecting reflection reflects reform reforms refrain refugees refusal refuse refused refusing
        regain regard regarded regarding regardless regime region regional regions register registered registering
        registration registrations regret regular regularly regulation regulations regulators regulatory reiterated
        reject rejected rejection related relating relation relations relationship relationships relative relatively
        release released releasing relevant reliable relied relief religion religious reluctance reluctant rely
        remain remainder remained remaining remains remark remarks remember remote removal remove removed removing
        renegotiation renew renewal renewed rental reopen reorganization repaid repair repay repaying repayment
        repayments repeal repeat repeated repeatedly replace replaced replacement replaces replacing replied reply
        report reported reportedly reporter reporters reporting reports represent representation representatives
        represented representing represents repurchase repurchased repurchases reputation request requested requests
        require required requirement requirements requires requiring resale reschedule rescheduled rescheduling
        rescue research researchers reservations reserved reserves residential residents residual resign resignation
        resigned resist resistance resolution resolve resolved resolving resort resource respect respective
        respectively respond responded responding response responsibilities responsibility responsible rest restated
        restaurant restaurants restore restored restraint restrict restricted restrictions restrictive restructure
        restructured restructuring result resulted resulting results resume resumed retail retailer retailers retain
        retained retaliate retaliation retaliatory retire retired retirement return returned returning returns rev
        revaluation reveal revealed revenue revenues reversal reverse reversed review reviewed reviewing reviews
        revise revised revision revisions revive revolution revolving revs rhetoric rice rich rig right rights rigs
        ring ringgit rise risen rises rising risk risks risky rival rivals road roads role roll rolled room root
        roots rose roughly round route routes routine row royalties royalty rubber rule ruled rules ruling rumors
        rumours run running runs rupees rural rush safe safety said salaries salary sale sales same sanctions sat
        satellite satisfactory satisfied satisfy save saved saving saw say saying says scale scandal scattered
        scenario scene schedule scheduled scheme schemes school schools science scientists scope scrap screen
        scrutiny seamen search season seasonal seasonally seat seats second secondary secret section sections sector
        sectors secure secured securing security see seeing seek seeking seeks seem seemed seemingly seems seen sees
        segment segments seized select selected sell seller sellers selling sells semiconductor semiconductors
        senator senators send sending senior sense sensitive sent sentiment separate separately serial series
        serious seriously serve served server serves services servicing serving session sessions set setback sets
        setting settle settled settlement settlements settling seven seventh several severe severely shall shape
        share shared shareholder shareholders shares sharing sharp sharply she shed sheet shelf shift shifted
        shifting shifts ship shipbuilding shipment shipments shipped shipping ships shock shooting shop shopping
        short shortage shortages shorter shortfall shortly shot should shouldn show showed showing shown shows shr
        shrs shut shutdown side sides sight sign signal signals signature signed significance significant
        significantly signing signs silver similar similarly simple simply simultaneously since single sinking
        sister sit site sites sitting situation six sixth size sizeable skeptical skills slash slated slaughter
        slide slight slightly slim slip slipped slow slowdown slowed slower slowing slowly sluggish slump small
        smaller smart smelter snow so soared soaring social socialist soft software soil sold soldiers sole solely
        solid solidarity solution solutions solve some somebody someone something sometime sometimes somewhat son
        soon sooner sophisticated sorghum sorry sort sought sound sounded source sources sovereign soybean soybeans
        space spare sparked speak speaking speaks special specialist specialty specific specifically specifics
        specified specify speculate speculated speculation speculative speculators speech speeches speed spell spend
        spending spent spin spirit split spoke spoken spokesman spokesmen spokeswoman sponsored spot spotlight
        spread spreading spring spur square stabilisation stabilise stabilising stability stabilize stabilizing
        stable staff staffer stage staged stages stake stakes stance stand standards standing stands standstill
        start started starting starts state stated statement statements stating station stations status statutory
        stay stayed staying steadily steady steam steel steep steer steering steers stem stemmed stemming stems step
        stepped stepping steps sterling stg stick sticking stiff still stimulate stimulating stimulus stock
        stockbrokers stockholder stockholders stocks stood stop stopped stopping storage store stores stories story
        straight strain strategic strategies strategist strategists strategy stream streets strength strengthen
        strengthened strengthening stress stressed stretch strict strictly strike strikes striking strong stronger
        strongest strongly struck structural structure structured struggle struggled struggling stuck student
        students studied studies study studying stuff stump style subcommittee subject submit submitted subordinated
        subscribe subscribers subscription subscriptions subsequent subsequently subsidiaries subsidiary subsidies
        subsidized subsidy substantial substantially succeed succeeded succeeding succeeds success successful
        successfully successive successor such sudden suddenly sued suffer suffered suffering sufficient sugar
        suggest suggested suggesting suggestion suggestions suggests suit suitable suits sum summary summer summit
        sums superdelegates superior supervisory supplementary supplied supplier suppliers supplies supply support
        supported supporter supporters supporting supportive supports supposed sure surface surge surged surplus
        surpluses surprise surprised surprising surrounding surveillance survey surveyed surveys survive suspected
        suspend suspended suspending suspension suspicion sustain sustainable sustained swap swaps sweeping swept
        swing switch switched switching symbol sympathy syndicate syndicated syndication system table tackle tactics
        take taken takeover takeovers takes taking talk talked talking talks tangible tank tanker tankers tanks tap
        tape target targeted targeting targets targetted tariff tariffs task tax taxation taxes tea teachers team
        technical technically techniques technological technology telephone televised television telex tell telling
        tells temperatures temporarily temporary ten tend tendency tender tendered tendering tenders tens tension
        tensions tentative tentatively tenure term termed terminal terminals terminate terminated termination terms
        terrible territory terror terrorism terrorist terrorists test tested testimony testing tests textile
        textiles th than thanks that the their them theme themselves then theory there thereafter thereby therefore
        these they thin thing things think thinking thinks third this those though thought thousand thousands threat
        threaten threatened threatening threats three threshold thrift through throughout throw throwing thrown thus
        ticket tie tied ties tight tighten tightened tightening tighter time times timetable timing tin title to
        tobacco today together told toll tomorrow ton tone tonight tonnage tonne tonnes tons too took tools top
        topic topped total totaled totaling totalled totalling totally totals touch touched tough tougher tour
        toward towards town track trade traded trader traders trades trading traditional traditionally traffic trail
        trailing train training tranche tranches transaction transactions transfer transferred transfers transit
        transition transmission transport trapped travel treasurer treat treated treatment treaty tremendous trend
        trends trial trials tried tries trigger triggered trillion trim trip triple troops trouble troubled truck
        trucks true truly trustee truth try trying turmoil turn turnaround turned turning turnout turnover turns
        tweet tweeted twice two type types typical typically ultimate ultimately unable unacceptable unadjusted
        unanimously unavailable uncertain uncertainties uncertainty unchanged unclear undecided under undercut
        underground underlying undermine undermined understand understanding understands understood undertake
        undertaken undervalued underway underwrite underwriter underwriters underwriting underwritten undisclosed
        undocumented unemployed unemployment unexpected unexpectedly unfair unfairly unhappy unidentified unilateral
        unions unique unit units unity unknown unless unlike unlikely unnamed unofficial unpaid unprecedented
        unprofitable unrealistic unrelated unrest unsecured unsolicited unspecified unsuccessful until unusual
        unusually unveiled unwilling up upcoming updated upgrade upgraded upon upper upset upturn upward upwards
        urban urge urged urgent urging us usage use used useful user users uses using usual usually utility
        utilization valid value valued values variable variety various varying vast ve vegetable vehicle vehicles
        venture ventures version versus very vessel vessels veteran veto via viability viable vice victims victories
        victory video view viewed views vigorously violated violating violation violations violence violent virtual
        virtually virus visible vision visit visited visiting visits vital voice voiced volatile volatility volume
        volumes voluntarily voluntary vote voted voter voters votes voting vowed vs vulnerability vulnerable wage
        wages wait waiting wake walk walked want wanted wants war warehouse warm warned warning warrant warrants
        wars warships wary was wasn waste watch watched watching water waters waterway wave way ways we weak weaken
        weakened weakening weaker weakness wealth wealthy weapon weapons weather website week weekend weekly weeks
        weigh weight welcome welcomed welfare well wells went were weren wet what whatever wheat when where whether
        which while whites who whoever whole wholesale wholly whom whose why wide widely widened widening wider
        widespread wife will willing willingness win wind window winds wing winner winning wins winter wish with
        withdraw withdrawal withdrawing withdrawn withdrew withholding within without woman women won wonder word
        words work worked worker workers workforce working works workstations world worldwide worried worries worry
        worse worst worth would wouldn wounded write writedown writedowns writing written wrong wrote year yearly
        years yen yesterday yet yield yielded yielding yields you young younger your yr yuan zero zinc zone zones
        """
    )
}
