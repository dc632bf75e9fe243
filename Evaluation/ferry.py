"""The measures over the story in Examples/ferry, against what ferry.json says a careful reader finds."""
import json, os, sys, tempfile

import references
from marks import Page, common, f1, f1_of_sets, is_full, key, match, overlap, same_name, size


# -- attributions

def marks(page, entry):
    """Quoted strings of an expectation as ranges."""
    content = []
    for piece in entry["content"]:
        begin = content[-1][1] if content else 0
        place = page.find(entry["p"], piece)
        while place[0] < begin:
            sys.exit(f"ferry.json: pieces out of order: {piece!r}")
        content.append(place)
    cue = entry["cue"] and page.find(entry["p"], entry["cue"], near=content, outside=content)
    source = entry["source"]
    if isinstance(source, dict):
        source = page.find(source["p"], source["text"])
    elif source:
        source = page.find(entry["p"], source, near=[cue] if cue else content, outside=content)
    return {**entry, "content": content, "source": [source] if source else None, "cue": [cue] if cue else None}


def attributions(pages, expected, facts, note):
    content = full = whole = reference = system = 0
    for file, article in expected.items():
        page = pages[file]
        wanted = [marks(page, entry) for entry in article["attributions"]]
        found = facts[file]["attributions"]
        partner, taken = match(page, wanted, found)
        optional = {i for i, w in enumerate(wanted) if w.get("optional")}
        reference += len(wanted) - len(optional)
        system += len(found) - sum(i in partner for i in optional)
        for i, w in enumerate(wanted):
            if i in optional:
                continue
            said = " … ".join(page.bytes[b:e].decode() for b, e in w["content"])[:70]
            if i not in partner:
                note(f"{file}: not found: {w['who']}: {said}")
                continue
            f = found[partner[i]]
            content += 1
            whole += key(f["who"]) in {key(name) for name in [w["who"], *w.get("also", [])]}
            full += is_full(page, w, f)
            if not is_full(page, w, f):
                source = f["source"] and " … ".join(page.bytes[b:e].decode() for b, e in f["source"])
                note(f"{file}: {said}: want {w['who']} via {w['via']} {w['stance']}, "
                     f"got {f['who']} (source: {source}) via {f['via']} {f['stance']}")
        for j, f in enumerate(found):
            if j not in taken:
                said = " … ".join(page.bytes[b:e].decode() for b, e in f["content"])[:70]
                note(f"{file}: not expected: {f['who']}: {said} ({f['rule']})")
    return {
        "ferry.attributions.content": f1(content, system, reference),
        "ferry.attributions.full": f1(full, system, reference),
        "ferry.attributions.named": whole / (content or 1),
    }


# -- fields

def fields(pages, expected, facts, note):
    outlets = places = days = wrong_days = 0
    credits, furniture = [], []
    for file, article in expected.items():
        got, page = facts[file], pages[file]
        outlet = got["outlet"] and got["outlet"]["name"]
        day = got["published"] and got["published"][:10]
        for what, want, have in (("outlet", article["outlet"], outlet), ("place", article["place"], got["place"]),
                                 ("day", article["published"], day)):
            if key(want) != key(have):
                note(f"{file}: {what}: want {want}, got {have}")
        outlets += key(outlet) == key(article["outlet"])
        places += key(got["place"]) == key(article["place"])
        days += day == article["published"]
        wrong_days += day is not None and day != article["published"]
        free = {key(name) for name in article.get("creditsOptional", [])}
        pair = {key(name) for name in article["credits"]}, {key(credit["name"]) for credit in got["credits"]} - free
        if pair[0] != pair[1]:
            note(f"{file}: credits: want {sorted(pair[0])}, got {sorted(pair[1])}")
        credits.append(pair)
        lines = {tuple(page.lines[i]) for i, (b, e) in enumerate(page.lines)
                 if page.bytes[b:e].decode().strip() in article["furniture"]}
        pair = page.inside(lines), page.inside(item["range"] for item in got["furniture"])
        if pair[0] != pair[1]:
            note(f"{file}: furniture differs")
        furniture.append(pair)
    count = len(expected)
    return {
        "ferry.outlet": outlets / count, "ferry.place": places / count, "ferry.published": days / count,
        "ferry.day.wrong": wrong_days, "ferry.credits": f1_of_sets(credits), "ferry.furniture": f1_of_sets(furniture),
    }


# -- claims

class Tellings:
    """The tellings of the result, to look the expected ones up in."""

    def __init__(self, pages, results):
        self.pages, names = pages, references.file_names(results)
        self.claims = [claim for story in results["stories"] for claim in story["claims"]]
        self.all = [(names[t["article"]], t["ranges"], number, place, t["who"])
                    for number, claim in enumerate(self.claims) for place, t in enumerate(claim["tellings"])]

    def find(self, telling):
        """Claim, place in it and speaker of the telling that fits best; nil when none covers half of it or lies half inside it."""
        page, best = self.pages[telling["article"]], None
        begin = page.bytes.find(telling["text"].encode())
        want = page.inside([(begin, begin + len(telling["text"].encode()))])
        for file, ranges, claim, place, who in self.all:
            if file != telling["article"]:
                continue
            have = page.inside(ranges)
            both = common(want, have)
            if have and (2 * both >= size(want) or 2 * both >= size(have)):
                fit = overlap(want, have)
                if best is None or fit > best[0]:
                    best = fit, claim, place, who
        return best and best[1:]


