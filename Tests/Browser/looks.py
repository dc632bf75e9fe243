"""Phones, paper, dark and light, and what axe finds."""
from axe_playwright_python.sync_playwright import Axe

from bench import require, require_none
from names import CONTENT, CONTROLS, SHARED, TELLING, WHERE

_WIDE = """() => {
    const page = document.scrollingElement;
    const wrong = page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth} wide in ${page.clientWidth}`] : [];
    const fits = (box) => box.right <= page.clientWidth + 1 && box.left >= -1;
    const judge = (element, box) => {
        if (fits(box)) return;
        // What lies in a box that scrolls by itself is reached there; the skip link waits outside.
        for (let home = element; home && home !== document.body; home = home.parentElement) {
            if (getComputedStyle(home).overflowX !== "visible" && fits(home.getBoundingClientRect())) return;
        }
        if (element.matches(".skip")) return;
        wrong.push(`${looking.name(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`);
    };
    for (const element of looking.all("body *").filter(looking.shown)) judge(element, element.getBoundingClientRect());
    // Words may reach out of a box that fits.
    for (const text of looking.texts().filter((text) => looking.shown(text.parentElement))) {
        const range = document.createRange();
        range.selectNodeContents(text);
        judge(text.parentElement, range.getBoundingClientRect());
    }
    return [...new Set(wrong)];
}"""
_OPEN_ALL = "() => { for (const box of looking.all('details')) box.open = true; }"


def check_phone_width(bench):
    """on a phone, and on a narrower one, nothing has to be scrolled sideways"""
    for name in ["example-en", "fifty", "hostile", "singles"]:
        with bench.open(name, phone=True) as sheet:
            require_none(sheet.do(_WIDE), name)
            # A phone widens its window to what does not fit.
            require(sheet.do("innerWidth") == 390, f"{name} does not take the width of the phone")
            sheet.page.set_viewport_size({"width": 320, "height": 844})
            require_none(sheet.do(_WIDE), f"{name} at 320")
            sheet.do(_OPEN_ALL)
            require_none(sheet.do(_WIDE), f"{name} with everything open")


def check_phone_letters(bench):
    """on a phone no letter is smaller than 12 pixels"""
    for name in ["example-en", "hostile"]:
        with bench.open(name, phone=True) as sheet:
            sheet.do(_OPEN_ALL)
            small = sheet.do("""() => looking.texts().map((text) => text.parentElement).filter((element) =>
                looking.shown(element) && looking.letterSize(element) < 11.99
            ).map((element) => `${looking.name(element)} ${looking.letterSize(element).toFixed(1)}`)""")
            require_none(sorted(set(small)), name)


def check_phone_targets(bench):
    """on a phone everything to tap is at least 24 pixels high and wide"""
    with bench.open("example-en", phone=True) as sheet:
        sheet.do(_OPEN_ALL)
        small = sheet.do("""() => looking.all("a[href], button, select, input, summary, [role=button]").filter(looking.shown)
            .filter((element) => {
                if (element.matches(".skip")) return false;
                const look = getComputedStyle(element);
                // Words in running text are as high as their line; the rule lets them.
                if (look.display === "inline" && element.localName !== "input") {
                    return parseFloat(getComputedStyle(element.parentElement).lineHeight) < 18;
                }
                const box = (element.closest("label") ?? element).getBoundingClientRect();
                return box.height < 23.9 || box.width < 23.9;
            }).map((element) => {
                const box = element.getBoundingClientRect();
                return `${looking.name(element)} ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`;
            })""")
        require_none(small, "too small")
        # A link to a telling's words is what the page is for: the rule for running text is no excuse.
        low = sheet.do("""(links) => looking.all(links).filter(looking.shown).map((link) => [link, link.getBoundingClientRect()])
            .filter(([, box]) => box.height < 23.9).map(([link, box]) => `${looking.name(link)} ${box.height.toFixed(1)}`)""",
                       f"{TELLING} {WHERE}")
        require_none(low, "too low")


