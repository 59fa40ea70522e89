// The playground: fields for every attribute and custom property, the checker in them, their contrast, and the snippet.
// What there is to set comes from the manifest of the element, so that it is written in one place. It writes no markup as
// text and no style attributes: the page's policy allows neither.
import { PAIRS, contrast, inSix } from "./contrast.js";

const one = (id) => document.getElementById(id);
const preview = one("preview");
const form = one("settings");

const create = (name, properties = {}, ...children) => {
  const element = document.createElement(name);
  Object.assign(element, properties);
  element.append(...children);
  return element;
};

const fetched = async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be fetched`);
  return response;
};

/** A field with its label and what it is for. */
const field = (id, label, hint, control) => {
  control.id = id;
  control.setAttribute("aria-describedby", `${id}-hint`);
  return create(
    "div",
    { className: "field" },
    create("label", { htmlFor: id }, label),
    create("p", { className: "hint", id: `${id}-hint` }, hint.replaceAll("`", "")),
    control,
  );
};

/** The texts that an attribute may have, where they are few; otherwise none. */
const choices = ({ type }) => [...type.text.matchAll(/"([^"]+)"/g)].map(([, choice]) => choice);

const attributeControl = (attribute) => {
  const few = choices(attribute);
  if (few.length === 0) return create("input", { type: "text", value: attribute.default ?? "", spellcheck: false });
  const select = create("select");
  if (!attribute.default) select.append(create("option", { value: "" }, "not set"));
  for (const choice of few) select.append(create("option", { value: choice }, choice));
  return select;
};

const isColour = ({ default: usual }) => usual.startsWith("#");

const propertyControl = (property) =>
  isColour(property)
    ? create("input", { type: "color", defaultValue: inSix(property.default) })
    : create("input", { type: "text", defaultValue: property.default, spellcheck: false });

const short = (property) => property.name.replace("--pathways-", "");

