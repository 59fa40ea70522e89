/**
 * Types for the custom element `<pathways-checker>`.
 *
 * The script defines the element and exports nothing: import it for what it does (`import "pathways-checker"`), and what is
 * here as types alone (`import type { PathwaysErrorCode } from "pathways-checker"`).
 */

/** One of the element's views. */
export type PathwaysView = "check" | "programmes" | "ask";

/** One to three views, in the order in which they are offered, with a space between. */
export type PathwaysViews =
  | PathwaysView
  | `${PathwaysView} ${PathwaysView}`
  | `${PathwaysView} ${PathwaysView} ${PathwaysView}`;

/** The eight councils of the West Partnership. */
export type PathwaysAuthority =
  | "east-dunbartonshire"
  | "east-renfrewshire"
  | "glasgow-city"
  | "inverclyde"
  | "north-lanarkshire"
  | "renfrewshire"
  | "south-lanarkshire"
  | "west-dunbartonshire";

/** An event that is sent only where it is asked for. */
export type PathwaysOptInEvent = "step" | "result";

/**
 * The attributes. All are optional and all are text, as in HTML. Those that say what is shown start the checker again when
 * they change.
 */
export interface PathwaysCheckerAttributes {
  /** Which English the texts are read out as, such as `en-GB`. It translates nothing: for another language name a `catalogue`. Without it, that of the nearest element around it that has one. */
  lang: string;
  /** The level of the heading of each page. `2` without it. */
  "heading-level": "1" | "2" | "3" | "4";
  /** The council whose page this is. It is taken as the employer; the person can change it. */
  authority: PathwaysAuthority;
  /** Only these programmes: ids with spaces between. `all` shows also those that are left out of suggestions. */
  programmes: string;
  /** Only the programmes of this provider: its id. */
  provider: string;
  /** Which views there are, in which order. All three without it; one alone shows no tabs. */
  view: PathwaysViews;
  /** Whether the check begins with its start page (`intro`, as without it) or with its first question. */
  start: "intro" | "question";
  /** The address of a catalogue of the page's own, as `pathways catalogue export --widget` writes it. */
  catalogue: string;
  /** `show`: translators see which texts are English because nobody has translated them. */
  untranslated: "show";
  /** `visible`: nothing is fetched until the element comes near the visible part of the page. */
  loading: "eager" | "visible";
  /** `hash`: each page of the checker gets an entry in the browser's history, so that Back works. It holds no answer. */
  history: "off" | "hash";
  /** Which of the events that are not sent unasked are sent. */
  events: PathwaysOptInEvent | `${PathwaysOptInEvent} ${PathwaysOptInEvent}`;
}

/** What can go wrong. `docs/embedding.md` says what to do about each. */
export type PathwaysErrorCode =
  /** The page's policy does not allow WebAssembly. */
  | "policy-wasm"
  /** The page's policy does not allow it to fetch its files. */
  | "policy-connect"
  /** A file could not be fetched. */
  | "not-fetched"
  /** A file is not the one that the script was built with. */
  | "integrity"
  /** A file is no WebAssembly module. */
  | "not-wasm"
  /** The catalogue file cannot be used. */
  | "catalogue"
  /** The browser is too old. */
  | "unsupported"
  /** A fault while it ran. */
  | "stopped";

/** What `pathways-ready` says. */
export interface PathwaysReady {
  /** The version of the element. */
  readonly version: string;
  /** The view that is shown. */
  readonly view: PathwaysView;
}

/** What `pathways-step` says. It holds no answer and does not say which question is asked. */
export interface PathwaysStep {
  /** The view that is shown. */
  readonly view: PathwaysView;
  /** How many pages the person has gone on from the first, which is 0. */
  readonly step: number;
}

/** What `pathways-result` says. It holds no answer and no result. */
export interface PathwaysResult {
  /** How many pages the person has gone on from the first, which is 0. */
  readonly step: number;
}

/** What `pathways-error` says. */
export interface PathwaysError {
  /** What went wrong. */
  readonly code: PathwaysErrorCode;
  /** The same in words, for whoever keeps the page. It quotes nothing that a person answered. */
  readonly says: string;
}

/** The events. All of them bubble, and leave a shadow root that the element may be in. */
export interface PathwaysCheckerEventMap {
  /** The first page of the checker is shown. */
  "pathways-ready": CustomEvent<PathwaysReady>;
  /** Another page is shown. Sent only with `events="step"`. */
  "pathways-step": CustomEvent<PathwaysStep>;
  /** The results are shown. Sent only with `events="result"`. */
  "pathways-result": CustomEvent<PathwaysResult>;
  /** The checker, or one of its views, could not start or had to stop. */
  "pathways-error": CustomEvent<PathwaysError>;
}

/** The element. */
export interface PathwaysCheckerElement extends HTMLElement {
  /** Starts the check again, with nothing known. Does nothing while the checker is not up. */
  restart(): void;

  setAttribute<Name extends string>(
    name: Name,
    value: Name extends keyof PathwaysCheckerAttributes ? PathwaysCheckerAttributes[Name] : string,
  ): void;
}

/** The element's class, as `customElements.get("pathways-checker")` gives it. */
export interface PathwaysCheckerConstructor {
  new (): PathwaysCheckerElement;
  /** The version of the element. */
  readonly version: string;
}

declare global {
  interface HTMLElementTagNameMap {
    "pathways-checker": PathwaysCheckerElement;
  }

  interface HTMLElementEventMap extends PathwaysCheckerEventMap {}

  interface DocumentEventMap extends PathwaysCheckerEventMap {}

  interface WindowEventMap extends PathwaysCheckerEventMap {}

  interface CustomElementRegistry {
    get(name: "pathways-checker"): PathwaysCheckerConstructor | undefined;
    whenDefined(name: "pathways-checker"): Promise<PathwaysCheckerConstructor>;
  }
}
