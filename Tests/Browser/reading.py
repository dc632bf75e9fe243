"""From a telling to its words, and from a sentence to its other versions."""
from bench import EXAMPLE, require, require_none
from names import (
    ARTICLE, CHOOSABLE, CLAIM, EVENT, FILTER, PANE, REST, SENTENCE, SHARED, TELLING, VERSIONS, WHERE,
)

# What is wrong with what stands out after a link was followed; nothing where all is well.
_JUDGE = """(link) => {
    const says = looking.squeezed(link.parentElement.querySelector("q").textContent);
    const article = document.getElementById(link.dataset.article);
    const lit = looking.lit().filter((piece) => article.contains(piece));
    const words = looking.squeezed(lit.map((piece) => piece.textContent).join(""));
    if (!lit.length) return "nothing stands out in the article";
    // A telling is lit word for word; a version of a sentence with the whole sentence.
    const right = link.closest(".telling") ? words === says : words.includes(says) || says.includes(words);
    if (!right) return `“${words.slice(0, 60)}” stands out, told is “${says.slice(0, 60)}”`;
    if (!looking.inView(lit[0])) {
        const box = lit[0].getBoundingClientRect();
        return `the words are out of sight, ${Math.round(box.top)} from the top of ${innerHeight}: ${says.slice(0, 60)}`;
    }
    if (article.querySelector("h3").textContent !== link.textContent) return "another outlet's article";
    if (!article.contains(document.activeElement)) return "the focus stays behind";
    return null;
}"""
_FOLLOW = """({links, every}) => looking.all(links).flatMap((link, place) => {
    if (place % every) return [];
    link.click();
    const wrong = (JUDGE)(link);
    return wrong ? [`${looking.name(link)} ${place}: ${wrong}`] : [];
})""".replace("JUDGE", _JUDGE)


def _bring(sheet, element, block="start"):
    """Scrolls an element to a place of the window, and there again: what comes into sight may turn
    out to be taller than it was taken for."""
    element.evaluate("""async (element, block) => {
        for (let round = 0; round < 3; round += 1) {
            element.scrollIntoView({block});
            await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        }
    }""", block)


def _bring_desk(sheet):
    """Scrolls to where claims and articles stand side by side."""
    _bring(sheet, sheet.one(CLAIM))


def check_tellings(bench):
    """every telling leads to its own words, lit and in sight"""
    for name, every in [("example-en", 1), ("fifty", 12)]:
        with bench.open(name) as sheet:
            _bring_desk(sheet)
            require_none(sheet.do(_FOLLOW, {"links": f"{TELLING} {WHERE}", "every": every}), name)


def _follow_by_hand(sheet, telling, where, tap=False):
    """Clicks one telling where it stands, and looks whether its words are in sight."""
    link = telling.locator(WHERE)
    link.tap() if tap else link.click()
    # What the pointer now happens to lie on looks pointed at.
    sheet.page.mouse.move(0, 0)
    wrong = link.evaluate(_JUDGE)
    require(not wrong, f"{where}: {wrong}")


def check_places(bench):
    """the words come into sight wherever the telling stood in the window"""
    for size in [(1400, 900), (1300, 640), (1000, 800)]:
        with bench.open("example-en", size=size) as sheet:
            tellings = sheet.page.locator(f"{TELLING}:visible")
            # The first one just above the lower edge, so that the articles have barely begun.
            last = tellings.count() - 1
            for place, block in [(0, "end"), (0, "start"), (3, "end"), (last, "center"), (last, "start")]:
                sheet.do("() => scrollTo(0, 0)")
                _bring(sheet, tellings.nth(place), block)
                _follow_by_hand(sheet, tellings.nth(place), f"{size}, telling {place} at the {block}")
            if sheet.page.locator(REST).count():
                sheet.one(f"{REST} > summary").click()
                _follow_by_hand(sheet, sheet.page.locator(f"{REST} {TELLING}").last, f"{size}, the last")


def check_tap(bench):
    """on a phone a tap on a telling leads to its words"""
    with bench.open("example-id", phone=True) as sheet:
        for place in [0, 5]:
            telling = sheet.page.locator(f"{TELLING}:visible").nth(place)
            _follow_by_hand(sheet, telling, f"telling {place}", tap=True)


def check_other_links(bench):
    """ladder, slips and sentences lead to their words too"""
    with bench.open("example-en") as sheet:
        followed = 0
        for part in [".ladder", ".slips", ".sentences"]:
            for place, link in enumerate(sheet.all(f"{part} {WHERE}")[:6]):
                link.evaluate("(link) => { const box = link.closest('details'); if (box) box.open = true; }")
                link.click()
                seen = sheet.do("""() => looking.all(".articles .hit, .articles .chosen").some(looking.inView)""")
                require(seen, f"link {place} of {part} shows no words")
                followed += 1
        require(followed, "no links")
        return f"{followed} followed"


def check_events(bench):
    """the list below the timeline leads to the claims, whatever is filtered out"""
    with bench.open("example-en") as sheet:
        # Nobody has to know why a claim is not to be seen.
        sheet.one(f"{FILTER} input[name=single]").check()
        require(sheet.page.locator(f"{CLAIM}[hidden]").count(), "the filter hides nothing")
        links = sheet.all(f"{EVENT} a[href]")
        require(links, "no event leads to a claim")
        for link in links:
            link.click()
            goal = link.get_attribute("href")[1:]
            seen = sheet.do("(id) => looking.partInView(document.getElementById(id))", goal)
            require(seen, f"{goal} is out of sight")


