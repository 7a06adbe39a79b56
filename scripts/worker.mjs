// Makes a built folder ready for use without a network: puts a hash of their content into the names of
// the folders whose files come when they are needed, the version into the page, and adds the service
// worker with the list of all files. Can be run again on the same folder.
// Usage: node scripts/worker.mjs FOLDER
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const folder = process.argv[2];
const PAGE = "index.html";
const WORKER = "sw.js";

/** The pages beside the map. */
const BESIDE = ["emporter.html", "autour.html"];

/** Folders that all pages ask by the names that their own attributes tell. */
const NAMED = ["basemap", "places", "texts"];

/** What stays out: compressed forms, the webmaster's files, and what browsers fetch by themselves. */
const LEFT_OUT = [
  /\.(br|gz)$/,
  /^sw\.js$/,
  /^(config\.json|embed\.js|integrer\.(html|css|js))$/,
  /^(data|schema|icons|screenshots)\//,
];

/** What comes in the background. */
const DETAILS = /^((basemap-\w+\/communes|places-\w+|help)\/|(accessibilite|text|emporter|autour)\.|(passerelle-)?beside-)/;

const NAMED_BY_CONTENT = /-[0-9a-f]{10,}(_bg)?[./]/;

const digest = (bytes) => createHash("sha256").update(bytes);
const read = (path) => readFileSync(join(folder, path));
const filesIn = (path) =>
  readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath ?? it.path, it.name).slice(folder.length).replace(/^[/\\]/, "").replaceAll("\\", "/"))
    .filter((it) => !LEFT_OUT.some((pattern) => pattern.test(it)))
    .sort();

/** Gives a folder its content's name and gives back that name. */
function nameByContent(name) {
  const is = readdirSync(folder).find((it) => it.replace(/-[0-9a-f]{10}$/, "") === name);
  const hash = createHash("sha256");
  for (const path of filesIn(is)) hash.update(path.slice(is.length)).update(read(path));
  const named = `${name}-${hash.digest("hex").slice(0, 10)}`;
  renameSync(join(folder, is), join(folder, named));
  return named;
}

/** The page with a value for one of its attributes. */
function told(page, attribute, value) {
  const place = new RegExp(` data-${attribute}="[^"]*"`);
  if (!place.test(page)) throw new Error(`a page has no place for data-${attribute}`);
  return page.replace(place, ` data-${attribute}="${value}"`);
}

const folders = NAMED.map((name) => [name, nameByContent(name)]);
const withFolders = (path) => folders.reduce((page, [name, named]) => told(page, name, named), read(path).toString());
for (const path of BESIDE) writeFileSync(join(folder, path), withFolders(path));
const page = withFolders(PAGE);

const describe = (path, bytes) => [path, `sha256-${digest(bytes).digest("base64")}`, bytes.length, NAMED_BY_CONTENT.test(path)];
const files = filesIn("").filter((it) => it !== PAGE).map((it) => describe(it, read(it)));
// The version stands in the page, so the page counts without it.
const counted = told(page, "version", "");
const version = digest(JSON.stringify([files, counted])).digest("hex").slice(0, 12);
writeFileSync(join(folder, PAGE), told(page, "version", version));
files.push(describe(PAGE, read(PAGE)));

const BUILD = {
  version,
  app: files.filter(([path]) => !DETAILS.test(path)),
  details: files.filter(([path]) => DETAILS.test(path)),
};
await build({
  entryPoints: [join(import.meta.dirname, "../src/worker/main.js")],
  outfile: join(folder, WORKER),
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
  define: { BUILD: JSON.stringify(BUILD), "process.env.NODE_ENV": '"production"' },
});
const total = (list) => `${list.length} files, ${Math.round(list.reduce((sum, it) => sum + it[2], 0) / 1000)} KB`;
console.log(`worker: version ${version}; the app: ${total(BUILD.app)}; details: ${total(BUILD.details)}`);
