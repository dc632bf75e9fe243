"""Quoted strings as places in a text, and the comparing of what is wanted with what was found."""
import re, sys

WORD = re.compile(rb"[0-9A-Za-z\x80-\xff]+")
MARKS = re.compile("[“”‘’–—…©]")


# -- words of ranges

class Page:
    """One article's text with the places of its words."""

    def __init__(self, text):
        self.bytes = text
        # Quote marks and dashes are no letters, though their bytes are above 127: blanked, byte for byte.
        clean = MARKS.sub(lambda mark: " " * len(mark[0].encode()), self.bytes.decode()).encode()
        self.words = [match.span() for match in WORD.finditer(clean)]
        starts, at = [], 0
        for line in self.bytes.split(b"\n"):
            starts.append((at, at + len(line)))
            at += len(line) + 1
        self.lines = starts

    def inside(self, ranges):
        """The parts of words that stand in the ranges: "nya" of "ujarnya" counts as itself."""
        return frozenset(
            (max(s, b), min(e, f)) for b, f in ranges for s, e in self.words if s < f and e > b)

    def find(self, line, text, near=None, outside=()):
        """The place of a quoted string in its line; of several, the one nearest to another place and not inside others."""
        first, last = self.lines[line]
        raw, places, at = text.encode(), [], self.bytes.find(text.encode(), first, last)
        while at >= 0:
            places.append((at, at + len(raw)))
            at = self.bytes.find(raw, at + 1, last)
        free = [p for p in places if not any(p[0] < e and p[1] > b for b, e in outside)] or places
        if not free:
            sys.exit(f"line {line} does not hold {text!r}")
        if near is None:
            return free[0]
        return min(free, key=lambda p: min(max(b - p[1], p[0] - e, 0) for b, e in near))


# -- comparing

def size(parts):
    return sum(end - begin for begin, end in parts)


def common(left, right):
    return sum(max(0, min(e, f) - max(s, b)) for s, e in left for b, f in right)


def overlap(left, right):
    """What both hold over what either holds, in bytes of words."""
    if not left and not right:
        return 1.0
    both = common(left, right)
    return both / (size(left) + size(right) - both)


def key(name):
    return re.sub(r"\W", "", (name or "").casefold())


def words(name):
    return re.findall(r"\w+", (name or "").casefold())


def same_name(a, b):
    """The same, or one a part of the other in whole words."""
    if (a is None) != (b is None):
        return False
    if key(a) == key(b):
        return True
    short, long = sorted((words(a), words(b)), key=len)
    return bool(short) and any(long[i:i + len(short)] == short for i in range(len(long) - len(short) + 1))


def named(entry, who):
    return any(same_name(name, who) for name in [entry["who"], *entry.get("also", [])])


def f1(right, system, reference):
    return 2 * right / (system + reference) if system + reference else 1.0


def f1_of_sets(pairs):
    """Micro-averaged over (reference, system) pairs of sets."""
    return f1(sum(len(r & s) for r, s in pairs), sum(len(s) for _, s in pairs), sum(len(r) for r, _ in pairs))


# -- attributions

def match(page, wanted, found):
    """One to one, best overlap first, at least half of the words that either holds."""
    pairs = sorted(
        ((overlap(page.inside(w["content"]), page.inside(f["content"])), -i, -j)
         for i, w in enumerate(wanted) for j, f in enumerate(found)), reverse=True)
    partner, taken = {}, set()
    for share, i, j in pairs:
        if share >= 0.5 and -i not in partner and -j not in taken:
            partner[-i] = -j
            taken.add(-j)
    return partner, taken


def is_full(page, w, f):
    sources = overlap(page.inside(w["source"] or []), page.inside(f["source"] or [])) >= 0.5
    chains = len(w["via"]) == len(f["via"]) and all(map(same_name, w["via"], f["via"]))
    return sources and named(w, f["who"]) and chains and w["stance"] == f["stance"]
