// Seals the pages of a built folder: scripts and styles run only as they were built. Each page gets the
// digest of each file that it names, and its policy the digest of each script and style that stands in
// it. Comes after everything that changes those; can be run again on the same folder.
// Usage: node scripts/seal.mjs FOLDER
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PAGES = ["index.html", "emporter.html", "autour.html"];

const digest = (content) => `sha256-${createHash("sha256").update(content).digest("base64")}`;
const digestOfFile = (name) => digest(readFileSync(join(process.argv[2], name)));

/** What is done to every match of a pattern. That there is none means that the page was written in another way. */
function change(page, pattern, to) {
  if (page.search(pattern) < 0) throw new Error(`a page has nothing like ${pattern}`);
  return page.replace(pattern, to);
}

/** The policy with these digests, and no earlier ones, after what a directive allows already. */
function allow(page, directive, digests) {
  const allowed = new RegExp(`(${directive}(?: '[a-z-]+')+)(?: 'sha256-[^']+')*;`);
  return change(page, allowed, (_, before) => `${[before, ...digests.map((it) => `'${it}'`)].join(" ")};`);
}

const COMMENTS = /\s*<!--.*?-->/gs;
const NAMED = /(<(?:script|link)\b[^>]*? (?:src|href)="\.\/([^"]+\.(?:js|css))")(?: integrity="[^"]*")?/g;
const IMPORTED = /("\.\/([^"]+\.js)": )"[^"]*"/g;
const SCRIPTS = /<script(?![^>]* src=)[^>]*>(.*?)<\/script>/gs;
const STYLES = /<style>(.*?)<\/style>/gs;

for (const name of PAGES) {
  const path = join(process.argv[2], name);
  let page = readFileSync(path, "utf8");
  // They are for who builds the page, and every visitor would pay for them.
  page = page.replace(COMMENTS, "");
  page = change(page, NAMED, (_, before, name) => `${before} integrity="${digestOfFile(name)}"`);
  page = change(page, IMPORTED, (_, before, name) => `${before}"${digestOfFile(name)}"`);
  const digestsOf = (pattern) => [...page.matchAll(pattern)].map(([, content]) => digest(content));
  page = allow(page, "script-src", digestsOf(SCRIPTS));
  page = allow(page, "style-src", digestsOf(STYLES));
  writeFileSync(path, page);
}
