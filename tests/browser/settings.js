// Looks at what people's own settings make of one state after another. Stands after bring.js.
// arguments: states [{name, acts}], then the callback. Answers [{name, moving, spans, chosen, focus, tabs}].
const [states, done] = arguments;
const styled = (element, names) => {
  const style = getComputedStyle(element);
  return names.map((name) => style[name]).join(" ");
};
const edge = ["borderTopColor", "borderTopWidth", "borderBottomColor", "borderBottomWidth", "outlineStyle"];
// A colour that people may have chosen, as it is here.
const colour = (name) => {
  const probe = document.createElement("span");
  root.querySelector(".checker").append(probe);
  probe.style.color = name;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};
// How each verdict is drawn in the legend of a chart.
const spans = () => Object.fromEntries([...root.querySelectorAll(".chart-legend .span")].map((span) => {
  const { fill, stroke } = getComputedStyle(span);
  // A line of the colour that it surrounds is not seen.
  const drawn = fill === stroke ? fill : styled(span, ["fill", "stroke", "strokeWidth", "strokeDasharray"]);
  return [span.getAttribute("class"), { fill, stroke, drawn }];
}));
// How the row of a chosen answer differs from the others.
const chosen = () => [...root.querySelectorAll(".option")].map((row) =>
  ({ chosen: row.querySelector("input").checked, drawn: styled(row, edge), box: styled(row.querySelector("input"), ["appearance"]) }));
// How what has the focus differs from what has not.
const focus = () => [...root.querySelectorAll("button, input, select, textarea, a[href], summary")]
  .filter((target) => target.getClientRects().length > 0)
  .map((target) => {
    const ring = ["outlineStyle", "outlineWidth", "outlineColor"];
    const without = styled(target, ring);
    target.focus({ focusVisible: true, preventScroll: true });
    const has = root.activeElement === target;
    const drawn = { target: target.localName, has, without, with: styled(target, ring) };
    target.blur();
    return drawn;
  });
const moving = () => [...root.querySelectorAll(".checker, .checker *")].filter((element) => {
  const moves = (part) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
    return animationName !== "none" || /[1-9]/.test(transitionDuration) || scrollBehavior === "smooth";
  };
  return [null, "::before", "::after"].some(moves);
}).map((element) => element.className);
(async () => {
  const seen = [];
  for (const { name, acts } of states) {
    try {
      await bring(acts);
      root.querySelectorAll("details:not([open])").forEach((folded) => { folded.open = true; });
      const tabs = [...root.querySelectorAll(".tab")].map((tab) => ({ current: tab.hasAttribute("aria-current"), drawn: styled(tab, edge) }));
      seen.push({ name, moving: moving(), animations: root.getAnimations().length, spans: spans(), own: [colour("Canvas"), colour("CanvasText")], chosen: chosen(), tabs, focus: focus() });
    } catch (error) {
      seen.push({ name, ...say(error) });
    }
  }
  return seen;
})().then(done, (error) => done(say(error)));
