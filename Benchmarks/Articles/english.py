"""Words and templates of English news from Indonesia; the shapes are those of `indonesian`."""
from Articles import indonesian
from Articles.common_words import ENGLISH_NOUNS, ENGLISH_VERBS

CODE = "en"
DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday".split("|")
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December".split("|")
SHORT_MONTHS = [month[:3] for month in MONTHS]
GIVEN, FAMILY, PLACES, SYLLABLES, EAST, MIDDLE = (getattr(indonesian, name) for name in ("GIVEN", "FAMILY", "PLACES", "SYLLABLES", "EAST", "MIDDLE"))

WORDS = {
    "adj": """new|old|large|main|local|official|small|damaged|important|additional|serious|joint|emergency|temporary|heavy|light|urgent|regular|modern|used
|private|public|open|closed|final|first|last|illegal|free|cheap|costly|narrow|wide|wet|dry|high|low|long|short|safe|fragile|clean|dirty|crowded|quiet|gradual
|limited|annual|monthly|digital|manual|traditional|permanent|fast|slow|strong|weak|fertile|remote|strategic""",
    "noun": """house|road|office|programme|aid package|fund|bridge|school|market|plot|vehicle|report|document|budget|building|tool|facility|service|letter
|contract|project|warehouse|machine|river|drain|fence|levee|terminal|port|airport|station|pipe|cable|tower|boat|truck|bus|ship|network|system|schedule|plan
|proposal|rule|permit|tax|tariff|stock|supply|seedling|orchard|granary|kiosk|ferry|trawler|quarry|workshop|bakery|dormitory|nursery|archive|ledger|invoice|voucher|ballot|petition|verdict|survey|sample kit
|radio|siren|crane|bulldozer|tractor|lorry|scooter|wagon|carriage|pier|jetty|lighthouse|canal|culvert|sluice|embankment|pathway|footbridge|overpass|tunnel|parking lot|greenhouse|fish pond|poultry shed|cattle pen
|rice mill|sugar mill|brick kiln|water meter|street lamp|transformer|antenna|server|printer|kitchen|canteen|clinic ward|ambulance|stretcher|medicine chest|uniform|helmet|boot|raincoat|carpet|statue|mural|fertiliser|paddy field|garden|forest|mine|factory|shop|stall|hotel|hospital|clinic|vaccine|water tank
|power line|fuel depot|tent|blanket|chair|lamp|camera|computer|car|motorcycle|plane|train|pavement|park|pond|reservoir|dam|well|pump|generator|solar panel
|roof|wall|door|window|hall|mosque|church|temple|museum|library|stage|banner|book|curriculum|scholarship|laboratory|sample|account|loan|share|asset|map|""" + ENGLISH_NOUNS,
    "owner": """the local government|residents|a private company|the village cooperative|a farmers' group|an education foundation|market traders|coastal fishermen
|a contractor|a housing developer|the ministry|the area's operator|a state school|the regional hospital|the victims' family|a mining company|students""",
    "spot": """the regent's office|the village hall|the district field|the central market|the bus terminal|a crossroads|the provincial road|an industrial estate
|a crowded settlement|the river bank|a hillside|the estuary|a small port|a school yard|an official residence|a logistics warehouse|a guard post|an oil palm estate
|a housing complex|the town centre|the town square|a suspension bridge|the fish auction hall|the campus|the main stadium|the courtroom|the toll gate|a shelter""",
    "how": """in stages|with makeshift tools|without notice|in a short time|with great care|openly|in turns|until late at night|since morning|under tight guard
|without major obstacles|together with neighbours|in heavy rain|at their own cost|according to procedure|ahead of schedule|in secret|in front of residents""",
    "purpose": """to prevent greater losses|to ensure the safety of residents|so that activities can resume|to support the investigation|to meet residents' needs
|so that it does not happen again|to avoid misunderstandings|to speed up recovery|to complete the case file|to cut costs|to keep services running|to maintain order
|as part of an evaluation|to help the families affected|to ease congestion|to keep supplies available""",
    "group": """residents|traders|fishermen|farmers|drivers|parents|students|workers|evacuees|business owners|community leaders|motorists|passengers|volunteers
|landowners|day labourers|tourists""",
    "bare": """wait for the results|report to the post|avoid the site|check the data again|keep the area clean|follow the rules|prepare the documents|drive with care
|stay calm|settle the matter together|speed up the repairs|open the data to the public|add staff in the field|count the losses again|give the team a chance
|put safety first|stop spreading rumours|return home|help the elderly first|follow the officers' directions|gather evidence|watch the work closely""",
    "say": "said|told reporters|explained|stated|revealed|added|stressed|acknowledged|confirmed", "saidnya": "he said|she said|he added|she added|he told reporters",
    "said": "said|according to|explained|added", "link": "Meanwhile|On the other hand|After that|Earlier|So far|On the same day|Shortly afterwards|However|Separately|In addition",
    "timeword": "morning|afternoon|evening|night", "measure": "percent|units|people|kilograms|tonnes|litres|hectares|metres|kilometres|packages|families|houses|points|villages|districts|times",
    "quality": """very helpful|not enough|beyond expectations|according to plan|far from what we hoped|rather heavy|not easy|something to be settled soon|being watched
|a matter of concern|going well|not to be tolerated|more complicated than we thought""",
    "body": """Transport Agency|Social Agency|Health Agency|Public Works Agency|Education Agency|Agriculture Agency|Trade Agency|Environment Agency
|Disaster Mitigation Agency|Statistics Office|Inspectorate|Fisheries Agency""",
    "reason": """heavy rain since the afternoon|an officer's negligence|a lack of supervision|damaged equipment|a miscalculation|a late budget|bad weather|a slippery road
|a short circuit|business rivalry|an old debt|a land dispute|high demand|a failed harvest|faulty brakes|a clogged drain|a change of rules|strong winds""",
}

