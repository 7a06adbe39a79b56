// Makes the pages beside the map of the one that Trunk has built: they share all code, and differ in their
// task and in what they say without it. Then lays them and their files into the folder of the map.
// Usage: node scripts/beside.mjs BUILT FOLDER
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [built, folder] = process.argv.slice(2);
const SOURCE = "beside.html";

/** What stands at the places of the source, for each page. */
const PAGES = {
  "emporter.html": {
    page: "take-away",
    title: "Imprimer ou emporter",
    fr: "Cette page prépare une feuille à imprimer.",
    nl: "Deze pagina maakt een blad om af te drukken.",
    de: "Diese Seite erstellt ein Blatt zum Drucken.",
    en: "This page makes a sheet to print.",
  },
  "autour.html": {
    page: "around",
    title: "Autour de l’école",
    fr: "Cette page montre qui peut aider autour d’une école.",
    nl: "Deze pagina toont wie rond een school kan helpen.",
    de: "Diese Seite zeigt, wer rund um eine Schule helfen kann.",
    en: "This page shows who can help around a school.",
  },
};

const source = readFileSync(join(built, SOURCE), "utf8");
cpSync(built, folder, { recursive: true });
rmSync(join(folder, SOURCE));
for (const [name, words] of Object.entries(PAGES)) {
  const filled = source.replace(/\{(page|title|fr|nl|de|en)\}/g, (_, place) => words[place]);
  writeFileSync(join(folder, name), filled);
}
