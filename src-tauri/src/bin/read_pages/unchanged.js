// Lets the reading script run once, and tells in what the page is different afterwards. All in one go: nothing of
// the page's runs in between, so that a page that changes itself is not taken for one that was changed.
(() => {
  "use strict";
  const every = (root) => (root === document ? Document : root instanceof ShadowRoot ? DocumentFragment
    : root.nodeType === 9 ? Document : Element).prototype.querySelectorAll.call(root, "*");
  const part = (read) => { try { return read(); } catch (fault) { return `fault ${fault.name}`; } };
  const roots = () => {
    const found = [document];
    for (let i = 0; i < found.length; i++) {
      for (const one of every(found[i])) {
        if (one.shadowRoot instanceof ShadowRoot) found.push(one.shadowRoot);
        if (one instanceof HTMLIFrameElement && one.contentDocument !== null) found.push(one.contentDocument);
      }
    }
    return found;
  };
  const outermost = (root) => Object.getOwnPropertyDescriptor(Document.prototype, "documentElement").get.call(root);
  const own = (name) => Object.getOwnPropertyDescriptor(Document.prototype, name).get.call(document);
  const sheets = () => Array.from(document.styleSheets, (sheet) => part(() => sheet.cssRules.length)).join();
  const state = () => {
    const all = roots();
    return {
      markup: part(() => all.map((root) => {
        if (root.nodeType !== 9) return root.innerHTML;
        const top = outermost(root);
        return top === null ? "" : top.outerHTML;
      }).join("\u0000")),
      values: part(() => all.flatMap((root) => Array.from(every(root), (one) => {
        const ticks = one instanceof HTMLInputElement ? `${one.checked} ${one.indeterminate} ${one.value}` : "";
        const chosen = one instanceof HTMLSelectElement ? String(one.selectedIndex) : "";
        const typed = one instanceof HTMLTextAreaElement ? one.value : "";
        return `${ticks}${chosen}${typed}`;
      })).join("\u0000")),
      scrolling: part(() => `${scrollX} ${scrollY} ${all.flatMap((root) => Array.from(every(root),
        (one) => one.scrollTop === 0 && one.scrollLeft === 0 ? "" : `${one.scrollTop} ${one.scrollLeft}`)).join()}`),
      focus: part(() => all.map((root) => Array.from(every(root)).indexOf(root.activeElement)).join()),
      selection: part(() => {
        const chosen = getSelection();
        return `${chosen.rangeCount} ${chosen} ${chosen.anchorOffset} ${chosen.focusOffset}`;
      }),
      address: part(() => `${location.href} ${history.length} ${JSON.stringify(history.state)}`),
      title: part(() => own("title")),
      styles: part(() => `${sheets()} ${document.adoptedStyleSheets.length} ${document.getAnimations().length}`),
      requests: part(() => performance.getEntriesByType("resource").length),
      storage: part(() => `${localStorage.length} ${sessionStorage.length} ${own("cookie")}`),
      layers: part(() => `${document.fullscreenElement === null} ${document.pointerLockElement === null}`),
      window: part(() => `${name} ${innerWidth} ${innerHeight} ${Object.keys(window).length}`),
    };
  };

  const before = state();
  const observers = roots().map((root) => {
    const observer = new MutationObserver(() => {});
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    return observer;
  });
  const heard = [];
  const KINDS = ["focus", "blur", "focusin", "focusout", "scroll", "click", "input", "change", "select",
    "selectionchange", "toggle", "beforetoggle", "submit", "keydown", "pointerdown", "message", "popstate", "hashchange"];
  const hear = (event) => heard.push(event.type);
  for (const kind of KINDS) addEventListener(kind, hear, true);
  let given = "nothing";
  try { given = typeof (READER); } catch (fault) { given = `fault ${fault.name}`; }
  for (const kind of KINDS) removeEventListener(kind, hear, true);
  const mutations = observers.reduce((sum, observer) => sum + observer.takeRecords().length, 0);
  for (const observer of observers) observer.disconnect();
  const after = state();
  const different = Object.keys(before).filter((one) => before[one] !== after[one]);
  if (mutations > 0) different.push("mutations");
  if (heard.length > 0) different.push("events");
  return JSON.stringify({ given, different });
})()
