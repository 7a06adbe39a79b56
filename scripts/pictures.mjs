// Takes the pictures of docs/pictures: each main view of a built folder on a phone, a tablet and a
// desktop, in French and, where texts are longest, in German, light and dark.
// Usage: node scripts/pictures.mjs FOLDER OUT [VIEW...] (after `npm ci --prefix benches/page`)
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { launch } from "../benches/page/browser.mjs";

const [folder, out, ...wanted] = process.argv.slice(2);

const SIZES = { 360: 740, 768: 1024, 1440: 900 };
const LOOKS = [
  { language: "fr", scheme: "light" },
  { language: "fr", scheme: "dark" },
  { language: "de", scheme: "light" },
];
const QUALITY = 60;

/** Presses what is there, as soon as it is. */
const press = (css) => (page) => page.locator(css).first().click();

/** Unfolds the filters, where they have no column of their own. */
async function openFilters(page) {
  if (!(await page.locator("#filters").isVisible())) await press("[data-testid=filters-button]")(page);
}

/** What is looked at: an address, and what is done there. */
const VIEWS = {
  start: { query: "", isNew: true },
  results: { query: "?near=86194", act: press("[data-testid=need]") },
  sheet: { query: "?record=par-092" },
  filters: { query: "?near=86194", act: openFilters },
  favourites: { query: "?favourites=1" },
  nothing: { query: "?q=xyzzy&view=list" },
  about: { query: "", act: press(".top-actions > button:last-of-type") },
  failed: { query: "", without: /\/data\/.*\.json$/, act: (page) => page.locator("[data-testid=retry]").waitFor() },
};

const server = createServer(sirv(folder, { etag: true, brotli: true, gzip: true }));
await new Promise((go) => server.listen(0, "127.0.0.1", go));
const origin = `http://127.0.0.1:${server.address().port}/`;
const browser = await launch();

async function picture(name, { query, isNew, without, act }, width, { language, scheme }) {
  const context = await browser.newContext({
    viewport: { width: Number(width), height: SIZES[width] },
    locale: language,
    colorScheme: scheme,
    serviceWorkers: "block",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  if (!isNew) await page.addInitScript(() => localStorage.setItem("passerelle.welcomed", "1"));
  if (without) await page.route(without, (route) => route.abort());
  await page.goto(origin + query);
  if (!without) await page.waitForFunction(() => performance.getEntriesByName("passerelle:ready").length > 0);
  await act?.(page);
  await page.waitForLoadState("networkidle");
  // Two frames after the last file, the map is drawn.
  await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go))));
  const session = await context.newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: QUALITY });
  writeFileSync(join(out, `${name}-${width}-${scheme}-${language}.webp`), Buffer.from(data, "base64"));
  await context.close();
}

mkdirSync(out, { recursive: true });
for (const [name, view] of Object.entries(VIEWS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const look of LOOKS) for (const width of Object.keys(SIZES)) await picture(name, view, width, look);
  console.log(`pictures: ${name}`);
}
await browser.close();
server.close();
