import { launch } from "./browser.mjs";
import { readFile } from "node:fs/promises";
const base = "http://127.0.0.1:8095/";
const roles = [
  { id: "listening", label: { fr: "Écouter et accompagner un jeune" }, description: { fr: "Une personne de confiance hors de l’école." }, categories: ["saj", "amo", "mda"] },
  { id: "second_chance", label: { fr: "Reprendre des études" }, categories: ["e2c", "micro_lycee"] },
  { id: "nobody", label: { fr: "Un rôle que personne n’a" }, categories: ["none"] },
];
const [,, what = "all"] = process.argv;
const browser = await launch();
async function shot(name, query, { width = 1440, height = 900, dark = false, clip, pdf, lang = "fr-FR" } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, locale: lang, colorScheme: dark ? "dark" : "light", serviceWorkers: "block" });
  const page = await context.newPage();
  page.on("console", (m) => { if (["error", "warning"].includes(m.type())) console.log(name, m.type(), m.text()); });
  page.on("pageerror", (e) => console.log(name, "ERR", e.message));
  await page.route("**/data/*.json", async (route) => {
    const r = await route.fetch(); const j = await r.json(); j.passerelle.roles ??= roles; if (!j.passerelle.roles.length) j.passerelle.roles = roles;
    await route.fulfill({ response: r, json: j });
  });
  await page.goto(base + "autour.html?" + query);
  await page.waitForSelector("[data-testid=figures]");
  await page.waitForTimeout(1500);
  const wide = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  console.log(name, "scrollWidth/innerWidth", wide.join("/"));
  await page.screenshot({ path: `/tmp/fig-${name}.png`, fullPage: true });
  if (pdf) await page.pdf({ path: `/tmp/fig-${name}.pdf`, format: "A4", preferCSSPageSize: true });
  await context.close();
}
if (what === "all" || what === "wide") await shot("wide", "view=figures", { pdf: true });
if (what === "all" || what === "phone") await shot("phone", "view=figures&lang=de", { width: 360, height: 740 });
if (what === "all" || what === "tablet") await shot("tablet", "view=figures&area=86,33,17&lang=nl", { width: 768, height: 1000, dark: true });
await browser.close();
