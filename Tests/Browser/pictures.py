"""The pictures can be read, and their marks are explained."""
from bench import require, require_none
from names import EDGE, EVIDENCE, LEGEND, LINEAGE, NODE, TIES, TIMELINE

RELATIONS = {"credits", "quotes", "copies", "reuses", "same-dispatch", "same-source"}

_LABELS = """(figure) => {
    const wrong = [];
    let count = 0;
    for (const svg of looking.all(figure + " svg").filter((svg) => svg.querySelector("text"))) {
        const frame = svg.getBoundingClientRect();
        const labels = looking.all("text", svg).map((text) => [text, text.getBoundingClientRect()]);
        count += labels.length;
        for (const [index, [text, box]] of labels.entries()) {
            if (!box.width) wrong.push(`${looking.name(text)} is empty`);
            if (box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.top < frame.top - 0.5 ||
                box.bottom > frame.bottom + 0.5) wrong.push(`${looking.name(text)} leaves the picture`);
            const home = text.parentElement.querySelector(":scope > rect");
            if (home && text.parentElement.matches(".node")) {
                const own = home.getBoundingClientRect();
                if (box.left < own.left || box.right > own.right) wrong.push(`${looking.name(text)} leaves its box`);
            }
            for (const [other, place] of labels.slice(index + 1)) {
                // Half a pixel is the rounding of two lines of one label.
                const across = Math.min(box.right, place.right) - Math.max(box.left, place.left);
                const down = Math.min(box.bottom, place.bottom) - Math.max(box.top, place.top);
                if (across > 0.5 && down > 0.5) {
                    // Boxes of letters have room above and below the letters: lines may touch, not overlap.
                    if (text.parentElement === other.parentElement && down < box.height * 0.2) continue;
                    wrong.push(`${looking.name(text)} and ${looking.name(other)} overlap by ${across.toFixed(1)} × ${down.toFixed(1)}`);
                }
            }
        }
    }
    return [wrong, count];
}"""


def check_labels(bench):
    """no label covers another, leaves its box or leaves the picture"""
    counts = []
    for name in ["example-en", "example-id", "fifty", "singles", "hostile"]:
        with bench.open(name) as sheet:
            for figure in [LINEAGE, TIMELINE]:
                wrong, count = sheet.do(_LABELS, figure)
                require_none(wrong, f"{name}, {figure}")
                require(count or figure == TIMELINE, f"{name}: {figure} has no label")
                counts.append(count)
    return f"{sum(counts)} labels"


def check_boxes(bench):
    """no box of the lineage covers another, and none is lost"""
    for name in ["example-en", "fifty"]:
        with bench.open(name) as sheet:
            wrong = sheet.do("""(node) => {
                const boxes = looking.all(node + " > rect").map((rect) => [rect.parentElement, rect.getBoundingClientRect()]);
                return boxes.flatMap(([one, a], place) => boxes.slice(place + 1).filter(([, b]) =>
                    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0 &&
                    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0
                ).map(([other]) => `${looking.name(one)} and ${looking.name(other)}`));
            }""", NODE)
            require_none(wrong, f"{name}: boxes overlap")
            articles = {"article:" + id for story in bench.answer(name)["stories"] for id in story["articles"]}
            drawn = set(sheet.do("(node) => looking.all(node).map((one) => one.dataset.node)", NODE))
            require_none(sorted(articles - drawn), f"{name}: articles without a box")


def check_edges(bench):
    """every tie has one of the known relations and both its ends"""
    for name in ["example-en", "fifty", "singles"]:
        with bench.open(name) as sheet:
            edges = sheet.do("""(edge) => looking.all(edge).map((one) => ({...one.dataset, looks: one.getAttribute("class")}))""", EDGE)
            nodes = set(sheet.do("(node) => looking.all(node).map((one) => one.dataset.node)", NODE))
            require(edges, f"{name}: no ties")
            require_none([one for one in edges if one["relation"] not in RELATIONS], f"{name}: unknown relations")
            require_none([one for one in edges if one["from"] not in nodes or one["to"] not in nodes], f"{name}: loose ends")
            require_none([one for one in edges if one["relation"] not in one["looks"]], f"{name}: looks like no relation")


def check_legend(bench):
    """every mark of the lineage stands in its legend, and looks the same there"""
    for name in ["example-en", "fifty", "singles"]:
        with bench.open(name) as sheet:
            wrong = sheet.do("""([figures, edge, node, legend]) => looking.all(figures).flatMap((figure) => {
                const wrong = [];
                const line = (path) => {
                    const look = getComputedStyle(path);
                    return [look.stroke, look.strokeWidth, look.strokeDasharray].join(" ");
                };
                const box = (rect) => {
                    const look = getComputedStyle(rect);
                    // A dashed border is drawn by the browser, dashes in a picture are counted.
                    return rect instanceof SVGElement ?
                        [look.fill, look.stroke, look.strokeDasharray === "none" ? "solid" : "dashed"].join(" ") :
                        [look.backgroundColor, look.borderTopColor, look.borderTopStyle].join(" ");
                };
                const home = figure.querySelector(".legend");
                const lines = new Set(looking.all("svg path", home).map(line));
                const boxes = new Set(looking.all(".key.box", home).map(box));
                const edges = looking.all("g.edge", figure).map((one) => [one, line(one.querySelector("path:not(.reach)"))]);
                const nodes = looking.all("g.node", figure).map((one) => [one, box(one.querySelector("rect"))]);
                const missing = new Map();
                for (const [one, look] of edges) if (!lines.has(look)) missing.set("line " + look, one.getAttribute("class"));
                for (const [one, look] of nodes) if (!boxes.has(look)) missing.set("box " + look, one.getAttribute("class"));
                for (const [look, which] of missing) wrong.push(`${which}: ${look}`);
                const relations = new Set(looking.all("g.edge", figure).map((one) => one.dataset.relation));
                const looks = new Map();
                for (const [one, look] of edges.filter(([one]) => !one.matches(".odd"))) {
                    looks.set(look, new Set([...(looks.get(look) ?? []), one.dataset.relation]));
                }
                for (const [look, names] of looks) if (names.size > 1) wrong.push(`${[...names]} look alike`);
                if (looking.all("li", home).some((item) => !item.textContent.trim())) wrong.push("a mark without words");
                return wrong;
            })""", [LINEAGE, EDGE, NODE, LEGEND])
            require_none(wrong, f"{name}: not in the legend")


