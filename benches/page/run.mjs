// Measures Passerelle beside a page written by hand: same machine, same data, turn by turn.
// Usage: [SIZES=328,10000,100000] [RUNS=4] node benches/page/run.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { byHand, passerelle } from "./pages.mjs";
import { datasets, pages } from "./prepare.mjs";
import { serve } from "./serve.mjs";
import { goals, table } from "./table.mjs";
import { slowVisit, visit } from "./visit.mjs";

const sizes = (process.env.SIZES ?? "328,10000,100000").split(",").map(Number);
const runs = Number(process.env.RUNS ?? 4);

/** Each action so often in a visit: 20 times in four visits. */
const ACTIONS = 5;

/** From here on the page written by hand takes minutes for a visit, and gets one. */
const LARGE = 50_000;

const OUT = join(import.meta.dirname, "../../target/bench");
const SITE = join(OUT, "site");

function say(text) {
  console.log(`bench: ${text}`);
}

/** Both pages, in an order that changes from turn to turn. */
function inTurn(turn) {
  return turn % 2 ? [byHand, passerelle] : [passerelle, byHand];
}

/** Measures every figure of both pages; gives their samples by page and name. */
async function measure(site, dataset) {
  const samples = new Map([passerelle, byHand].map((it) => [it, {}]));
  const add = (page, figures) => {
    for (const [name, more] of Object.entries(figures)) (samples.get(page)[name] ??= []).push(...more);
  };
  const isLarge = dataset.n >= LARGE;
  for (let turn = 0; turn < runs; turn++) {
    for (const page of inTurn(turn)) {
      const isCut = isLarge && page === byHand;
      if (isCut && turn > 0) continue;
      say(`${dataset.n} records, ${page.name}, visit ${turn + 1}`);
      add(page, await visit(page, site, dataset, isCut ? 3 : ACTIONS));
      if (isLarge && turn > 0) continue;
      say(`${dataset.n} records, ${page.name}, visit ${turn + 1} under slow 4G`);
      add(page, await slowVisit(page, site, dataset));
    }
  }
  for (const [page, figures] of samples) figures.searchWork = figures.search.map((it) => it - page.typingPauseMs);
  return [passerelle, byHand].map((it) => samples.get(it));
}

mkdirSync(SITE, { recursive: true });
say("making the datasets and both pages");
const made = datasets(SITE, sizes);
await pages(SITE, made);
const servers = await Promise.all([serve(SITE), serve(join(SITE, "tiles"))]);
const [{ origin: pagesOrigin }, { origin: tilesOrigin }] = servers;
const site = { pages: pagesOrigin, tiles: tilesOrigin };
const load = () => loadavg()[0].toFixed(1);
const loadBefore = load();
const parts = [];
try {
  for (const dataset of made) {
    const [ours, theirs] = await measure(site, dataset);
    const names = [passerelle.name, byHand.name];
    parts.push(`${table(`${dataset.n} records`, names, ours, theirs)}\n${goals(dataset.n, ours, theirs)}\n`);
    console.log(`\n${parts.at(-1)}`);
  }
} finally {
  servers.forEach((it) => it.end());
  const machine = `${cpus().length} × ${cpus()[0].model}, load ${loadBefore} before and ${load()} after`;
  const head = `Machine: ${machine}. The number of samples stands in brackets; benches/README.md says what each row means.`;
  writeFileSync(join(OUT, "table.md"), [head, ...parts].join("\n\n"));
}
say("the tables are in target/bench/table.md");
