// What a webmaster has chosen, and the words that say it: those of a page address and, spelled the same,
// the attributes of the element. Pure.

/** The questions of which any number of values can be chosen, in the order of the page's filters. */
export const FACETS = [
  "kind",
  "category",
  "service",
  "theme",
  "level",
  "audience",
  "organiser",
  "programme",
  "step",
  "country",
  "area",
  "digital",
  "schools_closed",
  "wheelchair",
  "fee",
];

/** What can be locked. */
export const LOCKABLE = [...FACETS, "q", "near", "open"];

/** What can be hidden. */
export const HIDEABLE = ["header", "search", "filters", "needs", "place", "locate", "favourites"];

/** What a theme is made of. */
export const THEME = ["color", "background", "text", "font", "radius", "density", "mode"];

/** A height that says that the frame grows with its content. */
export const AUTO = "auto";

/** Nothing chosen: the whole map. */
export const everything = () => ({
  dataset: "",
  q: "",
  chosen: {},
  near: "",
  radius: "",
  open: "",
  view: "",
  lang: "",
  hide: [],
  lock: [],
  theme: {},
});

/** The choice as `[word, value]`, without what is as usual. */
export function wordsOf(choice) {
  const { dataset, q, chosen, near, radius, open, view, lang, hide, lock, theme } = choice;
  const question = [
    ["q", q.trim()],
    ...FACETS.map((facet) => [facet, (chosen[facet] ?? []).join(",")]),
    ["near", near],
    ["radius", near && radius],
    ["open", open],
  ].filter(([, value]) => value);
  // A question that is not asked has nothing to lock.
  const asked = new Set(question.map(([word]) => word));
  const presentation = [
    ["view", view],
    ["lang", lang],
    ["hide", HIDEABLE.filter((it) => hide.includes(it)).join(",")],
    ["lock", LOCKABLE.filter((it) => lock.includes(it) && asked.has(it)).join(",")],
    ...THEME.map((it) => [`theme-${it}`, (theme[it] ?? "").trim()]),
  ].filter(([, value]) => value);
  return [...(dataset ? [["dataset", dataset]] : []), ...question, ...presentation];
}

/** The address of the page, whose folder is `folder`, with these words. */
export function addressOf(folder, words) {
  // Commas and slashes separate values; browsers and people read them better bare.
  const query = new URLSearchParams(words).toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return new URL(query ? `index.html?${query}` : "index.html", folder).href;
}
