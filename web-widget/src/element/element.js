// The custom element <pathways-checker>: a shadow root with the style sheet, the host's own words until the widget is up or
// where it fails, its attributes and its events. It is JavaScript because a class that extends HTMLElement cannot be written in
// Rust. It must not know what is asked or answered, and it stores and sends nothing. The build joins it with what it imports
// into one file, and puts the hash of every module in, so that one integrity attribute on the script covers all.
import { mount } from "./glue.js";
import { warnOfContrast } from "./contrast.js";
import { Failure, catalogue, files, guest, notACatalogue, start } from "./loading.js";

const NAME = "pathways-checker";

// What a person reads where it fails; what a page's owner can do about each code is in docs/embedding.md.
const SENTENCES = {
  stopped: "The checker has stopped. Please reload this page to start again.",
  unsupported: "Your browser is too old for the checker.",
};
const NOT_STARTED = "The checker could not start. Please reload this page to try again.";
// What no other attribute puts right.
const FINAL = ["stopped", "unsupported"];

// A page may bring this script twice: the first one serves every element.
if (!customElements.get(NAME)) {
  let style;
  const isTrap = (error) => globalThis.WebAssembly !== undefined && error instanceof WebAssembly.RuntimeError;
  const running = new Set();
  let trapped = false;

  class PathwaysChecker extends HTMLElement {
    static version = __VERSION__;
    static observedAttributes = [
      "lang", "heading-level", "authority", "programmes", "provider", "view", "start", "catalogue",
      "untranslated",
    ];

    #slot;
    #root;
    #catalogue;
    #handle;
    #near;
    #step = -1;
    #view;
    #failed;
    #failure;
    // The latest start: what an earlier one still waits for is of no use any more.
    #current;
    #again = false;

    connectedCallback() {
      if (!this.#slot) this.#build();
      if (running.has(this) || FINAL.includes(this.#failed)) return;
      this.#failed = undefined;
      this.#failure?.remove();
      running.add(this);
      if (this.getAttribute("loading") !== "visible" || !globalThis.IntersectionObserver) {
        this.#run();
        return;
      }
      this.#near = new IntersectionObserver(
        (entries) => {
          if (!entries.some((entry) => entry.isIntersecting)) return;
          this.#near.disconnect();
          this.#run();
        },
        { rootMargin: "200px" },
      );
      this.#near.observe(this);
    }

    disconnectedCallback() {
      // Moving the element in the page takes it out and puts it back at once: the answers must outlive that.
      queueMicrotask(() => {
        if (!this.isConnected) this.#stop();
      });
    }

    // What the host's page wants has changed: from the beginning, once for all that change together.
    attributeChangedCallback(name, before, after) {
      if (before === after || this.#again || !(running.has(this) || this.#failed)) return;
      this.#again = true;
      queueMicrotask(() => {
        this.#again = false;
        if (!this.isConnected) return;
        this.#stop();
        this.connectedCallback();
      });
    }

    /** Starts the check again, with nothing known. */
    restart() {
      this.#handle?.restart();
    }

    #build() {
      const shadow = this.attachShadow({ mode: "open" });
      this.#slot = document.createElement("slot");
      this.#root = document.createElement("div");
      this.#root.className = "checker";
      this.#root.hidden = true;
      // A heading can be focused only as long as it has the focus, or a click on it would focus it.
      this.#root.addEventListener("focusout", ({ target }) => {
        if (target.matches(".heading, .reply, .headline")) target.removeAttribute("tabindex");
      });
      shadow.append(this.#slot, this.#root);
    }

    async #run() {
      const run = {};
      this.#current = run;
      try {
        if (!globalThis.WebAssembly || !shadowStyles(this.shadowRoot)) throw new Failure("unsupported", "too old");
        const [, own] = await Promise.all([start(), catalogue(this.getAttribute("catalogue"), "")]);
        // The page may do something else before the first of the checker is drawn.
        await new Promise((go) => setTimeout(go));
        if (run !== this.#current) return;
        if (trapped) throw new Failure("stopped", "the checker has stopped on this page");
        this.#catalogue = own;
        this.#mount(run);
      } catch (error) {
        if (isTrap(error)) PathwaysChecker.#stopAll(error);
        if (run === this.#current) this.#fail(error === "catalogue" ? notACatalogue() : error);
      }
    }

    // A module for this element alone, with the catalogue that it shows.
    async #load(name) {
      const named = this.getAttribute("catalogue");
      const [call, given] = await Promise.all([guest(name), name === "ask" ? catalogue(named, "-ask") : this.#catalogue]);
      const shows = (request) => {
        let screen;
        try {
          screen = call(request);
        } catch (error) {
          this.#tellOf(new Failure("stopped", String(error)));
          throw error;
        }
        if (!screen.length) this.#tellOf(named ? notACatalogue() : new Failure("stopped", `${name} shows nothing`));
        return screen;
      };
      return [shows, given];
    }

    #mount(run) {
      // What comes later than that is of no use: after a trap nothing of the module may be called again.
      const isUp = () => run === this.#current;
      const today = new Date();
      const level = Number(this.getAttribute("heading-level") || 2);
      this.#root.lang = this.#language();
      this.#step = -1;
      this.#handle = mount(this.#root, {
        year: today.getFullYear(),
        month: today.getMonth() + 1,
        day: today.getDate(),
        level: level >= 1 && level <= 4 ? level : 2,
        wants: (attribute) => this.getAttribute(attribute) ?? "",
        catalogue: this.#catalogue,
        load: (name, done) => this.#load(name).then((loaded) => isUp() && done(...loaded), (error) => {
          if (!isUp()) return;
          this.#tellOf(error);
          done();
        }),
        shows: (view, step, results) => this.#shows(view, step, results),
        print: () => print(),
        copy: (text, done) => {
          const copying = navigator.clipboard?.writeText(text) ?? Promise.reject();
          copying.then(() => true, () => false).then((went) => isUp() && done(went));
        },
        later: (done) => setTimeout(() => isUp() && done()),
        save: (name, kind, text) => this.#save(name, kind, text),
        warn: (text) => console.warn(`<${NAME}>: ${text}`),
      });
    }

    // The texts that it carries are English, whatever the language of the host's page: a reader must not speak them as another
    // one. A catalogue of the page's own says its language itself.
    #language() {
      const language = this.closest("[lang]")?.lang ?? "";
      return /^en\b/i.test(language) ? language : "en-GB";
    }

    #shows(view, step, results) {
      if (this.#step < 0) {
        this.#slot.hidden = true;
        this.#root.hidden = false;
        this.#step = step;
        this.#view = view;
        addEventListener("popstate", this.#back);
        this.#tell("pathways-ready", { version: PathwaysChecker.version, view });
        (globalThis.requestIdleCallback ?? setTimeout)(() => this.isConnected && warnOfContrast(this.#root));
        return;
      }
      if (step === this.#step && view === this.#view) return;
      if (step > this.#step && this.getAttribute("history") === "hash") {
        // Said in full, as a page's <base> would move a mere "#".
        history.pushState(history.state, "", `${location.pathname}${location.search}#pathways-${step}`);
      }
      this.#step = step;
      this.#view = view;
      const events = (this.getAttribute("events") ?? "").split(/\s+/);
      if (events.includes("step")) this.#tell("pathways-step", { view, step });
      if (results && events.includes("result")) this.#tell("pathways-result", { step });
    }

    #back = () => {
      if (this.getAttribute("history") !== "hash") return;
      const step = Number(/^#pathways-(\d+)$/.exec(location.hash)?.[1] ?? 0);
      if (step === this.#step) return;
      this.#step = step;
      this.#handle?.go_to(step);
    };

    #save(name, kind, text) {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: kind }));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    }

    #stop() {
      running.delete(this);
      this.#current = undefined;
      this.#near?.disconnect();
      removeEventListener("popstate", this.#back);
      this.#handle?.destroy();
      this.#handle = undefined;
      this.#slot.hidden = false;
      this.#root.hidden = true;
    }

    // After a trap the module's memory is in no known state: nothing of it is called again, `destroy` included.
    #fail(error) {
      if (this.#failed) return;
      const code = error.code ?? "stopped";
      this.#failed = code;
      this.#current = undefined;
      running.delete(this);
      removeEventListener("popstate", this.#back);
      this.#handle = undefined;
      console.error(error);
      this.#failure = document.createElement("p");
      this.#failure.className = "failure";
      this.#failure.lang = "en-GB";
      this.#failure.setAttribute("role", "alert");
      // What it showed is gone for good after a trap, and there is nothing yet before.
      this.#root.hidden = true;
      if (FINAL.includes(code)) this.#root.remove();
      this.#slot.before(this.#failure);
      this.#slot.hidden = false;
      this.#failure.textContent = SENTENCES[code] ?? NOT_STARTED;
      this.#tell("pathways-error", { code, says: String(error.message ?? error) });
    }

    #tellOf(error) {
      this.#tell("pathways-error", { code: error.code ?? "stopped", says: error.message });
    }

    #tell(name, detail) {
      this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
    }

    // A trap comes out of whichever event or microtask ran; other WebAssembly on the page is none of our business. A
    // browser may cut the trace before it names this script, or name no file for what it did not compile as it arrived.
    static onError(error) {
      if (!isTrap(error)) return;
      const trace = String(error.stack);
      if ([import.meta.url, files.checker[0], "wasm://"].some((place) => trace.includes(place))) {
        PathwaysChecker.#stopAll(error);
      }
    }

    static #stopAll(error) {
      trapped = true;
      for (const element of [...running]) element.#fail(new Failure("stopped", String(error)));
    }
  }

  // The style sheet of all elements, made once; false where the browser cannot.
  const shadowStyles = (shadow) => {
    try {
      if (!style) {
        style = new CSSStyleSheet();
        style.replaceSync(__STYLE__);
      }
      shadow.adoptedStyleSheets = [style];
      return shadow.adoptedStyleSheets.length === 1;
    } catch {
      return false;
    }
  };

  addEventListener("error", (event) => PathwaysChecker.onError(event.error));
  addEventListener("unhandledrejection", (event) => PathwaysChecker.onError(event.reason));

  // Requested with the script and not with the first element: it is the longest wait. Each element tells of a failure itself.
  if (document.querySelector(`${NAME}:not([loading="visible"])`)) start().catch(() => {});

  customElements.define(NAME, PathwaysChecker);
}
