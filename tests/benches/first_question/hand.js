// The first question as a person writes it for one page by hand: no framework, no WebAssembly.
const roles = [
  ["class_teacher", "Class teacher", "You do not have a promoted post"],
  ["lead_teacher", "Lead teacher", "Also a teacher who leads something across the school without a promoted post"],
  ["principal_teacher", "Principal teacher", "PT, in any sector"],
  ["faculty_head", "Faculty head", "FH, also called curriculum leader or faculty leader"],
  ["depute_headteacher", "Depute headteacher", "DHT, also called deputy head"],
  ["headteacher", "Headteacher", "HT, also called head or rector"],
  ["depute_head_of_centre", "Depute head of centre", "You are second in charge of a nursery or early years centre"],
  ["head_of_centre", "Head of centre", "You lead a nursery or early years centre"],
  ["officer", "Education officer or quality improvement officer", "QIO or other officer in a council"],
  ["support_staff", "Support staff", "Such as a classroom assistant or a support for learning assistant"],
  ["other", "Something else", ""],
];
const made = (name, text, attributes = {}, ...children) => {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
};
const style = new CSSStyleSheet();
style.replaceSync(`
  form { max-inline-size: 38em; font: 1em/1.5 sans-serif; }
  fieldset { border: 0; padding: 0; margin: 0; }
  .option { display: grid; grid-template-columns: auto 1fr; gap: 0 0.75em; padding: 0.5em 0.875em; margin-block-start: 0.5em; border: 1px solid #cfd5d9; border-radius: 0.375em; }
  .option small { grid-column: 2; font-size: 0.9375em; color: #484f54; }
  button { min-block-size: 2.75em; margin-block-start: 1.75em; padding: 0.5em 1.5em; border: 0; background: #00622f; color: #fff; font: inherit; font-weight: 700; }
  .error { color: #b3001e; font-weight: 700; }
`);
document.adoptedStyleSheets = [style];
const question = made("fieldset", "", {}, made("legend", "", {}, made("h2", "What is your role?")));
for (const [value, label, hint] of roles) {
  question.append(made("div", "", { class: "option" },
    made("input", "", { type: "radio", name: "role", id: value, value }),
    made("label", label, { for: value }), made("small", hint)));
}
const form = made("form", "", { novalidate: "" }, question, made("button", "Continue", { type: "submit" }));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (form.querySelector(":checked") || form.querySelector("[role=alert]")) return;
  question.prepend(made("p", "Choose your role", { role: "alert", class: "error" }));
});
document.querySelector("#checker").replaceChildren(form);
