// Brings the widget of the page into one state after another and looks at each: with axe, and at its markup.
// arguments: states [{name, acts: [[act, value]]}], options of axe, then the callback. Answers [{name, violations, markup}].
const [states, options, done] = arguments;
const say = (error) => ({ error: String(error?.stack ?? error) });
const axe = window.axe ?? window.wrappedJSObject?.axe;
const pause = (time) => new Promise((go) => setTimeout(go, time));
let root;
const acting = (act) => [...root.querySelectorAll("[data-act]")].find((element) => element.dataset.act === act);
const until = async (what, holds) => {
  for (let turn = 0; turn < 400; turn += 1) {
    if (holds()) return;
    await pause(turn < 20 ? 0 : 10);
  }
  throw new Error(`${what} did not come; shown: ${root?.textContent}`);
};
const settled = async () => {
  await pause(0);
  await until("a page", () => root.querySelector("[data-page]") && !root.querySelector("[data-page=notice]"));
  await pause(0);
};
const fresh = async () => {
  const element = document.createElement("pathways-checker");
  document.querySelector("pathways-checker").replaceWith(element);
  root = element.shadowRoot;
  await until("the first page", () => root.querySelector("[data-page]"));
};
const perform = async (act, value) => {
  await until(act, () => acting(act));
  const element = acting(act);
  if (act === "copy") (window.wrappedJSObject ?? window).clipboardTakes = value !== "fails";
  if (element.tagName === "FORM") element.requestSubmit();
  else if (element.tagName === "SELECT") {
    element.value = value;
    element.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
  } else if (element.type === "text") {
    element.value = value;
    element.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  } else element.click();
  await settled();
};
// What a person reads of a violation: the rule, where, and what is wrong.
const told = ({ violations }) => violations.flatMap(({ id, help, nodes }) =>
  nodes.map(({ target, html, failureSummary }) => `${id} (${help}) at ${target.flat().join(" ")}: ${html}: ${failureSummary}`));
// With everything unfolded: what is folded is nothing that anybody could see or reach.
const look = async () => {
  root.querySelectorAll("details:not([open])").forEach((folded) => { folded.open = true; });
  return told(await axe.run(document, options));
};
(async () => {
  const seen = [];
  for (const { name, acts } of states) {
    try {
      await fresh();
      for (const [act, value] of acts) await perform(act, value);
      seen.push({ name, violations: await look(), markup: root.querySelector(".checker").outerHTML });
    } catch (error) {
      seen.push({ name, ...say(error) });
    }
  }
  return seen;
})().then(done, (error) => done(say(error)));
