"""Runs the browser checks: one line for each, and how many passed and failed as the last line.

Started by Scripts/browser-tests, which brings the browser and what this imports.
"""
import argparse
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from multiprocessing.util import Finalize
from pathlib import Path

from playwright.sync_api import sync_playwright

import claims
import keyboard
import looks
import opening
import pictures
import reading
import safety
from bench import Bench, Skip, write_pages

GROUPS = [opening, reading, claims, keyboard, pictures, looks, safety]


def checks():
    """Every function of the groups whose name begins with `check_`, in the order of the files."""
    for group in GROUPS:
        for key, function in vars(group).items():
            if key.startswith("check_"):
                says = " ".join(function.__doc__.split("\n\n")[0].split())
                yield f"{group.__name__}: {says}", function


class Worker:
    """A browser in a process of its own."""

    bench = None

    @classmethod
    def begin(cls, browser: Path, runut: Path, folder: Path) -> None:
        playwright = sync_playwright().start()
        # Without a sandbox, as Playwright has it: Chromium has none as root, nor in most
        # containers, and nothing is opened but our own pages.
        chromium = playwright.chromium.launch(executable_path=browser)
        cls.bench = Bench(chromium, runut, folder)

        def end():
            chromium.close()
            playwright.stop()

        Finalize(None, end, exitpriority=10)

    @classmethod
    def run(cls, says: str) -> tuple:
        """One check: its mark, its name, how long it took, and what there is to say of it."""
        begun = time.monotonic()
        try:
            mark, note = "✔", dict(checks())[says](cls.bench)
        except Skip as reason:
            mark, note = "➜", f"skipped: {reason}"
        except Exception as problem:
            # Whatever goes wrong in a check is a check that failed.
            kind = "" if isinstance(problem, AssertionError) else f"{type(problem).__name__}: "
            mark, note = "✘", kind + " ".join(str(problem).split())[:700]
        return mark, says, time.monotonic() - begun, note


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--browser", type=Path, required=True)
    parser.add_argument("--binary", type=Path, default=Path(".build/debug/runut"))
    parser.add_argument("--only", default="")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    wanted = [says for says, _ in checks() if options.only.lower() in says.lower()]
    if options.list:
        print("\n".join(wanted))
        return 0
    started = time.monotonic()
    marks = []
    with tempfile.TemporaryDirectory() as name:
        folder, runut = Path(name), options.binary.resolve()
        write_pages(runut, folder)
        # Two at a time: more would disturb the one that measures time.
        with ProcessPoolExecutor(2, get_context("spawn"), Worker.begin, (options.browser, runut, folder)) as pool:
            for mark, says, seconds, note in pool.map(Worker.run, wanted):
                marks.append(mark)
                print(f"{mark} {says} ({seconds:.1f} s)" + (f": {note}" if note else ""), flush=True)
    passed, failed, skipped = (marks.count(mark) for mark in "✔✘➜")
    print(f"{time.monotonic() - started:.0f} seconds")
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
