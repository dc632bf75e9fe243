"""From a story's values to articles: facts in many wordings, quotations in common, reports, rewrites, running topics."""
from datetime import datetime, timedelta
from random import Random

from Articles.grammar import even, sentence, zipf
from Articles.world import arguments, grouped, invented, name_of, number, speakers, story_values

START = datetime(2024, 9, 2)
# How often each rule tells a fact.
FACTS = "act act act said said said plan count money clocked cause again witness term quote quote quote quote quote".split()

# How many words of each list a story has more often than its kind.
FOCUS = (("kthing", 4), ("kagent", 3), ("kspot", 2), ("noun", 12), ("spot", 5), ("group", 3))


class Fact:
    def __init__(self, kind, grammar, values, cast, random):
        self.rule = even(FACTS, random)
        self.values = values | arguments(kind, grammar, values, random)
        if self.rule in ("said", "witness"):
            self.values["clause"] = grammar.make("told", self.values, random)
        if self.rule in ("said", "quote"):
            self.speaker = zipf(cast, random)
        if self.rule == "quote":
            self.values["q1"], self.values["q2"] = (sentence(grammar.make("quote", values, random)) for _ in range(2))
            self.values["i1"] = self.values["q1"][:1].lower() + self.values["q1"][1:]


def some(words, count, random):
    return [even(words, random) for _ in range(count)]


class Article:
    """What is written, and what is known of it: `group` is the first of its near-copies, `shared` names pieces of text that others have too."""

    __slots__ = ("id", "outlet", "minute", "title", "paragraphs", "story", "group", "kind", "series", "shared", "lifts", "of", "plan", "tail", "text", "spans")

    def __init__(self, outlet, minute, story, kind):
        self.outlet, self.minute, self.story, self.kind = outlet, minute, story, kind
        self.id = self.group = self.series = self.of = self.plan = self.text = None
        self.shared, self.lifts, self.tail, self.spans = [], [], [], []


class Story:
    """One event: phases, each with facts of its own; what later phases tell follows on what the first told."""

    def __init__(self, kind, size, minute, random):
        self.kind, self.size, self.minute = kind, size, minute
        self.values = story_values(kind, random)
        self.cast = speakers(kind, self.values, random)
        # A story prefers some of its kind's words.
        self.grammar = kind.grammar.with_words({name: some(kind.grammar.words[name], count, random) + kind.grammar.words[name] for name, count in FOCUS})
        count = 1 if size < 8 else 2 + int(size ** 0.4 * random())
        self.phases, start = [], minute
        for _ in range(count):
            values = self.values if not self.phases else self.values | {"n1": grouped(number(random, 3000), kind.language), "n2": str(number(random, 90))}
            self.phases.append((start, values, [None] * (40 if size == 1 else 70 + 4 * min(size, 20))))
            start += 60 * (6 + int(60 * random()))
        self.articles = []

    def fact(self, phase, number, random):
        """Made when it is first told."""
        _, values, facts = self.phases[phase]
        if facts[number] is None:
            facts[number] = Fact(self.kind, self.grammar, values, self.cast, random)
        return facts[number]

    def lead(self, phase, day, wording, random):
        values = dict(self.phases[phase][1])
        values["weekday"] = day
        leads = self.kind.leads
        return sentence(self.kind.grammar.fill(leads[wording % len(leads)], values, random))


def day_of(minute, outlet, english):
    moment = START + timedelta(minutes=minute)
    name = outlet.language.DAYS[moment.weekday()]
    if english:
        return f"{name}, {outlet.language.MONTHS[moment.month - 1][:3]}. {moment.day}" if outlet.year_in_day else name
    return f"{name} ({moment.day}/{moment.month}/{moment.year})" if outlet.year_in_day else f"{name} ({moment.day}/{moment.month})"


def date_of(article):
    moment = START + timedelta(minutes=article.minute)
    language, style = article.outlet.language, article.outlet.date_style
    if style == 0:
        return moment.strftime("%Y-%m-%dT%H:%M:00+07:00")
    if style == 1:
        return f"{language.DAYS[moment.weekday()]}, {moment.day} {language.SHORT_MONTHS[moment.month - 1]} {moment.year} {moment:%H:%M} WIB"
    if style == 2:
        return f"{moment:%d/%m/%Y}, {moment:%H:%M} WIB"
    return f"{moment.day} {language.MONTHS[moment.month - 1]} {moment.year} | {moment:%H:%M} WIB"


def dateline(outlet, place):
    if outlet.agency:
        return f"{place} ({outlet.name}) - "
    return (f"{place.upper()}, {outlet.name.upper()} - ", f"{outlet.name}, {place} - ", f"{place.upper()} - ", "", "")[outlet.dateline]