def check_print(bench):
    """on paper everything is there, nothing is a control, and no ground is dark"""
    for script, dark in [(True, True), (True, False), (False, False)]:
        with bench.open("example-en", script=script, dark=dark) as sheet:
            where = "without script" if not script else "from a dark screen" if dark else "from a light screen"
            closed = sheet.page.locator("details:not([open])").count()
            sheet.page.emulate_media(media="print")
            if script:
                sheet.do("dispatchEvent(new Event('beforeprint'))")
            require_none(sheet.do(_UNSEEN, CONTENT), f"{where}: not on paper")
            controls = sheet.do("(controls) => looking.all(controls).filter(looking.shown).map(looking.name)", ", ".join(CONTROLS))
            require_none(controls, f"{where}: on paper")
            grounds = sheet.do("""() => looking.all("body, body *").filter((element) => !(element instanceof SVGElement) &&
                looking.shown(element) && looking.light(looking.behind(element)) < 0.4 && !element.matches(".key")
            ).map((element) => `${looking.name(element)} on ${looking.behind(element)}`)""")
            require_none(grounds, f"{where}: dark grounds")
            pale = sheet.do("""() => looking.texts().map((text) => text.parentElement).filter((element) =>
                !(element instanceof SVGElement) && looking.shown(element) && !element.matches(".key") &&
                looking.contrast(looking.colour(getComputedStyle(element).color), looking.behind(element)) < 4.5
            ).map(looking.name)""")
            require_none(sorted(set(pale)), f"{where}: pale letters")
            if script:
                sheet.do("dispatchEvent(new Event('afterprint'))")
                sheet.page.emulate_media(media="screen")
                require(sheet.page.locator("details:not([open])").count() == closed, "printing leaves boxes open")


def check_pdf(bench):
    """a page becomes a PDF with pages"""
    pages = []
    for name in ["example-en", "fifty"]:
        with bench.open(name) as sheet:
            content = sheet.page.pdf(format="A4")
            require(content.startswith(b"%PDF"), "no PDF")
            pages.append(sum(content.count(b"/Type /Page" + end) for end in [b"\n", b"\r", b" ", b"/"]))
            require(pages[-1] >= 3, f"{name}: {pages[-1]} pages")
            # Sheets that hold one line each would be a sign of breaks gone wrong.
            claims = sum(len(story["claims"]) for story in bench.answer(name)["stories"])
            articles = len(bench.answer(name)["articles"])
            require(pages[-1] < 10 + claims + 3 * articles, f"{name}: {pages[-1]} pages")
    return f"{pages[0]} pages for the example, {pages[1]} for fifty articles"


_UNSEEN = """(content) => content.flatMap((selector) => {
    const all = looking.all(selector).filter((element) => element.textContent.trim() || element.localName === "svg");
    return all.filter((element) => !looking.shown(element)).map((element) => `${selector}: ${looking.name(element)}`);
})"""


def check_dark(bench):
    """dark and light differ, and the letters stand out in both"""
    lights = []
    for dark in [False, True]:
        with bench.open("example-en", dark=dark) as sheet:
            sheet.do(_OPEN_ALL)
            lights.append(sheet.do("looking.light(looking.behind(document.body))"))
            pale = sheet.do("""() => looking.texts().map((text) => text.parentElement).filter((element) =>
                !(element instanceof SVGElement) && looking.shown(element) &&
                looking.contrast(looking.over(looking.colour(getComputedStyle(element).color), looking.behind(element)),
                                 looking.behind(element)) < 4.5
            ).map(looking.name)""")
            require_none(sorted(set(pale)), "pale letters in the dark" if dark else "pale letters in the light")
    require(lights[0] > 0.7 and lights[1] < 0.1, f"the grounds are {lights[0]:.2f} and {lights[1]:.2f} light")


def _axe(sheet, where: str) -> None:
    found = Axe().run(sheet.page, options={"resultTypes": ["violations"]}).response["violations"]
    require_none(
        [f"{one['id']} ({one['impact']}) ×{len(one['nodes'])}: {one['nodes'][0]['html'][:90]}"
         for one in found if one["impact"] in ("serious", "critical")],
        where,
    )


def check_axe(bench):
    """axe finds nothing serious: light, dark, on a phone, with things chosen, and for single articles"""
    for name, settings in [
        ("example-en", {}), ("example-id", {"dark": True}), ("example-en", {"phone": True}), ("singles", {}),
    ]:
        with bench.open(name, **settings) as sheet:
            sheet.do(_OPEN_ALL)
            if settings and sheet.page.locator(SHARED).count():
                # With words lit, a sentence chosen and a source taken away.
                sheet.do("""([shared, where]) => {
                    looking.all(where)[0].click();
                    looking.all(shared).find(looking.shown).click();
                    looking.all(where)[1].click();
                    const without = document.querySelector("select[name=without]");
                    if (without) {
                        without.selectedIndex = 1;
                        without.dispatchEvent(new Event("input", {bubbles: true}));
                    }
                }""", [SHARED, f"{TELLING} {WHERE}"])
            _axe(sheet, f"{name} {' '.join(settings) or 'light'}")
