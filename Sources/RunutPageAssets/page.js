// Ties the parts of the page together. The page says everything without it; this only chooses
// what is shown, and moves nothing in from elsewhere.
"use strict";
document.documentElement.classList.add("js");

const all = (root, selector) => Array.from(root.querySelectorAll(selector));
const narrow = matchMedia("(max-width: 1180px)");

for (const story of all(document, ".story")) {
  const reader = prepareReader(story);
  prepareClaims(story, reader);
  prepareClaimLinks(story);
  prepareLineage(story);
  prepareTimeline(story);
}
preparePrint();

/// What can be pressed says so: without this script nothing would come of it.
function press(element) {
  element.setAttribute("role", "button");
  element.tabIndex = 0;
}

// ---- Claims: filters, and taking a source away

function prepareClaims(story, reader) {
  const form = story.querySelector(".filter");
  if (!form) return;
  const names = ["origin", "outlet", "person"];
  const claims = all(story, ".claim").map((element) => ({
    element,
    number: Number(element.dataset.claim),
    choices: names.map((name) => new Set((element.dataset[name] ?? "").split(" "))),
    single: "single" in element.dataset,
    differs: "differs" in element.dataset,
    tellings: all(element, ".telling"),
    effect: element.querySelector(".effect"),
  }));
  const rest = story.querySelector(".rest");
  const without = form.elements.without;
  const data = story.querySelector("script.withdrawals");
  let withdrawals = null;
  let affected = [];

  const takeAway = () => {
    for (const claim of affected) {
      delete claim.element.dataset.effect;
      claim.effect.hidden = true;
      for (const telling of claim.tellings) telling.classList.remove("gone");
    }
    affected = [];
    if (!without || without.value === "all") return null;
    withdrawals ??= JSON.parse(data.textContent);
    const effects = new Map(withdrawals.sources[Number(without.value)].map((entry) => [entry[0], entry]));
    for (const claim of claims) {
      if (!effects.has(claim.number)) continue;
      const [, effect, says, fallen] = effects.get(claim.number);
      claim.element.dataset.effect = effect;
      claim.effect.textContent = withdrawals.says[says];
      claim.effect.hidden = false;
      const gone = new Set(fallen.map(String));
      for (const telling of claim.tellings) {
        telling.classList.toggle("gone", gone.has(telling.dataset.telling));
      }
      affected.push(claim);
    }
    return effects;
  };

  const apply = () => {
    const effects = takeAway();
    const wanted = names.map((name) => form.elements[name].value);
    const single = form.elements.single.checked;
    const differs = form.elements.differs.checked;
    let count = 0;
    for (const claim of claims) {
      const shown =
        wanted.every((value, index) => value === "all" || claim.choices[index].has(value)) &&
        (!single || claim.single) && (!differs || claim.differs) &&
        (!effects || effects.has(claim.number));
      if (claim.element.hidden === shown) claim.element.hidden = !shown;
      count += shown;
    }
    const filtered = count < claims.length;
    if (rest) {
      if (filtered && !rest.open) rest.dataset.opened = "";
      if (filtered) rest.open = true;
      else if ("opened" in rest.dataset) { rest.open = false; delete rest.dataset.opened; }
    }
    const output = form.elements.count;
    const sum = form.querySelector(".sum");
    if (sum) sum.textContent = effects ? withdrawals.sums[Number(without.value)] : "";
    output.textContent = output.textContent.replace(/^\d+(?: \/ \d+)?/, filtered ? `${count} / ${claims.length}` : `${count}`);
  };

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  for (const claim of claims) {
    for (const telling of claim.tellings) {
      const link = telling.querySelector(".where");
      link.addEventListener("click", (event) => {
        event.preventDefault();
        reader.showTelling(link.dataset.article, telling.dataset.telling, link);
      });
    }
  }
}

// ---- The articles side by side

