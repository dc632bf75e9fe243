"""The measures over the reference sets, by the scorers that come with them."""
import glob, json, os, re, subprocess, sys, tempfile, xml.etree.ElementTree

NUMBER = r"(\d+(?:\.\d+)?)"


def run(command, statuses=(0,)):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode not in statuses:
        sys.exit(f"{' '.join(command)}: exit status {done.returncode}\n{done.stderr.decode('utf-8', 'replace')[-1000:]}")
    return done.stdout.decode("utf-8", "replace")


def figure(output, pattern, whole=False):
    """The number that the pattern's group holds, nil where the scorer does not print it."""
    found = re.search(pattern, output, re.M)
    if not found:
        return None
    return int(found[1]) if whole else float(found[1])


def f1(output, name):
    return figure(output, rf"^{re.escape(name)} +P +{NUMBER} +R +{NUMBER} +F1 +{NUMBER}".replace(NUMBER, r"\d+\.\d+", 2))


class References:
    def __init__(self, binary, shared, folder):
        self.binary, self.shared, self.folder = binary, shared, folder

    def at(self, *parts):
        return os.path.join(self.shared, *parts)

    def score(self, scorer, *arguments, statuses=(0,)):
        return run([sys.executable, "-B", self.at("score", scorer), *arguments], statuses)

    def answer(self, reference):
        file = os.path.join(self.folder, "answer.jsonl")
        self.score("answer.py", reference, self.binary, file)
        return file

    def trace(self, inputs, name):
        file = os.path.join(self.folder, name + ".json")
        run([self.binary, "trace", *inputs, "--json", file])
        return file

    # -- attributions and fields

    def attributions(self, name, *reference):
        reference = self.at(*reference)
        out = self.score("attribution.py", reference, self.answer(reference))
        return {
            f"{name}.content": f1(out, "content"),
            f"{name}.full": f1(out, "full"),
            f"{name}.named": figure(out, rf"^named +{NUMBER} of"),
            f"{name}.who": figure(out, rf"^who +{NUMBER} of"),
            f"{name}.via": figure(out, rf"^via +{NUMBER} of"),
        }

    def fields(self, name, *reference):
        out = self.score("fields.py", self.at(*reference), self.binary)
        return {
            f"{name}.outlet": figure(out, rf"^outlet +{NUMBER} of"),
            f"{name}.place": figure(out, rf"^place +{NUMBER} of"),
            f"{name}.published": figure(out, rf"^published +{NUMBER} of"),
            f"{name}.day.wrong": figure(out, r"^wrong day (\d+)", whole=True),
            f"{name}.credits": f1(out, "credits"),
            f"{name}.furniture": f1(out, "furniture"),
        }

    # -- stories

    def claims(self, name, story, results):
        out = self.score("claims.py", story, results)
        return {
            f"{name}.found": figure(out, rf"^found +{NUMBER}"),
            f"{name}.gathered": f1(out, "gathered"),
            f"{name}.who": figure(out, rf"^who +{NUMBER}"),
            f"{name}.origins": figure(out, rf"^origins +{NUMBER}"),
            f"{name}.clash": figure(out, r"^clash +(\d+) of", whole=True),
            f"{name}.clash.false": figure(out, r"^clash .*false (\d+)", whole=True),
        }

    def seeds(self):
        texts = sorted(glob.glob(self.at("reference", "seeds", "*.txt")))
        file = self.trace(texts, "seeds")
        story = self.at("reference", "seeds", "story.json")
        figures = self.claims("seeds", story, file)
        results, reference = load(file), load(story)
        figures["seeds.one-story"] = int(len(results["stories"]) == 1)
        joined = one_text_pairs(results)
        hidden = [frozenset(pair["articles"]) for pair in reference["hidden_common_source"]]
        figures["seeds.same-dispatch.found"] = sum(pair in joined for pair in hidden)
        apart = [frozenset(pair) for pair in reference["not_one_text"]]
        figures["seeds.not-one-text.joined"] = sum(pair in joined for pair in apart)
        return figures

    def among(self):
        """The seeds among all other articles: one story of exactly those."""
        folder = os.path.join(self.folder, "among")
        os.mkdir(folder)
        seeds = set()
        for path in glob.glob(self.at("reference", "seeds", "*.txt")):
            seeds.add(os.path.basename(path))
            with open(path, "rb") as file, open(os.path.join(folder, os.path.basename(path)), "wb") as copy:
                copy.write(file.read())
        for part in ("train", "dev"):
            for number, row in enumerate(rows(self.at("reference", "attribution-id", part + ".jsonl"))):
                with open(os.path.join(folder, f"{part}-{number:03}.txt"), "wb") as file:
                    file.write(row["text"].encode())
        results = load(self.trace([folder], "among"))
        names = file_names(results)
        stories = [{names[i] for i in story["articles"]} for story in results["stories"]]
        return {"seeds.alone-among-others": int(seeds in stories)}

    def stories(self):
        """Other stories, one row each: reported, held to no floor yet."""
        found = {}
        for folder in sorted(glob.glob(self.at("reference", "claims-id", "*", ""))):
            name = os.path.basename(os.path.dirname(folder))
            file = self.trace(sorted(glob.glob(os.path.join(folder, "*.txt"))), name)
            out = self.score("claims.py", os.path.join(folder, "story.json"), file)
            part = lambda pattern: (re.search(pattern, out, re.M) or ["", "?"])[1]
            found[name] = {
                "found": part(rf"^found +{NUMBER}"), "gathered": part(rf"^gathered .*F1 {NUMBER}"), "who  ": part(rf"^who +{NUMBER}"),
                "origins": part(rf"^origins +{NUMBER}"), "clashes found": part(r"^clash +(\d+ of \d+)"),
                "false": part(r"^clash .*false (\d+)"),
            }
        return found

    # -- which articles are one story

    def bundled(self, name, inputs, reference):
        """B-cubed and Rand of `runut stories`, which gets the articles without their labels."""
        out = run([self.binary, "stories", inputs, "--jsonl"])
        answer = os.path.join(self.folder, name + ".answer.jsonl")
        with open(answer, "w", encoding="utf-8") as file:
            for row in map(json.loads, out.splitlines()):
                file.write(json.dumps({"id": row["key"], "story": row["story"]}) + "\n")
        figures = {}
        for suffix, options in (("", []), (".events", ["--events"])):
            scored = self.score("stories.py", reference, answer, *options)
            figures[f"stories.{name}.f1{suffix}"] = figure(scored, rf"^b-cubed .*F1 {NUMBER}")
        figures[f"stories.{name}.rand"] = figure(scored, rf"^rand +{NUMBER}")
        return figures

    def stories_of(self, name, pairs):
        inputs, reference = (os.path.join(self.folder, f"stories-{name}.{part}.jsonl") for part in ("in", "ref"))
        write_stories(pairs, inputs, reference)
        return self.bundled(name, inputs, reference)

    def stories_id(self):
        return self.stories_of("id", indonesian_stories(self.shared))

    def stories_en(self):
        return self.stories_of("en", english_stories(self.shared))

    # -- whose sentences

    def blame(self):
        """Sentences that two articles share, pair by pair: named as shared where they are, silent where they are not."""
        texts = {row["id"]: row["text"].encode() for row in rows(self.at("reference", "stories-id", "dev.jsonl"))}
        counts = {}
        for number, pair in enumerate(rows(self.at("reference", "stories-id", "lineage-dev.jsonl"))):
            if pair["relation"] == "same-source":
                continue
            folder = os.path.join(self.folder, f"pair-{number}")
            os.mkdir(folder)
            for key in (pair["a"], pair["b"]):
                with open(os.path.join(folder, key + ".txt"), "wb") as file:
                    file.write(texts[key])
            answer = run([self.binary, "blame", pair["a"] + ".txt", "--in", folder, "--json", "-"])
            sentences = json.loads(answer)["sentences"]
            for left, right in pair["evidence"]:
                found = any(
                    overlaps(sentence["range"], texts[pair["a"]], left)
                    and any(overlaps(version["range"], texts[pair["b"]], right) for version in sentence["versions"])
                    for sentence in sentences
                )
                counts.setdefault(pair["relation"], []).append(found)
        shared = counts["copy"] + counts["reuse"]
        return {
            "blame.shared": sum(shared) / len(shared),
            "blame.independent.wrong": sum(counts["independent"]),
        }

    # -- copies

    def copies(self):
        """Copies and lifts made of real articles, with three seeds; thresholds were chosen on other articles and seeds."""
        counts = {}
        for seed in ("1", "2", "3"):
            made, given = (os.path.join(self.folder, name + seed) for name in ("copies-reference-", "copies-"))
            self.score("copies.py", "make", self.at("reference", "stories-id", "dev.jsonl"), made, "--seed", seed)
            # The reference must not be read as an article.
            os.mkdir(given)
            for path in glob.glob(os.path.join(made, "*.txt")):
                os.rename(path, os.path.join(given, os.path.basename(path)))
            found = [json.loads(line) for line in run([self.binary, "copies", given, "--jsonl"]).split("\n") if line]
            name = {row["id"]: os.path.basename(row["path"])[:-4] for row in found}
            answer = os.path.join(self.folder, "copies-answer.jsonl")
            with open(answer, "w", encoding="utf-8") as file:
                for row in found:
                    passages = [passage | {"other": name[passage["other"]]} for passage in row["passages"]]
                    file.write(json.dumps({"id": name[row["id"]], "group": row["group"], "passages": passages}) + "\n")
            out = self.score("copies.py", "score", os.path.join(made, "reference.jsonl"), answer)
            counts.setdefault("copies.rand", []).append(figure(out, rf"^rand +{NUMBER}"))
            counts.setdefault("copies.lifts", []).append(figure(out, rf"^lifts +P \d+\.\d+ +R \d+\.\d+ +F1 {NUMBER}"))
        return {name: sum(values) / len(values) for name, values in counts.items()}

    # -- English and times

    def english(self):
        reference = self.at("data", "attribution-en-polnear", "dev.jsonl")
        out = self.score("attribution_roles.py", reference, self.answer(reference))
        return {
            "english.triple.half": f1(out, "triple.half"),
            "english.content.half": f1(out, "content.half"),
            "english.who-said-what": f1(out, "src+content.half"),
        }

    def names(self):
        figures = {}
        for name, file in (("idner", "idner-dev.txt"), ("nerui", "nerui-dev.tsv")):
            out = self.score("names.py", self.at("data", "names-id", file), self.binary)
            figures[f"names-id.{name}"] = f1(out, "strict   all")
        return figures

    def quotations(self):
        """Direct speech in a set that leaves many quotations unmarked: those it marks alone count."""
        out = self.score("pfsa.py", self.at("data", "attribution-id-pfsa", "dev.txt"), self.binary)
        return {"quotations.exact": f1(out, "exact.marked"), "quotations.half": f1(out, "half.marked")}

    def times(self):
        out = self.score("times.py", self.at("reference", "time-id", "dev.tsv"), self.binary)
        english = self.score("times_en.py", self.at("data", "times-en", "timebank.jsonl"), self.binary)
        return {
            "times-id.value": figure(out, rf"^value +{NUMBER}"),
            "times-id.span": figure(out, rf"span +{NUMBER} +of"),
            "times-en.strict": f1(english, "strict"),
            "times-en.value": f1(english, "value"),
        }

    # -- web pages

    def pages(self):
        """Pages of many sites: wanted and unwanted stretches of their text, and their fields where they have them."""
        out = self.score("pages.py", self.binary, self.at("data", "pages-trafilatura"), "--pages", "trafilatura")
        return {
            "pages.text.f1": f1(out, "segments"),
            "pages.title": figure(out, rf"^title +{NUMBER} of"),
            "pages.author": figure(out, rf"^author +{NUMBER} of"),
            "pages.date": figure(out, rf"^date +{NUMBER} of"),
            "pages.invented": figure(out, r"^invented +(\d+) of", whole=True),
        }

    def fundus(self):
        """News pages of many countries, with all of their text marked."""
        out = self.score("pages.py", self.binary, self.at("data", "pages-fundus"), "--pages", "fundus")
        return {
            "fundus.body": f1(out, "body"),
            "fundus.title": figure(out, rf"^title +{NUMBER} of"),
            "fundus.authors": f1(out, "authors"),
            "fundus.minute": figure(out, rf"^minute +{NUMBER} of"),
            "fundus.day": figure(out, rf"^day +{NUMBER} of"),
        }


