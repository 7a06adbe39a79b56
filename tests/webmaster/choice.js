import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, everything, wordsOf } from "../../src/webmaster/choice.js";

const FOLDER = "https://cartes.example.org/passerelle/";
const addressFor = (choice) => addressOf(FOLDER, wordsOf({ ...everything(), ...choice }));

test("nothing chosen is the whole map", () => {
  assert.deepEqual(wordsOf(everything()), []);
  assert.equal(addressFor({}), `${FOLDER}index.html`);
});

test("an address reads like what was chosen", () => {
  const choice = {
    q: " aide aux devoirs ",
    chosen: { area: ["86"], category: ["amo", "epn"] },
    near: "86194",
    radius: "20",
    view: "list",
    hide: ["locate", "header"],
    lock: ["area"],
    theme: { color: "#8a0f3d" },
  };
  assert.equal(
    addressFor(choice),
    `${FOLDER}index.html?q=aide+aux+devoirs&category=amo,epn&area=86&near=86194&radius=20` +
      "&view=list&hide=header,locate&lock=area&theme-color=%238a0f3d",
  );
});

test("what is not asked is not locked, and without a place there is no radius", () => {
  const choice = { chosen: { area: ["86"] }, radius: "20", lock: ["category", "near", "q"] };
  assert.equal(addressFor(choice), `${FOLDER}index.html?area=86`);
});

test("what people type stays one value", () => {
  const address = addressFor({ q: `"a" & <b>=c#d` });
  assert.equal(new URL(address).searchParams.get("q"), `"a" & <b>=c#d`);
  assert.equal(new URL(address).hash, "");
});
