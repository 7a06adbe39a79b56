// The two pages that are measured: where they are, and how to see what they show.

/** A string as CSS writes it. */
const quoted = (text) => JSON.stringify(text);

export const passerelle = {
  name: "Passerelle",
  /** The page of a dataset. */
  url: (site, dataset) => `${site.pages}/passerelle/?dataset=${dataset.id}`,
  /** Runs in the page: what it counts, what its map draws, and the first row of its list. */
  look: () => {
    const hook = (name) => document.querySelector(`[data-testid="${name}"]`);
    const { count, mapped } = hook("result-count").dataset;
    const isReady = performance.getEntriesByName("passerelle:ready").length > 0;
    return {
      count: Number(count),
      mapped: Number(mapped),
      drawn: isReady && document.querySelector(".leaflet-marker-icon") ? Number(hook("map").dataset.shown) : -1,
      first: hook("result")?.dataset.id,
    };
  },
  /** Runs in the page: whether everything is ready that is made ready after the first results. */
  isReady: () => performance.getEntriesByName("passerelle:ready").length > 0,
  filter: (category) => `[data-testid="facet"][data-facet="category"][data-value=${quoted(category.id)}] input`,
  search: `input[data-testid="search"]`,
  /** How long it waits for more typing before it searches. */
  typingPauseMs: 0,
};

export const byHand = {
  name: "by hand",
  url: (site, dataset) => {
    // Tiles are another host's in real life: another server here, and never counted.
    const tiles = `${site.tiles}/tile.png?{z}/{x}/{y}`;
    return `${site.pages}/by-hand/?${new URLSearchParams({ data: `../data/${dataset.n}/by-hand.json`, tiles })}`;
  },
  look: () => {
    const count = document.getElementById("count");
    const markers = [...document.querySelectorAll(".leaflet-marker-pane > .leaflet-marker-icon")];
    const members = (it) => (it.classList.contains("marker-cluster") ? Number(it.textContent) : 1);
    return {
      count: count.dataset.mapped === undefined ? -1 : Number(count.textContent),
      mapped: Number(count.dataset.mapped),
      drawn: markers.reduce((sum, it) => sum + members(it), 0),
      first: document.querySelector("#list button")?.dataset.n,
    };
  },
  isReady: () => performance.getEntriesByName("by-hand:indexed").length > 0,
  filter: (category) => `#categories input[value=${quoted(category.label)}]`,
  search: "#search",
  typingPauseMs: 150,
};
