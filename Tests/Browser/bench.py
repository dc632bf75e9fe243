"""Makes the pages, opens them in a browser, and writes down everything that a page does."""
import json
import subprocess
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import piles

HERE = Path(__file__).parent
# The articles of the built-in example.
EXAMPLE = HERE.parent.parent / "Examples" / "ferry"

# Every page under test: what it is made from, and in which language it speaks.
PAGES = {
    "example-en": (None, "en"),
    "example-id": (None, "id"),
    "hostile": (piles.hostile, "en"),
    "fifty": (lambda folder: piles.one_event(folder, 50), "id"),
    "twenty": (lambda folder: piles.one_event(folder, 20), "en"),
    "singles": (piles.singles, "id"),
}


class Skip(Exception):
    """A check that cannot be made here; says why."""


def require(holds, says) -> None:
    """Fails a check. Unlike `assert`, it cannot be turned off."""
    if not holds:
        raise AssertionError(says)


def require_none(wrong, says: str) -> None:
    """Fails a check that gathered what is wrong; the first few are shown."""
    wrong = list(wrong)
    if wrong:
        shown = "; ".join(str(one)[:160] for one in wrong[:4])
        raise AssertionError(f"{says}: {shown}" + (f"; and {len(wrong) - 4} more" if len(wrong) > 4 else ""))


def write_pages(runut: Path, folder: Path) -> None:
    """Writes every page, with what the trace says as JSON beside it."""

    def write(name):
        make, language = PAGES[name]
        inputs = [make(folder / f"{name}.pile")] if make else []
        outputs = ["--html", folder / f"{name}.html", "--json", folder / f"{name}.json"]
        done = subprocess.run([runut, "trace", *inputs, *outputs, "--interface", language], capture_output=True)
        require(done.returncode == 0, f"runut trace: {done.stderr.decode('utf-8', 'replace')[-300:]}")

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(write, PAGES))


class Bench:
    def __init__(self, browser, runut: Path, folder: Path):
        self.browser, self.runut, self.folder = browser, runut, folder

    def file(self, name: str) -> Path:
        return self.folder / f"{name}.html"

    def answer(self, name: str) -> dict:
        """What `runut trace --json` says of the same pile."""
        return json.loads((self.folder / f"{name}.json").read_text(encoding="utf-8"))

    def without(self, name: str, source: str) -> dict | None:
        """What `runut without` says of the same pile; nothing where it knows no such source."""
        pile = self.folder / f"{name}.pile"
        inputs = [pile] if pile.exists() else []
        done = subprocess.run([self.runut, "without", source, *inputs, "--json", "-"], capture_output=True)
        return json.loads(done.stdout) if done.returncode == 0 else None

    def has(self, command: str) -> bool:
        return subprocess.run([self.runut, command, "--help"], capture_output=True).returncode == 0

    # --- what the browser does with it ----------------------------------------------------------

    @contextmanager
    def open(self, name: str, script=True, size=(1400, 900), dark=False, phone=False, lax=False):
        """A page in a window of its own. When it closes, it must have asked for nothing, said
        nothing to the console and opened no dialog.

        lax: without the page's own policy, so that an injected script would run.
        """
        context = self.browser.new_context(
            viewport={"width": 390, "height": 844} if phone else {"width": size[0], "height": size[1]},
            color_scheme="dark" if dark else "light",
            java_script_enabled=script,
            has_touch=phone,
            is_mobile=phone,
            offline=True,
            bypass_csp=lax,
        )
        context.set_default_timeout(10_000)
        sheet = Sheet(context, self.file(name))
        try:
            yield sheet
            sheet.require_quiet()
        finally:
            context.close()


class Sheet:
    """One open page."""

    def __init__(self, context, file: Path):
        self.url = file.as_uri()
        self.noise = []
        self.requests = []
        context.route(lambda url: not url.startswith("file:"), lambda route: route.abort())
        self.page = page = context.new_page()
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("console", lambda message: self.noise.append(f"console {message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.noise.append(f"error: {error}"))
        page.on("dialog", self._dialog)
        page.on("popup", lambda other: self.noise.append(f"window: {other.url}"))
        page.goto(self.url)
        # Only looks; the page does not see it.
        page.evaluate((HERE / "looking.js").read_text(encoding="utf-8"))

    def _dialog(self, dialog):
        self.noise.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def require_quiet(self) -> None:
        others = [url for url in self.requests if url.split("#")[0] != self.url]
        require_none(others, "the page asked for")
        require_none(self.noise, "the page was not quiet")

    def do(self, script: str, value=None):
        return self.page.evaluate(script, value)

    def all(self, selector: str):
        return self.page.locator(selector).all()

    def one(self, selector: str):
        return self.page.locator(selector).first
