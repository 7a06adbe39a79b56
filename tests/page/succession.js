// What becomes of the copy of the data when newer ones come, on devices with and without room.
import assert from "node:assert/strict";
import { test } from "node:test";

globalThis.window = globalThis;
const worker = { ready: Promise.resolve() };
// Node has none, or one that is not to be set.
Object.defineProperty(globalThis, "navigator", { value: { serviceWorker: worker } });
await import("../../src/web/succession.js");

const URL = "data/x.json";

/** A cache as browsers have it, with so much room, in bytes. */
class Store {
  constructor(room = Infinity) {
    this.room = room;
    this.entries = new Map();
  }

  async put(entry, response) {
    const body = await response.blob();
    const others = [...this.entries].filter(([it]) => it !== entry).map(([, it]) => it.size);
    if (others.reduce((a, b) => a + b, body.size) > this.room) throw new Error("no room");
    this.entries.set(entry, body);
  }

  async match(entry) {
    const body = this.entries.get(entry);
    return body && new Response(body);
  }

  async delete(entry) {
    return this.entries.delete(entry);
  }

  names() {
    return [...this.entries.keys()].map((it) => it.replace(/-\d+$/, "-…")).sort();
  }

  async text(entry) {
    return this.entries.get(entry)?.text();
  }
}

const file = (...ids) => JSON.stringify({ passerelle: { version: 1 }, features: ids.map((id) => ({ id })) });

/** A visit that is brought these data, while these favourites are gone from them. */
async function visit(store, text, gone = []) {
  globalThis.caches = { open: async () => store };
  const [size, isOther] = await keepData("data", URL, [text], await store.match(URL), gone);
  await untilPutAside();
  return [isOther, size];
}

test("a first visit keeps the data and has nothing to put aside", async () => {
  const store = new Store();
  assert.deepEqual(await visit(store, file("a")), [undefined, file("a").length]);
  assert.deepEqual(store.names(), [URL]);
});

test("the same data change nothing, whatever their length", async () => {
  const store = new Store();
  const long = file("é".repeat(1_200_000), "b");
  await visit(store, long);
  store.room = 0;
  assert.deepEqual((await visit(store, long))[0], false);
  store.room = Infinity;
  // Another byte at the very end.
  assert.deepEqual((await visit(store, long.replace('"b"', '"c"')))[0], true);
});

test("what newer data replace is the earlier copy until newer ones come again", async () => {
  const store = new Store();
  for (const ids of [["a"], ["a", "b"], ["a", "b"], ["c"]]) await visit(store, file(...ids));
  assert.equal(await store.text(URL), file("c"));
  assert.equal(await store.text(`${URL}/earlier`), file("a", "b"));
});

test("a favourite that goes is kept as it was, however many versions later", async () => {
  const store = new Store();
  await visit(store, file("a", "b"));
  for (const id of ["c", "d", "e"]) await visit(store, file("a", id), ["b", "long-gone"]);
  assert.deepEqual(store.names(), [URL, `${URL}/earlier`, `${URL}/gone-…`]);
  const [, kept] = [...store.entries].find(([it]) => it.includes("gone"));
  assert.equal(await kept.text(), file("b"));
});

test("without room for both, the newest data matter more than the earlier ones", async () => {
  const [old, next] = [file("a", "b"), file("a", "c")];
  const store = new Store(old.length + 1);
  await visit(store, old);
  assert.deepEqual(await visit(store, next), [true, next.length]);
  assert.deepEqual(store.names(), [URL]);
  assert.equal(await store.text(URL), next);
});

test("without room for a favourite that goes, the copy that has it stays", async () => {
  const store = new Store();
  await visit(store, file("a", "b"));
  store.room = file("a", "b").length;
  await assert.rejects(visit(store, file("a"), ["b"]));
  assert.equal(await store.text(URL), file("a", "b"));
  // The next visit finds room.
  store.room = Infinity;
  await visit(store, file("a"), ["b"]);
  assert.deepEqual(store.names(), [URL, `${URL}/earlier`, `${URL}/gone-…`]);
});

test("a visit that ends halfway is made up for by the next one", async () => {
  const store = new Store();
  await visit(store, file("a", "b"));
  worker.ready = Promise.reject(new Error("no worker"));
  await assert.rejects(visit(store, file("a"), ["b"]));
  assert.equal(await store.text(URL), file("a", "b"));
  worker.ready = Promise.resolve();
  assert.deepEqual(await visit(store, file("a"), ["b"]), [true, file("a").length + file("a", "b").length]);
  assert.equal(await store.text(URL), file("a"));
  assert.equal(await store.text(`${URL}/earlier`), file("a", "b"));
});

test("a damaged copy gives way", async () => {
  const store = new Store();
  for (const damaged of ['{"dam', "[]", '{"features": [null]}']) {
    await store.put(URL, new Response(damaged));
    await visit(store, file("a"), ["b"]);
    assert.equal(await store.text(URL), file("a"));
  }
});

test("a favourite is known by its id without the blanks around it", async () => {
  const store = new Store();
  await visit(store, file(" a ", "b"));
  await visit(store, file("b"), ["a"]);
  assert.equal(await store.text([...store.entries.keys()].find((it) => it.includes("/gone-"))), file(" a "));
});

test("a file beside the data is kept while there is anything to keep it with", async () => {
  const store = new Store();
  const answer = (body, status = 200) => (globalThis.fetch = async () => new Response(body, { status }));
  let isErased = false;
  globalThis.caches = { open: async () => store, has: async () => !isErased };
  answer("{}");
  await keepBeside("data", "data/x.more.json");
  assert.equal(await store.text("data/x.more.json"), "{}");
  answer("<html>");
  await assert.rejects(keepBeside("data", "data/x.more.json"));
  answer("[]", 503);
  await keepBeside("data", "data/x.more.json");
  assert.equal(await store.text("data/x.more.json"), "{}");
  isErased = true;
  answer("{}");
  await keepBeside("data", "data/y.more.json");
  assert.deepEqual(store.names(), ["data/x.more.json"]);
});

test("nothing is asked for before there is a worker", async () => {
  const store = new Store();
  globalThis.caches = { open: async () => store, has: async () => true };
  let nAsked = 0;
  globalThis.fetch = async () => {
    nAsked += 1;
    return new Response("{}");
  };
  let begin;
  worker.ready = new Promise((it) => (begin = it));
  const kept = keepBeside("data", "data/x.more.json");
  await new Promise((it) => setTimeout(it));
  assert.equal(nAsked, 0);
  begin();
  await kept;
  assert.equal(nAsked, 1);
});
