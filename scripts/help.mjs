// Makes the pages of help, one a language: what is written in src/help, and a glossary of the taxonomy.
// Usage: node scripts/help.mjs SOURCE TAXONOMY OUT
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [source, taxonomyPath, out] = process.argv.slice(2);
const FALLBACK = "fr";

const LANGUAGES = {
  fr: {
    name: "Français",
    title: "Aide",
    lead: "Comment trouver sur la carte qui peut aider, et ce que veulent dire les sigles.",
    skip: "Aller au contenu",
    languages: "Langues",
    glossary: "Les mots et les sigles",
  },
  nl: {
    name: "Nederlands",
    title: "Hulp",
    lead: "Hoe u op de kaart vindt wie kan helpen, en wat de afkortingen betekenen.",
    skip: "Naar de inhoud",
    languages: "Talen",
    glossary: "Woorden en afkortingen",
  },
  de: {
    name: "Deutsch",
    title: "Hilfe",
    lead: "Wie Sie auf der Karte finden, wer helfen kann, und was die Abkürzungen bedeuten.",
    skip: "Zum Inhalt",
    languages: "Sprachen",
    glossary: "Wörter und Abkürzungen",
  },
  en: {
    name: "English",
    title: "Help",
    lead: "How to find on the map who can help, and what the acronyms mean.",
    skip: "Skip to the content",
    languages: "Languages",
    glossary: "Words and acronyms",
  },
};

/** The lists whose words people meet without knowing them. */
const EXPLAINED = ["categories", "programmes", "organisers"];

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<>"]/g, (it) => ESCAPES[it]);

const taxonomy = JSON.parse(readFileSync(taxonomyPath, "utf8"));

/** A text in the language, or in French and marked so; nothing when there is none. */
function element(name, text, language) {
  if (text?.[language]) return `<${name}>${escaped(text[language])}</${name}>`;
  return text?.[FALLBACK] ? `<${name} lang="${FALLBACK}">${escaped(text[FALLBACK])}</${name}>` : "";
}

const glossary = (language) =>
  EXPLAINED.flatMap((list) => taxonomy[list])
    .filter((it) => it.definition && it.id !== "other")
    .map((it) => `          ${element("dt", it.label, language)}${element("dd", it.definition, language)}`)
    .join("\n");

const others = (language) =>
  Object.entries(LANGUAGES)
    .filter(([code]) => code !== language)
    .map(([code, it]) => `<li><a href="${code}.html" lang="${code}" hreflang="${code}">${it.name}</a></li>`)
    .join("");

const template = readFileSync(join(source, "page.html"), "utf8");
for (const [language, it] of Object.entries(LANGUAGES)) {
  const body = readFileSync(join(source, `${language}.html`), "utf8").trimEnd().replace(/^/gm, "      ");
  const parts = { ...it, language, body, others: others(language), terms: glossary(language) };
  const page = template.replace(/\{([a-z]+)\}/g, (_, name) => {
    if (parts[name] === undefined) throw new Error(`page.html asks for {${name}}, which nothing fills`);
    return parts[name];
  });
  writeFileSync(join(out, `${language}.html`), page);
}
