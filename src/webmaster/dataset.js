// What a dataset has to offer. Texts are plain and go into text nodes only.
import { FACETS } from "./choice.js";

const LANGUAGE = "fr";

/** Where the terms of a facet stand in the taxonomy. */
const LISTS = {
  category: "categories",
  service: "services",
  theme: "themes",
  level: "levels",
  audience: "audiences",
  organiser: "organisers",
  programme: "programmes",
  step: "steps",
  area: "areas",
};

/** The values that no taxonomy explains, in their order. */
const OWN = {
  kind: { project: "Projets d’écoles", partner: "Partenaires" },
  digital: {
    computers: "Ordinateurs",
    internet: "Accès à internet",
    wifi: "Wifi",
    printer: "Imprimante",
    scanner: "Scanner",
  },
  schools_closed: { yes: "Ouvert quand les écoles sont fermées", no: "Fermé quand les écoles ferment" },
  wheelchair: { yes: "Accessible", no: "Non accessible" },
  fee: { free: "Gratuit" },
};

/** The values of a record, without the wider terms they belong to. What is not known is no value. */
const VALUES = {
  kind: (it) => [it.kind],
  category: (it) => [it.category],
  service: (it) => it.services,
  theme: (it) => it.themes,
  level: (it) => [...(it.levels ?? []), it.school?.type],
  audience: (it) => it.audiences,
  organiser: (it) => [it.organiser],
  programme: (it) => [it.programme],
  step: (it) => [it.step],
  country: (it) => [it.address?.country],
  area: (it) => [it.address?.area_code],
  digital: (it) => Object.entries(it.digital ?? {}).map(([id, isThere]) => isThere === true && id),
  schools_closed: (it) => [said(it.open_when_schools_close)],
  wheelchair: (it) => [said(it.wheelchair)],
  fee: (it) => [it.fee],
};

const said = (claim) => (claim === true ? "yes" : claim === false ? "no" : undefined);

/** What the page shows when the webmaster's file lists nothing (`src/web/config.rs`). */
const USUAL = [{ id: "nouvelle-aquitaine-fwb", url: "data/nouvelle-aquitaine-fwb.json" }];

/** The datasets that the webmaster's file lists, as `[id, address]`, the usual one first. */
export function listed({ datasets, default_dataset }, folder) {
  const all = datasets?.length > 0 ? datasets : USUAL;
  const first = all.find((it) => it.id === default_dataset) ?? all[0];
  return [first, ...all.filter((it) => it !== first)].map(({ id, url }) => [id, new URL(url, folder).href]);
}

/** The text for a reader of this page. */
export function localised(text) {
  if (typeof text === "string") return text;
  if (!text) return "";
  return text[LANGUAGE] ?? Object.values(text)[0] ?? "";
}

/** Each facet with its values that some record has: `[facet, [{id, label, count}]]`. */
export function offers({ passerelle, features }) {
  return FACETS.map((facet) => [facet, offeredValues(facet, passerelle.taxonomy ?? {}, features)]).filter(
    ([, values]) => values.length > 0,
  );
}

function offeredValues(facet, taxonomy, features) {
  const terms = taxonomy[LISTS[facet]] ?? [];
  const parents = new Map(terms.map((it) => [it.id, it.parent]));
  const counts = new Map();
  for (const { properties } of features) {
    for (const id of withWider(VALUES[facet](properties), parents)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const labels = new Map([
    ...Object.entries(OWN[facet] ?? {}),
    ...terms.map((it) => [it.id, localised(it.label)]),
  ]);
  const inOrder = new Set([...labels.keys(), ...counts.keys()]);
  return [...inOrder]
    .filter((id) => counts.has(id))
    .map((id) => ({ id, label: labels.get(id) || nameOf(facet, id), count: counts.get(id) }));
}

/** Who filters by a wider term also finds the narrower ones. */
function withWider(values, parents) {
  const all = new Set();
  for (let id of values ?? []) {
    // A chain that leads back to where it was ends there.
    for (; id && !all.has(id); id = parents.get(id)) all.add(id);
  }
  return all;
}

function nameOf(facet, id) {
  if (facet !== "country") return id;
  try {
    return new Intl.DisplayNames(LANGUAGE, { type: "region" }).of(id);
  } catch {
    return id;
  }
}

/** The communes of the records: what people call each, and its code. */
export function communes({ features }) {
  const names = new Map();
  for (const { properties } of features) {
    const { commune_code: code, locality } = properties.address ?? {};
    if (code && locality && !names.has(code)) names.set(code, locality);
  }
  return [...names].map(([code, name]) => ({ code, label: `${name} (${code})` })).sort((a, b) => a.label.localeCompare(b.label, LANGUAGE));
}

/** A commune as the word `near` spells it; nothing when what was typed is none of the dataset's. */
export function communeCode(typed, communes) {
  const text = typed.trim();
  // Of the gazetteer, which knows more communes than the dataset.
  if (/^[A-Z]{2}-[0-9A-Z]+$/i.test(text)) return text.toUpperCase();
  const name = folded(text);
  const isMeant = ({ code, label }) => text === code || [label, label.replace(/ \([^)]*\)$/, "")].some((it) => folded(it) === name);
  return communes.find(isMeant)?.code;
}

const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
