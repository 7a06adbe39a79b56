// Writes every file of a folder also as .br and .gz, for web servers that send such files as they are.
// Usage: node scripts/precompress.mjs FOLDER
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import zlib from "node:zlib";

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

async function precompress(path) {
  const bytes = await readFile(path);
  const params = {
    [zlib.constants.BROTLI_PARAM_QUALITY]: zlib.constants.BROTLI_MAX_QUALITY,
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await Promise.all([
    brotli(bytes, { params }).then((it) => writeFile(`${path}.br`, it)),
    gzip(bytes, { level: zlib.constants.Z_BEST_COMPRESSION }).then((it) => writeFile(`${path}.gz`, it)),
  ]);
}

const folder = process.argv[2];
const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const paths = entries
  .filter((it) => it.isFile() && !/\.(br|gz)$/.test(it.name))
  .map((it) => join(it.parentPath ?? it.path, it.name));
await Promise.all(paths.map(precompress));
