// Makes everything that is served and measured: both pages, and each dataset in the form of each page.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";

const PROJECT = join(import.meta.dirname, "../..");
const HERE = import.meta.dirname;
const CONFIG = "config.json";

/** How many records the default dataset has; every other size is made up. */
const DEFAULT = 328;

function run(program, ...options) {
  execFileSync(program, options, { cwd: PROJECT, stdio: ["ignore", "ignore", "inherit"] });
}

/** Above this length, the best compression takes minutes; the next but one takes seconds for an eighth more bytes. */
const LONG = 20e6;

/** Writes a dataset and its compressed form, unless they stand there already. */
function writeData(path, bytes) {
  const packed = `${path}.br`;
  if (existsSync(packed) && existsSync(path) && readFileSync(path).equals(bytes)) return;
  console.log(`bench: compressing ${path}`);
  const quality = bytes.length > LONG ? 9 : constants.BROTLI_MAX_QUALITY;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  rmSync(packed, { force: true });
  writeFileSync(path, bytes);
  writeFileSync(packed, brotliCompressSync(bytes, { params }));
}

/** The datasets of these sizes, as files below `site`/data; those that have not changed stay. */
export function datasets(site, sizes) {
  return sizes.map((n) => {
    const folder = join(site, "data", String(n));
    mkdirSync(folder, { recursive: true });
    const made = join(folder, "made.json");
    const program = ["run", "--quiet", "--bin", "passerelle-data", "--"];
    if (n === DEFAULT) run("cargo", ...program, "build", "data", "--out", made);
    else run("cargo", ...program, "generate", String(n), "--out", made);
    const bytes = readFileSync(made);
    rmSync(made);
    const file = JSON.parse(bytes);
    writeData(join(folder, "passerelle.json"), bytes);
    writeData(join(folder, "by-hand.json"), Buffer.from(JSON.stringify(plain(file))));
    return { n, id: file.passerelle.id, total: file.features.length, category: mostFrequent(file) };
  });
}

const french = (text) => (typeof text === "object" ? text?.fr : text) ?? "";

/** The category that most records have: the filter that is measured. */
function mostFrequent({ passerelle, features }) {
  const count = (id) => features.filter((it) => it.properties.category === id).length;
  const counted = passerelle.taxonomy.categories.map((it) => ({ id: it.id, label: french(it.label), total: count(it.id) }));
  return counted.reduce((a, b) => (b.total > a.total ? b : a));
}

/** The same records as a page of its own would hold them: an array with labels instead of ids. */
function plain({ passerelle, features }) {
  const labels = (list) => {
    const byId = new Map(passerelle.taxonomy[list].map((it) => [it.id, french(it.label)]));
    return (id) => byId.get(id) ?? id ?? null;
  };
  const [category, theme, level, audience, service, organiser] =
    ["categories", "themes", "levels", "audiences", "services", "organisers"].map(labels);
  return features.map(({ geometry, properties: it }) => ({
    kind: it.kind,
    name: french(it.name),
    summary: french(it.summary),
    category: category(it.category),
    themes: (it.themes ?? []).map(theme),
    levels: (it.levels ?? []).map(level),
    audiences: (it.audiences ?? []).map(audience),
    services: (it.services ?? []).map(service),
    organiser: organiser(it.organiser),
    commune: it.address?.locality ?? null,
    hours: it.opening_hours ?? null,
    phone: it.contact?.phone ?? null,
    website: it.contact?.website ?? null,
    school: it.school?.name ?? null,
    fee: it.fee ?? null,
    lat: geometry?.coordinates[1] ?? null,
    lon: geometry?.coordinates[0] ?? null,
  }));
}

/** Both pages below `site`. */
export async function pages(site, datasets) {
  const ours = join(site, "passerelle");
  rmSync(ours, { recursive: true, force: true });
  cpSync(join(PROJECT, "dist"), ours, { recursive: true });
  for (const ending of ["", ".br", ".gz"]) rmSync(join(ours, CONFIG + ending), { force: true });
  const listed = datasets.map(({ id, n }) => ({ id, url: `../data/${n}/passerelle.json` }));
  writeFileSync(join(ours, CONFIG), JSON.stringify({ datasets: listed }));

  const other = join(site, "by-hand");
  rmSync(other, { recursive: true, force: true });
  const source = join(HERE, "by-hand");
  await build({
    entryPoints: [join(source, "app.js"), join(source, "app.css")],
    outdir: other,
    bundle: true,
    minify: true,
    format: "esm",
    loader: { ".png": "dataurl" },
  });
  cpSync(join(source, "index.html"), join(other, "index.html"));
  run("node", "scripts/precompress.mjs", other);

  const tiles = join(site, "tiles");
  mkdirSync(tiles, { recursive: true });
  cpSync(join(source, "tile.png"), join(tiles, "tile.png"));
}
