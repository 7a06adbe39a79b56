// The form: offers what the dataset holds, and reads what was chosen.
import { AUTO, FACETS, THEME, everything } from "./choice.js";
import { communeCode } from "./dataset.js";

/** What the facets are called. */
const TITLES = {
  kind: "Projets et partenaires",
  category: "Type de lieu",
  service: "Ce qu’on y trouve",
  theme: "Thème",
  level: "Niveau scolaire",
  audience: "Pour qui",
  organiser: "Qui l’organise",
  programme: "Programme",
  step: "Étape du projet",
  country: "Pays",
  area: "Département ou province",
  digital: "Équipement numérique",
  schools_closed: "Ouvert quand les écoles sont fermées",
  wheelchair: "Accès en fauteuil roulant",
  fee: "Prix",
};

const byId = (id) => document.getElementById(id);

/** An element with properties and children; a text becomes a text node. */
function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

export class Form {
  #form = byId("form");
  #communes = [];
  /** Of the dataset that is shown when no other is chosen, which therefore needs no word. */
  #usual = "";

  /** Calls back after every change. */
  constructor(onChange) {
    const changed = () => {
      this.#tellWhatCounts();
      onChange();
    };
    this.#form.addEventListener("input", changed);
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    // The fields have their first values only after the event.
    this.#form.addEventListener("reset", () => setTimeout(changed));
    for (const picker of this.#form.querySelectorAll("input[type=color]")) {
      picker.addEventListener("input", () => (byId(picker.dataset.for).value = picker.value));
    }
  }

  /** Calls back with the place of another dataset in the list when that is chosen. */
  offerDatasets(ids, onChoose) {
    const field = byId("dataset");
    this.#usual = ids[0];
    field.replaceChildren(...ids.map((id) => make("option", { value: id }, id)));
    field.addEventListener("input", () => onChoose(field.selectedIndex));
    this.#form.addEventListener("reset", () => field.selectedIndex > 0 && onChoose(0));
    this.#form.querySelector("[data-part=dataset]").hidden = ids.length < 2;
  }

  /** Offers the values of a dataset; earlier choices among them are gone. */
  offer(offers, communes) {
    byId("facets").replaceChildren(...offers.map(([facet, values]) => group(facet, values)));
    this.#communes = communes;
    byId("communes").replaceChildren(...communes.map((it) => make("option", { value: it.label })));
    this.#tellWhatCounts();
  }

  /** What is chosen. A field that holds no such value counts as empty. */
  choice() {
    const all = new FormData(this.#form);
    const value = (name) => (this.#form.elements[name].validity.valid ? all.get(name) : "");
    const dataset = value("dataset") ?? "";
    return {
      ...everything(),
      dataset: dataset === this.#usual ? "" : dataset,
      chosen: Object.fromEntries(FACETS.map((facet) => [facet, all.getAll(facet)])),
      near: communeCode(all.get("near"), this.#communes) ?? "",
      ...Object.fromEntries(["q", "radius", "open", "view", "lang"].map((name) => [name, value(name)])),
      hide: all.getAll("hide"),
      lock: all.getAll("lock"),
      theme: Object.fromEntries(THEME.map((it) => [it, value(`theme-${it}`)])),
    };
  }

  /** How the map stands in the page: as an element or a frame, its title, its height. */
  placing() {
    const { way, title, height, auto } = this.#form.elements;
    return {
      isElement: way.value === "element",
      title: title.value.trim() || title.defaultValue,
      height: auto.checked && !auto.disabled ? AUTO : height.validity.valid ? height.value : height.defaultValue,
    };
  }

  /** How many values are chosen in a closed group, what can be locked, and what was not understood. */
  #tellWhatCounts() {
    const choice = this.choice();
    const asked = (word) => (FACETS.includes(word) ? choice.chosen[word].length > 0 : choice[word].trim() !== "");
    for (const lock of this.#form.querySelectorAll("[name=lock]")) lock.disabled = !asked(lock.value);
    for (const tally of this.#form.querySelectorAll("[data-tally]")) {
      const n = choice.chosen[tally.dataset.tally].length;
      tally.textContent = n === 0 ? "" : n === 1 ? "1 choix" : `${n} choix`;
    }

    const { near, radius, way, auto, height } = this.#form.elements;
    radius.disabled = !choice.near;
    auto.disabled = way.value !== "element";
    height.disabled = auto.checked && !auto.disabled;
    const isLost = near.value.trim() !== "" && !choice.near;
    near.setAttribute("aria-invalid", isLost);
    byId("near-trouble").textContent = isLost ? "Cette commune n’est pas dans le jeu de données. Écrivez FR- ou BE- et son code INSEE ou NIS : FR-86194." : "";
  }
}

/** A facet that opens to its values, and its lock. */
function group(facet, values) {
  const title = TITLES[facet];
  const items = values.map(({ id, label, count }) => {
    const box = make("input", { type: "checkbox", name: facet, value: id });
    const n = make("span", { className: "count" }, String(count));
    return make("li", {}, make("label", {}, box, ` ${label} `, n));
  });
  const boxes = make("div", {}, make("ul", { className: "choices" }, ...items));
  boxes.setAttribute("role", "group");
  boxes.setAttribute("aria-label", title);
  const tally = make("span", { className: "tally" });
  tally.dataset.tally = facet;
  const lock = make("input", { type: "checkbox", name: "lock", value: facet });
  const locked = make("label", { className: "lock" }, lock, ` Verrouiller : ${title}`);
  return make("details", {}, make("summary", {}, title, " ", tally), boxes, locked);
}