def check_articles(bench):
    """the text of every article is there whole"""
    for name in ["example-en", "fifty"]:
        folder = bench.folder / f"{name}.pile"
        with bench.open(name) as sheet:
            for article in bench.answer(name)["articles"]:
                file = (folder if folder.exists() else EXAMPLE) / article["path"].split("/")[-1]
                shown = sheet.one(f"{ARTICLE}[id$='{article['id']}']")
                words = shown.evaluate("(text) => looking.squeezed(looking.all('p', text).map("
                                       "(line) => line.textContent).join(''))")
                text = "".join(file.read_text(encoding="utf-8").replace("…", "").split())
                require(text in words, f"{name}: {article['path']} lacks some of its text")


def check_sentences(bench):
    """choosing a sentence shows its other versions and tellings"""
    with bench.open("example-en") as sheet:
        _bring_desk(sheet)
        chosen = 0
        for place, option in enumerate(sheet.one(PANE).locator("option").all()):
            sheet.one(PANE).select_option(option.get_attribute("value"))
            wrong, count = sheet.do("""([choosable, versions]) => {
                const panel = document.querySelector(versions);
                const open = looking.all(choosable).filter(looking.shown);
                return [open.flatMap((sentence) => {
                    sentence.click();
                    const own = looking.squeezed(sentence.textContent);
                    const home = sentence.closest("article.text").id;
                    const tell = (what) => [`${looking.name(sentence)}: ${what}`];
                    if (!sentence.matches(".chosen")) return tell("not marked as chosen");
                    if (!looking.shown(panel)) return tell("the versions are hidden");
                    if (!looking.all("a.where", panel).some((link) => link.dataset.article !== home)) {
                        return tell("nothing from another article");
                    }
                    if (!sentence.dataset.shared) return [];
                    const family = looking.all("li q", document.getElementById(sentence.dataset.shared));
                    const told = looking.all("li:not(.telling) > q", panel).map((q) => looking.squeezed(q.textContent));
                    if (family.length < 2 || family.length !== told.length) return tell(`${told.length} versions of ${family.length}`);
                    // A version may be longer or shorter than the sentence that holds it.
                    if (!told.some((one) => one.includes(own) || own.includes(one))) return tell("not among its versions");
                    return [];
                }), open.length];
            }""", [CHOOSABLE, VERSIONS])
            require_none(wrong, f"article {place}")
            chosen += count
        return f"{chosen} sentences"


def check_versions(bench):
    """a version or telling beside a sentence leads to its words, and the sentence stays in sight"""
    with bench.open("example-en") as sheet:
        _bring_desk(sheet)
        followed = 0
        for place in [0, 3]:
            name = sheet.page.locator(f"{SHARED}:visible").nth(place).get_attribute("id")
            sentence = sheet.page.locator(f"[id='{name}']")
            own = sentence.evaluate("(one) => one.closest('article').id")
            sentence.click()
            require(sheet.do("(panel) => looking.inView(document.querySelector(panel + ' li'))", VERSIONS),
                    "the versions are out of sight")
            links = sheet.page.locator(f"{VERSIONS} {WHERE}[data-article]")
            others = [link for link in links.all() if link.get_attribute("data-article") != own]
            require(others, "nothing in another article")
            for link in others:
                link.click()
                wrong = link.evaluate(_JUDGE)
                require(not wrong, f"sentence {place}, {link.inner_text()}: {wrong}")
                require(sentence.evaluate("(one) => looking.inView(one)"), "the sentence that was chosen is out of sight")
                followed += 1
        return f"{followed} followed"


def check_panes(bench):
    """two articles side by side: each choice shows that article, and never one twice"""
    with bench.open("example-en") as sheet:
        _bring_desk(sheet)
        panes = sheet.all(PANE)
        require(len(panes) == 2, f"{len(panes)} panes")
        ids = [option.get_attribute("value") for option in panes[0].locator("option").all()]
        require(len(ids) == len(bench.answer("example-en")["articles"]), "articles are missing in the choice")
        for number, pane in enumerate(panes):
            for one in ids:
                pane.select_option(one)
                shown = sheet.do("looking.all('.articles article.text').filter(looking.shown).map((text) => text.id)")
                require(one in shown, f"{one} chosen, {shown} shown")
                require(len(set(shown)) == 2, f"{shown} side by side")
                both = [other.input_value() for other in panes]
                require(sorted(both) == sorted(shown), f"{both} stands chosen, {shown} is shown")
                left, right = (sheet.page.locator(f"[id='{id}']").bounding_box()["x"] for id in both)
                require(left < right, f"pane {number + 1}: the left article is not at the left")
    with bench.open("singles") as sheet:
        shown = sheet.page.locator(f"{ARTICLE}:visible").count()
        stories = sheet.page.locator("section.story").count()
        require(shown == stories, f"{shown} articles shown for {stories} stories of one article")
        require(sheet.page.locator(SENTENCE).count() > 0, "no sentences")