VERBS = "|".join(f"{verb}:{verb}" for verb in ENGLISH_VERBS.replace("\n", "").split("|"))

TEMPLATES = {
    "thing": ["the {kthing}", "the {adj} {kthing}", "the {kthing} of {owner}", "the {adj} {noun}", "the {noun} of {owner}", "the {kthing} at {kspot}", "{few} {adj} {kthing}s",
              "the {noun} at {spot}", "the {noun} and the {kthing}", "{owner}'s {noun}", "a part of the {adj} {noun}", "the {noun} for {group}", "the {noun} and {noun}"],
    "few": ["several", "some", "dozens of", "hundreds of", "two", "three", "four", "five", "six", "nine"],
    "agent": ["{kagent}", "{kagent} from {owner}", "{group} in {desa}", "{few} {group}", "{kagent} and {group}", "[a team of|staff of|a unit of] the {body}", "{kagent} [sent by|working for|hired by] {owner}"],
    "desa": ["{@desa}", "{@kec}", "{@desa2}", "{@kab}"],
    "where": ["at {kspot}", "at {spot}", "at {spot} in {desa}", "in {desa}", "along {@jalan}", "near {kspot}", "not far from {spot}", "behind {kspot}", "between {spot} and {kspot}"],
    "act": ["{@agent} {@active} {@thing} {@where} {@purpose}.", "{@thing} [was|has been|had been] {@passive} by {@agent} {@where} {@purpose}.", "{link}, {@agent} {@active} {@thing} {@where}.",
            "{@where}, {@thing} was {@passive} by {@agent} {how}.", "{@agent} [quickly|finally|reportedly|] {@active} {@thing} {how} {@purpose}.", "{@purpose}, {@agent} [then|also|] {@active} {@thing} {@where}."],
    "plan": ["{@thing} [will|is to|should] be {@passive} by {@agent} {@later} {@purpose}.", "{@later}, {@thing} [is to|will|may] be {@passive} {@where}.",
             "[A plan for|A proposal for|An order for] {@thing} to be {@passive} {@later} [was presented|was put forward|came] by {@agent}.", "{@agent} [plan|intend|are set] to see {@thing} {@passive} {@later}."],
    "told": ["{@agent} {@active} {@thing} {@where}", "{@thing} [was|had been] {@passive} {@purpose}", "{@thing} was {@passive} because of {@reason}", "{@agent} had [not yet|hardly|never] seen {@thing} {@where}",
             "{@reason} [left|kept] {@thing} from being {@passive}", "{@thing} [must|should|could] be {@passive} {how}"],
    "said": ["{@speaker} {say} {@clause}.", "According to {@speaker}, {@clause}.", "{@clause}, {@speaker} said.", "{@speaker} said that {@clause}."],
    "count": ["The {@kab} {@body} [recorded|counted|listed] {@n} {@unit} of {@thing} {@where}.", "[Data|Figures|Records] from the {@body} [show|give|put] {@n} {@unit} of {@thing} in {@kab}.",
              "[At least|A total of|Some|About] {@n} {@unit} of {@thing} were [recorded|found|noted] {@where}, according to the {@body}."],
    "money": ["Losses from {@thing} are [estimated|put] at Rp {@money}.", "{@agent} put the value of {@thing} at Rp {@money}.", "[A budget of|Funds of|Some] Rp {@money} has been set aside for {@thing} {@where}.",
              "For {@thing} alone, {@agent} spent Rp {@money}."],
    "clocked": ["[The incident|It all|The chain of events] [took place|began|happened] at about {@clock} {@zone} {@where}, when {@agent} {@active} {@thing}.", "[At about|Around|Shortly before] {@clock} {@zone}, {@agent} {@active} {@thing} {@where}.",
                "{@agent} {@active} {@thing} {@where} [from|at|after] {@clock} {@zone}."],
    "cause": ["{@thing} was allegedly {@passive} because of {@reason}.", "[The initial finding|The first suspicion|One explanation] is {@reason}, [after which|so that] {@agent} {@active} {@thing}.", "Because of {@reason}, {@agent} {@active} {@thing} {@where}."],
    "again": ["In {@earlier}, {@thing} {@where} was also {@passive} by {@agent}.", "[A similar case happened|The same was seen|It happened before] in {@earlier}, when {@agent} {@active} {@thing} {@where}."],
    "quote": ["We have {passive} {thing} {where} {purpose}", "[What is clear is that|Clearly,|We now know that|It must be said that|In the end,] {thing} was {passive} by {agent}, and that is {quality}", "I [ask|urge|call on] {group} to {bare} and {bare}",
              "[As for|Regarding|On] {thing}, it is {quality} for {group} {where}", "We [hope|expect|trust] {group} will {bare}, because {reason} is {quality}", "[No|Not one|Hardly any] {noun} is {passive} without [the knowledge|the consent|a word] of {agent}",
              "This is about {reason}, not about {thing}", "[I saw it myself: |I was there when |Everyone could see how |People told me ]{agent} {active} {thing} {where}", "[Of|Out of] {n} {measure} only {m} have been {passive} by {agent}",
              "[My family and I|Those who live here|My colleagues] {bare} {how}, whatever {agent} may say", "If it were not for {reason}, {thing} would have been {passive} {how}", "[Nobody|Nothing] {where} is {quality} as long as {group} {bare}"],
    "witness": ["{@witness}, {@age}, one of the {group} of {@desa}, {say} {@clause}.", "[A resident|A passer-by|A shopkeeper|A neighbour], {@witness}, {say} {@clause}.", "[This was confirmed|The account was backed] by {@witness}, {@age}, who [was there|stood nearby] when {@agent} {@active} {@thing}."],
    "term": ["{@term} has [drawn attention|been widely discussed|come under scrutiny] since {@agent} {@active} {@thing}.", "{@thing} was {@passive} as part of {@term} {@where}.", "[Under|Within] {@term}, {@agent} {@active} {@thing} {@where}."],
    "direct": ["{@open}{@q1},{@close} {@speaker} said[ on {@weekday}| in {@kab}|].", "{@open}{@q1},{@close} said {@speaker}. {@open}{@q2}.{@close}", "{@speaker} {say}: {@open}{@q1}.{@close}"],
    "again1": ["{@open}{@q1},{@close} {saidnya}.", "{@open}{@q2},{@close} {saidnya}."],
    "indirect": ["{@speaker} {say} {@i1}.", "According to {@speaker}, {@i1}.", "{@speaker} also said that {@i1}."],
}

