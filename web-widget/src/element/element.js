// The custom element <pathways-checker>: a shadow root with the style sheet, the host's own words until the widget is up or
// where it fails, its attributes and its events. It is JavaScript because a class that extends HTMLElement cannot be written in
// Rust. It must not know what is asked or answered, and it stores and sends nothing. The build joins it with what it imports
// into one file, and puts the hash of every module in, so that one integrity attribute on the script covers all.
import { mount } from "./glue.js";
import { warnOfContrast } from "./contrast.js";
import { Failure, fetched, files, guest, notACatalogue, start } from "./loading.js";

const NAME = "pathways-checker";

// What a person reads where it fails; what a page's owner can do about each code is in docs/embedding.md.
const SENTENCES = {
  stopped: "The checker has stopped. Please reload this page to start again.",
  unsupported: "Your browser is too old for the checker.",
};
const NOT_STARTED = "The checker could not start. Please reload this page to try again.";

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
    #failed = false;
    #again = false;

    connectedCallback() {
      if (!this.#slot) this.#build();
      if (this.#failed || running.has(this)) return;
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
      if (before === after || !this.#handle || this.#again) return;
      this.#again = true;
      queueMicrotask(() => {
        this.#again = false;
        if (!this.#handle) return;
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
      const named = this.getAttribute("catalogue");
      let catalogue;
      let failure;
      try {
        if (!globalThis.WebAssembly || !shadowStyles(this.shadowRoot)) throw new Failure("unsupported", "too old");
        [, catalogue] = await Promise.all([start(), this.#fetchCatalogue("")]);
        // The page may do something else before the first of the checker is drawn.
        await new Promise((go) => setTimeout(go));
        if (trapped) throw new Failure("stopped", "the checker has stopped on this page");
      } catch (error) {
        failure = error;
      }
      // It may have been taken off the page, or be up by now.
      if (!this.isConnected || !running.has(this) || this.#handle) return;
      if (this.getAttribute("catalogue") !== named) {
        // Another one was named meanwhile.
        this.#run();
        return;
      }
      try {
        if (failure) throw failure;
        this.#catalogue = catalogue;
        this.#mount();
      } catch (error) {
        if (isTrap(error)) PathwaysChecker.#stopAll(error);
        this.#fail(error === "catalogue" ? notACatalogue() : error);
      }
    }

    // The page's own catalogue, or nothing where it names none. What replies to questions is in a file beside it.
    async #fetchCatalogue(ending) {
      const named = this.getAttribute("catalogue");
      if (!named) return undefined;
      let address;
      try {
        address = new URL(named, document.baseURI);
      } catch {
        throw new Failure("not-fetched", `catalogue="${named}" is no address`);
      }
      address.pathname = address.pathname.replace(/(\.\w+)?$/, `${ending}$&`);
      return new Uint8Array(await (await fetched(address.href)).arrayBuffer());
    }

    // A module for this element alone, with the catalogue that it shows.
    async #load(name) {
      const catalogue = name === "ask" ? this.#fetchCatalogue("-ask") : this.#catalogue;
      const [call, given] = await Promise.all([guest(name), catalogue]);
      const shows = (request) => {
        const screen = call(request);
        if (!screen.length) this.#tellOf(notACatalogue());
        return screen;
      };
      return [shows, given];
    }

    #mount() {
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
        load: (name, done) => this.#load(name).then((loaded) => done(...loaded), (error) => {
          this.#tellOf(error);
          done();
        }),
        shows: (view, step, results) => this.#shows(view, step, results),
        print: () => print(),
        copy: (text, done) => {
          const copying = navigator.clipboard?.writeText(text) ?? Promise.reject();
          copying.then(() => done(true), () => done(false));
        },
        later: (done) => setTimeout(() => this.#handle && done()),
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
      this.#failed = true;
      running.delete(this);
      removeEventListener("popstate", this.#back);
      this.#handle = undefined;
      console.error(error);
      const code = error.code ?? "stopped";
      const failure = document.createElement("p");
      failure.className = "failure";
      failure.lang = "en-GB";
      failure.setAttribute("role", "alert");
      this.#root.remove();
      this.#slot.before(failure);
      this.#slot.hidden = false;
      failure.textContent = SENTENCES[code] ?? NOT_STARTED;
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
