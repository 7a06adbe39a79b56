// Weighs what a first visit of a built folder downloads, and fails when a budget is passed.
// Usage: node scripts/size.mjs FOLDER
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const KB = 1000;
const folder = process.argv[2];

function fail(message) {
  console.error(`size: ${message}`);
  process.exit(1);
}

function brotliBytes(path) {
  const file = join(folder, `${path}.br`);
  if (!existsSync(file)) fail(`${file} is missing`);
  return statSync(file).size;
}

/** What a page names by link, script or import, and what the scripts import in turn. */
function codeOf(html) {
  const named = [...html.matchAll(/["']\.\/([^"']+\.(?:wasm|js|css))["']/g)].map((it) => it[1]);
  const snippets = join(folder, "snippets");
  const imported = existsSync(snippets)
    ? readdirSync(snippets, { recursive: true }).filter((it) => it.endsWith(".js")).map((it) => `snippets/${it}`)
    : [];
  return [...new Set([...named, ...imported])];
}

const config = JSON.parse(readFileSync(join(folder, "config.json"), "utf8"));
const dataset = config.datasets.find((it) => it.id === config.default_dataset);
if (!dataset) fail(`config.json lists no dataset "${config.default_dataset}"`);

const page = readFileSync(join(folder, "index.html"), "utf8");
const code = codeOf(page);
const texts = `${page.match(/data-texts="([^"]+)"/)[1]}/fr.txt`;
const baseMap = [`${page.match(/data-basemap="([^"]+)"/)[1]}/base.json`];
const atStart = ["index.html", "icon.svg", "manifest.webmanifest", ...code, texts, "config.json", dataset.url];

// Of a page beside the map, what is not kept already by who comes from there.
const beside = ["autour.html", ...codeOf(readFileSync(join(folder, "autour.html"), "utf8"))];

const kilobytes = (paths) => paths.map(brotliBytes).reduce((a, b) => a + b, 0) / KB;
// `atMost` is what a build may weigh; where it is above the `goal`, docs/performance.md says why. A
// change that saves something lowers it in the same commit; only a feature that docs/performance.md
// names with its weight may raise it.
const budgets = [
  { what: "wasm + JS + CSS + Leaflet (KB)", is: kilobytes(code), atMost: 301, goal: 220 },
  { what: "base map, right after (KB)", is: kilobytes(baseMap), atMost: 95, goal: 100 },
  { what: "all before the first results (KB)", is: kilobytes(atStart), atMost: 360, goal: 360 },
  { what: "a page beside the map (KB)", is: kilobytes(beside), atMost: 353, goal: 260 },
  { what: "requests before the first results", is: atStart.length, atMost: 12, goal: 12 },
];

const show = (number) => String(Math.round(number * 10) / 10).padStart(9);
for (const path of [...atStart, ...baseMap]) console.log(`  ${path.padEnd(44)}${show(kilobytes([path]))}`);
console.log(`\n  ${"brotli".padEnd(44)}${"is".padStart(9)}${"at most".padStart(9)}${"goal".padStart(9)}`);
for (const { what, is, atMost, goal } of budgets) {
  console.log(`${is > atMost ? "✗" : " "} ${what.padEnd(44)}${show(is)}${show(atMost)}${show(goal)}`);
}
if (budgets.some(({ is, atMost }) => is > atMost)) fail("a budget is passed");
