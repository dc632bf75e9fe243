"""Times trafilatura over a folder of pages, one round: python trafilatura_pages.py FOLDER, see Benchmarks/pages."""
import json, logging, os, sys, time

import trafilatura


def read(page):
    """Text and fields, without readers' comments, which Runut does not take either."""
    found = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False)
    return found is not None and bool(found.text)


def main():
    logging.disable()
    pages = []
    for name in sorted(os.listdir(sys.argv[1])):
        with open(os.path.join(sys.argv[1], name), "rb") as file:
            pages.append(file.read())
    for page in pages[:20]:
        read(page)
    began = time.process_time()
    with_text = sum(map(read, pages))
    seconds = time.process_time() - began
    print(json.dumps({"version": trafilatura.__version__, "withText": with_text, "seconds": seconds}))


if __name__ == "__main__":
    main()