def write(story, outlet, minute, phase, plan, random, wordings=None, indirect=False):
    """An article of a story: a lead and facts of `plan`, each in the wording told or one at random."""
    kind = story.kind
    language, grammar = kind.language, story.grammar
    article = Article(outlet, minute, story, "report")
    english = language.CODE == "en"
    today = day_of(minute, outlet, english)
    begun = day_of(story.phases[phase][0], outlet, english)
    opening, closing = outlet.quotes[0], outlet.quotes[-1]
    seen, used = set(), []
    first = int(9 * random()) if wordings is None else wordings[0]
    parts = [dateline(outlet, story.values["kab"]) + story.lead(phase, begun, first, random)]
    paragraphs, room = [], int(3 * random())
    for index, fact in enumerate(plan):
        wording = int(12 * random()) if wordings is None else wordings[index + 1]
        used.append(wording)
        values, rule = fact.values, fact.rule
        # Where and what for, every reporter sees differently.
        if random() < (0.5 if wordings is None else 0.8):
            values = values | {"where": grammar.make("where", values, random), "purpose": even(grammar.words["purpose"], random)}
        values["weekday"], values["open"], values["close"] = today, opening, closing
        if rule in ("said", "quote"):
            role, name = fact.speaker
            if name in seen:
                values["speaker"] = name.split()[0] if not english else name.split()[-1]
            else:
                seen.add(name)
                values["speaker"] = f"{role} {name}" if not english else f"{name}, {role},"
            if rule == "quote":
                rule = "indirect" if indirect else "again1" if values["speaker"][:9] == name[:9] and wording % 2 else "direct"
        parts.append(grammar.said(rule, wording, values, random))
        if room == 0:
            paragraphs.append(" ".join(parts))
            parts, room = [], int(3.2 * random())
        else:
            room -= 1
    if parts:
        paragraphs.append(" ".join(parts))
    article.plan = (phase, plan, [first] + used)
    values = story.phases[phase][1] | {"weekday": begun}
    article.title = sentence(grammar.fill(even(kind.titles, random), values, random))
    article.paragraphs = paragraphs
    return article


def planned(story, phase, length, random):
    """About so many facts of a phase; of a later one, some of the first phase follow."""
    facts = story.phases[phase][2]
    chance = length / len(facts)
    plan = [story.fact(phase, number, random) for number in range(len(facts)) if random() < chance]
    if len(plan) > 3 and random() < 0.7:
        at = 1 + int((len(plan) - 1) * random())
        plan = plan[:1] + plan[at:] + plan[1:at]
    if phase:
        plan[-2:] = [story.fact(0, int(9 * random()), random) for _ in range(2)]
    return plan


def report(story, outlet, minute, world, random):
    phase = max(number for number, (start, _, _) in enumerate(story.phases) if start <= minute or number == 0)
    plan = planned(story, phase, 7 + int(14 * random() + 14 * random()), random)
    article = write(story, outlet, minute, phase, plan, random)
    if random() < 0.15:
        key, text = world.background(outlet, story.kind, int(3 * random()))
        article.paragraphs.append(text)
        article.shared.append("b." + key)
    earlier = [other for other in story.articles if other.outlet is outlet and other.kind == "report"]
    if earlier and random() < 0.4:
        source = earlier[-1]
        article.paragraphs.append(source.paragraphs[min(1, len(source.paragraphs) - 1)])
        article.shared.append("r." + source.id)
        if "r." + source.id not in source.shared:
            source.shared.append("r." + source.id)
    return article


def rewrite(story, source, outlet, minute, random):
    """The same facts in the same order in other words, what was quoted told."""
    phase, plan, wordings = source.plan
    article = write(story, outlet, minute, phase, plan, random, [wording + 1 + int(3 * random()) for wording in wordings], indirect=random() < 0.7)
    article.kind, article.of = "rewrite", source.id
    return article


def running(topic, place, outlet, minute, values):
    """One outlet's article of a topic of every day: its words are those of the day before."""
    name, titles, texts, grammar = topic
    values = values | {"weekday": day_of(minute, outlet, outlet.language.CODE == "en")}
    # The same draws every day.
    habit = Random(f"{outlet.key} {name}").random
    title = sentence(grammar.fill(even(titles, habit), values, habit))
    sentences = [sentence(grammar.fill(text, values, habit)) for index, text in enumerate(texts) if index < 2 or habit() < 0.8]
    return title, [dateline(outlet, place) + sentences[0]] + [" ".join(sentences[at:at + 2]) for at in range(1, len(sentences), 2)]


def topic_values(name, language, place, day, random):
    """A topic's figures of one day."""
    moment = START + timedelta(days=day)
    values = {letter: grouped(int(base * (0.9 + 0.2 * random())), language) for letter, base in BASES[name].items()}
    values |= {key: even(choices.split("|"), random) for key, choices in language.TOPIC_WORDS.items()}
    values |= {"date": f"{moment.day} {language.MONTHS[moment.month - 1]} {moment.year}", "weekdayname": language.DAYS[moment.weekday()], "kab": place,
               "clock": f"{int(24 * random()):02}.{int(60 * random()):02}", "clock2": f"{18 + int(5 * random())}.30", "zone": "WIB", "p1": name_of(language, random),
               } | {letter: f"0{',.'[language.CODE == 'en']}{int(99 * random()):02}" for letter in "hij"}
    for number in "1234":
        values["klub" + number] = even(language.CLUBS, random).format(invented(language, random))
    return values


BASES = {
    "emas": dict(a=1400000, b=1400000, c=1260000, d=750000, e=6900000, f=13700000, g=136000000), "kurs": dict(a=16000, b=16000, c=15900, d=16200),
    "gunung": dict(a=800, b=30, c=120, d=4, e=40), "cuaca": dict(a=23, b=32, c=60, d=95, e=20, f=2), "jadwal": dict(a=5, b=40, c=9, d=30),
    "pangan": dict(a=60000, b=40000, c=42000, d=13500, e=15800, f=38000, g=29000),
}
VOLCANOES = "Semeru Merapi Ibu Lewotobi Marapi Dukono Sinabung Karangetang".split()