def gathered(labels):
    """B-cubed F1 of (wanted claim, claim here) labels."""
    p = r = 0.0
    for wanted, here in labels:
        both = sum(pair == (wanted, here) for pair in labels)
        p += both / sum(pair[1] == here for pair in labels)
        r += both / sum(pair[0] == wanted for pair in labels)
    p, r = p / len(labels), r / len(labels)
    return 2 * p * r / (p + r)


def claims(pages, expected, results, note):
    tellings = Tellings(pages, results)
    found = right = origins = with_origins = clash = clashes = false = plain = 0
    labels = []
    for claim in expected["claims"]:
        places = [tellings.find(telling) for telling in claim["tellings"]]
        for telling, place in zip(claim["tellings"], places):
            labels.append((claim["id"], place[0] if place else f"none {len(labels)}"))
            found += place is not None
            right += place is not None and same_name(telling["who"], place[2])
            if place is None:
                note(f"{claim['id']}: no telling for {telling['article']}: {telling['text']}")
        here = [place[0] for place in places if place]
        if not here:
            continue
        most = max(sorted(set(here)), key=here.count)
        got = tellings.claims[most]
        if claim["origins"]:
            with_origins += 1
            interval = {end: got["origins"][end] for end in ("least", "most")}
            origins += interval == claim["origins"]
            if interval != claim["origins"]:
                note(f"{claim['id']}: origins: want {claim['origins']}, got {interval}, in {len(set(here))} claims")
        slots = {difference["slot"] for difference in got["differs"]}
        if claim["slot"]:
            clashes += 1
            clash += claim["slot"] in slots
        else:
            plain += 1
            false += bool(slots & {"time", "number"})
            if slots & {"time", "number"}:
                note(f"{claim['id']}: said to differ in {sorted(slots)}")
    together = 0
    for item in expected["oneOrigin"]:
        places = [tellings.find(telling) for telling in item["tellings"]]
        ok = None not in places and len({place[0] for place in places}) == 1 and any(
            {place[1] for place in places} <= set(group["tellings"])
            for group in tellings.claims[places[0][0]]["origins"]["groups"])
        together += ok
        if not ok:
            note(f"not seen: {item['because']}")
    return {
        "ferry.claims.found": found / len(labels), "ferry.claims.gathered": gathered(labels), "ferry.claims.who": right / (found or 1),
        "ferry.claims.origins": origins / (with_origins or 1), "ferry.claims.one-origin": together / len(expected["oneOrigin"]),
        "ferry.clash.found": clash / (clashes or 1), "ferry.clash.false": false,
    }


# -- lineage

def lineage(expected, results, note):
    names = references.file_names(results)
    nodes, edges = {}, []
    for story in results["stories"]:
        nodes.update({node["id"]: node for node in story["lineage"]["nodes"]})
        edges += story["lineage"]["edges"]
    file = lambda node: names.get(node.partition(":")[2])
    credits = {(file(e["from"]), key(nodes[e["to"]]["name"])) for e in edges if e["relation"] == "credits"}
    copies = {frozenset((file(e["from"]), file(e["to"]))) for e in edges if e["relation"] == "copies"}
    one = references.one_text_pairs(results)
    checks = [(f"{a} credits {b}", (a, key(b)) in credits) for a, b in expected["credits"]]
    checks += [(f"{a} and {b}: one a copy of the other", frozenset((a, b)) in copies) for a, b in expected["copies"]]
    checks += [(f"{a} and {b}: one dispatch", frozenset((a, b)) in one) for a, b in expected["sameText"]]
    apart = [(a, b) for a, b in expected["notSameText"] if frozenset((a, b)) in one]
    for text, holds in checks:
        if not holds:
            note(f"not seen: {text}")
    for a, b in apart:
        note(f"wrongly one dispatch: {a} and {b}")
    return {
        "ferry.lineage": sum(holds for _, holds in checks) / len(checks), "ferry.lineage.wrong": len(apart),
        "ferry.one-story": int(len(results["stories"]) == 1),
    }


def measure(binary, root, show=False):
    folder = os.path.join(root, "Examples", "ferry")
    with open(os.path.join(root, "Evaluation", "ferry.json"), encoding="utf-8") as file:
        expected = json.load(file)
    pages = {name: Page(references.content(os.path.join(folder, name))) for name in expected["articles"]}
    with tempfile.TemporaryDirectory() as scratch:
        out = references.run([binary, "facts", folder])
        facts = {os.path.basename(row["path"]): row for row in map(json.loads, filter(None, out.split("\n")))}
        result = os.path.join(scratch, "ferry.json")
        # The built-in example, as everybody runs it first.
        references.run([binary, "trace", "--json", result])
        results = references.load(result)
    if missing := set(pages) - set(facts):
        sys.exit(f"no facts for {sorted(missing)}")
    note = (lambda text: print(f"  {text}")) if show else (lambda text: None)
    return {
        **attributions(pages, expected["articles"], facts, note), **fields(pages, expected["articles"], facts, note),
        **claims(pages, expected, results, note), **lineage(expected["lineage"], results, note),
    }
