// Full-text search with MiniSearch: accents folded, every word needed, beginnings of words count.
import MiniSearch from "minisearch";

const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

/** Builds the index in slices, so that the page can be used meanwhile. */
export function searchIndex(records) {
  const index = new MiniSearch({
    fields: ["name", "summary", "category", "commune"],
    processTerm: fold,
    searchOptions: { prefix: true, combineWith: "AND", boost: { name: 2 } },
  });
  const built = index.addAllAsync(records, { chunkSize: 200 }).then(() => performance.mark("by-hand:indexed"));
  /** The places of the records that meet the words, best first. */
  return async (words) => {
    await built;
    return index.search(words).map((it) => it.id);
  };
}
