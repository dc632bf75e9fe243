"""Our own set of time expressions: times/id.tsv and times/en.tsv in sentences of our own, and what is no time in times/none.tsv.

A row with a remark in `doubt` is read and not counted. `span` is the share of rows whose very range was found, `value` and `type`
those whose best overlapping time has that value and type, `ends` the days where the set gives them, `none` the share of
non-times that no time with a value touches, `impossible` the same for days and hours that no calendar or clock has.
"""
import collections, csv, json, os, subprocess, sys, tempfile

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "times")


def rows(name):
    with open(os.path.join(HERE, name + ".tsv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def read(binary, table):
    """The times of each row's context: one process for each anchor."""
    groups, found = collections.defaultdict(list), [[] for _ in table]
    for number, row in enumerate(table):
        groups[row["anchor"]].append(number)
    for anchor, numbers in groups.items():
        with tempfile.TemporaryDirectory() as folder:
            for number in numbers:
                with open(os.path.join(folder, f"{number:06}.txt"), "w", encoding="utf-8") as file:
                    file.write(table[number]["context"])
            options = ["--published", anchor] if anchor else []
            done = subprocess.run([binary, "facts", *options, folder], stdout=subprocess.PIPE, encoding="utf-8")
        lines = [json.loads(line) for line in done.stdout.splitlines() if line.strip()]
        if len(lines) != len(numbers):
            sys.exit(f"times: {len(lines)} answers for {len(numbers)} contexts on {anchor or 'no day'}")
        for facts in lines:
            found[int(os.path.basename(facts["path"])[:6])] = facts["times"]
    return found


def touching(row, times):
    """The expression's bytes and the times that share some with it, the one that shares most first."""
    start = len(row["context"][: row["context"].index(row["expression"])].encode())
    end = start + len(row["expression"].encode())
    common = lambda time: min(end, time["range"][1]) - max(start, time["range"][0])
    near = sorted((time for time in times if common(time) > 0), key=lambda time: ([start, end] != time["range"], -common(time)))
    return [start, end], near


def measure(binary, root, show=False):
    figures = {}
    for language in ("id", "en"):
        table = rows(language)
        counts, total = collections.Counter(), collections.Counter()
        for row, times in zip(table, read(binary, table)):
            if row["doubt"]:
                continue
            span, near = touching(row, times)
            best = near[0] if near else {}
            right = {"span": best.get("range") == span, "type": best.get("type") == row["type"], "value": best.get("value") == row["value"]}
            if row["begin"]:
                right["ends"] = (best.get("begin", "")[:10], best.get("end", "")[:10]) == (row["begin"], row["end"])
            for key, holds in right.items():
                counts[key] += holds
                total[key] += 1
            if show and not all(right.values()):
                wrong = " ".join(key for key, holds in right.items() if not holds)
                got = {key: best[key] for key in ("range", "type", "value", "begin", "end") if key in best}
                print(f"own-times.{language} {row['category']} {wrong}: {row['anchor']} [{row['expression']}] {row['context']} "
                      f"expected {span} {row['type']} {row['value']}, got {got or 'nothing'}")
        for key in total:
            figures[f"own-times.{language}.{key}"] = counts[key] / total[key]
    table, free = rows("none"), collections.defaultdict(list)
    for row, times in zip(table, read(binary, table)):
        name = "impossible" if row["category"] == "impossible" else "none"
        touched = [time for time in touching(row, times)[1] if time.get("value")]
        free[name].append(not touched)
        if show and touched:
            print(f"own-times.{name} {row['category']}: [{row['expression']}] {row['context']} got {touched[0]['value']}")
    for name in ("none", "impossible"):
        figures[f"own-times.{name}"] = sum(free[name]) / len(free[name])
    return figures
