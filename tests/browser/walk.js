// Walks the widget in the page through cases, as a person would: by its radios, fields, tick boxes and buttons.
// arguments: cases [{facts: {fact: value}, flags: [flag], notSure: [fact], employer, programme}], then the callback.
// Answers for each case {verdict, flagsLeft, asked} or {error}.
const [cases, done] = arguments;
const root = document.querySelector("pathways-checker").shadowRoot;
const one = (selector) => root.querySelector(selector);
const page = () => one("[data-page]")?.dataset.page;
const rendered = async (differs) => {
  for (let turn = 0; turn < 500; turn += 1) {
    await new Promise((next) => setTimeout(next, turn < 100 ? 0 : 10));
    if (differs()) return;
  }
  throw new Error("the page did not change");
};
const press = async (button) => {
  const before = one("[data-page]");
  const question = before.dataset.question;
  button.click();
  await rendered(() => one("[data-page]")?.dataset.page !== before.dataset.page
    || one("[data-page]")?.dataset.question !== question || one("[role=alert]"));
  if (one("[role=alert]")) throw new Error(one("[role=alert]").textContent);
  // The results come from a module that may still be on its way.
  await rendered(() => page() !== "notice");
};
const type = (input, text) => {
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
};
const walk = async ({ facts, flags, notSure, employer, programme }) => {
  const flagsLeft = new Set(flags);
  const asked = [];
  const again = one("[data-page=results] > button[part=button]");
  if (again) await press(again);
  if (page() === "start") await press(one("[data-page=start] button"));
  while (page() === "question") {
    const fact = one("[data-page]").dataset.question;
    asked.push(fact);
    if (asked.length > 6) throw new Error("more than six questions: " + asked);
    for (const box of root.querySelectorAll(".flags input[type=checkbox]")) {
      if (flagsLeft.delete(box.name) !== box.checked) box.click();
    }
    const unknown = notSure.includes(fact) || !(fact in facts);
    if (one("input[name=years]")) {
      if (unknown) one("input[name=not_sure]").click();
      else {
        type(one("input[name=years]"), String(Math.floor(facts[fact] / 12)));
        type(one("input[name=months]"), String(facts[fact] % 12));
      }
    } else {
      const value = unknown ? "not_sure" : facts[fact];
      // A question without "I'm not sure" is about something that every case says, or has a value for not knowing.
      const radio = one(`input[type=radio][value="${value}"]`) ?? one("input[type=radio][value=other]");
      if (!radio) throw new Error(`${fact} has no answer ${value}`);
      radio.click();
    }
    await press(one("form > button[type=submit]"));
  }
  if (employer) {
    const select = one("select");
    select.value = employer;
    select.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
    one("form.employer button").click();
    await new Promise((next) => setTimeout(next, 30));
  }
  const verdicts = {};
  for (const group of root.querySelectorAll("[data-verdict]")) {
    for (const card of group.querySelectorAll("[data-programme]")) {
      verdicts[card.dataset.programme] = group.dataset.verdict;
    }
  }
  const spans = (selector) => [...root.querySelectorAll(selector)].map((span) => [
    span.closest("[data-programme]").dataset.programme, span.dataset.from, span.dataset.to, span.dataset.verdict,
  ]);
  // What is taken away; the page notes it where it has the script for that.
  const taken = ["copy", "calendar"].map((act) => one(`[data-act=${act}]`)).filter((button) => button);
  taken.forEach((button) => button.click());
  if (window.seen) await rendered(() => window.seen.calls.length >= taken.length);
  const calls = window.seen ? window.seen.calls.splice(0) : [];
  return {
    verdicts, verdict: verdicts[programme], flagsLeft: [...flagsLeft], asked, calls,
    drawn: spans(".chart .span"), tabled: spans("table tr[data-from]"),
    facts: [...root.querySelectorAll("[data-answer]")].map((answer) => answer.dataset.answer),
  };
};
(async () => {
  const answers = [];
  for (const person of cases) {
    try {
      answers.push(await walk(person));
    } catch (error) {
      answers.push({ error: String(error) });
      const again = one("[data-page=results] > button[part=button]");
      if (!again) return done(answers.concat([{ error: "stopped: no way to start again" }]));
    }
  }
  return done(answers);
})();
