"""Everything works without a mouse."""
from bench import require, require_none
from names import (
    ARTICLES, CLAIM, COUNT, EVIDENCE, FILTER, NODE, RESET, REST, SHARED, TELLING, TIES, VERSIONS, WHERE,
)

# What a keyboard should reach, in the order of the page.
_REACHABLE = """() => looking.all(
        "a[href], button, select, input, textarea, summary, [tabindex]:not([tabindex='-1'])"
    ).filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility(
        {visibilityProperty: true}))"""
_LOOKS = """(element) => {
    const own = getComputedStyle(element);
    const inner = element.querySelector("rect, circle, path");
    const drawn = inner ? getComputedStyle(inner) : null;
    const outline = own.outlineStyle === "none" || own.outlineWidth === "0px" ? "" :
        own.outlineStyle + own.outlineWidth + own.outlineColor;
    return [outline, own.boxShadow, own.borderColor, own.backgroundColor,
            drawn && element.localName === "g" ? drawn.stroke + drawn.strokeWidth + drawn.fill : ""].join("|");
}"""
# Notes what gets the focus, how it looks then, and whether it can be seen.
_WATCH = """() => {
    const looks = %s;
    const reachable = (%s)();
    const before = new Map(reachable.map((element) => [element, looks(element)]));
    const seen = [];
    globalThis.watched = {reachable, seen};
    addEventListener("focusin", (event) => {
        const element = event.target;
        // Round once: it begins again.
        if (!watched.again && seen.some((one) => one.element === element)) watched.again = element;
        if (watched.again) return;
        seen.push({
            element,
            lit: !before.has(element) || looks(element) !== before.get(element),
            inView: looking.partInView(element),
        });
    }, true);
}""" % (_LOOKS, _REACHABLE)


def check_tab(bench):
    """Tab reaches everything in the order of the page, shows where it is, and is never caught"""
    counts = []
    for name, size in [("example-en", (1400, 900)), ("example-id", (800, 700))]:
        with bench.open(name, size=size) as sheet:
            sheet.do(_WATCH)
            skipped = sheet.do("""() => looking.all("a[href], button, select, input, summary, [role=button]").filter((element) =>
                element.tabIndex < 0 && element.checkVisibility({visibilityProperty: true})).map(looking.name)""")
            require_none(skipped, f"{name}: not for the keyboard")
            total = sheet.do("watched.reachable.length")
            for step in range(total + 60):
                sheet.page.keyboard.press("Tab")
                # Past the last one the focus leaves the page, or begins again at its top. Asking
                # takes longer than a step.
                if step % 20 == 19 and sheet.do("!!watched.again || document.activeElement === document.body"):
                    break
            else:
                raise AssertionError(f"{name}: the focus did not leave the page after {total + 60} steps")
            require(sheet.do("!watched.again || watched.again === watched.seen[0].element"),
                    f"{name}: the focus goes round before it has seen everything")
            unseen = sheet.do("""() => {
                const seen = new Set(watched.seen.map((one) => one.element));
                return watched.reachable.filter((element) => !seen.has(element)).map(looking.name);
            }""")
            require_none(unseen, f"{name}: never reached")
            astray = sheet.do("""() => watched.seen.slice(1, -1).filter((one, place) => !(
                watched.seen[place].element.compareDocumentPosition(one.element) & Node.DOCUMENT_POSITION_FOLLOWING
            )).map((one) => looking.name(one.element))""")
            require_none(astray, f"{name}: out of order")
            require_none(sheet.do("watched.seen.filter((one) => !one.lit).map((one) => looking.name(one.element))"),
                         f"{name}: the focus does not show on")
            require_none(sheet.do("watched.seen.filter((one) => !one.inView).map((one) => looking.name(one.element))"),
                         f"{name}: out of sight with the focus")
            require(sheet.do("watched.seen[0].element.matches('.skip')"), f"{name}: the first is not the skip link")
            counts.append(str(total))
    return f"{' and '.join(counts)} stops"


def check_back(bench):
    """Shift+Tab goes back the same way"""
    with bench.open("example-en") as sheet:
        for selector in [f"{TELLING} {WHERE}", RESET, NODE]:
            sheet.one(selector).focus()
            here = sheet.do("looking.name(document.activeElement)")
            sheet.page.keyboard.press("Shift+Tab")
            require(sheet.do("looking.name(document.activeElement)") != here, f"{selector} holds the focus")
            sheet.page.keyboard.press("Tab")
            require(sheet.do("looking.name(document.activeElement)") == here, f"there and back is not {selector}")


def check_skip(bench):
    """the skip link shows itself and leads past the banner"""
    with bench.open("example-en") as sheet:
        sheet.page.keyboard.press("Tab")
        require(sheet.do("document.activeElement.matches('.skip') && looking.inView(document.activeElement)"),
                "the first Tab shows no skip link")
        sheet.page.keyboard.press("Enter")
        sheet.page.keyboard.press("Tab")
        first = sheet.do("""(reachable) => document.activeElement ===
            eval(reachable)().find((element) => document.querySelector("main").contains(element))""", _REACHABLE)
        require(first, "Tab does not go on at the beginning of main")