def indonesian_stories(shared):
    """Articles without their labels, and their labels."""
    for row in rows(os.path.join(shared, "reference", "stories-id", "dev.jsonl")):
        article = {name: row[name] for name in ("id", "url", "title", "date", "text", "outlet")}
        yield article, {"id": row["id"], "story": row["story"], "event": row.get("event") or row["story"]}


def english_stories(shared):
    """Every topic of the set has two events that are alike."""
    for path in sorted(glob.glob(os.path.join(shared, "data", "stories-en-ecbplus", "*", "*.xml"))):
        name, topic = os.path.basename(path)[:-4], os.path.basename(os.path.dirname(path))
        story = topic + ("plus" if name.endswith("plus") else "")
        yield {"id": name, "text": tokenised_text(path)}, {"id": name, "story": story}


def write_stories(pairs, articles_file, labels_file):
    with open(articles_file, "w", encoding="utf-8") as articles, open(labels_file, "w", encoding="utf-8") as labels:
        for article, label in pairs:
            articles.write(json.dumps(article, ensure_ascii=False) + "\n")
            labels.write(json.dumps(label) + "\n")


def tokenised_text(path):
    """A sentence a line; where the set is of web pages, without the first, which is the address."""
    sentences = {}
    for token in xml.etree.ElementTree.parse(path).getroot().iter("token"):
        number = int(token.get("sentence"))
        if number or not path.endswith("plus.xml"):
            sentences.setdefault(number, []).append(token.text or "")
    return "\n".join(re.sub(r" ([.,;:!?')])", r"\1", " ".join(sentences[number])) for number in sorted(sentences))