KINDS = {
    "laka": dict(title=["{@n1} Hurt in Crash on {@jalan}", "{@thing1c} Overturns in {@kab}"], lead=["At least {@n1} people were hurt when a {@thing1} hit a {@thing2} on {@jalan}, {@kab}, on {@weekday}.", "A {@thing1} and a {@thing2} collided on {@jalan} in {@kec}, {@kab}, on {@weekday}."],
        agents="traffic police|truck drivers|tow crews|motorists|medics|passengers|witnesses", verbs="evacuated:evacuated|examined:examined|hit:hit|moved:moved|secured:secured|helped:helped",
        things="tanker truck|tour bus|motorcycle|pickup|injured passenger|road barrier|wreck|brake|minibus", spots="a sharp bend|the escape lane|the toll road|a long descent"),
    "banjir": dict(title=["Floods Hit {@n1} Homes in {@kab}", "Residents Flee Floods in {@desa}"], lead=["Floods up to {@n2} centimetres deep swamped {@n1} homes in {@desa}, {@kab}, on {@weekday}.", "The {@sungai} river burst its banks and flooded {@n1} homes in {@kab} on {@weekday}."],
        agents="volunteers|disaster officials|residents|rescue teams|soldiers|village officials|health workers", verbs="evacuated:evacuated|distributed:distributed|cleaned:cleaned|closed:closed|pumped out:pumped out|set up:set up",
        things="rubber boat|public kitchen|levee|mud bank|water truck|flooded home|pump|sandbag|evacuee camp", spots="the evacuation post|the river bank|the broken levee|the grand mosque"),
    "korupsi": dict(title=["{@org} Detains {@p1} in {@term} Case", "{@n1} Witnesses Questioned in {@term} Case"], lead=["{@org} named {@p1} a suspect in an alleged graft case around {@term} in {@kab} on {@weekday}.", "{@p1} was detained on {@weekday} over {@term}, with losses put at Rp {@uang}."],
        agents="investigators|prosecutors|the suspect's lawyers|auditors|expert witnesses|the treasurer", verbs="questioned:questioned|seized:seized|detained:detained|returned:returned|searched:searched|denied:denied",
        things="advance payment|tender document|company account|money trail|luxury car|audit report|case file|fake receipt|grant", spots="the prosecutor's office|the interrogation room|the suspect's house"),
    "bola": dict(title=["{@klub1} Beat {@klub2} {@skor}", "{@p1} Strikes as {@klub1} See Off {@klub2}"], lead=["{@klub1} beat {@klub2} {@skor} at {@sungai} Stadium in {@kab} on {@weekday}.", "A goal by {@p1} in minute {@n2} gave {@klub1} a {@skor} win over {@klub2} on {@weekday}."],
        agents="the coach|the striker|the goalkeeper|the referee|supporters|the midfielder|the substitute", verbs="scored:scored|held:held|led:led|missed:missed|saved:saved|replaced:replaced",
        things="winning goal|free kick|red card|second half|big chance|cross|table lead|penalty|counter attack", spots="the penalty area|the dressing room|the bench|the east stand"),
    "bisnis": dict(title=["{@org} Posts Profit of Rp {@uang}", "{@org} Cuts {@n1} Jobs"], lead=["{@org} posted a profit of Rp {@uang} by {@weekday}, up {@n2} percent from last year.", "{@org} launched {@term} in {@kab} on {@weekday}.", "{@org} in {@kab} is cutting {@n1} jobs, it announced on {@weekday}."],
        agents="the chief executive|shareholders|analysts|employees|investors|the union|customers", verbs="acquired:acquired|sold:sold|added:added|cut:cut|paid:paid|launched:launched|delayed:delayed",
        things="company share|net profit|severance payment|new factory|bond|debt|payment app|outlet|nickel export|business loan", spots="the stock exchange|the headquarters|the bonded zone"),
    "wabah": dict(title=["{@n1} Fall Ill in {@kab}", "{@kab} Tests Samples after {@n1} Cases"], lead=["At least {@n1} people in {@desa}, {@kab}, were treated for {@thing1} by {@weekday}.", "The {@kab} Health Agency recorded {@n1} cases of {@thing1} as of {@weekday}."],
        agents="doctors|nurses|patients|laboratory staff|parents|the caterer|nutritionists", verbs="treated:treated|tested:tested|sprayed:sprayed|vaccinated:vaccinated|monitored:monitored|consumed:consumed",
        things="dengue case|food sample|infusion|isolation room|lunch box|measles vaccine|symptom|drug stock", spots="the emergency room|the health post|the catering kitchen"),
    "proyek": dict(title=["{@term} Worth Rp {@uang} Opens in {@kab}", "Delays Hit {@term} in {@kab}"], lead=["Work on {@term}, worth Rp {@uang}, began in {@kec}, {@kab}, on {@weekday}.", "{@org} opened {@term} in {@desa}, {@kab}, on {@weekday}."],
        agents="contractors|foremen|workers|supervisors|landowners|engineers|residents", verbs="built:built|paved:paved|cleared:cleared|supervised:supervised|demolished:demolished|finished:finished",
        things="new bridge|land compensation|toll road|excavator|foundation|drainage channel|pile|irrigation channel|dam|water pipe", spots="the site|the bridge footing|the field office"),
    "laut": dict(title=["Boat {@term} Sinks off {@kab}", "{@n1} Fishermen Missing off {@kab}"], lead=["The boat {@term} carrying {@n1} people sank off {@kab} on {@weekday}.", "Rescuers are looking for {@n1} fishermen from {@desa}, {@kab}, missing since {@weekday}."],
        agents="rescuers|fishermen|the captain|the crew|the harbour master|divers|relatives", verbs="searched:searched|combed:combed|found:found|towed:towed|rescued:rescued|postponed:postponed",
        things="wooden boat|life jacket|high wave|passenger list|engine|navigation set|debris field|sailing permit|fishing net", spots="shallow water|the pier|the outer island|the rescue post"),
}

