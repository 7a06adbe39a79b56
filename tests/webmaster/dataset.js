import assert from "node:assert/strict";
import { test } from "node:test";
import { communeCode, communes, listed, localised, offers } from "../../src/webmaster/dataset.js";

const DATASET = {
  passerelle: {
    version: 1,
    taxonomy: {
      categories: [
        { id: "amo", label: { fr: "AMO", nl: "JO" } },
        { id: "unused", label: "Personne" },
      ],
      themes: [
        { id: "dropout", label: { fr: "Décrochage" } },
        { id: "early", label: { fr: "Repérage" }, parent: "dropout" },
      ],
    },
  },
  features: [
    { properties: { kind: "partner", category: "amo", wheelchair: false, address: { country: "BE", commune_code: "92094", locality: "Namur" } } },
    { properties: { kind: "project", themes: ["dropout", "early"], school: { type: "lycee" }, address: { country: "FR", commune_code: "87085", locality: "Limoges" } } },
    { properties: { kind: "project", themes: ["early"], category: null, address: { country: "FR", commune_code: "87085" } } },
  ],
};
const offered = (facet) => new Map(offers(DATASET)).get(facet)?.map(({ id, label, count }) => [id, label, count]);

test("what some record has is offered by its name, with the number of records", () => {
  assert.deepEqual(offered("category"), [["amo", "AMO", 1]]);
  assert.deepEqual(offered("kind"), [["project", "Projets d’écoles", 2], ["partner", "Partenaires", 1]]);
  assert.deepEqual(offered("wheelchair"), [["no", "Non accessible", 1]]);
  assert.deepEqual(offered("level"), [["lycee", "lycee", 1]]);
  assert.deepEqual(offered("country"), [["BE", "Belgique", 1], ["FR", "France", 2]]);
  assert.equal(offered("service"), undefined);
});

test("a wider term counts the records of the narrower ones, each once", () => {
  assert.deepEqual(offered("theme"), [["dropout", "Décrochage", 2], ["early", "Repérage", 2]]);
});

test("terms that are each other's parent hang nothing", () => {
  const circle = [{ id: "a", label: "A", parent: "b" }, { id: "b", label: "B", parent: "a" }];
  const dataset = { passerelle: { taxonomy: { themes: circle } }, features: [{ properties: { kind: "project", themes: ["a"] } }] };
  assert.deepEqual(offers(dataset)[1], ["theme", [{ id: "a", label: "A", count: 1 }, { id: "b", label: "B", count: 1 }]]);
});

test("a text in another language is better than none", () => {
  assert.equal(localised({ nl: "Kaart" }), "Kaart");
  assert.equal(localised(undefined), "");
});

test("the usual dataset comes first, wherever the page stands", () => {
  const config = { datasets: [{ id: "a", url: "data/a.json" }, { id: "b", url: "data/b.json" }], default_dataset: "b" };
  const folder = "https://cartes.example.org/passerelle/";
  assert.deepEqual(listed(config, folder), [["b", `${folder}data/b.json`], ["a", `${folder}data/a.json`]]);
  const usual = "nouvelle-aquitaine-fwb";
  assert.deepEqual(listed({}, folder), [[usual, `${folder}data/${usual}.json`]]);
});

test("a commune is known by its name, its code or its word of the gazetteer", () => {
  const known = communes(DATASET);
  assert.deepEqual(known.map((it) => it.label), ["Limoges (87085)", "Namur (92094)"]);
  for (const typed of ["limoges", "87085", "Limoges (87085)"]) assert.equal(communeCode(typed, known), "87085", typed);
  assert.equal(communeCode("fr-86194", known), "FR-86194");
  assert.equal(communeCode("86000", known), undefined);
});