def check_telling(bench):
    """Enter on a telling goes to its words, Escape comes back"""
    with bench.open("example-en") as sheet:
        link = sheet.one(f"{TELLING} {WHERE}")
        link.focus()
        sheet.page.keyboard.press("Enter")
        require(sheet.do("(articles) => !!document.activeElement.closest(articles)", ARTICLES), "the focus is not in the article")
        require(sheet.do("looking.lit().some(looking.inView)"), "the words are not in sight")
        sheet.page.keyboard.press("Escape")
        require(link.evaluate("(link) => link === document.activeElement"), "Escape does not come back")
        require(not sheet.do("looking.lit().length"), "the words are still lit")


def check_sentence(bench):
    """Enter and Space choose a sentence, Escape lets it go"""
    with bench.open("example-en") as sheet:
        sheet.one(CLAIM).evaluate("(claim) => claim.scrollIntoView()")
        sentences = sheet.page.locator(f"{SHARED}:visible")
        for place, key in enumerate(["Enter", "Space"]):
            sentences.nth(place).focus()
            offset = sheet.do("scrollY")
            sheet.page.keyboard.press(key)
            require(sheet.page.locator(f"{VERSIONS} {WHERE}").count() > 1, f"{key} shows no versions")
            require(sheet.do("scrollY") == offset, f"{key} scrolls the page")
            sheet.page.keyboard.press("Escape")
            require(not sheet.page.locator(f"{VERSIONS} {WHERE}").count(), "Escape keeps the versions")
            require(sentences.nth(place).evaluate("(one) => one === document.activeElement"), "Escape loses the focus")
        # The versions themselves can be reached and followed.
        sentences.first.focus()
        sheet.page.keyboard.press("Enter")
        for _ in range(200):
            sheet.page.keyboard.press("Tab")
            if sheet.do("(panel) => !!document.activeElement.closest(panel + ' a')", VERSIONS):
                break
        else:
            raise AssertionError("Tab does not reach the versions")
        goal = sheet.do("document.activeElement.getAttribute('href').slice(1)")
        sheet.page.keyboard.press("Enter")
        require(sheet.do("(id) => looking.inView(document.getElementById(id))", goal), "Enter does not follow a version")


def check_controls(bench):
    """checkbox, choice, reset and details answer to their keys"""
    with bench.open("example-en") as sheet:
        total = sheet.one(COUNT).inner_text()
        sheet.one(f"{FILTER} input[name=single]").focus()
        sheet.page.keyboard.press("Space")
        require(sheet.one(COUNT).inner_text() != total, "Space does not tick the box")
        sheet.page.keyboard.press("Space")
        choice = sheet.one(f"{FILTER} select[name=outlet]")
        choice.focus()
        sheet.page.keyboard.press("ArrowDown")
        require(choice.input_value() != "all", "an arrow does not change the choice")
        require(sheet.one(COUNT).inner_text() != total, "the choice does nothing")
        sheet.one(RESET).focus()
        sheet.page.keyboard.press("Enter")
        sheet.page.wait_for_timeout(50)
        require(sheet.one(COUNT).inner_text() == total, "Enter does not reset")
        for selector in [".numbers details", f"{CLAIM} details", TIES, REST]:
            box = sheet.one(selector)
            box.locator("summary").first.focus()
            sheet.page.keyboard.press("Enter")
            require(box.evaluate("(box) => box.open"), f"Enter does not open {selector}")
            sheet.page.keyboard.press("Space")
            require(not box.evaluate("(box) => box.open"), f"Space does not close {selector}")


def check_nodes(bench):
    """a focused box of the lineage shows its evidence, arrows walk, Enter holds, Escape lets go"""
    with bench.open("example-en") as sheet:
        wrong = sheet.do("""([node, evidence, ties]) => looking.all(node).flatMap((box) => {
            const id = box.dataset.node;
            document.activeElement.blur();
            box.focus();
            const shown = looking.all("li", document.querySelector(evidence));
            const all = looking.all(ties + " li").filter((tie) => tie.dataset.from === id || tie.dataset.to === id);
            const same = shown.length === all.length && shown.every((one, place) => one.textContent === all[place].textContent);
            return same && all.length && shown.every(looking.shown) ? [] : [`${looking.name(box)}: ${shown.length} of ${all.length}`];
        })""", [NODE, EVIDENCE, TIES])
        require_none(wrong, "evidence of a focused box")
        first = sheet.one(NODE)
        first.focus()
        been = {first.get_attribute("data-node")}
        for key in ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown"]:
            offset = sheet.do("scrollY")
            sheet.page.keyboard.press(key)
            require(sheet.do("(node) => document.activeElement.matches(node)", NODE), f"{key} leaves the picture")
            require(sheet.do("looking.partInView(document.activeElement)"), f"{key} goes out of sight")
            been.add(sheet.do("document.activeElement.dataset.node"))
            require(abs(sheet.do("scrollY") - offset) < 500, f"{key} jumps")
        require(len(been) >= 4, f"the arrows reach {len(been)} boxes")
        held = sheet.do("document.querySelector('figure.lineage .evidence').textContent")
        sheet.page.keyboard.press("Enter")
        sheet.do("document.activeElement.blur()")
        require(sheet.page.locator("figure.lineage .node.on").count(), "Enter does not hold a box")
        require(sheet.one(EVIDENCE).evaluate("(panel) => panel.textContent") == held, "the held evidence is gone")
        sheet.one(NODE).focus()
        sheet.page.keyboard.press("Escape")
        sheet.do("document.activeElement.blur()")
        require(not sheet.page.locator("figure.lineage .node.on").count(), "Escape does not let go")
