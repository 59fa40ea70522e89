// How somebody uses the element from TypeScript. What is marked has to be an error, or the compiler complains of the mark.
import "pathways-checker";
import type { PathwaysAuthority, PathwaysCheckerElement, PathwaysErrorCode } from "pathways-checker";

const made: PathwaysCheckerElement = document.createElement("pathways-checker");
const found = document.querySelector("pathways-checker");
found?.restart();
// @ts-expect-error: there is no such method
found?.begin();

made.setAttribute("heading-level", "3");
made.setAttribute("authority", "renfrewshire");
made.setAttribute("view", "programmes check");
made.setAttribute("loading", "visible");
made.setAttribute("history", "hash");
made.setAttribute("events", "step result");
made.setAttribute("lang", "gd");
made.setAttribute("class", "wide");
// @ts-expect-error: headings have four levels here
made.setAttribute("heading-level", "5");
// @ts-expect-error: a level is text, as all attributes are
made.setAttribute("heading-level", 3);
// @ts-expect-error: no such council
made.setAttribute("authority", "renfrew");
// @ts-expect-error: no such view
made.setAttribute("view", "check results");
// @ts-expect-error: no such event
made.setAttribute("events", "ready");
// @ts-expect-error: neither "intro" nor "question"
made.setAttribute("start", "results");

made.addEventListener("pathways-ready", (event) => {
  const version: string = event.detail.version;
  // @ts-expect-error: readiness has no number of steps
  event.detail.step;
  return version;
});
document.addEventListener("pathways-step", ({ detail }) => {
  const step: number = detail.step;
  // @ts-expect-error: no answer is ever in an event
  detail.answer;
  return step;
});
window.addEventListener("pathways-result", ({ detail }) => {
  // @ts-expect-error: nor is a verdict
  detail.verdict;
});
document.body.addEventListener("pathways-error", ({ detail }) => says(detail.code));

function says(code: PathwaysErrorCode): string {
  switch (code) {
    case "policy-wasm":
    case "policy-connect":
      return "policy";
    case "not-fetched":
    case "integrity":
    case "not-wasm":
    case "catalogue":
      return "files";
    case "unsupported":
    case "stopped":
      return "browser";
    // @ts-expect-error: no such code
    case "timeout":
      return "";
  }
}

const council: PathwaysAuthority = "glasgow-city";
// @ts-expect-error: ids are all small letters
const wrong: PathwaysAuthority = "Glasgow-City";

const defined: string | undefined = customElements.get("pathways-checker")?.version;
customElements.whenDefined("pathways-checker").then((element) => element.version);

export { council, defined, wrong };