def overlaps(span, text, quote):
    """Whether a range reaches into a quote of the text."""
    begin = text.find(quote.encode())
    return begin >= 0 and span[0] < begin + len(quote.encode()) and span[1] > begin


def content(path):
    with open(path, "rb") as file:
        return file.read()


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def rows(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def file_names(results):
    return {article["id"]: os.path.basename(article["path"]) for article in results["articles"]}


def one_text_pairs(results, relation="same-dispatch"):
    """Pairs of files that rest on one text: those tied to one dispatch."""
    names = file_names(results)
    pairs = set()
    for story in results["stories"]:
        tied = {}
        for edge in story["lineage"]["edges"]:
            if edge["relation"] == relation:
                tied.setdefault(edge["to"], set()).add(names[edge["from"].partition(":")[2]])
        for files in tied.values():
            pairs |= {frozenset((a, b)) for a in files for b in files if a != b}
    return pairs


def measure(binary, shared, only=""):
    figures = {}
    with tempfile.TemporaryDirectory() as folder:
        references = References(binary, shared, folder)
        steps = [
            ("seeds", lambda: references.attributions("seeds.attributions", "reference", "seeds", "attributions.jsonl")),
            ("seeds", lambda: references.fields("seeds", "reference", "seeds", "attributions.jsonl")),
            ("seeds", references.seeds),
            ("seeds", references.among),
            ("dev", lambda: references.attributions("dev.attributions", "reference", "attribution-id", "dev.jsonl")),
            ("dev", lambda: references.fields("dev", "reference", "attribution-id", "dev.jsonl")),
            ("quotations", references.quotations),
            ("english", references.english),
            ("times", references.times),
            ("names", references.names),
            ("stories", references.stories_id),
            ("stories", references.stories_en),
            ("blame", references.blame),
            ("copies", references.copies),
            ("pages", references.pages),
            ("fundus", references.fundus),
        ]
        for name, step in steps:
            if name.startswith(only) or only.startswith(name):
                figures.update(step())
        stories = references.stories() if "stories".startswith(only) else {}
    return figures, stories
