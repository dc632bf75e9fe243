"""Finds near-copies with another tool on one core: python copy_peers.py NAME DOCUMENTS ANSWER, see Benchmarks/compare.

DOCUMENTS is JSON lines {"id", "text"}; ANSWER gets {"id", "group", "passages"}. Prints one line of JSON; seconds are those of the
processor, from the texts in memory to the groups, imports not counted.
"""
import collections, importlib.metadata, json, os, re, sys, time

os.environ.update(RAYON_NUM_THREADS="1", OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
WORD = re.compile(r"\w+")


class Groups:
    """Sets joined by pairs."""

    def __init__(self, count):
        self.parent = list(range(count))

    def find(self, one):
        while self.parent[one] != one:
            self.parent[one] = one = self.parent[self.parent[one]]
        return one

    def join(self, one, other):
        one, other = self.find(one), self.find(other)
        self.parent[max(one, other)] = min(one, other)


def characters(text, n):
    text = " ".join(text.lower().split())
    return {text[at:at + n] for at in range(max(1, len(text) - n + 1))}


def words(text, n):
    found = WORD.findall(text.lower())
    return {" ".join(found[at:at + n]) for at in range(max(1, len(found) - n + 1))}


def with_datasketch(texts, groups, shingles, n, threshold):
    from datasketch import MinHash, MinHashLSH
    index, sketches = MinHashLSH(threshold=threshold, num_perm=128), []
    for number, text in enumerate(texts):
        sketch = MinHash(num_perm=128)
        sketch.update_batch([shingle.encode() for shingle in shingles(text, n)])
        for other in index.query(sketch):
            if sketch.jaccard(sketches[other]) >= threshold:
                groups.join(number, other)
        index.insert(number, sketch)
        sketches.append(sketch)


def with_rensa(texts, groups, n, threshold, bands):
    """By its calls for many at once, which are its fastest."""
    from rensa import RMinHash, RMinHashLSH
    sketches = RMinHash.from_token_sets([list(words(text, n)) for text in texts], num_perm=128, seed=42)
    index = RMinHashLSH(threshold=threshold, num_perm=128, num_bands=bands)
    index.insert_many(sketches)
    for number, others in enumerate(index.query_all(sketches)):
        for other in others:
            if other < number and sketches[number].jaccard(sketches[other]) >= threshold:
                groups.join(number, other)


def with_cosine(texts, groups, threshold):
    """Weighted words, every pair; a thousand articles at a time."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    matrix = TfidfVectorizer(sublinear_tf=True).fit_transform(texts)
    for start in range(0, len(texts), 1000):
        part = (matrix[start:start + 1000] @ matrix.T).tocoo()
        close = part.data >= threshold
        for one, other in zip(part.row[close] + start, part.col[close]):
            if other < one:
                groups.join(int(one), int(other))


def with_index(texts, passages, least):
    """Passages alone: every word 5-gram of every article; pairs that share at least so many."""
    holders, spans = collections.defaultdict(list), []
    for number, text in enumerate(texts):
        places = [match.span() for match in WORD.finditer(text.lower())]
        spans.append(places)
        lowered = text.lower()
        common = collections.defaultdict(list)
        for at in range(len(places) - 4):
            gram = hash(lowered[places[at][0]:places[at + 4][1]])
            known = holders[gram]
            for other in known:
                common[other].append(at)
            if len(known) < 30:
                known.append(number)
        for other, found in common.items():
            if len(found) >= least:
                begin, end = (len(text[:place].encode()) for place in (places[found[0]][0], places[found[-1] + 4][1]))
                passages[number].append((other, [begin, end]))


PEERS = {
    "datasketch, 10 characters, .3": ("datasketch", lambda texts, groups, _: with_datasketch(texts, groups, characters, 10, 0.3)),
    "datasketch, 3 words, .5": ("datasketch", lambda texts, groups, _: with_datasketch(texts, groups, words, 3, 0.5)),
    "rensa, 3 words, .2": ("rensa", lambda texts, groups, _: with_rensa(texts, groups, 3, 0.2, 64)),
    "rensa, 3 words, .5": ("rensa", lambda texts, groups, _: with_rensa(texts, groups, 3, 0.5, 32)),
    "scikit-learn, cosine, .6": ("scikit-learn", lambda texts, groups, _: with_cosine(texts, groups, 0.6)),
    "an index of 5 words in Python": (None, lambda texts, _, passages: with_index(texts, passages, 40)),
}


def main():
    name, path, answer = sys.argv[1:]
    package, run = PEERS[name]
    with open(path, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    ids, texts = [row["id"] for row in rows], [row["text"] for row in rows]
    # Imports and first calls are not counted.
    run(texts[:20], Groups(20), collections.defaultdict(list))
    groups, passages = Groups(len(texts)), collections.defaultdict(list)
    began = time.process_time()
    run(texts, groups, passages)
    seconds = time.process_time() - began
    with open(answer, "w", encoding="utf-8") as file:
        for number, own in enumerate(ids):
            told = [{"other": ids[other], "range": span} for other, span in passages[number]]
            file.write(json.dumps({"id": own, "group": ids[groups.find(number)], "passages": told}) + "\n")
    version = importlib.metadata.version(package) if package else sys.version.split()[0]
    print(json.dumps({"version": version, "documents": len(texts), "seconds": seconds}))


if __name__ == "__main__":
    main()
