"""The measures over the passages of our own, each of which shows one thing that news does with attributions.

A passage with a "doubt" says why its marks can be disputed: it is read, and not counted.
"""
import json, os, tempfile

import references
from marks import Page, f1, is_full, key, match


def place(page, item):
    """The bytes of a quoted string, of the n-th one where the text holds it several times."""
    text, count = (item["text"], item["n"]) if isinstance(item, dict) else (item, 1)
    at = -1
    for _ in range(count):
        at = page.bytes.index(text.encode(), at + 1)
    return at, at + len(text.encode())


def wanted(page, entry):
    source = [place(page, entry["source"])] if entry["source"] else None
    return {**entry, "content": [place(page, piece) for piece in entry["content"]], "source": source}


def score(passages, facts, note):
    content = full = certain = hedged = reference = system = 0
    chains = right_chains = 0
    for passage in passages:
        page, found = Page(passage["text"].encode()), facts[passage["id"]]["attributions"]
        marked = [wanted(page, entry) for entry in passage["attributions"]]
        partner, taken = match(page, marked, found)
        if not passage.get("doubt"):
            reference += len(marked)
            system += len(found)
        for i, w in enumerate(marked):
            said = " … ".join(page.bytes[b:e].decode() for b, e in w["content"])[:80]
            if i not in partner:
                note(f"{passage['id']}: not found: {w['who']}: {said}")
                chains += bool(w["via"]) and not passage.get("doubt")
                continue
            f = found[partner[i]]
            right = is_full(page, w, f)
            if not right:
                source = f["source"] and " … ".join(page.bytes[b:e].decode() for b, e in f["source"])
                note(f"{passage['id']}: {said}: want {w['who']} via {w['via']} {w['stance']}, "
                     f"got {f['who']} (source: {source}) via {f['via']} {f['stance']}")
            if w["certainty"] != f["certainty"]:
                note(f"{passage['id']}: {said}: want {w['certainty']}, got {f['certainty']}")
            if passage.get("doubt"):
                continue
            content += 1
            full += right
            certain += w["certainty"] == f["certainty"]
            if w["via"] or f["via"]:
                chains += 1
                right_chains += [key(name) for name in w["via"]] == [key(name) for name in f["via"]]
            said_hedges = {key(page.bytes[b:e].decode()) for b, e in f.get("hedge", [])}
            hedged += {key(word) for word in w["hedge"]} <= said_hedges
        for j, f in enumerate(found):
            if j not in taken:
                said = " … ".join(page.bytes[b:e].decode() for b, e in f["content"])[:80]
                note(f"{passage['id']}: not expected: {f['who']}: {said} ({f['rule']})")
    return {
        "content": f1(content, system, reference),
        "full": f1(full, system, reference),
        "via": right_chains / (chains or 1),
        "certainty": certain / (content or 1),
        "hedge": hedged / (content or 1),
    }


def measure(binary, root, show=False):
    figures = {}
    for language in ("id", "en"):
        passages = references.load(os.path.join(root, "Evaluation", "passages", language + ".json"))
        with tempfile.TemporaryDirectory() as folder:
            for passage in passages:
                with open(os.path.join(folder, passage["id"] + ".txt"), "wb") as file:
                    file.write(passage["text"].encode())
            out = references.run([binary, "facts", folder])
        rows = map(json.loads, filter(None, out.split("\n")))
        facts = {os.path.basename(row["path"]).removesuffix(".txt"): row for row in rows}
        notes = []
        part = score(passages, facts, notes.append)
        figures.update({f"passages.{language}.{name}": value for name, value in part.items()})
        if show:
            print("\n".join(notes))
    return figures
