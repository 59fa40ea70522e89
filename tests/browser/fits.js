// Looks at how one state after another is laid out: narrow, with large text, with wide spacing. Stands after bring.js, and runs
// in a frame, whose width is that of the page.
// arguments: states [{name, acts}], ways [{name, width, style, within}], then the callback. Answers [{name, wrong: [text]}].
const [states, ways, done] = arguments;
const frame = window.frameElement;
const sheets = { page: new CSSStyleSheet(), within: new CSSStyleSheet() };
document.adoptedStyleSheets = [sheets.page];
const named = (element) => {
  const kind = element.getAttribute("class") ?? element.id;
  return `${element.localName}${kind ? `.${kind}` : ""} "${element.textContent.trim().slice(0, 40)}"`;
};
const isShown = (element) => element.getClientRects().length > 0 && !element.closest(".unseen") &&
  getComputedStyle(element).visibility === "visible";
// The places of texts: a line each, without the room above and below its letters.
const lines = () => {
  const found = [];
  const walker = document.createTreeWalker(root.querySelector(".checker"), NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const of = text.parentElement;
    if (!text.data.trim() || of.closest("select, title, desc, textarea") || !isShown(of)) continue;
    range.selectNodeContents(text);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const room = (bottom - top) * 0.2;
      if (right - left > 1) found.push({ of, left: left + 1, right: right - 1, top: top + room, bottom: bottom - room });
    }
  }
  return found;
};
const misfits = () => {
  const wrong = [];
  const page = document.scrollingElement;
  const width = page.clientWidth;
  if (page.scrollWidth > width) wrong.push(`the page scrolls sideways: ${page.scrollWidth} of ${width}`);
  for (const element of root.querySelectorAll(".checker, .checker *")) {
    if (!isShown(element) || element.closest("option")) continue;
    const { left, right } = element.getBoundingClientRect();
    if (left < -0.5 || right > width + 0.5) wrong.push(`${named(element)} reaches from ${left} to ${right} of ${width}`);
    const isField = element.matches("input, select, textarea");
    const hides = getComputedStyle(element).overflowX !== "visible" || element.localName === "button";
    const inside = element.closest("svg") && element.localName !== "svg";
    if (hides && !isField && !inside && element.clientWidth > 0) {
      if (element.scrollWidth > element.clientWidth + 1) wrong.push(`${named(element)} is cut off at its side`);
      if (element.scrollHeight > element.clientHeight + 1) wrong.push(`${named(element)} is cut off below`);
    }
  }
  const all = lines().sort((one, other) => one.top - other.top);
  for (const [place, one] of all.entries()) {
    for (let next = place + 1; next < all.length && all[next].top < one.bottom; next += 1) {
      const other = all[next];
      if (one.left < other.right && other.left < one.right) wrong.push(`${named(one.of)} lies over ${named(other.of)}`);
    }
  }
  return [...new Set(wrong)];
};
// What can be pressed, and how large it is. A radio button or tick box is pressed by its whole row.
const targets = () => [...root.querySelectorAll("button, summary, select, input, textarea, a[href]")].filter(isShown).map((target) => {
  let { width, height } = target.getBoundingClientRect();
  if (["radio", "checkbox"].includes(target.type)) {
    const area = getComputedStyle(target.parentElement.querySelector("label"), "::before");
    width = parseFloat(area.width);
    height = parseFloat(area.height);
  }
  return { target: named(target), width, height };
});
// The host's own words on whom to ask: there, and after everything else.
const help = () => {
  const view = root.querySelector(".view").getBoundingClientRect();
  const words = root.querySelector("slot[name=help]").assignedElements();
  const places = words.map((element) => element.getBoundingClientRect());
  return places.length === 1 && places[0].height > 0 && places[0].top >= view.bottom - 1;
};
(async () => {
  const seen = [];
  for (const { name, acts } of states) {
    try {
      frame.width = 640;
      sheets.page.replaceSync("");
      await bring(acts);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheets.within];
      root.querySelectorAll("details:not([open])").forEach((folded) => { folded.open = true; });
      const state = { name, wrong: [], targets: targets(), help: help(), height: root.host.getBoundingClientRect().height };
      for (const way of ways) {
        frame.width = way.width;
        sheets.page.replaceSync(way.style);
        sheets.within.replaceSync(way.within);
        await pause(0);
        state.wrong.push(...misfits().map((misfit) => `${way.name}: ${misfit}`));
      }
      sheets.within.replaceSync("");
      seen.push(state);
    } catch (error) {
      seen.push({ name, ...say(error) });
    }
  }
  return seen;
})().then(done, (error) => done(say(error)));
