"""A stream of days: each day's stories begin on it, so that days can be made side by side; articles come out in the order they were found."""
import hashlib
import json
from datetime import timedelta
from math import log
from random import Random

from Articles import english, indonesian
from Articles.copying import copied, furnished, lifted
from Articles.grammar import even, zipf
from Articles.reporting import START, VOLCANOES, Article, Story, date_of, report, rewrite, running, topic_values
from Articles.world import World

DAY = 24 * 60
# Hours of the day by how much is published in them.
HOURS = [hour for hour, weight in enumerate((1, 1, 1, 1, 2, 3, 5, 6, 7, 8, 8, 8, 7, 7, 7, 7, 7, 6, 6, 5, 4, 3, 2, 1)) for _ in range(weight)]
LARGEST = 600
ENGLISH = 0.1


class SizeTable:
    """Sizes of stories by a power law: many of one article, few of hundreds."""

    def __init__(self, power=2.15):
        weights = [size ** -power for size in range(1, LARGEST + 1)]
        total = sum(weights)
        self.sums, self.mean, sum_ = [], sum(size * weight for size, weight in zip(range(1, LARGEST + 1), weights)) / total, 0.0
        for weight in weights:
            sum_ += weight / total
            self.sums.append(sum_)

    def draw(self, random):
        value, low, high = random(), 0, len(self.sums) - 1
        while low < high:
            middle = (low + high) // 2
            if self.sums[middle] < value:
                low = middle + 1
            else:
                high = middle
        return low + 1


SIZES = SizeTable()


def wait(random):
    """By the law of waiting times, 1 on average."""
    return -log(1 - random())


def moment(random):
    return 60 * even(HOURS, random) + int(60 * random())


class Day:
    """All articles of the stories that begin on one day."""

    def __init__(self, world, day, per_day, only=None):
        self.world, self.day, self.random = world, day, Random(f"{world.seed} {day}").random
        self.articles, self.only = [], only
        random = self.random
        if only is None:
            self.topics()
        budget = per_day - len(self.articles)
        while budget > 0:
            budget -= self.story()
        for article in self.articles:
            article.group = article.group or article.id

    def add(self, article):
        article.id = hashlib.blake2b(f"{self.world.seed} {self.day} {len(self.articles)}".encode(), digest_size=6).hexdigest()
        self.articles.append(article)
        return article

    def story(self):
        random, world = self.random, self.world
        code = "en" if random() < ENGLISH else "id"
        kind = zipf(world.kinds[code], random) if random() < 0.3 else even(world.kinds[code], random)
        outlets = world.outlets[code]
        size = SIZES.draw(random)
        story = Story(kind, size, self.day * DAY + moment(random), random)
        # Larger stories go on for longer.
        span = 60 * (5 + 4 * size ** 0.75)
        minutes = sorted(story.minute + int(span * wait(random)) for _ in range(size))
        minutes[0] = story.minute
        story.name = f"{self.day}.{len(self.articles)}"
        words = kind.grammar.words["noun"]
        dispatch = None
        for index, minute in enumerate(minutes):
            outlet = zipf(outlets, random) if random() < 0.5 else even(outlets, random)
            draw = random()
            if index == 0 and size > 2 and draw < 0.5:
                outlet = even(world.agencies[code], random)
                dispatch = article = report(story, outlet, minute, world, random)
            elif index and draw < 0.33:
                source = dispatch if dispatch and random() < 0.7 else zipf(story.articles, random)
                article = copied(source, outlet, minute, words, random)
            elif index and draw < 0.45:
                sources = [other for other in story.articles[-20:] if other.plan]
                article = rewrite(story, even(sources, random), outlet, minute, random)
            else:
                article = report(story, outlet, minute, world, random)
                if index and random() < 0.05 and not article.shared:
                    self.lift(article, words)
                elif not index and random() < 0.03:
                    self.lift(article, words)
            self.add(article)
            story.articles.append(article)
        return size

    def lift(self, host, words):
        """A passage of an article of another story of the day."""
        for _ in range(4):
            if not self.articles:
                return
            source = even(self.articles, self.random)
            if source.story is not host.story and source.kind == "report" and not source.spans and not source.shared \
                    and source.outlet.language is host.outlet.language and source.minute < host.minute:
                if lifted(source, host, words, self.random):
                    return

    def topics(self):
        """Gold, weather, eruptions and the like: every day again, in each outlet's own words of the day before."""
        random, world = self.random, self.world
        for language in (indonesian, english):
            outlets = world.outlets[language.CODE]
            for topic in world.topics[language.CODE]:
                name = topic[0]
                places = [place for place, _ in language.PLACES[:12]] if name in ("cuaca", "pangan") else VOLCANOES[:5] if name == "gunung" else ["Jakarta"]
                for place in places:
                    if random() < 0.3 and name in ("cuaca", "pangan", "gunung"):
                        continue
                    values = topic_values(name, language, "Jakarta" if name == "gunung" else place, self.day, random) | {"gunung": place}
                    holders = [outlet for number, outlet in enumerate(outlets) if (number * 7 + len(name) + len(place)) % 9 < 2]
                    for outlet in holders:
                        minute = self.day * DAY + moment(random)
                        article = Article(outlet, minute, None, "running")
                        article.story = Running(f"{self.day}.{language.CODE}.{name}.{place}", values)
                        article.title, article.paragraphs = running(topic, values["kab"], outlet, minute, values)
                        article.series = f"{outlet.key}.{language.CODE}.{name}.{place}"
                        self.add(article)

    def lines(self):
        """Minute when found, the article's line and the line of what is known."""
        random, titles = self.random, [article.title for article in self.articles[:400]]
        for article in self.articles:
            furnished(article, titles, random)
        for article in self.articles:
            # Most are found within the hour; some are late.
            late = 20 * wait(random) if random() < 0.98 else 600 * wait(random)
            yield article.minute + int(late), self.line(article), self.gold(article)

    def line(self, article):
        outlet = article.outlet
        slug = "-".join(article.title.lower().replace(",", "").replace(":", "").split()[:9])
        path = f"{START + timedelta(minutes=article.minute):%Y/%m/%d}/{article.id}/{slug}" if outlet.date_style % 2 else f"read/{article.id}-{slug}"
        return json.dumps({"id": article.id, "url": f"https://{outlet.host}/{path}", "title": article.title, "date": date_of(article),
                           "text": article.text, "outlet": outlet.key}, ensure_ascii=False, separators=(",", ":"))

    def gold(self, article):
        lifts = []
        for source, begin, text in article.spans:
            lifts.append({"from": source.id, "range": place(source.text, begin), "to_range": place(article.text, text)})
        known = {"id": article.id, "story": article.story.name, "group": article.group, "lifts": lifts, "kind": article.kind}
        if article.series:
            known["series"] = article.series
        if article.shared:
            known["shared"] = article.shared
        if article.of:
            known["of"] = article.of
        return json.dumps(known, separators=(",", ":"))


class Running:
    """A topic's one day."""

    def __init__(self, name, values):
        self.name, self.values = name, values


def place(text, part):
    """Where a part stands, in bytes."""
    begin = text.index(part)
    first = len(text[:begin].encode())
    return [first, first + len(part.encode())]


def made(seed, day, per_day):
    """The lines of one day; the world is kept from day to day."""
    if made.world is None or made.world.seed != seed:
        made.world = World(seed)
    return list(Day(made.world, day, per_day).lines())


made.world = None
