// Brings the widget of the page into a state: the beginning of a script that looks at states.
const say = (error) => ({ error: String(error?.stack ?? error) });
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
  const before = document.querySelector("pathways-checker");
  // With its attributes, and with the words of the page in it.
  const element = before.cloneNode(true);
  before.replaceWith(element);
  root = element.shadowRoot;
  // It is there a moment before the words of the page make room for it.
  await until("the first page", () => root.querySelector(".checker:not([hidden]) [data-page]"));
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
const bring = async (acts) => {
  await fresh();
  for (const [act, value] of acts) await perform(act, value);
};
