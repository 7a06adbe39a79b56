// The webmaster's page: what was chosen becomes a preview, a code and the lines for two servers.
import { addressOf, wordsOf } from "./choice.js";
import { elementCode, frameCode } from "./code.js";
import { offerCopying } from "./copying.js";
import { communes, listed, offers } from "./dataset.js";
import { Form } from "./form.js";
import { allowedOrigins, frameAncestors, originOf, portalPolicy } from "./hosting.js";
import { Preview } from "./preview.js";
import { followScheme } from "./scheme.js";

/** Where the map is: beside this page. */
const FOLDER = new URL(".", location.href).href;

/** Whose lines stand there as long as no portal was named. */
const SOME_PORTAL = "https://portail.example.org";

const byId = (id) => document.getElementById(id);
const say = (id, text) => (byId(id).textContent = text);

followScheme();
const preview = new Preview();
const form = new Form(show);

function show() {
  const placing = form.placing();
  const map = { ...placing, folder: FOLDER, words: wordsOf(form.choice()) };
  say("code", placing.isElement ? elementCode(map) : frameCode(map));
  say("portal-policy", portalPolicy(FOLDER, placing.isElement));
  const address = addressOf(FOLDER, map.words);
  say("address", address);
  byId("preview-link").href = address;
  preview.show(map);
}

async function fetchJson(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** The dataset that was chosen last: an earlier one may arrive after it. */
let wanted;

/** Without its dataset, the map can still be embedded as a whole. */
async function offerDataset(address) {
  wanted = address;
  const trouble = byId("trouble");
  try {
    const dataset = await fetchJson(address);
    if (address !== wanted) return;
    form.offer(offers(dataset), communes(dataset));
    trouble.hidden = true;
  } catch (error) {
    if (address !== wanted) return;
    console.error(error);
    form.offer([], []);
    trouble.textContent = "Le jeu de données n’a pas pu être lu : ses catégories et ses lieux manquent ici. Vérifiez config.json et le fichier qu’il nomme, puis rechargez la page.";
    trouble.hidden = false;
  }
}

async function start() {
  const config = await fetchJson("config.json").catch(() => ({}));
  const datasets = listed(config, FOLDER);
  form.offerDatasets(
    datasets.map(([id]) => id),
    (n) => offerDataset(datasets[n][1]).then(show),
  );
  await offerDataset(datasets[0][1]);
  show();
}

byId("width").addEventListener("input", (event) => preview.resize(event.target.value));
byId("portal").addEventListener("input", ({ target }) => {
  const origin = originOf(target.value);
  const isWrong = target.value.trim() !== "" && !origin;
  target.setAttribute("aria-invalid", isWrong);
  say("portal-trouble", isWrong ? "Ce n’est pas une adresse. Exemple : https://portail.example.org" : "");
  say("frame-ancestors", frameAncestors(origin ?? SOME_PORTAL));
  say("allowed-origins", allowedOrigins(origin ?? SOME_PORTAL));
});
offerCopying();
start();
