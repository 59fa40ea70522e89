// Notes what a page's owner or a curious script could see, before anything else runs: the console, errors, breaches of the
// policy, events of the widget, and what is written to the history.
window.seen = { console: [], errors: [], breaches: [], events: [], history: [], calls: [] };
for (const kind of ["log", "info", "warn", "error", "debug"]) {
  const original = console[kind].bind(console);
  console[kind] = (...words) => {
    seen.console.push(`${kind}: ${words.map(String).join(" ")}`);
    original(...words);
  };
}
addEventListener("error", (event) => seen.errors.push(String(event.message ?? event.type)));
addEventListener("unhandledrejection", (event) => seen.errors.push(String(event.reason)));
document.addEventListener("securitypolicyviolation", (event) => {
  seen.breaches.push(`${event.effectiveDirective} ${event.blockedURI}`);
});
for (const name of ["ready", "step", "result", "error"]) {
  document.addEventListener(`pathways-${name}`, (event) => {
    seen.events.push({ name: event.type, detail: event.detail ?? null });
  });
}
for (const name of ["pushState", "replaceState"]) {
  const original = history[name];
  history[name] = function note(state, title, url) {
    seen.history.push(`${name} ${JSON.stringify(state)} ${url}`);
    return original.call(this, state, title, url);
  };
}
// A person's clipboard is none of a test's business; what goes there is noted.
window.clipboardTakes = true;
try {
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: {
      writeText: async (text) => {
        if (!window.clipboardTakes) throw new Error("the browser did not let it");
        seen.calls.push({ copied: text });
      },
    },
  });
} catch (error) {
  seen.errors.push(`no clipboard: ${error}`);
}
window.print = () => seen.calls.push({ printed: true });
// Files are handed over by a link to an object: the object is noted and the link not followed.
const objects = new Map();
const create = URL.createObjectURL.bind(URL);
URL.createObjectURL = (object) => {
  const address = create(object);
  objects.set(address, object);
  return address;
};
const click = HTMLAnchorElement.prototype.click;
HTMLAnchorElement.prototype.click = function note() {
  const object = objects.get(this.href);
  if (!object) return click.call(this);
  object.text().then((text) => seen.calls.push({ saved: this.download, kind: object.type, text }));
  return undefined;
};
