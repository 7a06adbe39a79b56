import { launch } from "./browser.mjs";
import { createServer } from "node:http";
import { readFileSync, existsSync, writeFileSync, mkdirSync } from "node:fs";
import { execSync } from "node:child_process";
import { join, extname } from "node:path";
const root = "/work/wt/week/dist", out = "/tmp/wk_shots"; mkdirSync(out, { recursive: true });
const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".json": "application/json", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8", ".webmanifest":"application/manifest+json", ".png":"image/png" };
const path = "data/nouvelle-aquitaine-fwb.json";
const data = JSON.parse(readFileSync(join(root, path), "utf8"));
const h = data.passerelle;
h.events = [
  { id: "sps-2026", title: { fr: "Semaine de la persévérance scolaire", nl: "Week van het volhouden op school", de: "Woche des Durchhaltens in der Schule", en: "School perseverance week" }, start: "2026-11-23", end: "2026-11-27", url: "https://example.org/semaine", source: h.sources[0].id,
    description: { fr: "Pendant une semaine, des écoles montrent ce qu’elles font pour que chaque élève garde l’envie d’apprendre.\nCe texte sert à essayer la page." },
    actions: [1,2,3,4].map(n => ({ title: `Action d’essai ${n}`, description: `Ce qui est fait dans l’action d’essai ${n}, en une phrase un peu plus longue que les autres.`, url: n%2 ? `https://example.org/action-${n}` : undefined, record: n<4 ? `prj-00${n}` : "prj-9999" })) },
  { id: "next", title: "Journée d’essai", start: "2027-03-15", url: "https://example.org/journee" },
  { id: "month", title: "Rencontre d’essai", start: "2027-05" },
  { id: "old", title: "Ancienne semaine d’essai", start: "2025-11-17", end: "2025-11-21" },
];
h.highlights = [{ date: "2026-11-25", record: "prj-005", text: { fr: "Parce que ce texte d’essai le dit." } }];
h.resources = [
  { id: "a", title: "Guide d’essai pour les parents", url: "https://example.org/guide", audiences: ["families"], description: "À quoi ce guide d’essai sert, en une phrase.", at_distance: true, country: "FR", source: h.sources[0].id },
  { id: "b", title: "Cours d’essai", url: "https://example.org/cours-au-nom-vraiment-long", audiences: ["staff", "pupils"], description: "Un cours.", at_distance: false, country: "BE" },
  { id: "c", title: "Outil d’essai sans rien de connu" },
];
const made = JSON.stringify(data);
const server = createServer((req, res) => {
  const url = decodeURIComponent(req.url.split("?")[0]).slice(1) || "index.html";
  if (url === path) { res.writeHead(200, { "content-type": "application/json" }); return res.end(process.env.REAL ? readFileSync(join(root, path)) : made); }
  const f = join(root, url);
  if (!existsSync(f)) { res.writeHead(404); return res.end(); }
  res.writeHead(200, { "content-type": types[extname(f)] ?? "application/octet-stream" }); res.end(readFileSync(f));
}).listen(0);
const base = `http://127.0.0.1:${server.address().port}/`;
const browser = await launch();
async function page(width, height, dark, time) {
  const context = await browser.newContext({ viewport: { width, height }, locale: "fr-FR", colorScheme: dark ? "dark" : "light", serviceWorkers: "block" });
  const it = await context.newPage();
  it.on("console", (m) => ["error", "warning"].includes(m.type()) && console.log("console:", m.text()));
  it.on("pageerror", (e) => console.log("error:", e.message));
  if (time) await it.clock.setFixedTime(new Date(time));
  return it;
}
const jobs = process.argv.slice(2);
for (const job of jobs) {
  const [name, query, width, mode, time] = job.split("|");
  const it = await page(Number(width), 900, mode === "dark", time);
  await it.goto(base + query);
  await it.waitForSelector(query.includes("autour") ? ".foot" : "[data-testid=result]");
  await it.waitForTimeout(400);
  if (mode === "pdf") { writeFileSync(`${out}/${name}.pdf`, await it.pdf({ format: "A4", printBackground: false, preferCSSPageSize: true })); execSync(`pdftoppm -r 60 -png ${out}/${name}.pdf ${out}/${name}`); }
  else await it.screenshot({ path: `${out}/${name}.png`, fullPage: query.includes("autour") });
  await it.context().close();
}
await browser.close(); server.close();
