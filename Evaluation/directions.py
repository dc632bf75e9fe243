"""The measures over the pairs in directions/: a dispatch of translations/ and what another outlet made of it, with the
direction that a careful reader sees; and over the dispatches with their translations, which had it from them.
"""
import os, tempfile

import translations
from references import file_names

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "directions")


def read(path):
    """One pair after the other: name, fields and paragraphs."""
    pairs = []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("#"):
            continue
        if line.startswith("== "):
            pairs.append({"name": line[3:], "fields": {}, "lines": []})
        elif not line:
            continue
        elif not pairs[-1]["lines"] and ": " in line and "title" not in pairs[-1]["fields"]:
            name, _, value = line.partition(": ")
            pairs[-1]["fields"][name] = value
        else:
            pairs[-1]["lines"].append(line)
    return pairs


def rows(pair, base):
    fields, dispatch = pair["fields"], translations.row("base", "dispatch", base)
    dispatch["date"] = fields.get("base-date", dispatch["date"])
    if "base-credit" in fields:
        dispatch["text"] += "\n\n" + fields["base-credit"]
    sentences = base["sentences"]
    text = "\n\n".join(sentences[int(line) - 1] if line.isdigit() else line for line in pair["lines"])
    second = {"id": "base-second", **{name: fields[name] for name in ("outlet", "date", "title")}, "text": text}
    return [dispatch, second]


def told(results, names):
    """Which one rests on the other, and how sure that is; nil where no text ties them or nobody can tell."""
    for story in results["stories"]:
        for edge in story["lineage"]["edges"]:
            if edge["relation"] in ("copies", "reuses"):
                ends = [names.get(edge[end].partition(":")[2]) for end in ("from", "to")]
                return (ends[0] if edge["directed"] else "open"), edge.get("confidence"), edge.get("because")
    return None, None, None


def outcome(binary, articles):
    with tempfile.TemporaryDirectory() as folder:
        results = translations.trace(binary, articles, folder)
    names = {key: os.path.basename(file).partition(".")[0].partition("-")[2] for key, file in file_names(results).items()}
    return told(results, names)


def measure(binary, root, show=False):
    bases = {name: articles for name, articles in translations.stories()}
    counts, translated = {"right": 0, "wrong": 0, "left": 0}, {"right": 0, "wrong": 0, "left": 0}
    pairs = read(os.path.join(FOLDER, "directions.txt"))
    for pair in pairs:
        wanted = {"second": "second", "first": "dispatch", "open": "open"}[pair["fields"]["rests"]]
        rests, confidence, because = outcome(binary, rows(pair, bases[pair["fields"]["base"]]["dispatch"]))
        verdict = "right" if rests == wanted else "left" if rests in (None, "open") else "wrong"
        counts[verdict] += 1
        if show and verdict != "right":
            print(f"{pair['name']}: want {wanted}, got {rests} {confidence} {because}")
    for name, articles in bases.items():
        rests, confidence, because = outcome(binary, [translations.row("base", role, articles[role]) for role in ("dispatch", "translation")])
        verdict = "right" if rests == "translation" else "left" if rests in (None, "open") else "wrong"
        translated[verdict] += 1
        if show and verdict != "right":
            print(f"{name}: the direction of its translation: {rests} {confidence} {because}")
    return {
        "directions.right": counts["right"] / len(pairs),
        "directions.wrong": counts["wrong"],
        "directions.translated.right": translated["right"] / len(bases),
        "directions.translated.wrong": translated["wrong"],
    }
