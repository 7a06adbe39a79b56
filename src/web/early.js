// Asks for what every visit needs while the wasm file is still coming in, so that a slow line never
// stands idle. `fetch.rs` takes the answers over, and decides alone what is shown: what is asked for
// in vain here costs a request and nothing else.
early: {
  const link = new URLSearchParams(location.search);

  // The views beside the map have a page of their own. Only the map's page is of no other kind.
  const isBeside = ["network", "situation", "week", "resources", "figures", "changes"].includes(link.get("view"));
  if (isBeside && !document.documentElement.dataset.page) {
    location.replace(`autour.html${location.search}`);
    break early;
  }

  // Light or dark before the first paint, which does not wait for the wasm file; `theme.rs` decides.
  const mode = link.get("theme-mode") ?? (parent === window ? "auto" : "light");
  const isDark = mode === "dark" || (mode === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = isDark ? "dark" : "light";

  // As `fetch.rs` asks for what may have changed since the browser has kept it.
  const newest = { cache: "no-cache" };
  const asked = new Map();
  const ask = (url, answer) => {
    // Whoever takes the answer over says what is wrong with it.
    answer.catch(() => {});
    asked.set(url, answer);
  };
  /** The answer to a request for the address, once; `undefined` when there was none. */
  window.takeEarlyAnswer = (url) => {
    const answer = asked.get(url);
    asked.delete(url);
    return answer;
  };

  // The texts of the language that `language.rs` begins with: without them nothing can be shown.
  const chosen = () => {
    try {
      return localStorage.getItem("passerelle.language");
    } catch {
      // Nothing may be stored here.
    }
  };
  const known = (tag) => /^(fr|nl|de|en)(?![^-_])/i.exec(tag)?.[1].toLowerCase();
  const language = [link.get("lang"), chosen(), ...navigator.languages].map(known).find(Boolean) ?? "fr";

  // Who comes for the first time reads what this is while the rest comes in; for who has been here, the
  // worker has the rest at once. A portal says itself what it shows.
  let isKnown = parent !== window;
  try {
    isKnown = isKnown || navigator.serviceWorker.controller !== null;
  } catch {
    // No worker here: all visits are like the first.
  }
  if (!isKnown) document.documentElement.dataset.starting = language;

  const texts = `${document.documentElement.dataset.texts}/${language}.txt`;
  ask(texts, fetch(texts, newest));

  const askForDataset = ({ datasets = [], default_dataset: usual }) => {
    const listed = (id) => datasets.find((it) => it.id === id);
    const { url } = listed(link.get("dataset")) ?? listed(usual) ?? datasets[0];
    ask(url, fetch(url, newest));
  };
  // Only then is the configuration handed over, so that nobody asks for the dataset a second time.
  const config = async () => {
    const answer = await fetch("config.json", newest);
    await answer.clone().json().then(askForDataset).catch(() => {});
    return answer;
  };
  ask("config.json", config());
}
