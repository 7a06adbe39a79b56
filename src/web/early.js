// Asks for what every visit needs while the wasm file is still coming in, so that a slow line never
// stands idle. `fetch.rs` takes the answers over, and decides alone what is shown: what is asked for
// in vain here costs a request and nothing else.
{
  const asked = new Map();
  const ask = (url) => {
    const answer = fetch(url);
    asked.set(url, answer);
    return answer;
  };
  /** The answer to a request for the address, once; `undefined` when there was none. */
  window.takeEarlyAnswer = (url) => {
    const answer = asked.get(url);
    asked.delete(url);
    return answer;
  };

  const wanted = new URLSearchParams(location.search).get("dataset");
  ask("config.json")
    .then(async (answer) => {
      const { datasets = [], default_dataset: usual } = await answer.clone().json();
      const listed = (id) => datasets.find((it) => it.id === id);
      const { url } = listed(wanted) ?? listed(usual) ?? datasets[0];
      await ask(url);
    })
    // Whoever takes the answers over says what is wrong with them.
    .catch(() => {});
}
