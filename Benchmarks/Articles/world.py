"""What is there before any story: outlets, agencies, who holds which office, and how a language's parts are put together."""
import zlib
from random import Random

from Articles import english, indonesian
from Articles.grammar import Grammar, even, listed, sentence, zipf

AGENCIES = ("Wartanusa", "Kabar Antarpulau", "Lintas Pers")
NAMES = """Harian Bahari|Suara Lembah|Warta Tanjung|Pos Khatulistiwa|Radar Muara|Kabar Delta|Tribun Sagara|Media Cakrawala|Berita Nusakota|Portal Rimba
|Koran Selasar|Gema Pesisir|Lentera Kota|Fakta Harian|Jendela Desa|Pelita Timur|Sorot Pagi|Detak Kota|Beranda Ekonomi|Bola Raya|Swara Buana|Mimbar Publik
|Layar Kabar|Teras Nusa|Kilas Kini|Simpul Warta|Pijar Media|Arus Utara|Bintang Selatan|Obor Rakyat Kota|Kompas Tengah|Sinar Kapuas|Cermin Daerah
|Rakyat Minahasa|Bali Terkini|Papua Bercerita|Aceh Menulis|Ranah Warta|Sunda Kiwari|Jatim Hari Ini|Warta Borneo|Maluku Daily|Riau Pagi|Lampung Kabar
|Banten Sekarang|Jogja Catatan|Batam Lantang|Sulawesi Kita|Tanah Kopi|Kabar Tani""".replace("\n", "").split("|")
ENGLISH_NAMES = "Archipelago Times|The Equator Post|Strait Observer|Java Ledger|Islands Today|The Monsoon Mail|Harbour Wire|Southern Dispatch".split("|")


class Outlet:
    """A paper with its own habits, or an agency."""

    def __init__(self, name, language, random, agency=False):
        self.name, self.language, self.agency = name, language, agency
        self.key = name.lower().replace(" ", "").removeprefix("the")
        self.host = f"www.{self.key}.example"
        self.dateline = int(5 * random())
        self.quotes = even(("\"\"", "“”", "“”", "\"\""), random)
        self.year_in_day = random() < 0.6
        self.date_style = int(4 * random())
        self.chrome = [even(language.CHROME, random) for _ in range(3)]
        self.chatty = random()
        self.writers = [name_of(language, random) for _ in range(12)]
        self.rights = language.RIGHTS.format("{}", name) if random() < 0.5 else None


def name_of(language, random):
    return f"{zipf(language.GIVEN, random)} {zipf(language.FAMILY, random)}"


def office_holder(language, role, place):
    """The same person in the same office of the same place, all year."""
    number = zlib.crc32(f"{role} {place}".encode())
    return f"{language.GIVEN[number % len(language.GIVEN)]} {language.FAMILY[number // 1000 % len(language.FAMILY)]}"


class Kind:
    """An event kind of one language with its words."""

    def __init__(self, name, language, base, parts):
        # The kind's own verbs first, which makes them likelier.
        own = parts["verbs"].split("|")
        self.name, self.language, self.verbs = name, language, len(own)
        self.actives, self.passives = actives, passives = list(zip(*(pair.split(":") for pair in own + listed(language.VERBS))))
        self.grammar = base.with_words(dict(kagent=parts["agents"], kthing=parts["things"], kspot=parts["spots"], active=actives,
                                            passive=passives, passive2=passives))
        self.leads = [base.compiled(text) for text in parts["lead"]]
        self.titles = [base.compiled(text) for text in parts["title"]]


class World:
    def __init__(self, seed):
        random = Random(f"world {seed}").random
        self.seed = seed
        self.kinds, self.topics, self.outlets = {}, {}, {}
        for language in (indonesian, english):
            base = Grammar(language.WORDS | {"n": [str(n) for n in range(2, 900)], "m": [str(n) for n in range(2, 90)]}, language.TEMPLATES)
            self.kinds[language.CODE] = [Kind(name, language, base, parts) for name, parts in language.KINDS.items()]
            self.topics[language.CODE] = [(name, [base.compiled(text) for text in parts["title"]], [base.compiled(text) for text in parts["text"]], base)
                                          for name, parts in language.TOPICS.items()]
            names = NAMES if language is indonesian else ENGLISH_NAMES
            self.outlets[language.CODE] = [Outlet(name, language, random) for name in names]
        self.agencies = {language.CODE: [Outlet(name, language, random, agency=True) for name in AGENCIES] for language in (indonesian, english)}
        self.backgrounds = {}

    def background(self, outlet, kind, number):
        """A paragraph that an outlet puts into many of its stories of a kind; the same whichever day asks first."""
        key = f"{outlet.key}.{kind.name}.{number}"
        if key not in self.backgrounds:
            random = Random(f"background {self.seed} {key}").random
            fixed = story_values(kind, random)
            sentences = []
            for rule in ("count", "again", "act", "term")[int(2 * random()):]:
                sentences.append(kind.grammar.said(rule, int(9 * random()), fixed | arguments(kind, kind.grammar, fixed, random), random))
            self.backgrounds[key] = " ".join(sentences)
        return key, self.backgrounds[key]


