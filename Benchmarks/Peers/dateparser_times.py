"""Times dateparser's search_dates: python dateparser_times.py ARTICLES ROUNDS, see Benchmarks/times."""
import base64, collections, datetime, json, sys, time

import dateparser
from dateparser.search import search_dates


def read(articles):
    found = 0
    for language, day, text in articles:
        base = datetime.datetime.fromisoformat(day)
        found += len(search_dates(text, languages=[language], settings={"RELATIVE_BASE": base}) or [])
    return found


def main():
    articles = collections.defaultdict(list)
    with open(sys.argv[1], encoding="ascii") as file:
        for line in file:
            language, day, text = line.split()
            articles[language].append((language, day, base64.b64decode(text).decode()))
    for language, own in sorted(articles.items()):
        read(own[:5])
        best, found = None, 0
        for _ in range(int(sys.argv[2])):
            began = time.process_time()
            found = read(own)
            seconds = time.process_time() - began
            best = min(best or seconds, seconds)
        print(json.dumps({"version": dateparser.__version__, "language": language, "expressions": found, "seconds": best}))


if __name__ == "__main__":
    main()
