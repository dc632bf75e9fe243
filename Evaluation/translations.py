"""The measures over the dispatches in translations/, each with its English translation, an English article of another
newsroom on the same event, and one on an event of the same kind elsewhere.

A sentence of the translation begins with the numbers of the dispatch's sentences that it translates, or with a dash.
"""
import glob, json, os, subprocess, tempfile

from references import file_names, load

ROLES = ("dispatch", "translation", "independent", "lookalike")


def read(path):
    """By role: fields, sentences and for each sentence the numbers that stand before it."""
    articles, article = {}, None
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("== "):
            article = articles.setdefault(line[3:], {"fields": {}, "paragraphs": [[]], "sentences": [], "numbers": []})
        elif not article["sentences"] and ": " in line and not line[0].isdigit() and not line.startswith("- "):
            name, _, value = line.partition(": ")
            article["fields"][name] = value
        elif not line:
            article["paragraphs"].append([])
        else:
            numbers, _, sentence = line.partition(" ")
            article["numbers"].append(set() if numbers == "-" else set(numbers.split("+")))
            article["sentences"].append(sentence)
            article["paragraphs"][-1].append(sentence)
    return articles


def row(name, role, article):
    text = "\n\n".join(" ".join(paragraph) for paragraph in article["paragraphs"] if paragraph)
    return {"id": f"{name}-{role}", **article["fields"], "text": text}


def gold(articles):
    """Pairs of sentences, the one's place in the dispatch and the other's in the translation."""
    places = {number: i for i, numbers in enumerate(articles["dispatch"]["numbers"]) for number in numbers}
    return {(places[number], j) for j, numbers in enumerate(articles["translation"]["numbers"]) for number in numbers}


def trace(binary, rows, folder):
    """The results, and the texts of the articles by id, as they are in them."""
    files = {}
    for one in rows:
        path = os.path.join(folder, one["id"] + ".json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({key: value for key, value in one.items() if key != "id"}, file)
        files[one["id"]] = path
    out = os.path.join(folder, "results.json")
    subprocess.run([binary, "trace", *files.values(), "--json", out], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return load(out)


def sentence_at(article, text, span):
    """The number of the sentence that holds the middle of a range."""
    middle = (span[0] + span[1]) // 2
    for number, sentence in enumerate(article["sentences"]):
        begin = text.find(sentence.encode())
        if begin <= middle < begin + len(sentence.encode()):
            return number
    return None


def stories():
    for path in sorted(glob.glob(os.path.join(os.path.dirname(os.path.abspath(__file__)), "translations", "*.txt"))):
        yield os.path.basename(path).removesuffix(".txt"), read(path)


def measure(binary, root, show=False):
    counts = dict.fromkeys(("right", "found", "wanted", "tied", "called", "others", "joined", "stories"), 0)
    notes = []
    for name, articles in stories():
        with tempfile.TemporaryDirectory() as folder:
            results = trace(binary, [row("story", role, articles[role]) for role in ROLES], folder)
        score(name, articles, results, counts, notes.append)
    pile = together(binary)
    if show:
        print("\n".join(notes))
    precision, recall = counts["right"] / (counts["found"] or 1), counts["right"] / counts["wanted"]
    return {
        "translations.sentences": 2 * precision * recall / (precision + recall or 1),
        "translations.sentences.precision": precision,
        "translations.sentences.recall": recall,
        "translations.tied": counts["tied"] / counts["stories"],
        "translations.independent.called": counts["called"],
        "translations.story.joined": counts["joined"] / counts["stories"],
        "translations.lookalike.joined": counts["others"],
        "translations.pile.joined": pile[0] / counts["stories"],
        "translations.pile.wrong": pile[1],
    }


def together(binary):
    """All articles in one pile: how many translations stand in a story with their dispatch, and how many stories hold two events."""
    articles = [row(name, role, parts[role]) for name, parts in stories() for role in ROLES]
    with tempfile.TemporaryDirectory() as folder:
        results = trace(binary, articles, folder)
    names = {key: os.path.basename(file).partition(".")[0] for key, file in file_names(results).items()}
    groups = [{names[key] for key in story["articles"]} for story in results["stories"]]
    joined = sum(any({f"{name}-dispatch", f"{name}-translation"} <= group for group in groups) for name, _ in stories())
    events = [{name if name.endswith("lookalike") else name.rpartition("-")[0] for name in group} for group in groups]
    return joined, sum(len(group) > 1 for group in events)


def score(name, articles, results, counts, note):
    roles = {key: os.path.basename(file).partition(".")[0].partition("-")[2] for key, file in file_names(results).items()}
    texts = {role: row("story", role, articles[role])["text"].encode() for role in ROLES}
    counts["stories"] += 1
    wanted = gold(articles)
    counts["wanted"] += len(wanted)
    together = [{roles[key] for key in story["articles"]} for story in results["stories"]]
    joined = any({"dispatch", "translation"} <= group for group in together)
    counts["joined"] += joined
    counts["others"] += any("lookalike" in group and len(group) > 1 for group in together)
    pairs = ties(results, roles)
    tied = frozenset(("dispatch", "translation")) in pairs
    counts["tied"] += tied
    called = [pair for pair in pairs if not pair <= {"dispatch", "translation"}]
    counts["called"] += len(called)
    found = alignments(results, roles, texts, articles)
    counts["found"] += len(found)
    counts["right"] += len(found & wanted)
    if not joined or not tied or called or found != wanted:
        note(f"{name}: joined {joined}, tied {tied}, called {[sorted(pair) for pair in called]}, "
             f"missed {sorted(wanted - found)}, false {sorted(found - wanted, key=str)}")


def alignments(results, roles, texts, articles):
    """Pairs of sentences of the dispatch and of another article that are shown as versions of one."""
    found = set()
    for story in results["stories"]:
        for shared in story["sharedSentences"]:
            places = {}
            for version in shared["versions"]:
                role = roles[version["article"]]
                places.setdefault(role, []).append(sentence_at(articles[role], texts[role], version["range"]))
            for one in places.get("dispatch", []):
                for role in ROLES[1:]:
                    # Only a translation's sentence may rightly stand beside the dispatch's.
                    found |= {(one, other) if role == "translation" else (one, role) for other in places.get(role, [])}
    return found


def ties(results, roles):
    """Pairs of articles that a text ties together: one reuses the other, or both rest on one dispatch."""
    result = set()
    for story in results["stories"]:
        shared = {}
        for edge in story["lineage"]["edges"]:
            ends = [roles.get(edge[end].partition(":")[2]) for end in ("from", "to")]
            if edge["relation"] in ("copies", "reuses"):
                result.add(frozenset(ends))
            elif edge["relation"] == "same-dispatch":
                shared.setdefault(edge["to"], set()).add(ends[0])
        for names in shared.values():
            result |= {frozenset((a, b)) for a in names for b in names if a != b}
    return result
