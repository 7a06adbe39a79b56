import assert from "node:assert/strict";
import { test } from "node:test";
import { elementCode, frameCode } from "../../src/webmaster/code.js";

const FOLDER = "https://cartes.example.org/passerelle/";
const TITLE = "Carte des partenaires";

test("a frame says what it is, what it may ask for and how high it is", () => {
  const words = [["area", "86"], ["lock", "area"]];
  assert.equal(
    frameCode({ folder: FOLDER, words, title: TITLE, height: 640 }),
    `<iframe
  src="https://cartes.example.org/passerelle/index.html?area=86&amp;lock=area"
  title="Carte des partenaires"
  width="100%"
  height="640"
  loading="lazy"
  allow="geolocation; clipboard-write"
  referrerpolicy="strict-origin-when-cross-origin"
  style="border: 0"></iframe>`,
  );
});

test("an element has the same words, and grows with its content unless told otherwise", () => {
  const words = [["category", "amo,epn"]];
  const script = '<script src="https://cartes.example.org/passerelle/embed.js" defer></script>';
  assert.equal(
    elementCode({ folder: FOLDER, words, title: TITLE, height: "auto" }),
    `${script}\n<passerelle-carte\n  category="amo,epn"\n  title="Carte des partenaires"></passerelle-carte>`,
  );
  assert.match(elementCode({ folder: FOLDER, words, title: TITLE, height: 640 }), /\n {2}height="640px"></);
});

test("an element needs nothing that it does by itself", () => {
  const usual = "Passerelle : carte des projets et des partenaires";
  const code = elementCode({ folder: FOLDER, words: [], title: usual, height: "auto" });
  assert.match(code, /\n<passerelle-carte><\/passerelle-carte>$/);
});

test("nothing that is typed leaves its attribute", () => {
  const hostile = `"><script>alert('&quot;')</script>`;
  const code = elementCode({ folder: FOLDER, words: [["q", hostile]], title: hostile, height: "auto" });
  const typed = "&quot;&gt;&lt;script&gt;alert('&amp;quot;')&lt;/script&gt;";
  assert.ok(code.includes(`q="${typed}"`) && code.includes(`title="${typed}"`), code);
  assert.equal(code.match(/<script/g).length, 1);
  assert.doesNotMatch(frameCode({ folder: FOLDER, words: [["q", hostile]], title: hostile, height: 1 }), /<script/);
});