TOPICS = {
    "kurs": dict(title=["Rupiah {@updown} to {@a} on {@date}"], text=["The rupiah {@updown} {@h} percent to {@a} per dollar at the close on {@weekday}.", "It had closed at {@b} in the session before.", "Currency analyst {@p1} expects it to trade between {@c} and {@d}.",
        "Other Asian currencies were mixed, with the yen up {@i} percent and the baht down {@j} percent.", "Investors are waiting for inflation data due this week."]),
    "gunung": dict(title=["Mount {@gunung} Erupts, Ash Reaches {@a} Metres"], text=["Mount {@gunung} erupted on {@weekday} at {@clock} {@zone}, sending ash {@a} metres above its peak.", "The ash column was grey and leaned to the {@arah}.", "The eruption lasted {@c} seconds with a maximum amplitude of {@b} millimetres.",
        "Observer {@p1} said the alert level stayed at {@level}.", "People are told to stay {@d} kilometres away from the crater."]),
}

ROLES = """head of the {@kab} {body}|{@kab} Police chief|{@kab} Regent|deputy regent of {@kab}|{@prov} Police spokesperson|{@org} spokesperson|{@org} director
|lawyer for {@p2}|{@org} chair|{@kab} council member|researcher at {@sungai} University|{@kab} secretary""".replace("\n", "").split("|")
BODIES = "Clean {} Movement|{} Foundation|{} Workers' Union|PT {} Jaya|PT {} Makmur|{} Cooperative|{} Alliance|{} Legal Aid|{} Residents' Forum|{} University".split("|")
TERMS = "{} Resilience Programme|New {} Market|{} Bridge|{} Festival|{} Reservoir|{} Toll Road|{} Port|{} Health Card|{} Green Zone|{} App|{} Hospital".split("|")
CLUBS = indonesian.CLUBS
VILLAGE, DISTRICT, ROAD = ("{} village", "{} subdistrict"), ("{} district",), ("{} Road", "{} Street", "the {} toll road")
SCALE = "million|billion|trillion".split("|")
TOPIC_WORDS = dict(updown="rose|fell", updown2="stronger|weaker", arah="north|northeast|east|southeast|south|southwest|west|northwest", level="II (Alert)|III (Watch)",
                   langit="clear|cloudy|light rain", langit2="light rain|cloudy", intens="thin|thick")
LATER = "next week|tomorrow|next month|by the end of the month|soon|next year|next Monday|by the end of the year".split("|")
ON, PHOTO, ALSO, WRITER, EDITOR = "({})", "Photo: {} ({})", "Read also: {}", "By {}", "Editor: {}"
CHROME = """Share this article|ADVERTISEMENT|SCROLL TO CONTINUE WITH CONTENT|Get the news every morning in our newsletter.|Follow us on Google News|Comments|Related news
|Watch the video|Send your feedback to the newsroom by email.""".replace("\n", "").split("|")
RIGHTS = "Copyright {} {}. All rights reserved."
CREDITS = "Source: {}|This article first appeared at {}|({})|As published by {}".split("|")
