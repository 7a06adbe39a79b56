// Takes the pictures of docs/pictures: each main view of a built folder on a phone, a tablet and a
// desktop, in French and, where texts are longest, in German, light and dark.
// Usage: node scripts/pictures.mjs FOLDER OUT [VIEW...] (after `npm ci --prefix benches/page`)
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { launch } from "../benches/page/browser.mjs";

const [folder, out, ...wanted] = process.argv.slice(2);

const SCREENS = { 360: [360, 740], 768: [768, 1024], 1440: [1440, 900] };
const PAPER = { a4: [794, 1123] };
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

const TAKE_AWAY = "emporter.html";
const AROUND = "autour.html";

/** Has the device know earlier data than those of the site: without some records and some telephone numbers. */
async function makeEarlier(page) {
  await page.evaluate(async () => {
    const file = "data/nouvelle-aquitaine-fwb.json";
    const data = await (await fetch(file)).json();
    const unknown = ["par-001", "prj-002"];
    data.passerelle.updated = "2026-11-01";
    data.features = data.features.filter(({ id }) => !unknown.includes(id));
    for (const { id, properties } of data.features) if (id === "par-092") delete properties.contact.phone;
    const copies = await caches.open(`passerelle ${new URL(".", location).href} data`);
    await copies.put(`${file}/earlier`, new Response(JSON.stringify(data)));
  });
  await page.reload();
  await page.locator("[data-testid=changes]").first().waitFor();
}

/** The three records that are kept. */
const KEPT = "?ids=par-001,par-092,par-118";

/** What is looked at: an address, and what is done there. */
const VIEWS = {
  start: { query: "", isNew: true },
  results: { query: "?near=86194", act: press("[data-testid=need]") },
  sheet: { query: "?record=par-092" },
  related: { query: "?record=prj-002", act: (page) => page.locator("[data-testid=related]").scrollIntoViewIfNeeded() },
  filters: { query: "?near=86194", act: openFilters },
  favourites: { query: "?favourites=1" },
  nothing: { query: "?q=xyzzy&view=list" },
  about: { query: "", act: press(".top-actions > button:last-of-type") },
  "take-away": { query: TAKE_AWAY + KEPT },
  "paper-record": { query: `${TAKE_AWAY}?record=par-092`, isPaper: true },
  "paper-favourites": { query: TAKE_AWAY + KEPT, isPaper: true },
  "paper-results": { query: `${TAKE_AWAY}?near=86194&radius=50`, isPaper: true },
  network: { query: `${AROUND}?view=network&near=BE-92094` },
  situation: { query: `${AROUND}?view=situation&situation=absent&near=FR-86194` },
  week: { query: `${AROUND}?view=week&day=2026-11-23` },
  resources: { query: `${AROUND}?view=resources` },
  figures: { query: `${AROUND}?view=figures` },
  changes: { query: `${AROUND}?view=changes`, act: makeEarlier },
  "paper-network": { query: `${AROUND}?view=network&near=BE-92094`, isPaper: true },
  "paper-situation": { query: `${AROUND}?view=situation&situation=absent&near=FR-86194`, isPaper: true },
  "paper-figures": { query: `${AROUND}?view=figures&country=FR`, isPaper: true },
  failed: { query: "", without: /\/data\/.*\.json$/, act: (page) => page.locator("[data-testid=retry]").waitFor() },
};

const server = createServer(sirv(folder, { etag: true, brotli: true, gzip: true }));
await new Promise((go) => server.listen(0, "127.0.0.1", go));
const origin = `http://127.0.0.1:${server.address().port}/`;
const browser = await launch();

async function picture(name, { query, isNew, isPaper, without, act }, size, [width, height], { language, scheme }) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language,
    colorScheme: scheme,
    serviceWorkers: "block",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  if (!isNew) await page.addInitScript(() => localStorage.setItem("passerelle.welcomed", "1"));
  if (without) await page.route(without, (route) => route.abort());
  await page.goto(origin + query);
  if (isPaper) await page.emulateMedia({ media: "print" });
  if (query.startsWith(TAKE_AWAY)) await page.locator("[data-testid=entry]").first().waitFor();
  else if (!without) await page.waitForFunction(() => performance.getEntriesByName("passerelle:ready").length > 0);
  await act?.(page);
  await page.waitForLoadState("networkidle");
  // Two frames after the last file, the map is drawn.
  await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go))));
  const session = await context.newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: QUALITY });
  writeFileSync(join(out, `${name}-${size}-${scheme}-${language}.webp`), Buffer.from(data, "base64"));
  await context.close();
}

mkdirSync(out, { recursive: true });
for (const [name, view] of Object.entries(VIEWS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const looks = view.isPaper ? LOOKS.filter(({ scheme }) => scheme === "light") : LOOKS;
  const sizes = Object.entries(view.isPaper ? PAPER : SCREENS);
  for (const look of looks) for (const [size, sides] of sizes) await picture(name, view, size, sides, look);
  console.log(`pictures: ${name}`);
}
await browser.close();
server.close();
