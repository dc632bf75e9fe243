// What the checks look with. Nothing here changes the page.
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

  // Rendered at all: not in a closed details, not display: none, and of some size.
  const shown = (element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0;
  };

  // Names an element for a message.
  const name = (element) => {
    const own = element.localName + (element.id ? "#" + element.id : "") +
      (element.getAttribute("class") ? "." + element.getAttribute("class").trim().replace(/\s+/g, ".") : "");
    const words = (element.textContent || "").trim().replace(/\s+/g, " ").slice(0, 40);
    return words ? `${own} "${words}"` : own;
  };

  // ---- Colours

  const colour = (text) => {
    const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?%?/g) || []).map(parseFloat);
    if (text.startsWith("color(")) {
      const [r, g, b, a = 1] = numbers;
      return [r * 255, g * 255, b * 255, a];
    }
    if (!text.startsWith("rgb")) return [0, 0, 0, 0];
    const [r, g, b, a = 1] = numbers;
    return [r, g, b, a];
  };
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const light = (parts) => {
    const [r, g, b] = parts.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  // What lies behind an element's content.
  const behind = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const parts = colour(getComputedStyle(at).backgroundColor);
      if (parts[3] > 0) layers.push(parts);
      if (parts[3] === 1) break;
    }
    return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255, 1]);
  };

  // ---- Places

  // The part of a box that no scrolling ancestor and no edge of the window cuts off.
  const uncut = (box, element) => {
    let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
    const cut = (other) => {
      left = Math.max(left, other.left); top = Math.max(top, other.top);
      right = Math.min(right, other.right); bottom = Math.min(bottom, other.bottom);
    };
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (at !== document.body && at !== document.documentElement && getComputedStyle(at).overflowY !== "visible") {
        cut(at.getBoundingClientRect());
      }
    }
    cut({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
    return { left, top, right, bottom, width: right - left, height: bottom - top };
  };
  // Whether the first line of an element is really to be seen in the window, uncovered.
  const inView = (element) => {
    if (!shown(element)) return false;
    const line = Array.from(element.getClientRects()).find((box) => box.width > 0 && box.height > 0);
    if (!line) return false;
    const part = uncut(line, element);
    if (part.height < line.height * 0.6 || part.width < Math.min(line.width, 8) * 0.6) return false;
    const top = document.elementFromPoint(part.left + part.width / 2, part.top + part.height / 2);
    return !!top && (element.contains(top) || top.contains(element));
  };
  // Whether some of it can be seen: enough for what has the focus.
  const partInView = (element) => Array.from(element.getClientRects()).some((box) => {
    const part = uncut(box, element);
    if (part.width < 4 || part.height < 4) return false;
    const top = document.elementFromPoint(part.left + part.width / 2, part.top + part.height / 2);
    return !!top && (element.contains(top) || top.contains(element));
  });

  // ---- Words

  const texts = (root = document.body) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const result = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || parent.closest("script, style, title, desc, option")) continue;
      result.push(node);
    }
    return result;
  };
  // What stands out in the articles: whatever has another background than when the page was
  // opened, wherever and however the page has put the mark.
  const plain = all(".articles article.text").map((article) => [
    article,
    all("span, mark", article).map((piece) => [piece, getComputedStyle(piece).backgroundColor]),
  ]);
  const lit = () => plain.filter(([article]) => shown(article)).flatMap(([, pieces]) =>
    pieces.filter(([piece, was]) => getComputedStyle(piece).backgroundColor !== was).map(([piece]) => piece));
  const squeezed = (text) => text.replace(/[\s…]+/g, "");
  // How large letters come out, in pixels of the window.
  const letterSize = (element) => {
    const size = parseFloat(getComputedStyle(element).fontSize);
    const matrix = element instanceof SVGElement ? element.getScreenCTM() : null;
    return matrix ? size * Math.hypot(matrix.a, matrix.b) : size;
  };

  globalThis.looking = {
    all, shown, name, colour, over, light, contrast, behind, uncut, inView, partInView, texts, squeezed, lit, letterSize,
  };
})();
