// The custom element <pathways-checker>: a shadow root with the style sheet, the host's own words until the checker is up
// or where it fails, and one start of the WebAssembly for all elements of a page.
// It is JavaScript because a class that extends HTMLElement cannot be written in Rust. It must not know what is asked or
// answered, and it stores and sends nothing. The build joins it with the glue of wasm-bindgen into one file.
import init, { mount } from "./glue.js";

const NAME = "pathways-checker";
const NOT_STARTED = "The checker could not start. Please reload this page to try again.";
const STOPPED = "The checker has stopped. Please reload this page to start again.";

// A page may bring this script twice: the first one serves every element.
if (!customElements.get(NAME)) {
  const style = new CSSStyleSheet();
  style.replaceSync(__STYLE__);

  // Requested with the script and not with the first element: it is the longest wait.
  const address = new URL("pathways-checker.wasm", import.meta.url).href;
  const response = fetch(address, { integrity: __INTEGRITY__ });
  const started = init({ module_or_path: response });
  // Each element tells of a failure itself; without an element there is nobody to tell.
  started.catch(() => {});

  // A page may have WebAssembly switched off, and its own errors must not become ours.
  const isTrap = (error) => globalThis.WebAssembly !== undefined && error instanceof WebAssembly.RuntimeError;
  const running = new Set();
  let trapped = false;

  class PathwaysChecker extends HTMLElement {
    #slot;
    #root;
    #handle;
    #shown;
    #failed = false;

    async connectedCallback() {
      if (!this.#slot) this.#build();
      if (this.#failed || running.has(this)) return;
      running.add(this);
      try {
        await started;
        if (trapped) throw new Error("the checker has stopped on this page");
        if (this.isConnected && running.has(this) && !this.#handle) this.#mount();
      } catch (error) {
        console.error(error);
        if (isTrap(error)) PathwaysChecker.#stopAll();
        this.#fail(NOT_STARTED, "not-started");
      }
    }

    disconnectedCallback() {
      // Moving the element in the page takes it out and puts it back at once: the answers must outlive that.
      queueMicrotask(() => {
        if (!this.isConnected) this.#stop();
      });
    }

    #build() {
      const shadow = this.attachShadow({ mode: "open" });
      shadow.adoptedStyleSheets = [style];
      this.#slot = document.createElement("slot");
      this.#root = document.createElement("div");
      this.#root.className = "checker";
      this.#root.hidden = true;
      shadow.append(this.#slot, this.#root);
      this.#shown = new MutationObserver(() => this.#showFirst());
    }

    #mount() {
      const today = new Date();
      const level = Number(this.getAttribute("heading-level") || 2);
      this.#root.lang = this.#language();
      // The first page is shown some time after `mount` has returned.
      this.#shown.observe(this.#root, { childList: true });
      this.#handle = mount(
        this.#root,
        today.getFullYear(),
        today.getMonth() + 1,
        today.getDate(),
        level >= 1 && level <= 4 ? level : 2,
        this.hasAttribute("all-programmes"),
      );
    }

    // The texts are English, whatever the language of the host's page: a reader must not speak them as another one.
    #language() {
      const language = this.closest("[lang]")?.lang ?? "";
      return /^en\b/i.test(language) ? language : "en-GB";
    }

    #showFirst() {
      this.#shown.disconnect();
      this.#slot.hidden = true;
      this.#root.hidden = false;
      this.#tell("pathways-ready");
    }

    #stop() {
      running.delete(this);
      this.#shown.disconnect();
      this.#handle?.destroy();
      this.#handle = undefined;
      this.#slot.hidden = false;
      this.#root.hidden = true;
    }

    // After a trap the module's memory is in no known state: nothing of it is called again, `destroy` included.
    #fail(sentence, code) {
      if (this.#failed) return;
      this.#failed = true;
      running.delete(this);
      this.#shown.disconnect();
      this.#handle = undefined;
      const failure = document.createElement("p");
      failure.className = "failure";
      failure.lang = "en-GB";
      failure.setAttribute("role", "alert");
      this.#root.remove();
      this.#slot.before(failure);
      this.#slot.hidden = false;
      failure.textContent = sentence;
      this.#tell("pathways-error", { code });
    }

    #tell(name, detail) {
      this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
    }

    // A trap comes out of whichever event or microtask ran; other WebAssembly on the page is none of our business. A
    // browser may cut the trace before it names this script, or name no file for what it did not compile as it arrived.
    static onError(error) {
      if (!isTrap(error)) return;
      const trace = String(error.stack);
      if ([import.meta.url, address, "wasm://"].some((place) => trace.includes(place))) PathwaysChecker.#stopAll();
    }

    static #stopAll() {
      trapped = true;
      for (const element of [...running]) element.#fail(STOPPED, "stopped");
    }
  }

  addEventListener("error", (event) => PathwaysChecker.onError(event.error));
  addEventListener("unhandledrejection", (event) => PathwaysChecker.onError(event.reason));

  customElements.define(NAME, PathwaysChecker);
}
