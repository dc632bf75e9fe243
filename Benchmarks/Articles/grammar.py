"""Sentences from templates: `[a|b|]` is one of its alternatives, `{name}` a rule or list of the language, `{@name}` a value.

Everything is drawn from one `random()` a caller hands over, so that a seed fixes every byte.
"""
import re

PIECE = re.compile(r"\[([^\[\]]*)\]|\{(@?\w+)\}")


def zipf(words, random):
    """One of a list, by the law of Zipf and Mandelbrot: the k-th in proportion to 1/(k + 4)."""
    return words[int(4 * ((len(words) + 4) / 4) ** random()) - 4]


def listed(words):
    return words.replace("\n", "").split("|") if isinstance(words, str) else list(words)


def even(values, random):
    return values[int(len(values) * random())]


class Grammar:
    """Rules by name: a list of words (drawn by Zipf's law) or a list of templates (drawn evenly)."""

    def __init__(self, words, templates):
        self.words = {name: listed(value) for name, value in words.items()}
        self.rules = {name: [self.compiled(text) for text in value] for name, value in templates.items()}

    def with_words(self, words):
        """The same rules over more lists."""
        other = Grammar.__new__(Grammar)
        other.rules = self.rules
        other.words = self.words | {name: listed(value) for name, value in words.items()}
        return other

    def compiled(self, text):
        """A template as a list of texts, lists of alternatives, and pairs that tell a rule, a list or a value."""
        parts, at = [], 0
        for match in PIECE.finditer(text):
            parts.append(text[at:match.start()])
            at = match.end()
            if match[1] is not None:
                parts.append([self.compiled(choice) for choice in match[1].split("|")])
            elif match[2].startswith("@"):
                parts.append(("@", match[2][1:]))
            else:
                parts.append((None, match[2]))
        parts.append(text[at:])
        return tuple(part for part in parts if part != "")

    def fill(self, parts, values, random):
        out = []
        for part in parts:
            if type(part) is str:
                out.append(part)
            elif type(part) is list:
                choice = part[int(len(part) * random())]
                if choice:
                    out.append(choice[0] if len(choice) == 1 and type(choice[0]) is str else self.fill(choice, values, random))
            elif part[0]:
                out.append(str(values[part[1]]))
            elif part[1] in self.words:
                out.append(zipf(self.words[part[1]], random))
            else:
                out.append(self.make(part[1], values, random))
        return "".join(out)

    def make(self, name, values, random):
        rules = self.rules[name]
        return self.fill(rules[int(len(rules) * random())], values, random)

    def said(self, name, wording, values, random):
        """A rule in one of its wordings, by number, as a sentence."""
        rules = self.rules[name]
        return sentence(self.fill(rules[wording % len(rules)], values, random))


def sentence(text):
    """With a capital, without the gaps and commas that empty parts and appositions leave."""
    text = text.replace("  ", " ").replace(",.", ".").replace(",,", ",")
    return text[:1].upper() + text[1:]
