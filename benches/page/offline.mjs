// Measures the start of dist/ with a fresh browser beside the next ones without a network, and asks
// Chromium what stands in the way of installing the page.
// Usage: [RUNS=5] node benches/page/offline.mjs
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "./serve.mjs";
import { launchWith } from "./browser.mjs";

const runs = Number(process.env.RUNS ?? 5);
const DIST = join(import.meta.dirname, "../../dist");
const READY = `performance.getEntriesByName("passerelle:ready")[0]?.startTime`;
const KEPT = `document.querySelector('[data-testid="readiness"]')?.dataset.value === "ready"`;

/** Milliseconds from the beginning of the navigation to the first results. */
async function readyMs(tab, origin) {
  await tab.goto(origin, { waitUntil: "commit" });
  return (await tab.waitForFunction(READY)).jsonValue();
}

async function run() {
  // A profile of its own: nothing can be installed from a private window.
  const profile = mkdtempSync(join(tmpdir(), "passerelle-"));
  const context = await launchWith(profile);
  const site = await serve(DIST);
  try {
    const tab = await context.newPage();
    const cold = await readyMs(tab, site.origin);
    await tab.waitForFunction(KEPT);
    const devtools = await tab.context().newCDPSession(tab);
    const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
    const manifest = await devtools.send("Page.getAppManifest");
    site.end();
    const warm = [];
    for (let n = 0; n < 4; n++) warm.push(await readyMs(tab, site.origin));
    return { cold, warm, problems: [...installabilityErrors.map((it) => it.errorId), ...manifest.errors] };
  } finally {
    site.end();
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const samples = [];
for (let n = 0; n < runs; n++) samples.push(await run());
const cold = samples.map((it) => it.cold);
// The browser compiles the program anew at the first of them, and keeps what it made.
const [first, later] = [samples.map((it) => it.warm[0]), samples.flatMap((it) => it.warm.slice(1))];
for (const [what, list] of Object.entries({ "cold, with a network": cold, "first start without": first, "later starts without": later })) {
  console.log(`bench: ${what.padEnd(22)} ${Math.round(median(list))} ms (median of ${list.length}; ${list.map(Math.round).join(", ")})`);
}
console.log(`bench: in the way of installing: ${JSON.stringify(samples.flatMap((it) => it.problems))}`);
