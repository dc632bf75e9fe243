"""How the page names its parts: the only place to change when it does."""

STORY = "section.story"
NUMBER = ".numbers .number[data-number]"
CLAIM = "article.claim"
TELLING = ".telling"
WHERE = "a.where"
REST = "details.rest"
EFFECT = ".effect"

FILTER = "form.filter"
COUNT = FILTER + " output[name=count]"
RESET = FILTER + " button[type=reset]"
WITHOUT = FILTER + " select[name=without]"

ARTICLES = ".articles"
ARTICLE = ".articles article.text"
PANE = ".articles .pane select[name=article]"
SENTENCE = ".articles span.s"
# Sentences that can be chosen: those with versions elsewhere, and those told elsewhere in other words.
SHARED = ".articles span.s[data-shared]"
CHOOSABLE = ".articles span.s[data-shared], .articles span.s.told"
VERSIONS = ".versions"

LINEAGE = "figure.lineage"
NODE = "figure.lineage g.node"
EDGE = "figure.lineage g.edge"
EVIDENCE = "figure.lineage .evidence"
LEGEND = "figure.lineage .legend"
TIES = ".ties"
TIMELINE = "figure.timeline"
EVENT = ".events li"

# Whatever a reader comes for. All of it must be there in print and without script.
CONTENT = [
    "h1", ".numbers .number b", ".numbers .number details > :not(summary)", "figure svg", ".legend li", ".ties li",
    ".events li", CLAIM, ".claim h3", ".claim .count", TELLING, ".telling q", ".claim .how li", ".claim .differs dd",
    ARTICLE, ".articles article.text p", ".sentences .family li", ".ladder .finding", ".slips .finding", "footer p",
]
# Whatever only a script can make work.
CONTROLS = ["select", "input", "button", "textarea"]
