import { chromium } from "playwright-core";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import sirv from "../../node_modules/sirv/build.mjs";
const files = sirv("/work/main/dist", { dev: true });
const config = JSON.stringify({ datasets: [{ id: "nouvelle-aquitaine-fwb", url: "data/nouvelle-aquitaine-fwb.json" }], allowed_origins: ["http://127.0.0.1:9191"] });
createServer((q, r) => { if (q.url.startsWith("/config.json")) { r.setHeader("content-type","application/json"); r.end(config); } else files(q, r); }).listen(9190);
const host = (attrs) => `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><body style="margin:0;font-family:Georgia,serif;background:#fffdf5"><header style="padding:1rem;background:#234">&nbsp;</header><main style="padding:1rem;max-width:70rem;margin:auto"><h1>Qui peut aider ?</h1><p>Texte du portail avant la carte.</p><passerelle-carte ${attrs}></passerelle-carte><p>Texte du portail après la carte.</p></main><script src="http://127.0.0.1:9190/embed.js" defer></script>`;
createServer((q, r) => { r.setHeader("content-type","text/html"); r.end(host(decodeURIComponent(new URL(q.url,"http://x").searchParams.get("a")??""))); }).listen(9191);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const shots = [["grow","area=\"BE-93\""],["grow-cat","category=\"amo\" lock=\"category\" hide=\"needs,favourites\""],["map","view=\"map\" height=\"500px\" hide=\"header,search,favourites\""],["list","view=\"list\" category=\"epn\" height=\"600px\""],["sheet","record=\"par-004\""]];
for (const w of [360,768,1440]) for (const [n,a] of shots) {
  if (process.argv[2] && !n.match(process.argv[2])) continue;
  const page = await browser.newPage({ viewport: { width: w, height: 900 } });
  page.on("console", m => console.log(n,w,m.text()));
  await page.goto("http://127.0.0.1:9191/?a=" + encodeURIComponent(a));
  await page.waitForTimeout(3500);
  await page.screenshot({ path: `/tmp/lab/emb/${n}-${w}.png`, fullPage: true });
  await page.close();
}
process.exit(0);
