"""The measures over the pages of our own: markup as Indonesian outlets write it, with what a reader takes out of it beside each page.

An article that is spread over several pages (`x-page-1`, `x-page-2`) is also read as one, from all of them at once.
A page's text counts only where the page is an article; what must not stand in the text counts everywhere. A dateline, and what is
"optional" (a standfirst, a footnote), is right in the text and right outside it. Fields that are null, or can be disputed, are not counted.
"""
import collections, datetime, glob, json, os, re

import references

WORD = re.compile(r"\w+")
SPACE = re.compile(r"\s+")
DOMAIN = re.compile(r"\.(?:com|co\.id|co|id|net)$")


def folded(text):
    return SPACE.sub(" ", text or "").strip().casefold()


def outlet_key(name):
    return "".join(WORD.findall(DOMAIN.sub("", folded(name))))


def names(byline):
    """The people of a byline, which facts write with a comma or a semicolon between them."""
    return {folded(name) for name in re.split(r"[;,|]|\s(?:dan|and)\s", byline or "") if name.strip()}


def shingles(text):
    """All runs of four words, with how often each stands: what is told twice is not what the page tells."""
    words = WORD.findall(text.casefold())
    return collections.Counter(tuple(words[at:at + 4]) for at in range(max(1, len(words) - 3)) if words)


def text_f1(wanted, found):
    wanted, found = shingles(wanted), shingles(found)
    return 2 * (wanted & found).total() / ((wanted.total() + found.total()) or 1)


def counted(text, page):
    """The text without what may stand in it or not."""
    text = folded(text)
    for piece in filter(None, [page.get("dateline"), *page.get("optional", [])]):
        text = text.replace(folded(piece), " ", 1)
    return text


def moment(told):
    try:
        return datetime.datetime.fromisoformat(told).replace(second=0, microsecond=0)
    except (TypeError, ValueError):
        return None


def one_moment(wanted, told):
    """To the minute; where one of the two has no offset, both are read as written."""
    wanted, told = moment(wanted), moment(told)
    if wanted and told and not (wanted.tzinfo and told.tzinfo):
        wanted, told = wanted.replace(tzinfo=None), told.replace(tzinfo=None)
    return wanted == told


def body(facts):
    raw = (facts.get("text") or "").encode()
    return "\n".join(raw[begin:end].decode() for begin, end in facts.get("body") or [])


def kind(facts):
    """Without a `kind` of its own, a page with an answer was read as an article."""
    return facts.get("kind") or ("article" if facts else None)


class Shares:
    def __init__(self):
        self.right, self.all = {}, {}

    def add(self, name, value):
        self.right[name] = self.right.get(name, 0) + value
        self.all[name] = self.all.get(name, 0) + 1

    def figures(self, prefix):
        return {f"{prefix}.{name}": self.right[name] / self.all[name] for name in self.all}


def score(gold, facts, note):
    shares = Shares()
    for name, page in sorted(gold.items()):
        found = facts.get(name, {})
        text = body(found)

        def field(which, wanted, have, right):
            shares.add(which, right)
            if not right:
                note(f"{name}: {which}: want {wanted}, got {have}")

        if page["kind"] == "article":
            value = text_f1("\n".join(page["paragraphs"]), counted(text, page))
            shares.add("text", value)
            if value < 1:
                note(f"{name}: text {value:.3f}")
        for unwanted in page["without"]:
            stands = folded(unwanted) in folded(text)
            shares.add("without", not stands and (bool(found) or page["kind"] != "article"))
            if stands:
                note(f"{name}: stands in the text: {unwanted}")
        if page["title"]:
            field("title", page["title"], found.get("title"), folded(page["title"]) == folded(found.get("title")))
        if page["authors"]:
            wanted = {folded(author) for author in page["authors"]}
            field("authors", page["authors"], found.get("byline"), wanted == names(found.get("byline")))
        if page["published"]:
            told = found.get("published")
            field("published", page["published"], told, one_moment(page["published"], told))
        outlet = (found.get("outlet") or {}).get("name")
        field("outlet", page["outlet"], outlet, outlet_key(page["outlet"]) == outlet_key(outlet))
        field("kind", page["kind"], kind(found), page["kind"] == kind(found))
    return shares.figures("own-pages")


def spread(gold):
    """The names of the pages of each article that has several, in their order."""
    found = collections.defaultdict(list)
    for name in sorted(gold):
        article, _, number = name.partition("-page-")
        if number:
            found[article].append(name)
    return found


def score_joined(gold, found, note):
    """`found` holds what was read of each article's pages together. What all of them tell, such as a lead, is told once."""
    shares = Shares()
    for article, names in spread(gold).items():
        paragraphs = list(dict.fromkeys(text for name in names for text in gold[name]["paragraphs"]))
        text = body(found[article][0]) if len(found[article]) == 1 else ""
        value = text_f1("\n".join(paragraphs), counted(text, gold[names[0]]))
        shares.add("joined", value)
        if value < 1:
            note(f"{article}: {len(names)} pages are {len(found[article])} articles, text {value:.3f}")
    return shares.figures("own-pages")


def measure(binary, root, show=False):
    folder = os.path.join(root, "Evaluation", "pages", "id")
    gold, facts = {}, {}

    def read(*names):
        # The last page first: their order is theirs.
        paths = [os.path.join(folder, name + ".html") for name in reversed(names)]
        out = references.run([binary, "facts", *paths], statuses=(0, 1, 2))
        return [json.loads(row) for row in out.split("\n") if row]

    for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
        name = os.path.basename(path).removesuffix(".json")
        gold[name] = references.load(path)
        # Each page alone: among others, the versions of one article are one article.
        for row in read(name)[:1]:
            facts[name] = row
    notes = []
    figures = score(gold, facts, notes.append)
    joined = {article: read(*names) for article, names in spread(gold).items()}
    figures |= score_joined(gold, joined, notes.append)
    if show:
        print("\n".join(notes))
    return figures
