// Gathers facts about the page that is shown, once, and gives them as a JSON string.
// It only reads: no listener, no attribute, no focus, no scrolling, no request. It runs in the engine's
// isolated world, where the page cannot replace what it calls; as named elements can still shadow properties
// of a document or a form there, every property is read through the prototype that owns it.
// Over 500 lines because it is shown, hashed and run as one.
(() => {
  "use strict";
  const own = (proto, name) => {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    const read = found && found.get;
    return (of) => (read ? Reflect.apply(read, of, []) : undefined);
  };
  const call = (proto, name) => {
    const method = proto[name];
    return (of, ...given) => Reflect.apply(method, of, given);
  };
  const parentNode = own(Node.prototype, "parentNode");
  const nodeType = own(Node.prototype, "nodeType");
  const nodeValue = own(Node.prototype, "nodeValue");
  const rootOf = call(Node.prototype, "getRootNode");
  const place = call(Node.prototype, "compareDocumentPosition");
  const holds = call(Node.prototype, "contains");
  const nameOf = own(Element.prototype, "localName");
  const shadowOf = own(Element.prototype, "shadowRoot");
  const rawAttribute = call(Element.prototype, "getAttribute");
  const has = call(Element.prototype, "hasAttribute");
  const fits = call(Element.prototype, "matches");
  const box = call(Element.prototype, "getBoundingClientRect");
  const nextElement = own(Element.prototype, "nextElementSibling");
  const previousElement = own(Element.prototype, "previousElementSibling");
  const childCount = own(Element.prototype, "childElementCount");
  const documentElement = own(Document.prototype, "documentElement");
  const bodyOf = own(Document.prototype, "body");
  const urlOf = own(Document.prototype, "URL");
  const readyOf = own(Document.prototype, "readyState");
  const walkerOf = call(Document.prototype, "createTreeWalker");
  const hostOf = own(ShadowRoot.prototype, "host");
  const now = () => Reflect.apply(Performance.prototype.now, performance, []);
  const styleOf = (element, pseudo) => getComputedStyle(element, pseudo);
  const pick = (proto) => ({
    all: call(proto, "querySelectorAll"),
    byId: proto.getElementById ? call(proto, "getElementById") : null,
  });
  const ofDocument = pick(Document.prototype);
  const ofFragment = pick(DocumentFragment.prototype);
  const ofElement = pick(Element.prototype);
  const ELEMENT = 1, DOCUMENT = 9, FRAGMENT = 11;
  const picker = (root) => ({ [DOCUMENT]: ofDocument, [FRAGMENT]: ofFragment })[nodeType(root)] || ofElement;
  const all = (root, selector) => picker(root).all(root, selector);
  const first = (root, selector) => all(root, selector)[0] || null;
  const isElement = (node) => node !== null && nodeType(node) === ELEMENT;

  const MAX_TEXT = 300, MAX_BYTES = 64 * 1024 - 512, TIME_MS = 1500;
  const began = now();
  const truncated = { time: false, candidates: false, texts: false, roots: false };
  const late = () => truncated.time || (truncated.time = now() - began > TIME_MS);
  const cut = (text, most = MAX_TEXT) =>
    String(text === null || text === undefined ? "" : text).slice(0, most * 4).replace(/\s+/gu, " ").trim()
      .slice(0, most).replace(/[\ud800-\udfff]/gu, "");
  const attribute = (element, name) => rawAttribute(element, name);
  const state = (element, name) => {
    const value = rawAttribute(element, name);
    return value === null ? null : cut(value, 20).toLowerCase();
  };
  const role = (element) => cut(rawAttribute(element, "role"), 40).toLowerCase().split(" ")[0];

  // One step up, out of a shadow root to its host; null above a document.
  const up = (node) => {
    const parent = parentNode(node);
    if (parent !== null) return nodeType(parent) === DOCUMENT ? null : parent;
    return nodeType(node) === FRAGMENT && node instanceof ShadowRoot ? hostOf(node) : null;
  };

  const mains = all(document, 'main, [role="main"]');
  const landmark = mains[0] || first(document, "h1");
  const spansPage = (element) => landmark !== null && element !== landmark && holds(element, landmark);
  const width = Math.max(1, innerWidth), height = Math.max(1, innerHeight);
  const area = (rect) => Math.max(0, rect.width) * Math.max(0, rect.height);

  // Facts that an element hands down to all below it. Kept per element; worked out from the top, without recursion.
  const known = new Map();
  const top = {
    display: false, opacity: 1, clip: false, frame: false, ariaHidden: "none", inert: "none", busy: false,
    disabled: null, floats: false, place: mains.length > 0 ? "outside" : "main", inside: null,
  };
  const below = (element, above) => {
    const style = styleOf(element), name = nameOf(element), is = role(element), parent = parentNode(element);
    const facts = { ...above };
    const closed = isElement(parent) && nameOf(parent) === "details" && !has(parent, "open") && name !== "summary";
    facts.display = above.display || above.inside === "hidden" || style.display === "none" || closed;
    facts.inside = style.contentVisibility === "hidden" ? "hidden" : null;
    const filtered = /opacity\(0(\.0\d*)?%?\)/.test(style.filter) ? 0 : 1;
    facts.opacity = above.opacity * Number(style.opacity || 1) * filtered;
    const shape = style.clipPath || "none";
    const cutAway = /inset\((?:[5-9]\d|100)(?:\.\d+)?%|circle\(0|ellipse\(0|polygon\(0(?:px|%)? 0(?:px|%)?(?:, 0(?:px|%)? 0(?:px|%)?)*\)/;
    const oldClip = /^rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)$/.test(style.clip || "");
    const rect = box(element);
    const swallows = /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`) && (rect.width < 2 || rect.height < 2)
      && style.display !== "inline" && style.display !== "contents" && name !== "html" && name !== "body";
    facts.clip = above.clip || cutAway.test(shape) || (oldClip && style.position === "absolute") || swallows;
    if (state(element, "aria-hidden") === "true" && above.ariaHidden !== "part") {
      facts.ariaHidden = spansPage(element) || element === mains[0] ? "page" : "part";
    }
    if (has(element, "inert") && above.inert !== "part") {
      facts.inert = spansPage(element) || element === mains[0] ? "page" : "part";
    }
    if (state(element, "aria-busy") === "true") facts.busy = true;
    const disabled = state(element, "aria-disabled");
    if (disabled !== null) facts.disabled = disabled;
    const dialog = name === "dialog" || /^(alert)?dialog$/.test(is) || state(element, "aria-modal") === "true"
      || has(element, "popover");
    const fixed = style.position === "fixed" && !spansPage(element);
    const sheet = style.position === "absolute" && area(rect) > width * height * 0.5 && !spansPage(element)
      && element !== mains[0];
    facts.floats = above.floats || dialog || fixed || sheet || style.position === "sticky";
    if (name === "main" || is === "main") facts.place = "main";
    else if ((dialog || fixed) && !spansPage(element)) facts.place = "overlay";
    else if (above.place !== "overlay" && !(above.place === "main" && mains.length > 0)
      && (/^(nav|header|footer|aside)$/.test(name) || /^(navigation|banner|contentinfo|complementary)$/.test(is))) {
      facts.place = "around";
    }
    return facts;
  };
  const frameFacts = new Map(); // document of a frame -> facts of the frame element
  const factsOf = (element) => {
    const path = [];
    let at = element;
    while (at !== null && !known.has(at)) {
      path.push(at);
      at = up(at);
    }
    let facts = at !== null ? known.get(at) : null;
    if (facts === null) {
      const root = rootOf(path[path.length - 1]);
      facts = frameFacts.get(root) || top;
    }
    for (let i = path.length - 1; i >= 0; i--) {
      // Out of time: what was not looked at counts as not seen, and the snapshot says that time ran out.
      if (i % 64 === 63 && late()) return { ...facts, display: true };
      if (isElement(path[i])) facts = below(path[i], facts);
      known.set(path[i], facts);
    }
    return facts;
  };

  const isOffscreen = (rect, element) => {
    const view = own(Document.prototype, "defaultView")(rootOf(element, { composed: true })) || window;
    const left = rect.left + view.scrollX, above = rect.top + view.scrollY;
    return left + rect.width <= 0 || above + rect.height <= 0 || left > 3 * view.innerWidth + 2000;
  };
  const hiddenBy = (element) => {
    const facts = factsOf(element), rect = box(element), ways = [];
    if (facts.frame) ways.push("frame");
    if (facts.display) ways.push("display");
    if (styleOf(element).visibility !== "visible") ways.push("visibility");
    if (facts.opacity < 0.05) ways.push("opacity");
    if (rect.width < 2 || rect.height < 2) ways.push("size");
    if (facts.clip) ways.push("clip");
    if (isOffscreen(rect, element)) ways.push("offscreen");
    return ways;
  };
  const isShown = (element) => hiddenBy(element).length === 0;
  // Without a box of its own, an element still shows what is in its shadow root.
  const isBoxless = (element) => styleOf(element).display === "contents"
    && hiddenBy(element).every((way) => way === "size" || way === "offscreen");
  const isLegible = (element) => {
    const facts = factsOf(element);
    return !facts.display && !facts.frame && !facts.clip && facts.opacity >= 0.05
      && styleOf(element).visibility === "visible";
  };

  // Text below a node, at most `most` characters. `keep` says which elements' own text counts.
  const SKIP = /^(script|style|noscript|template|select|option|textarea)$/;
  const leaves = (root, visit, steps = 600) => {
    const walker = walkerOf(document, root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(), n = 0; node !== null && n < steps; node = walker.nextNode(), n++) {
      if (n % 64 === 63 && late()) return;
      const parent = parentNode(node);
      if (!isElement(parent) || SKIP.test(nameOf(parent))) continue;
      const text = cut(nodeValue(node));
      if (text !== "" && visit(text, parent) === false) return;
    }
  };
  const textOf = (root, keep = () => true, most = MAX_TEXT) => {
    let text = "";
    leaves(root, (piece, parent) => {
      if (keep(parent)) text += ` ${piece}`;
      return text.length <= most;
    });
    return cut(text, most);
  };
  const isSaid = (limit) => (element) => {
    for (let at = element, n = 0; at !== null && at !== limit && n < 30; at = up(at), n++) {
      if (isElement(at) && state(at, "aria-hidden") === "true") return false;
    }
    return true;
  };

  const byIds = (element, ids) => {
    const root = rootOf(element), find = picker(root).byId;
    if (find === null) return "";
    const parts = cut(ids, 200).split(" ").slice(0, 8).map((id) => find(root, id));
    return cut(parts.filter((part) => part !== null).map((part) => textOf(part)).join(" "));
  };
  const labelsOf = (element) => {
    const proto = { input: HTMLInputElement, button: HTMLButtonElement, select: HTMLSelectElement }[nameOf(element)];
    const found = proto ? own(proto.prototype, "labels")(element) : null;
    return found ? Array.from(found) : [];
  };
  const nameFor = (element) => {
    const ids = attribute(element, "aria-labelledby");
    const byId = ids === null ? "" : byIds(element, ids);
    if (byId !== "") return [byId, "labelled_by"];
    const label = cut(attribute(element, "aria-label"));
    if (label !== "") return [label, "label_attribute"];
    const around = cut(labelsOf(element).map((one) => textOf(one, isSaid(one))).join(" "));
    if (around !== "") return [around, "label_element"];
    const text = /^(input|select)$/.test(nameOf(element)) ? "" : textOf(element);
    if (text !== "") return [text, "own_text"];
    const title = cut(attribute(element, "title"));
    return title !== "" ? [title, "title"] : ["", "nothing"];
  };

  const paints = (element) => {
    const painted = (style) => !/^(transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(style.backgroundColor)
      || style.backgroundImage !== "none" || (parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== "none")
      || style.boxShadow !== "none";
    if (/^(svg|img)$/.test(nameOf(element)) || painted(styleOf(element))) return true;
    return ["::before", "::after"].some((pseudo) => {
      const style = styleOf(element, pseudo);
      return style.content !== "none" && style.content !== "normal" && style.display !== "none" && painted(style);
    });
  };
  const isKnob = (element) => {
    const rect = box(element);
    return rect.width >= 8 && rect.width <= 220 && rect.height >= 8 && rect.height <= 120 && isShown(element)
      && paints(element);
  };
  const standIn = (element) => {
    const labelled = labelsOf(element).some((label) => {
      const rect = box(label);
      return rect.width >= 4 && rect.height >= 4 && isShown(label);
    });
    if (labelled) return ["label", labelsOf(element).find(isShown)];
    const parent = parentNode(element);
    if (isElement(parent) && isKnob(parent)) return ["wrapper", parent];
    const beside = [nextElement(element), previousElement(element)].find((one) => one !== null && isKnob(one));
    return beside ? ["sibling", beside] : [null, null];
  };
  const pointIn = (root, x, y) => {
    const proto = nodeType(root) === DOCUMENT ? Document.prototype : ShadowRoot.prototype;
    return Reflect.apply(proto.elementFromPoint || Document.prototype.elementFromPoint, root, [x, y]);
  };
  const coverAt = (element, x, y, friends) => {
    const hit = pointIn(rootOf(element), x, y);
    if (hit === null) return "unknown";
    if (holds(element, hit) || holds(hit, element)) return "no";
    if (friends.some((friend) => isElement(friend) && (friend === hit || holds(friend, hit)))) return "no";
    return factsOf(hit).floats ? "by_overlay" : "by_other";
  };
  const visibilityOf = (element, frame) => {
    const ways = hiddenBy(element), facts = factsOf(element), rect = box(element);
    const [kind, drawing] = ways.length > 0 ? standIn(element) : [null, null];
    const shown = drawing ? box(drawing) : rect;
    const x = shown.left + shown.width / 2, y = shown.top + shown.height / 2;
    const view = frame ? { width: frame.width, height: frame.height } : { width, height };
    const inViewport = x >= 0 && y >= 0 && x < view.width && y < view.height && shown.width > 0;
    let covered = "unknown";
    if (inViewport && (ways.length === 0 || drawing)) {
      const parent = parentNode(element), friends = labelsOf(element);
      if (drawing) friends.push(drawing);
      if (isElement(parent) && area(box(parent)) < 220 * 120) friends.push(parent);
      covered = coverAt(drawing || element, x, y, friends);
      if (frame && covered === "no") covered = coverAt(frame.element, frame.left + x, frame.top + y, []);
    }
    return {
      rendered: ways.length === 0, hidden_by: ways, stand_in: kind,
      width: Math.max(0, Math.round(rect.width)), height: Math.max(0, Math.round(rect.height)),
      in_viewport: inViewport, covered, aria_hidden: facts.ariaHidden, inert: facts.inert,
    };
  };

  const saysState = (element) => state(element, "aria-checked") !== null || state(element, "aria-pressed") !== null;

  // Every tree to look into: the document, open shadow roots, and documents of same-site frames one level deep.
  const trees = [{ root: document, frame: null, shadow: false }];
  let openRoots = 0, closedPossible = 0, nodes = 0;
  const frames = [], frameElements = [];
  const isBlank = (element) => childCount(element) === 0 && textOf(element, () => true, 1) === "";
  const shortAddress = (address) => cut(address, MAX_TEXT).split("#")[0].split("?")[0];
  const look = (tree) => {
    const every = all(tree.root, "*");
    nodes += every.length;
    for (let i = 0; i < every.length; i++) {
      if (i % 256 === 255 && late()) return;
      const shadow = shadowOf(every[i]);
      if (shadow) {
        openRoots++;
        if (openRoots > 200) truncated.roots = true;
        else trees.push({ root: shadow, frame: tree.frame, shadow: true });
      } else if (nameOf(every[i]).includes("-") && isBlank(every[i]) && !saysState(every[i])
        && (isShown(every[i]) || isBoxless(every[i])) && /^(main|outside)$/.test(factsOf(every[i]).place)) {
        closedPossible++;
      }
    }
    if (tree.frame !== null) return;
    for (const element of all(tree.root, "iframe, frame")) {
      if (frames.length >= 20) {
        truncated.roots = true;
        return;
      }
      const proto = nameOf(element) === "iframe" ? HTMLIFrameElement.prototype : HTMLFrameElement.prototype;
      const inner = own(proto, "contentDocument")(element) || null;
      const rect = box(element), facts = factsOf(element), visible = isShown(element);
      const nested = inner ? Array.from(all(inner, "iframe, frame")).slice(0, 20) : [];
      const number = frames.length;
      if (inner) {
        const place = facts.place === "outside" && mains.length === 0 ? "main" : facts.place;
        frameFacts.set(inner, { ...facts, place, frame: !visible });
        const at = { number, element, left: rect.left, top: rect.top, width: rect.width, height: rect.height };
        trees.push({ root: inner, frame: at, shadow: false });
      }
      frames.push({
        address: shortAddress(inner ? urlOf(inner) : own(proto, "src")(element)), readable: inner !== null, visible,
        width: Math.max(0, Math.round(rect.width)), height: Math.max(0, Math.round(rect.height)),
        in_main: facts.place === "main", complete: inner !== null && readyOf(inner) === "complete",
        nested_frames: nested.filter((one) => box(one).width >= 8 && box(one).height >= 8).length,
      });
      frameElements.push(element);
    }
  };
  for (let i = 0; i < trees.length && !late(); i++) look(trees[i]);
  const everywhere = (selector) => trees.flatMap((tree) => Array.from(all(tree.root, selector)));

  // Candidates, in document order within each tree, outer trees first.
  const WANTED = 'input[type="checkbox" i], input[type="radio" i], select, [role~="switch" i], [role~="checkbox" i], '
    + '[role~="radio" i], [aria-pressed], [aria-checked]';
  let found = [];
  for (const tree of trees) {
    for (const element of all(tree.root, WANTED)) {
      if (late()) break;
      found.push({ element, tree, place: found.length < 2000 ? factsOf(element).place : "main" });
    }
  }
  const seen = found.length;
  if (seen > 50) {
    const inMain = found.filter((one) => one.place !== "around");
    truncated.candidates = inMain.length > 50;
    found = inMain.slice(0, 50);
  }
  const indexOf = new Map(found.map((one, index) => [one.element, index]));
  const shownBelow = new Map(); // node -> how many candidates that may be seen are at or below it
  for (const one of found) {
    one.inside = null;
    for (let at = up(one.element); at !== null && one.inside === null; at = up(at)) {
      if (indexOf.has(at) && indexOf.get(at) < indexOf.get(one.element)) one.inside = indexOf.get(at);
    }
    one.visibility = visibilityOf(one.element, one.tree.frame);
    const gone = one.visibility.hidden_by.some((way) => /^(display|visibility|frame)$/.test(way))
      || (!one.visibility.rendered && one.visibility.stand_in === null);
    if (gone || one.inside !== null) continue;
    for (let at = one.element, outer = one.tree.frame; at !== null; at = up(at)) {
      shownBelow.set(at, (shownBelow.get(at) || 0) + 1);
      if (outer !== null && up(at) === null) {
        at = outer.element;
        outer = null;
        shownBelow.set(at, (shownBelow.get(at) || 0) + 1);
      }
    }
    if (late()) break;
  }

  const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"]';
  const surroundings = (element) => {
    const beside = [];
    let heading = "", nearby = "", alone = true;
    const notOwn = (parent) => !holds(element, parent) && isLegible(parent);
    for (let at = up(element), level = 0; at !== null && level < 40 && !late(); at = up(at), level++) {
      if ((shownBelow.get(at) || 0) > 1) break;
      if (level < 3) {
        leaves(at, (text, parent) => {
          if (text.length <= 24 && notOwn(parent) && !beside.includes(text)) beside.push(text);
          return beside.length < 6;
        }, 60);
      }
      const headed = Array.from(all(at, HEADINGS)).slice(0, 200);
      // Text that stands under a heading of its own is the page's, not the control's.
      alone = alone && headed.length === 0;
      if (alone && nearby.length <= (/[^\u0000-\u024f]/.test(nearby) ? 8 : 20)) nearby = textOf(at, notOwn) || nearby;
      if (heading === "") {
        const before = headed.filter((one) => (place(element, one) & 2) !== 0 && isLegible(one));
        if (before.length > 0) heading = textOf(before[before.length - 1]);
      }
      if (heading !== "" && !alone) break;
      if (isElement(at) && (nameOf(at) === "main" || role(at) === "main")) break;
    }
    return { heading, nearby, beside };
  };
  const groupOf = (element) => {
    const is = nameOf(element) === "input" ? own(HTMLInputElement.prototype, "name")(element) : "";
    let around = null;
    for (let at = up(element), n = 0; at !== null && n < 40 && around === null; at = up(at), n++) {
      if (isElement(at) && (role(at) === "radiogroup" || nameOf(at) === "fieldset")) around = at;
    }
    let named = "";
    if (around !== null) {
      const ids = attribute(around, "aria-labelledby");
      const legend = first(around, "legend");
      named = (ids && byIds(around, ids)) || cut(attribute(around, "aria-label")) || (legend ? textOf(legend) : "");
      if (!is && !groups.has(around)) groups.set(around, `group ${groups.size + 1}`);
    }
    return [cut(is || (around ? groups.get(around) : "")), named];
  };
  const groups = new Map();
  const isSubmitted = (element) => {
    for (let at = up(element), n = 0; at !== null && n < 60; at = up(at), n++) {
      if (!isElement(at) || nameOf(at) !== "form") continue;
      const fields = 'button:not([type="button" i]), input[type="submit" i], input[type="image" i], textarea, '
        + 'input[type="text" i], input[type="email" i], input[type="password" i], input[type="tel" i], input:not([type])';
      return Array.from(all(at, fields)).slice(0, 40).some((one) => !indexOf.has(one) && isShown(one));
    }
    return false;
  };
  const candidateOf = ({ element, tree, inside, visibility }) => {
    const tag = nameOf(element), input = tag === "input" ? HTMLInputElement.prototype : null;
    const type = input ? own(input, "type")(element) : "";
    const ticks = type === "checkbox" || type === "radio";
    const [name, named_by] = nameFor(element), facts = factsOf(element), around = surroundings(element);
    const options = tag === "select" ? Array.from(own(HTMLSelectElement.prototype, "options")(element)) : [];
    const [group, group_name] = type === "radio" || role(element) === "radio" ? groupOf(element) : ["", ""];
    return {
      tag: cut(tag, 40), input_type: cut(type, 40), role: role(element),
      checked: ticks ? own(input, "checked")(element) : null, checked_attribute: has(element, "checked"),
      aria_checked: state(element, "aria-checked"), aria_pressed: state(element, "aria-pressed"),
      indeterminate: type === "checkbox" && own(input, "indeterminate")(element),
      disabled: fits(element, ":disabled"), aria_disabled: facts.disabled,
      options: options.slice(0, 6).map((option) => ({
        text: cut(own(HTMLOptionElement.prototype, "text")(option), 60),
        selected: own(HTMLOptionElement.prototype, "selected")(option),
      })),
      option_count: options.length, visibility, place: facts.place, frame: tree.frame ? tree.frame.number : null,
      in_shadow: tree.shadow, inside, group, group_name, name, named_by, heading: around.heading,
      nearby: around.nearby, beside: around.beside, in_submitted_form: isSubmitted(element), busy: facts.busy,
    };
  };
  let candidates = [];
  for (const one of found) {
    if (late()) break;
    candidates.push(candidateOf(one));
  }

  const count = (selector) => everywhere(selector).slice(0, 200).filter(isShown).length;
  const nothingSeen = !candidates.some((one) => one.place === "main"
    && (one.visibility.rendered || one.visibility.stand_in !== null));
  const region = Array.from(mains).find(isShown) || bodyOf(document) || documentElement(document);
  const html = documentElement(document);

  const headings = [];
  for (const one of all(document, HEADINGS)) {
    if (headings.length >= 20 || late()) break;
    if (!isLegible(one)) continue;
    const level = Number((/^h([1-6])$/.exec(nameOf(one)) || [])[1]) || Number(attribute(one, "aria-level")) || 2;
    const text = textOf(one);
    if (text !== "") {
      headings.push({ level: Math.min(6, Math.max(1, Math.trunc(level))), text, in_main: factsOf(one).place === "main" });
    }
  }
  // What the rest of the page says is asked only where there is no switch: to tell walls and lists apart.
  const shortTexts = [], links = [];
  let textLength = 0;
  if (region) {
    leaves(region, (text, parent) => {
      if (!isLegible(parent)) return true;
      textLength += text.length;
      if (nothingSeen && text.length <= 80 && shortTexts.length < 40 && !shortTexts.includes(text)) shortTexts.push(text);
      return textLength < 5000;
    }, nothingSeen ? 2000 : 50);
  }
  if (nothingSeen) {
    const href = own(HTMLAnchorElement.prototype, "href"), origin = `${location.origin}/`;
    for (const one of Array.from(all(document, "a[href]")).slice(0, 1000)) {
      const to = href(one);
      if (links.length >= 40 || late()) break;
      if (typeof to !== "string" || !to.startsWith(origin)) continue;
      const path = cut(to.slice(origin.length - 1).split("#")[0].split("?")[0]);
      if (links.some((link) => link.path === path)) continue;
      links.push({ path, in_main: factsOf(one).place === "main" });
    }
  }
  const formActions = [];
  for (const one of all(document, "form[action]")) {
    if (formActions.length >= 10 || late()) break;
    const to = own(HTMLFormElement.prototype, "action")(one);
    if (isShown(one) && to.startsWith(`${location.origin}/`)) {
      formActions.push(cut(to.slice(location.origin.length).split("#")[0].split("?")[0]));
    }
  }

  const overlays = [], over = new Set();
  const addOverlay = (element, kind) => {
    if (over.has(element) || overlays.length >= 8) return;
    over.add(element);
    const rect = box(element), covers = Math.min(100, Math.round((100 * area(rect)) / (width * height)));
    let modal = state(element, "aria-modal") === "true";
    try { modal = modal || fits(element, ":modal"); } catch { /* an engine without :modal has no modal dialogs */ }
    const named = cut(attribute(element, "aria-label"), 60) || textOf(element, () => true, 60);
    overlays.push({ kind, modal, name: named, covers_percent: covers });
  };
  for (const one of everywhere('dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"], [popover]')) {
    if (late()) break;
    if (isShown(one) && !spansPage(one)) addOverlay(one, "dialog");
  }
  for (const [x, y] of [[0.5, 0.5], [0.5, 0.05], [0.5, 0.95], [0.05, 0.5], [0.95, 0.5], [0.25, 0.25], [0.75, 0.75]]) {
    let at = pointIn(document, width * x, height * y);
    for (let n = 0; at !== null && n < 4000; at = up(at), n++) {
      if (!isElement(at) || spansPage(at) || !/^(fixed|absolute)$/.test(styleOf(at).position)) continue;
      if (landmark !== null && holds(landmark, at) && styleOf(at).position !== "fixed") continue;
      if (at !== landmark && area(box(at)) > width * height * 0.5) addOverlay(at, "fixed");
    }
  }

  const snapshot = () => ({
    schema: 1, address: String(urlOf(document)).slice(0, 2048), age_ms: Math.max(0, Math.round(now())), script_ms: 0,
    ready: readyOf(document), content_type: cut(own(Document.prototype, "contentType")(document), 100),
    lang: html ? cut(attribute(html, "lang"), 40) : "", dir: html ? cut(attribute(html, "dir"), 10) : "",
    title: cut(own(Document.prototype, "title")(document)), nodes, text_length: Math.min(5000, textLength),
    text_start: nothingSeen && region ? textOf(region, isLegible) : "", mains: mains.length,
    viewport_width: width, viewport_height: height, candidates, candidates_seen: seen, headings,
    short_texts: shortTexts, links, form_actions: formActions,
    walls: {
      password_fields: count('input[type="password" i]'),
      one_time_code_fields: count('input[autocomplete~="one-time-code" i], input[name="pin" i]'),
      sign_in_name_fields: count('input[autocomplete~="username" i], input[name="session_key"]'),
      account_picker: count("#rememberme-div") > 0,
    },
    frames, overlays, open_shadow_roots: openRoots, closed_shadow_possible: closedPossible,
    other_controls: count('input[type="range" i], [role="slider"], [role="menuitemcheckbox"], [role="combobox"]'),
    busy: count('[aria-busy="true"], [role="progressbar"], progress') > 0
      || all(document, 'body[aria-busy="true"], main[aria-busy="true"]').length > 0,
    refresh: first(document, 'meta[http-equiv="refresh" i]') !== null, truncated,
  });
  const facts = snapshot();
  const written = () => {
    facts.script_ms = Math.max(0, Math.round(now() - began));
    return JSON.stringify(facts);
  };
  const bytes = (text) => new TextEncoder().encode(text).length;
  let text = written();
  for (const most of [100, 40]) {
    if (bytes(text) <= MAX_BYTES) return text;
    truncated.texts = true;
    for (const one of facts.candidates) {
      for (const field of ["name", "heading", "nearby", "group_name", "group"]) one[field] = cut(one[field], most);
    }
    for (const one of facts.headings) one.text = cut(one.text, most);
    for (const link of facts.links) link.path = cut(link.path, most);
    text = written();
  }
  if (bytes(text) > MAX_BYTES) {
    truncated.candidates = true;
    facts.candidates = facts.candidates.slice(0, 10);
    facts.links = [];
    facts.short_texts = [];
    facts.form_actions = [];
    text = written();
  }
  return text;
})()
