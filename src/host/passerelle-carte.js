// <passerelle-carte>: the map of Passerelle in a portal's page. Makes its frame, and turns its messages
// into methods and events. docs/embedding.md is the reference. Old portals read this too: no syntax
// after 2019, nothing that a strict policy forbids, no name of its own but the element's.
(() => {
  const NAME = "passerelle-carte";
  const VERSION = 1;
  const HERE = document.currentScript && document.currentScript.src;

  /** What an address of the page understands, and so the element's attributes. */
  const WORDS = (
    "dataset q kind category theme level audience organiser programme step country area service fee digital " +
    "schools_closed wheelchair position near radius open favourites ids in_map sort map at record view lang " +
    "hide lock height theme-color theme-background theme-text theme-font theme-radius theme-density theme-mode"
  ).split(" ");

  /** What the frame tells that is an event of the element. */
  const EVENTS = ["ready", "querychange", "select", "favouriteschange", "error"];

  const TITLES = {
    fr: "Passerelle : carte des projets et des partenaires",
    nl: "Passerelle: kaart van projecten en partners",
    de: "Passerelle: Karte der Projekte und Partner",
    en: "Passerelle: map of projects and partners",
  };

  /** Before the frame tells its height, and where it may not. */
  const USUAL_HEIGHT = "640px";

  const AUTO = "auto";

  /** A question as an address spells it: lists of values are separated by commas. */
  const spelled = (query) => (typeof query === "string" ? query : new URLSearchParams(Object.entries(query)).toString());

  class PasserelleCarte extends HTMLElement {
    constructor() {
      super();
      // Styles of the portal's page end here.
      this._root = this.attachShadow({ mode: "open" });
      if ("adoptedStyleSheets" in this._root) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(":host { display: block }");
        this._root.adoptedStyleSheets = [sheet];
      }
      this._heard = (event) => this._hear(event);
      this._answers = new Map();
      this._nAsked = 0;
      this._waiting = [];
      this._isConnected = false;
    }

    static get observedAttributes() {
      return WORDS.concat("src", "title");
    }

    connectedCallback() {
      addEventListener("message", this._heard);
      this._load();
    }

    disconnectedCallback() {
      removeEventListener("message", this._heard);
      this._frame = null;
      this._isConnected = false;
    }

    attributeChangedCallback() {
      // Several attributes that change together are one change.
      if (!this._frame || this._isStale) return;
      this._isStale = true;
      Promise.resolve().then(() => this._frame && this._load());
    }

    /** Asks something else: `"category=amo&near=86194"`, or an object of the same words. */
    setQuery(query) {
      this._post({ type: "setQuery", query: spelled(query) });
    }

    /** Opens the sheet of a record by its id; without one, closes it. */
    open(id) {
      this._post({ type: "open", record: id === undefined ? null : id });
    }

    /** Moves the map to all results. */
    fit() {
      this._post({ type: "fit" });
    }

    /** Promises `{ query, total, mapped, records }`, with at most 200 records. */
    getResults() {
      const request = (this._nAsked += 1);
      return new Promise((resolve, reject) => {
        this._answers.set(request, { resolve, reject });
        if (this._refusal) this._refuse();
        else if (this._isConnected) this._send({ type: "getResults", request });
      });
    }

    _load() {
      this._isStale = false;
      const url = this._url();
      const language = url.searchParams.get("lang") || "fr";
      const height = this._asked("height");
      const frame = document.createElement("iframe");
      frame.title = this.getAttribute("title") || TITLES[language.slice(0, 2)] || TITLES.fr;
      frame.allow = `geolocation ${url.origin}; clipboard-write ${url.origin}`;
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      frame.loading = "lazy";
      const style = { display: "block", width: "100%", border: "0", height: height && height !== AUTO ? height : USUAL_HEIGHT };
      Object.assign(frame.style, style);
      frame.src = url.href;
      this._origin = url.origin;
      this._isConnected = false;
      this._refusal = null;
      this._frame = frame;
      this._root.textContent = "";
      this._root.appendChild(frame);
    }

    _url() {
      const url = new URL("index.html", new URL(this.getAttribute("src") || ".", HERE || location.href));
      for (const word of WORDS) {
        const value = this._asked(word);
        if (value) url.searchParams.set(word, value);
      }
      if (!url.searchParams.has("height")) url.searchParams.set("height", AUTO);
      return url;
    }

    /** What an attribute says; for a theme also what the portal's styles do, for the language its page. */
    _asked(word) {
      const value = this.getAttribute(word);
      if (value !== null) return value;
      if (word.startsWith("theme-")) return getComputedStyle(this).getPropertyValue(`--passerelle-${word}`).trim();
      const inLanguage = word === "lang" && this.closest("[lang]");
      return inLanguage ? inLanguage.lang : "";
    }

    _hear({ source, origin, data }) {
      const frame = this._frame;
      if (!frame || source !== frame.contentWindow || origin !== this._origin || !data || data.passerelle !== VERSION) return;
      const { passerelle, type, ...detail } = data;
      if (type === "hello") {
        this._send({ type: "connect" });
      } else if (type === "height" && (this._asked("height") || AUTO) === AUTO && detail.height > 0) {
        frame.style.height = `${detail.height}px`;
      } else if (type === "results" && this._answers.has(detail.request)) {
        const { request, ...results } = detail;
        this._answers.get(request).resolve(results);
        this._answers.delete(request);
      } else if (EVENTS.includes(type)) {
        this._tell(type, detail);
      }
    }

    _tell(type, detail) {
      if (type === "ready") {
        this._isConnected = true;
        this._waiting.splice(0).forEach((message) => this._send(message));
        // Also those that an earlier frame was asked for.
        this._answers.forEach((_, request) => this._send({ type: "getResults", request }));
      }
      if (type === "error" && detail.code === "origin") {
        this._refusal = detail.message;
        this._refuse();
      }
      this.dispatchEvent(new CustomEvent(type, { detail }));
    }

    /** Breaks every promise: the frame may not talk with this page. */
    _refuse() {
      this._answers.forEach(({ reject }) => reject(new Error(this._refusal)));
      this._answers.clear();
    }

    /** What is asked before the frame is ready waits for it. */
    _post(message) {
      if (this._isConnected) this._send(message);
      else this._waiting.push(message);
    }

    _send(message) {
      this._frame.contentWindow.postMessage({ passerelle: VERSION, ...message }, this._origin);
    }
  }

  if (!customElements.get(NAME)) customElements.define(NAME, PasserelleCarte);
})();
