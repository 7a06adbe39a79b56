// Shortens the names by which the wasm file and its glue know each other: wasm-bindgen puts a digest
// into each, and digests do not compress. Also minifies the glue.
// Usage: node scripts/shorten.mjs FOLDER
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";

// https://webassembly.github.io/spec/core/binary/modules.html
const HEADER_BYTES = 8;
const IMPORT_SECTION = 2;
const EXPORT_SECTION = 7;
const FUNCTION = 0;

/** Walks through bytes. */
class Reader {
  at = 0;

  constructor(bytes) {
    this.bytes = bytes;
  }

  take(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  number() {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const [byte] = this.take(1);
      number |= (byte & 0x7f) << shift;
      if (byte <= 0x7f) return number;
    }
  }

  text() {
    return this.take(this.number()).toString();
  }
}

const folder = process.argv[2];
const wasmName = readdirSync(folder).find((it) => it.endsWith("_bg.wasm"));
if (!wasmName) throw new Error(`no wasm-bindgen output in ${folder}`);
const wasmPath = join(folder, wasmName);
const gluePath = wasmPath.replace(/_bg\.wasm$/, ".js");

const glue = transformSync(readFileSync(gluePath, "utf8"), {
  format: "esm",
  minify: true,
  mangleProps: /^(__wbg_|__wbindgen_|__externref_|wasm_bindgen__)/,
  mangleCache: {},
});
writeFileSync(gluePath, glue.code);
writeFileSync(wasmPath, renamed(readFileSync(wasmPath), glue.mangleCache));

/** The module with other names for what it imports and exports. */
function renamed(wasm, names) {
  const input = new Reader(wasm);
  const output = [input.take(HEADER_BYTES)];
  while (input.at < wasm.length) {
    const id = input.take(1);
    const section = input.take(input.number());
    const isRenamed = id[0] === IMPORT_SECTION || id[0] === EXPORT_SECTION;
    const content = isRenamed ? renamedSection(section, id[0], names) : section;
    output.push(id, bytesOf(content.length), content);
  }
  return Buffer.concat(output);
}

/** An import is a module, a name and what it is; an export lacks the module. */
function renamedSection(section, id, names) {
  const input = new Reader(section);
  const count = input.number();
  const output = [bytesOf(count)];
  for (let n = 0; n < count; n++) {
    if (id === IMPORT_SECTION) output.push(...text(input.text()));
    const name = input.text();
    output.push(...text(names[name] || name));
    const kind = input.take(1);
    if (id === IMPORT_SECTION && kind[0] !== FUNCTION) throw new Error(`import "${name}" is no function`);
    output.push(kind, bytesOf(input.number()));
  }
  return Buffer.concat(output);
}

function text(it) {
  const bytes = Buffer.from(it);
  return [bytesOf(bytes.length), bytes];
}

/** A number as LEB128: seven bits a byte, the lowest first, and a bit that says that more follow. */
function bytesOf(number) {
  const bytes = [];
  for (; number > 0x7f; number >>>= 7) bytes.push((number & 0x7f) | 0x80);
  return Buffer.from([...bytes, number]);
}
