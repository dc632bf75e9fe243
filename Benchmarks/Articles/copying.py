"""What others make of an article: near-copies in several ways, lifted passages, and the furniture that a site puts around a text."""
import re

from Articles.grammar import even, zipf
from Articles.reporting import Article

SENTENCE = re.compile(r"(?<=[.!?\"”])\s+(?=[A-Z\"“])")
LETTERS = "abcdefghijklmnopqrstuvwxyz"
# Kinds of copies and how often each occurs in a hundred.
COPY_KINDS = ["same"] * 12 + ["chrome"] * 25 + ["format"] * 18 + ["cut"] * 25 + ["edit"] * 12 + ["noise"] * 3 + ["shuffle"] * 5


def edited(text, rate, words, random):
    """With words replaced, left out or added to."""
    out = []
    for word in text.split(" "):
        x = random() / rate
        if x < 0.5:
            out.append(even(words, random))
        elif x >= 0.75:
            out.append(word)
            if x < 1:
                out.append(even(words, random))
    return " ".join(out)


def noisy(text, rate, random):
    """With characters replaced, left out or doubled by another, as poor recognition does."""
    out = []
    for letter in text:
        x = random() / rate if not letter.isspace() else 1
        if x < 0.6:
            out.append(even(LETTERS, random))
        elif x >= 0.8:
            out.append(letter + (even(LETTERS, random) if x < 1 else ""))
    return "".join(out)


def copied(source, outlet, minute, words, random):
    """A near-copy by another outlet."""
    article = Article(outlet, minute, source.story, "")
    kind = article.kind = even(COPY_KINDS, random)
    article.title = source.title
    article.group = source.group or source.id
    article.shared = list(source.shared)
    paragraphs = list(source.paragraphs)
    if source.outlet.agency:
        article.tail = [even(outlet.language.CREDITS, random).format(source.outlet.name)]
    if kind == "format":
        text = "\n".join(paragraphs)
        marks = even(("\"\"", "“”", "''"), random)
        text = re.sub(r"[\"“]([^\"“”\n]*)[\"”]", lambda found: marks[0] + found[1] + marks[1], text).replace(" - ", even((" – ", " — ", " -- "), random))
        parts = [part for paragraph in text.split("\n") for part in SENTENCE.split(paragraph)]
        paragraphs = []
        while parts:
            count = 1 + int(4 * random())
            paragraphs.append(" ".join(parts[:count]))
            del parts[:count]
    elif kind == "cut":
        share, total = 0.4 + 0.4 * random(), sum(map(len, paragraphs))
        kept = 0
        for number, paragraph in enumerate(paragraphs):
            kept += len(paragraph)
            if kept >= share * total:
                paragraphs = paragraphs[:number + 1]
                break
    elif kind == "edit":
        rate = 0.05 + 0.1 * random()
        paragraphs = [edited(paragraph, rate, words, random) for paragraph in paragraphs]
    elif kind == "noise":
        rate = 0.03 + 0.05 * random()
        paragraphs = [noisy(paragraph, rate, random) for paragraph in paragraphs]
    elif kind == "shuffle":
        parts = [part for paragraph in paragraphs for part in SENTENCE.split(paragraph) if random() < 0.8] or paragraphs
        middle = len(parts) // 2
        parts = parts[middle:] + parts[:middle]
        paragraphs = [" ".join(parts[at:at + 3]) for at in range(0, len(parts), 3)]
    article.paragraphs = paragraphs
    return article


def lifted(source, host, words, random):
    """Puts a passage of whole sentences of `source` into `host`; where they stand is told once both are set."""
    paragraphs = source.paragraphs[1:]
    if not paragraphs:
        return False
    first = int(len(paragraphs) * random())
    passage, count = [], 0
    wanted = 30 + int(120 * random())
    most = min(150, sum(len(part.split()) for part in source.paragraphs) // 2, sum(len(part.split()) for part in host.paragraphs) * 2 // 3)
    for paragraph in paragraphs[first:]:
        length = len(paragraph.split())
        if count + length > most:
            break
        passage.append(paragraph)
        count += length
        if count >= wanted:
            break
    if count < 30:
        return False
    begin = "\n".join(passage)
    text = " ".join(passage)
    if random() < 0.5:
        text = edited(text, 0.05, words, random)
    host.paragraphs = list(host.paragraphs)
    at = 1 + int(len(host.paragraphs) * random())
    host.paragraphs.insert(at, text)
    host.spans.append((source, begin, text))
    return True


def furnished(article, titles, random):
    """Photo lines, links, credits and rights around and between the paragraphs."""
    outlet, out = article.outlet, list(article.paragraphs)
    language = outlet.language
    if outlet.agency:
        out.append(language.EDITOR.format(zipf(outlet.writers, random)))
    else:
        if random() < 0.3:
            out.insert(0, language.PHOTO.format(article.title, outlet.name))
        if random() < outlet.chatty:
            out.insert(0, language.WRITER.format(zipf(outlet.writers, random)))
        if random() < outlet.chatty:
            out.append(even(outlet.chrome, random))
        if titles and random() < outlet.chatty:
            out.append(language.ALSO.format(even(titles, random)))
        out += article.tail
        if random() < 0.25:
            first, second = (zipf(outlet.writers, random).lower()[:3] for _ in range(2))
            out.append(f"({first}/{second})")
        if outlet.rights:
            out.append(outlet.rights.format(2024 + article.minute // 525600))
    article.text = "\n".join(out)
