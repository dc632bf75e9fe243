"""Nothing of an article is more than text, and nothing needs the script."""
import re

from bench import require, require_none
from names import ARTICLE, CLAIM, CONTENT, CONTROLS, EVENT, NODE, NUMBER, PANE, REST, SHARED, TELLING, WHERE

# What a page may be made of: what the pages of well-behaved articles are made of, and nothing else.
_MADE_OF = """() => [
    [...new Set(looking.all("*").map((element) => element.localName))],
    [...new Set(looking.all("*").flatMap((element) => element.getAttributeNames()))],
]"""
# Every part of the page that a reader can set off, set off.
_TOUCH = """([where, shared, node, pane]) => {
    for (const box of looking.all("details")) box.open = true;
    for (const link of looking.all(where)) link.click();
    for (const box of looking.all(node)) { box.focus(); box.dispatchEvent(new PointerEvent("pointerover", {bubbles: true})); }
    for (const select of looking.all(pane)) {
        for (const option of Array.from(select.options)) {
            select.value = option.value;
            select.dispatchEvent(new Event("change", {bubbles: true}));
            for (const sentence of looking.all(shared).filter(looking.shown)) sentence.click();
        }
    }
    for (const select of looking.all("form.filter select")) {
        for (const option of Array.from(select.options)) {
            select.value = option.value;
            select.dispatchEvent(new Event("input", {bubbles: true}));
        }
    }
}"""


def check_hostile(bench):
    """markup in articles, titles, outlets and file names stays text and runs nothing"""
    known = {False: [[], []], True: [[], []]}
    # One story, and several.
    for name in ["example-en", "singles"]:
        with bench.open(name) as sheet:
            for touched in [False, True]:
                if touched:
                    sheet.do(_TOUCH, [WHERE, SHARED, NODE, PANE])
                for names, more in zip(known[touched], sheet.do(_MADE_OF)):
                    names += more
    # Once under the page's policy and once without it: the policy is not what keeps text text.
    for lax in [False, True]:
        with bench.open("hostile", lax=lax) as sheet:
            require(sheet.one("main").is_visible(), "the page is hidden")
            for touched in [False, True]:
                if touched:
                    sheet.do(_TOUCH, [WHERE, SHARED, NODE, PANE])
                    sheet.page.wait_for_timeout(100)
                made = sheet.do(_MADE_OF)
                require_none(sorted(set(made[0]) - set(known[touched][0])), "new elements")
                require_none(sorted(set(made[1]) - set(known[touched][1])), "new attributes")
                require_none([one for one in made[1] if one.startswith("on") or one in ("style", "src")], "attributes")
                require(sheet.do("window.pwned === undefined"), "a script of an article ran")
                require(not sheet.page.locator("#injected").count(), "an element of an article is there")
                require(len(sheet.page.frames) == 1, "a frame is there")
                scripts = sheet.page.locator("script:not([type='application/json'])").count()
                require(scripts == 1, f"{scripts} scripts")


def _as_shown(text: str) -> str:
    """A text as it may be shown: control characters as a sign for themselves, without the marks
    that turn the direction of letters, and without its white space."""
    text = re.sub("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]", "", text)
    text = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", "\ufffd", text)
    return re.sub(r"[\s…]+", "", text)


def check_hostile_text(bench):
    """the markup of an article can be read, letter for letter"""
    files = {_name(path.name): path for path in (bench.folder / "hostile.pile").iterdir()}
    with bench.open("hostile") as sheet:
        for article in bench.answer("hostile")["articles"]:
            # In a pane of its story.
            sheet.do("""([pane, id]) => {
                const select = looking.all(pane).find((one) => Array.from(one.options).some((option) => option.value.includes(id)));
                if (!select) return;
                select.value = Array.from(select.options).find((option) => option.value.includes(id)).value;
                select.dispatchEvent(new Event("change", {bubbles: true}));
            }""", [PANE, article["id"]])
            shown = sheet.one(f"{ARTICLE}[id$='{article['id']}']")
            require(shown.is_visible(), f"{article['path']} cannot be shown")
            wanted = _as_shown(files[_name(article["path"])].read_text(encoding="utf-8"))
            words = _as_shown(shown.inner_text())
            require(wanted in words, f"{article['path']} is not to be read letter for letter: {words[:200]}")
        # Marks that turn letters around are not passed on, nor are control characters.
        marks = sheet.do("""() => (document.documentElement.outerHTML.match(
            /[\\u202a-\\u202e\\u2066-\\u2069\\u0001-\\u0008\\u000b\\u000c\\u001b]/g) ?? []).length""")
        require(marks == 0, f"{marks} marks that steer")