def invented(language, random):
    """A name nobody has: of a village, a road, a firm."""
    count = 2 + int(2.3 * random())
    return "".join(even(language.SYLLABLES, random) for _ in range(count)).capitalize()


def term(language, random):
    return even(language.TERMS, random).format(invented(language, random))


def number(random, most):
    """Small numbers are much more frequent than large ones."""
    return 1 + int(most ** random())


def grouped(value, language):
    text = f"{value:,}"
    return text.replace(",", ".") if language.CODE == "id" else text


def arguments(kind, grammar, values, random):
    """The values of one fact, the same in every wording."""
    language = kind.language
    verb = int((kind.verbs if random() < 0.4 else len(kind.actives)) * random())
    money = f"{number(random, 900)},{int(10 * random())}" if random() < 0.5 else str(number(random, 900))
    return {
        "agent": grammar.make("agent", values, random), "thing": grammar.make("thing", values, random), "where": grammar.make("where", values, random),
        "active": kind.actives[verb], "passive": kind.passives[verb],
        "purpose": zipf(grammar.words["purpose"], random), "reason": zipf(grammar.words["reason"], random), "unit": zipf(grammar.words["measure"], random),
        "body": zipf(grammar.words["body"], random), "n": grouped(number(random, 20000), language), "later": even(language.LATER, random),
        "earlier": f"{even(language.MONTHS, random)} {2015 + int(9 * random())}", "money": f"{money} {even(language.SCALE, random)}",
        "clock": clock(random), "witness": name_of(language, random), "age": str(17 + int(60 * random())),
    }


def clock(random):
    return f"{int(24 * random()):02}.{5 * int(12 * random()):02}"


def story_values(kind, random):
    """What every article of a story has in common."""
    language = kind.language
    place, province = zipf(language.PLACES, random) if random() < 0.5 else even(language.PLACES, random)
    village, district = invented(language, random), invented(language, random)
    first, second = name_of(language, random), name_of(language, random)
    values = {
        "kab": place, "prov": province, "zone": "WIT" if province in language.EAST else "WITA" if province in language.MIDDLE else "WIB",
        "desaname": village, "kecname": district, "desa": even(language.VILLAGE, random).format(village),
        "desa2": even(language.VILLAGE, random).format(invented(language, random)), "kec": even(language.DISTRICT, random).format(district),
        "jalan": even(language.ROAD, random).format(invented(language, random)), "sungai": invented(language, random), "p1": first, "p2": second,
        "inisial": "".join(word[0] for word in second.split()), "org": even(language.BODIES, random).format(invented(language, random)),
        "term": term(language, random), "n1": grouped(number(random, 3000), language), "n2": str(number(random, 90)), "n3": str(17 + int(50 * random())),
        "mag": f"{4 + int(4 * random())},{int(10 * random())}", "uang": f"{number(random, 900)} {even(language.SCALE, random)}", "clock": clock(random),
        "skor": f"{int(5 * random())}-{int(3 * random())}", "klub1": even(language.CLUBS, random).format(invented(language, random)),
        "klub2": even(language.CLUBS, random).format(invented(language, random)),
    }
    values["thing1"], values["thing2"] = (even(kind.grammar.words["kthing"], random) for _ in range(2))
    values["thing1c"] = values["thing1"].title()
    return values


def speakers(kind, values, random):
    """Three to seven people who speak: role and name."""
    found = []
    for _ in range(3 + int(5 * random())):
        role = kind.grammar.fill(kind.grammar.compiled(even(kind.language.ROLES, random)), values, random)
        name = office_holder(kind.language, role, values["kab"]) if random() < 0.8 else name_of(kind.language, random)
        found.append((role, name))
    return found
