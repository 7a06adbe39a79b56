// One visit: a fresh browser opens a page, and what happens is measured.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./browser.mjs";

const MB = 1e6;

/** Nothing takes longer, or it has failed. */
const LIMIT_MS = 300_000;

/** A page without a long task for so long has done what it does on its own. */
const CALM_MS = 2000;

/** Words of the made-up datasets and of the default one. */
const WORDS = ["atelier", "jeunes", "devoirs", "écoute", "numérique"];

/** Lighthouse's "slow 4G". */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SLOW_CPU = { rate: 4 };

/** Opens a page and waits for its first results; `use` gets what is there to measure with. */
async function withPage(page, site, dataset, isSlow, use) {
  const browser = await launch();
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: "fr-FR",
      serviceWorkers: "block",
    });
    await context.addInitScript(`window.look = ${page.look}`);
    await context.addInitScript({ path: join(import.meta.dirname, "stopwatch.js") });
    await context.addInitScript(`window.firstResults = stopwatch.painted((it) => it.count === ${dataset.total}, ${LIMIT_MS})`);
    const tab = await context.newPage();
    tab.setDefaultTimeout(LIMIT_MS);
    const failures = [];
    tab.on("pageerror", (it) => failures.push(it.message));
    const devtools = await context.newCDPSession(tab);
    const traffic = await watchTraffic(devtools, site.tiles);
    if (isSlow) {
      await devtools.send("Network.emulateNetworkConditions", SLOW_4G);
      await devtools.send("Emulation.setCPUThrottlingRate", SLOW_CPU);
    }
    await tab.goto(page.url(site, dataset), { waitUntil: "commit" });
    const { atMs } = await tab.evaluate("window.firstResults");
    const figures = await use({ browser, tab, devtools, traffic, firstMs: atMs });
    if (failures.length) throw new Error(failures.join("; "));
    return figures;
  } finally {
    await browser.close();
  }
}

/** Counts what the page downloads, without map tiles. */
async function watchTraffic(devtools, tiles) {
  const traffic = { bytes: 0, requests: 0 };
  const counted = new Set();
  devtools.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (request.url.startsWith("http") && !request.url.startsWith(tiles)) counted.add(requestId);
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (!counted.has(requestId)) return;
    traffic.requests++;
    traffic.bytes += encodedDataLength;
  });
  await devtools.send("Network.enable");
  return traffic;
}

/** What the page's JavaScript and WebAssembly hold, and what its process holds, in MB. */
async function memory({ browser, tab, devtools }) {
  await devtools.send("HeapProfiler.collectGarbage");
  const heap = await devtools.send("Runtime.getHeapUsage");
  const wasmBytes = await tab.evaluate(() => stopwatch.wasmBytes());
  const browserTools = await browser.newBrowserCDPSession();
  const { processInfo } = await browserTools.send("SystemInfo.getProcessInfo");
  const renderers = processInfo.filter((it) => it.type === "renderer").map((it) => privateBytes(it.id));
  return {
    heapMb: (heap.usedSize + (heap.embedderHeapUsedSize ?? 0) + (heap.backingStorageSize ?? 0) + wasmBytes) / MB,
    processMb: Math.max(...renderers) / MB,
  };
}

/** What no other process shares, in bytes; not known where there is no /proc. */
function privateBytes(pid) {
  const path = `/proc/${pid}/smaps_rollup`;
  if (!existsSync(path)) return NaN;
  const parts = readFileSync(path, "utf8").matchAll(/^Private_\w+:\s+(\d+) kB$/gm);
  return [...parts].reduce((sum, [, kb]) => sum + Number(kb) * 1024, 0);
}

/** Milliseconds to the first results under slow 4G with a slowed CPU. */
export function slowVisit(page, site, dataset) {
  return withPage(page, site, dataset, true, async ({ firstMs }) => ({ slowMs: [firstMs] }));
}

/** Everything else; each action `n` times. */
export function visit(page, site, dataset, n) {
  return withPage(page, site, dataset, false, async (opened) => {
    const { tab, traffic, firstMs } = opened;
    await tab.waitForFunction(page.isReady);
    await tab.evaluate((ms) => stopwatch.calm(ms), CALM_MS);
    const figures = {
      kb: [traffic.bytes / 1000],
      requests: [traffic.requests],
      firstMs: [firstMs],
      longestLoading: [await tab.evaluate(() => stopwatch.longest(0))],
      filter: [],
      unfilter: [],
      search: [],
    };
    const { heapMb, processMb } = await memory(opened);
    Object.assign(figures, { heapMb: [heapMb], processMb: [processMb] });

    const actedMs = await tab.evaluate(() => performance.now());
    for (let k = 0; k < n; k++) {
      const toggle = (count) =>
        tab.evaluate(
          ([box, count, limit]) => stopwatch.time(() => document.querySelector(box).click(), (it) => it.count === count, limit),
          [page.filter(dataset.category), count, LIMIT_MS],
        );
      figures.filter.push(await toggle(dataset.category.total));
      figures.unfilter.push(await toggle(dataset.total));
    }
    for (let k = 0; k < n; k++) {
      const type = (words, isAll) =>
        tab.evaluate(
          ([box, words, total, isAll, limit]) => {
            const input = document.querySelector(box);
            const typed = () => {
              input.value = words;
              input.dispatchEvent(new InputEvent("input", { bubbles: true }));
            };
            return stopwatch.time(typed, (it) => (it.count === total) === isAll, limit);
          },
          [page.search, words, dataset.total, isAll, LIMIT_MS],
        );
      figures.search.push(await type(WORDS[k % WORDS.length], false));
      await type("", true);
    }
    figures.longestAction = [await tab.evaluate((ms) => stopwatch.longest(ms), actedMs)];
    figures.frames = await tab.evaluate(() => stopwatch.frames());
    return figures;
  });
}