def _name(path: str) -> str:
    """The number that a file's name begins with: the rest of it is markup."""
    return re.search(r"(?:^|/)(\d\d-)[^/]*$", path, re.S).group(1)


def check_policy(bench):
    """the page forbids itself to load or run anything else"""
    with bench.open("example-en") as sheet:
        policy = sheet.one("meta[http-equiv='Content-Security-Policy']").get_attribute("content")
        require("default-src 'none'" in policy and "unsafe" not in policy, policy)
        ran = sheet.do("""() => {
            const script = document.createElement("script");
            script.textContent = "window.pwned = true";
            document.head.append(script);
            script.remove();
            return window.pwned === true;
        }""")
        require(not ran, "another script runs")
        require(any("Content Security Policy" in line or "script-src" in line for line in sheet.noise), "nothing was refused")
        sheet.noise.clear()


def check_plain(bench):
    """without script everything can be read"""
    for name in ["example-en", "fifty", "singles"]:
        with bench.open(name, script=False) as sheet:
            require(sheet.do("document.documentElement.classList.contains('js')") is False, "the script ran")
            # Boxes open by themselves; a click is all it takes.
            box = sheet.one(f"{NUMBER} summary")
            box.click()
            require(sheet.one(f"{NUMBER} details > :not(summary)").is_visible(), "a box does not open")
            sheet.do("() => { for (const box of looking.all('details')) box.open = true; }")
            unseen = sheet.do("""(content) => content.flatMap((selector) => looking.all(selector).filter((element) =>
                (element.textContent.trim() || element.localName === "svg") && !looking.shown(element)
            ).map((element) => `${selector}: ${looking.name(element)}`))""", CONTENT)
            require_none(unseen, f"{name}: not to be seen")
            stories = bench.answer(name)["stories"]
            for selector, count in [
                (CLAIM, sum(len(story["claims"]) for story in stories)),
                (ARTICLE, sum(len(story["articles"]) for story in stories)),
            ]:
                found = sheet.page.locator(f"{selector}:visible").count()
                require(found == count, f"{name}: {found} of {count} {selector}")


def check_plain_links(bench):
    """without script the links lead to the words"""
    with bench.open("example-en", script=False) as sheet:
        links = sheet.page.locator(f"{TELLING} {WHERE}:visible")
        for place in [0, 7, links.count() - 1]:
            link = links.nth(place)
            goal = link.get_attribute("href")[1:]
            says = link.evaluate("(link) => looking.squeezed(link.parentElement.querySelector('q').textContent)")
            link.click()
            place_of = """([id, says]) => {
                const mark = document.getElementById(id);
                // The mark itself may be empty: its words come right after it.
                let piece = mark.textContent.trim() ? mark : mark.nextElementSibling;
                while (piece && !piece.textContent.trim()) piece = piece.nextElementSibling;
                if (!piece || !says.startsWith(looking.squeezed(piece.textContent).slice(0, 12))) return "other words follow";
                return looking.inView(piece) ? null : "out of sight";
            }"""
            wrong = sheet.do(place_of, [goal, says])
            require(not wrong, f"{goal}: {wrong}")
        # A claim in a closed box opens by being asked for.
        hidden = sheet.do("""([event, rest]) => looking.all(event + " a[href]").map((link) => link.getAttribute("href").slice(1))
            .find((id) => document.getElementById(id).closest(rest))""", [EVENT, REST])
        if hidden:
            sheet.one(f"{EVENT} a[href='#{hidden}']").click()
            require(sheet.do("(id) => looking.partInView(document.getElementById(id))", hidden), f"{hidden} stays closed")


def check_plain_controls(bench):
    """without script no control is shown that would do nothing"""
    for name in ["example-en", "singles"]:
        with bench.open(name, script=False) as sheet:
            dead = sheet.do("(controls) => looking.all(controls).filter(looking.shown).map(looking.name)", ", ".join(CONTROLS))
            require_none(dead, f"{name}: dead controls")
            # A button by its role only is one too, to whoever hears the page or goes through it by keys.
            named = sheet.do("() => looking.all('[role=button]').filter(looking.shown).map(looking.name)")
            require_none(named, f"{name}: {len(named)} buttons that do nothing")