function prepareReader(story) {
  const region = story.querySelector(".reader");
  const panes = all(region, ".pane select");
  const texts = new Map(all(region, ".text").map((text) => [text.id, text]));
  const versions = region.querySelector(".versions");
  const hint = versions.innerHTML;
  let back = null;

  const show = (pane, id) => {
    const other = 1 - pane;
    if (panes[other] && panes[other].value === id) {
      // One text cannot stand in both panes: they change places.
      panes[other].value = texts.get(panes[pane].dataset.shown) ? panes[pane].dataset.shown : id;
    }
    panes[pane].value = id;
    for (const text of texts.values()) delete text.dataset.pane;
    for (const [index, select] of panes.entries()) {
      select.dataset.shown = select.value;
      const text = texts.get(select.value);
      if (text && !text.dataset.pane) text.dataset.pane = String(index + 1);
    }
    return texts.get(id);
  };
  const clear = () => {
    for (const piece of all(region, ".hit")) piece.classList.remove("hit");
    for (const piece of all(region, ".chosen")) piece.classList.remove("chosen");
    for (const telling of all(story, ".telling.on")) telling.classList.remove("on");
    versions.innerHTML = hint;
  };
  const goBack = () => {
    clear();
    const from = back;
    back = null;
    returns.hidden = true;
    if (!from) return;
    from.scrollIntoView({ block: "center" });
    from.focus({ preventScroll: true });
  };
  const returns = region.querySelector(".back");
  returns.addEventListener("click", goBack);
  const reveal = (text, target, from) => {
    back = from;
    returns.hidden = false;
    if (narrow.matches) target.scrollIntoView({ block: "center" });
    const [outer, inner] = [text.getBoundingClientRect(), target.getBoundingClientRect()];
    text.scrollTop += inner.top - outer.top - Math.max(0, (outer.height - inner.height) / 3);
    // The reader may have been pushed out of the window by the end of the claims.
    target.scrollIntoView({ block: "nearest" });
    text.focus({ preventScroll: true });
  };

  const showTelling = (id, number, from) => {
    // Beside the sentence that it was chosen from, so that both can be seen.
    const beside = from.closest(".text")?.dataset.pane === "1";
    const pane = panes.length > 1 && (panes[1].value === id || beside) ? 1 : 0;
    const text = show(pane, id);
    if (!text) return;
    if (!from.closest(".text")) clear();
    for (const piece of all(region, ".hit")) piece.classList.remove("hit");
    from.closest(".telling")?.classList.add("on");
    const pieces = all(text, `[data-t~="${CSS.escape(number)}"]`);
    for (const piece of pieces) piece.classList.add("hit");
    reveal(text, pieces[0] ?? text, from);
  };
  const showSentence = (id, anchor, from) => {
    const chosen = region.querySelector(".s.chosen");
    const home = chosen?.closest(".text")?.dataset.pane;
    const pane = panes.length > 1 && home !== "2" ? 1 : 0;
    const text = texts.get(id)?.dataset.pane ? texts.get(id) : show(pane, id);
    if (!text) return;
    const sentence = document.getElementById(anchor) ?? text;
    for (const piece of all(region, ".hit")) piece.classList.remove("hit");
    sentence.classList.add("hit");
    reveal(text, sentence, from);
  };

  const choose = (sentence) => {
    clear();
    sentence.classList.add("chosen");
    const family = document.getElementById(sentence.dataset.shared ?? "");
    versions.replaceChildren(...Array.from(family?.children ?? [], (child) => child.cloneNode(true)));
    for (const link of all(versions, ".where")) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        showSentence(link.dataset.article, link.getAttribute("href").slice(1), sentence);
      });
    }
    const tellings = otherTellings(story, sentence);
    for (const link of tellings.flatMap((part) => all(part, ".where"))) {
      const number = link.closest(".telling").dataset.telling;
      link.addEventListener("click", (event) => {
        event.preventDefault();
        showTelling(link.dataset.article, number, sentence);
      });
    }
    versions.append(...tellings);
    versions.scrollTop = 0;
    back = sentence;
  };

  for (const [index, select] of panes.entries()) {
    select.addEventListener("change", () => { show(index, select.value); });
  }
  if (panes.length) {
    for (const [index, select] of panes.entries()) {
      const option = select.options[Math.min(index, select.options.length - 1)];
      select.value = option.value;
      select.dataset.shown = option.value;
    }
    if (panes.length > 1 && panes[0].options.length < 2) panes[1].closest(".pane").hidden = true;
    show(0, panes[0].value);
  }
  for (const sentence of all(region, ".s.shared, .s.told")) press(sentence);
  region.addEventListener("click", (event) => {
    const sentence = event.target.closest(".s.shared, .s.told");
    if (sentence) choose(sentence);
  });
  region.addEventListener("keydown", (event) => {
    const sentence = event.target.closest(".s.shared, .s.told");
    if (sentence && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      choose(sentence);
    }
    if (event.key === "Escape" && !event.target.closest("select")) goBack();
  });
  for (const link of all(story, ".ladder .where")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      showTelling(link.dataset.article, link.dataset.number, link);
      region.scrollIntoView({ block: "nearest" });
    });
  }
  for (const link of all(story, ".sentences .where, .slips .where")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      clear();
      showSentence(link.dataset.article, link.getAttribute("href").slice(1), link);
      region.scrollIntoView({ block: "nearest" });
    });
  }
  return { showTelling };
}

/// The claims that a sentence tells, each with its tellings in other articles.
function otherTellings(story, sentence) {
  const own = sentence.closest(".text").id;
  const numbers = new Set(all(sentence, "[data-t]").flatMap((piece) => piece.dataset.t.split(" ")));
  const seen = new Set();
  const parts = [];
  for (const number of numbers) {
    const claim = story.querySelector(`.telling[data-telling="${CSS.escape(number)}"]`)?.closest(".claim");
    if (!claim || seen.has(claim)) continue;
    seen.add(claim);
    const others = all(claim, ".telling").filter((telling) => telling.querySelector(".where").dataset.article !== own);
    if (!others.length) continue;
    const [heading, link, list] = ["h4", "a", "ul"].map((name) => document.createElement(name));
    link.href = `#${claim.id}`;
    link.textContent = claim.querySelector("h3").textContent.trim();
    heading.append(link);
    list.append(...others.map((telling) => telling.cloneNode(true)));
    parts.push(heading, list);
  }
  return parts;
}

