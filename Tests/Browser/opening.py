"""A page opens from a disk, loads nothing, and says what the trace says."""
from bench import PAGES, require, require_none
from names import CLAIM, LINEAGE, NUMBER, STORY, TELLING


def check_opens(bench):
    """every page opens from a disk without a request or a word on the console"""
    for name, (_, language) in PAGES.items():
        with bench.open(name) as sheet:
            require(sheet.page.title().strip(), f"{name} has no title")
            require(sheet.do("document.documentElement.lang") == language, f"{name}: lang is not {language}")
            loaded = sheet.do("performance.getEntriesByType('resource').map((entry) => entry.name)")
            require_none(loaded, f"{name} loaded")
            require(sheet.one("main").is_visible(), f"{name} shows nothing")


def check_languages(bench):
    """both interface languages have the same parts in other words"""
    said = []
    for name in ["example-en", "example-id"]:
        with bench.open(name) as sheet:
            headings = sheet.do("looking.all('h2, summary, label > span').map((element) => element.textContent)")
            parts = [sheet.page.locator(selector).count() for selector in [STORY, CLAIM, TELLING, "svg", "form"]]
            said.append((headings, parts))
    require(said[0][1] == said[1][1], f"parts differ: {said[0][1]} and {said[1][1]}")
    require(len(said[0][0]) == len(said[1][0]), "one language has more headings than the other")
    same = {one for one, other in zip(*(headings for headings, _ in said)) if one == other}
    require_none(sorted(same), "said alike in both languages")


def check_numbers(bench):
    """the headline numbers are those of the trace, and each says how it is known"""
    for name in ["example-en", "fifty", "singles"]:
        stories = bench.answer(name)["stories"]
        with bench.open(name) as sheet:
            require(sheet.page.locator(STORY).count() > 0, f"{name} shows no story")
            for section in sheet.all(STORY):
                story = next(one for one in stories if one["id"] == section.get_attribute("id"))
                expected = {
                    "articles": len(story["articles"]),
                    "claims": len(story["claims"]),
                    "single": sum(claim["origins"]["most"] == 1 for claim in story["claims"]),
                }
                numbers = section.locator(NUMBER)
                found = {one.get_attribute("data-number"): one for one in numbers.all()}
                require(
                    set(found) == {"articles", "outlets", "agencies", "texts", "claims", "single"},
                    f"numbers of {sorted(found)}",
                )
                for key, value in expected.items():
                    shown = found[key].locator("b").first.inner_text().strip()
                    require(shown == str(value), f"{name}: {key} is {shown}, not {value}")
                for key, number in found.items():
                    how = number.locator("details > :not(summary)").first
                    require(not how.is_visible(), f"{key} is open before it is asked")
                    number.locator("summary").click()
                    require(how.is_visible() and how.inner_text().strip(), f"{key} does not say how it is known")
                # What explains a number is not set like one.
                loud = section.evaluate("""(section) => looking.all(".numbers details *", section).filter((element) =>
                    parseFloat(getComputedStyle(element).fontSize) > 20).map(looking.name)""")
                require_none(loud, f"{name}: as large as a number")


def check_complete(bench):
    """every claim and every telling of the trace is on the page, with a picture of the lineage"""
    for name in ["example-en", "fifty", "singles", "hostile"]:
        stories = bench.answer(name)["stories"]
        with bench.open(name) as sheet:
            for section in sheet.all(STORY):
                story = next(one for one in stories if one["id"] == section.get_attribute("id"))
                told = dict(section.evaluate("""(section, [claims, tellings]) => looking.all(claims, section).map((claim) =>
                    [claim.id, looking.all(tellings, claim).length])""", [CLAIM, TELLING]))
                wrong = [
                    f"{claim['id']}: {told.get(claim['id'])} of {len(claim['tellings'])}, "
                    + " ".join(sorted({telling["stance"] for telling in claim["tellings"]}))
                    for claim in story["claims"] if told.get(claim["id"]) != len(claim["tellings"])
                ]
                require_none(wrong, f"{name}: tellings on the page")
                require(len(told) == len(story["claims"]), f"{name}: more claims than the trace has")
                require(section.locator(LINEAGE).count() == 1, f"{name}: no lineage picture")


def check_links(bench):
    """every link leads to a place on the page, and no id stands twice"""
    for name in ["example-en", "fifty", "singles", "hostile"]:
        with bench.open(name) as sheet:
            twice = sheet.do("""() => {
                const ids = looking.all("[id]").map((element) => element.id);
                return ids.filter((id, place) => ids.indexOf(id) !== place);
            }""")
            require_none(sorted(set(twice)), f"{name}: ids that stand twice")
            wrong = sheet.do("""() => {
                const links = looking.all("[href]").map((element) => element.getAttribute("href"));
                return links.filter((link) => !link.startsWith("#") || !document.getElementById(link.slice(1)));
            }""")
            require_none(sorted(set(wrong)), f"{name}: links that lead nowhere or away")


def check_size(bench):
    """a page of twenty articles is smaller than a megabyte"""
    size = bench.file("twenty").stat().st_size
    require(len(bench.answer("twenty")["articles"]) == 20, "not twenty articles")
    require(size < 1_000_000, f"{size:,} bytes")
    return f"{size:,} bytes; fifty articles {bench.file('fifty').stat().st_size:,}"