def check_pointing(bench):
    """pointing at a box or a line shows the words behind it, and a click holds them"""
    with bench.open("example-en") as sheet:
        hint = sheet.one(EVIDENCE).inner_text()
        node = sheet.one(f"{NODE}[data-kind=article]")
        node.hover()
        said = sheet.one(EVIDENCE).inner_text()
        require(said != hint and len(said) > 20, "a box shows no words")
        node.click()
        sheet.page.mouse.move(5, 5)
        require(sheet.one(EVIDENCE).inner_text() == said, "a click does not hold the words")
        require(sheet.page.locator(f"{NODE}.on").count() > 1, "nothing is held")
        node.click()
        sheet.page.mouse.move(5, 5)
        require(not sheet.page.locator(f"{NODE}.on").count(), "a second click does not let go")
        # A line: its middle, where no box lies over it.
        tried = 0
        for edge in sheet.all(EDGE)[:30]:
            point = edge.evaluate("""(edge) => {
                const path = edge.querySelector("path:not(.reach)");
                path.scrollIntoView({block: "center"});
                for (let part = 0.1; part < 1; part += 0.1) {
                    const at = path.getPointAtLength(path.getTotalLength() * part).matrixTransform(path.getScreenCTM());
                    const top = document.elementFromPoint(at.x, at.y);
                    if (top && edge.contains(top)) return [at.x, at.y];
                }
                return null;
            }""")
            if not point:
                continue
            sheet.page.mouse.move(5, 5)
            sheet.page.mouse.move(*point)
            ends = edge.get_attribute("data-from"), edge.get_attribute("data-to")
            shown = sheet.do("(panel) => looking.all(panel + ' li').map((tie) => [tie.dataset.from, tie.dataset.to])", EVIDENCE)
            require(shown and all(tuple(one) == ends for one in shown), f"{ends} shows {shown[:3]}")
            tried += 1
        require(tried > 5, f"only {tried} lines can be pointed at")


def check_evidence(bench):
    """every tie shows words, and they stand in an article"""
    for name in ["example-en", "fifty"]:
        with bench.open(name) as sheet:
            ties, edges = sheet.page.locator(f"{TIES} li").count(), sheet.page.locator(EDGE).count()
            require(ties == edges, f"{name}: {edges} ties are drawn, {ties} are told")
            wrong = sheet.do("""(ties) => {
                const text = looking.squeezed(looking.all(".articles article.text").map((one) => one.textContent).join(" "));
                return looking.all(ties + " li").filter((tie) => {
                    const quotes = looking.all("q", tie).map((q) => looking.squeezed(q.textContent));
                    return !quotes.length || quotes.some((words) => !words || !text.includes(words));
                }).map(looking.name);
            }""", TIES)
            require_none(wrong, f"{name}: ties without words from an article")


def check_colours(bench):
    """labels and lines of the pictures stand out from what is behind them, light and dark"""
    for dark in [False, True]:
        with bench.open("example-en", dark=dark) as sheet:
            wrong = sheet.do("""(figures) => {
                const wrong = new Set();
                for (const figure of looking.all(figures)) {
                    const paper = looking.behind(figure);
                    for (const text of looking.all("svg text", figure)) {
                        const shape = text.parentElement.matches("g") &&
                            text.parentElement.querySelector(":scope > rect:not(.span), :scope > circle");
                        const fill = shape ? looking.colour(getComputedStyle(shape).fill) : [0, 0, 0, 0];
                        const ratio = looking.contrast(looking.colour(getComputedStyle(text).fill), looking.over(fill, paper));
                        if (ratio < 4.5) wrong.add(`${looking.name(text)} ${ratio.toFixed(2)}`);
                    }
                    for (const path of looking.all("g.edge path:not(.reach)", figure)) {
                        const look = getComputedStyle(path);
                        const parts = looking.colour(look.stroke);
                        parts[3] *= parseFloat(look.opacity);
                        const ratio = looking.contrast(looking.over(parts, paper), paper);
                        // Lines are graphics: three to one.
                        if (ratio < 3) wrong.add(`line ${path.parentElement.getAttribute("class")} ${ratio.toFixed(2)}`);
                    }
                }
                return [...wrong];
            }""", f"{LINEAGE}, {TIMELINE}")
            require_none(wrong, "dark" if dark else "light")