/// A link to a claim makes it visible, whatever hides it.
function prepareClaimLinks(story) {
  const form = story.querySelector(".filter");
  story.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#claim-']");
    const claim = link && document.getElementById(link.getAttribute("href").slice(1));
    if (!claim) return;
    // The filter would hide it again: everything is shown.
    if (claim.hidden) form.reset();
    const rest = claim.closest("details");
    if (rest) rest.open = true;
    setTimeout(() => claim.scrollIntoView());
  });
}

// ---- The lineage picture

function prepareLineage(story) {
  const figure = story.querySelector(".lineage");
  if (!figure) return;
  const panel = figure.querySelector(".evidence");
  const ties = all(story, ".ties li[data-from]");
  const nodes = new Map(all(figure, ".node").map((node) => [node.dataset.node, node]));
  const edges = all(figure, "g.edge");
  for (const node of nodes.values()) press(node);
  const hint = panel.innerHTML;
  const drawing = figure.querySelector(".scroll");
  let held = null;

  const choose = (chosen) => {
    for (const on of all(figure, ".on")) on.classList.remove("on");
    figure.classList.toggle("chosen", chosen.length > 0);
    for (const edge of chosen) {
      edge.classList.add("on");
      nodes.get(edge.dataset.from)?.classList.add("on");
      nodes.get(edge.dataset.to)?.classList.add("on");
    }
  };
  const describe = (chosen) => {
    const keys = new Set(chosen.map((edge) => `${edge.dataset.from}\n${edge.dataset.to}`));
    const list = document.createElement("ul");
    for (const tie of ties) {
      if (keys.has(`${tie.dataset.from}\n${tie.dataset.to}`)) list.append(tie.cloneNode(true));
    }
    if (list.children.length) panel.replaceChildren(list);
    else panel.innerHTML = hint;
  };
  const drop = () => {
    choose([]);
    panel.innerHTML = hint;
  };
  const pick = (element) => {
    const node = element.closest(".node");
    const chosen = node
      ? edges.filter((edge) => edge.dataset.from === node.dataset.node || edge.dataset.to === node.dataset.node)
      : [element.closest("g.edge")];
    choose(chosen);
    describe(chosen);
    if (node) node.classList.add("on");
  };
  const part = (event) => event.target.closest(".node, g.edge");
  figure.addEventListener("pointerover", (event) => { if (part(event)) pick(part(event)); });
  figure.addEventListener("pointerout", (event) => {
    if (part(event) && !part({ target: event.relatedTarget ?? figure })) held ? pick(held) : choose([]);
  });
  figure.addEventListener("focusin", (event) => { if (part(event)) pick(part(event)); });
  figure.addEventListener("focusout", (event) => { if (part(event) && !held) choose([]); });
  drawing.addEventListener("click", (event) => {
    held = part(event) === held ? null : part(event);
    held ? pick(held) : drop();
  });
  figure.addEventListener("keydown", (event) => {
    const node = event.target.closest(".node");
    if (event.key === "Escape") { held = null; drop(); }
    if (!node) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      held = held === node ? null : node;
      pick(node);
    }
    if (event.key.startsWith("Arrow")) {
      event.preventDefault();
      neighbour(node, event.key, Array.from(nodes.values()))?.focus();
    }
  });
}

/// The nearest node in the direction of an arrow key.
function neighbour(node, key, nodes) {
  const middle = (element) => {
    const box = element.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const [x, y] = middle(node);
  const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  let best = null;
  let least = Infinity;
  for (const other of nodes) {
    const [ox, oy] = middle(other);
    const along = (ox - x) * dx + (oy - y) * dy;
    const aside = Math.abs((ox - x) * dy) + Math.abs((oy - y) * dx);
    if (other === node || along < 4) continue;
    const distance = along + 3 * aside;
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

// ---- The timeline

function prepareTimeline(story) {
  const figure = story.querySelector(".timeline");
  if (!figure) return;
  const choose = (number) => {
    figure.classList.toggle("chosen", number !== null);
    for (const part of all(figure, "[data-event]")) {
      part.classList.toggle("on", part.dataset.event === number);
    }
  };
  for (const part of [...all(figure, ".event"), ...all(story, ".events li")]) {
    part.addEventListener("pointerenter", () => choose(part.dataset.event));
    part.addEventListener("pointerleave", () => choose(null));
    part.addEventListener("focusin", () => choose(part.dataset.event));
    part.addEventListener("focusout", () => choose(null));
  }
}

// ---- Print

function preparePrint() {
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = all(document, "details:not([open])");
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
  });
}