const start = async () => {
  const [manifest, integrity] = await Promise.all([
    fetched("/custom-elements.json").then((response) => response.json()),
    fetched("/integrity.txt").then((response) => response.text()),
  ]);
  const element = manifest.modules[0].declarations[0];
  const attributes = element.attributes.map((attribute) => ({ attribute, control: attributeControl(attribute) }));
  const properties = element.cssProperties.map((property) => ({ property, control: propertyControl(property) }));

  for (const { attribute, control } of attributes) {
    control.defaultValue = attribute.default ?? "";
    for (const option of control.options ?? []) option.defaultSelected = option.value === (attribute.default ?? "");
    one("attributes").append(field(`attribute-${attribute.name}`, attribute.name, attribute.description, control));
  }
  for (const { property, control } of properties) {
    one("properties").append(field(`property-${short(property)}`, short(property), property.description, control));
  }
  for (const council of choices(element.attributes.find(({ name }) => name === "authority"))) {
    one("theme").append(create("option", { value: council }, council));
  }

  const value = (control) => control.value.trim();
  const setAttributes = () =>
    attributes.filter(({ attribute, control }) => value(control) !== (attribute.default ?? ""));
  const usual = (property) => (isColour(property) ? inSix(property.default) : property.default);
  const setProperties = () =>
    properties.filter(({ property, control }) => value(control) !== "" && value(control) !== usual(property));

  const showAttributes = () => {
    const wanted = setAttributes();
    for (const entry of attributes) {
      const { name } = entry.attribute;
      if (!wanted.includes(entry)) preview.removeAttribute(name);
      // Set anew, it would start the check again.
      else if (preview.getAttribute(name) !== value(entry.control)) preview.setAttribute(name, value(entry.control));
    }
    showSnippet();
  };

  const showProperties = () => {
    const wanted = setProperties();
    for (const entry of properties) {
      if (wanted.includes(entry)) preview.style.setProperty(entry.property.name, value(entry.control));
      else preview.style.removeProperty(entry.property.name);
    }
    showContrast();
    showSnippet();
  };

  const colours = () =>
    Object.fromEntries(
      properties
        .filter(({ property }) => isColour(property))
        .map(({ property, control }) => [short(property), control.value]),
    );

  const showContrast = () => {
    const colour = colours();
    let tooLittle = 0;
    const rows = PAIRS.map(({ front, back, needed, says }) => {
      const ratio = Math.max(...front.map((name) => contrast(colour[name], colour[back])));
      const enough = ratio >= needed;
      tooLittle += enough ? 0 : 1;
      return create(
        "tr",
        { className: enough ? "" : "too-little" },
        create("th", { scope: "row" }, says, create("span", { className: "names" }, `${front.join(" or ")} on ${back}`)),
        // Cut off and not rounded: 4.49 is not 4.5.
        create("td", {}, `${(Math.floor(ratio * 100) / 100).toFixed(2)} to 1`),
        create("td", {}, `${needed} to 1`),
        create("td", {}, enough ? "Enough" : "Not enough"),
      );
    });
    one("contrast").replaceChildren(...rows);
    one("contrast-result").textContent =
      tooLittle === 0
        ? "Every pair of colours passes."
        : `${tooLittle} of ${PAIRS.length} pairs ${tooLittle === 1 ? "does" : "do"} not pass. Some people could not read this.`;
  };

  const quoted = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const showSnippet = () => {
    const written = setAttributes().map(({ attribute, control }) => ` ${attribute.name}="${quoted(value(control))}"`);
    one("html").value = [
      '<script type="module" src="/your/folder/pathways-checker.js"',
      `        integrity="${integrity.trim()}"></script>`,
      `<pathways-checker${written.join("")}>`,
      "  <p>Your own words: a list of the programmes, and who to ask.</p>",
      "</pathways-checker>",
      "",
    ].join("\n");
    const lines = setProperties().map(({ property, control }) => `  ${property.name}: ${value(control)};`);
    one("css").value = lines.length === 0 ? "" : ["pathways-checker {", ...lines, "}", ""].join("\n");
  };

  const takeTheme = async () => {
    const chosen = one("theme").value;
    const text = chosen === "" ? "" : await (await fetched(`/themes/${chosen}.css`)).text();
    const theme = new Map([...text.matchAll(/(--pathways-[a-z-]+):\s*([^;]+);/g)].map(([, name, is]) => [name, is]));
    for (const { property, control } of properties) {
      const is = theme.get(property.name) ?? property.default;
      control.value = isColour(property) ? inSix(is) : is;
    }
    showProperties();
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  one("attributes").addEventListener("change", showAttributes);
  one("properties").addEventListener("input", showProperties);
  one("theme").addEventListener("change", () => takeTheme().catch(tell));
  form.addEventListener("reset", () => {
    // The fields have their first values only after this event.
    setTimeout(() => {
      showAttributes();
      showProperties();
      preview.restart();
    });
  });
  showAttributes();
  showProperties();
};

for (const name of ["pathways-ready", "pathways-step", "pathways-result", "pathways-error"]) {
  preview.addEventListener(name, ({ detail }) => {
    const said = Object.entries(detail).map(([key, is]) => `${key}: ${is}`);
    one("events").prepend(create("li", {}, `${name} (${said.join(", ")})`));
  });
}

for (const button of document.querySelectorAll("[data-copies]")) {
  button.addEventListener("click", async () => {
    const text = one(button.dataset.copies);
    try {
      await navigator.clipboard.writeText(text.value);
      one("copied").textContent = "Copied.";
    } catch {
      text.select();
      one("copied").textContent = "This browser does not let the page copy. The text is selected: copy it with your keyboard.";
    }
  });
}

const tell = (error) => {
  one("trouble").textContent = `This page could not start. ${error.message}.`;
  one("trouble").hidden = false;
};

start().catch(tell);
