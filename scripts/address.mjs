// Tells a built folder where it will stand, for who shows links to it: messengers and search engines
// want addresses in full. Can be run again on the same folder.
// Usage: node scripts/address.mjs FOLDER URL
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, given] = process.argv.slice(2);

const address = URL.canParse(given) ? new URL(given) : undefined;
if (!address?.protocol.startsWith("http") || !address.pathname.endsWith("/")) {
  console.error(`address: ${given} is not an address of a folder, such as https://example.org/carte/`);
  process.exit(1);
}

const PICTURE = /(<meta property="og:image" content=")[^"]*(icons\/preview\.png" \/>)/;
const OWN = /\n *<link rel="canonical"[^>]*>\n *<meta property="og:url"[^>]*>/;

const path = join(folder, "index.html");
let page = readFileSync(path, "utf8").replace(OWN, "");
if (!PICTURE.test(page)) throw new Error(`${path} has no picture to complete`);
page = page.replace(
  PICTURE,
  `$1${address}$2\n    <link rel="canonical" href="${address}" />\n    <meta property="og:url" content="${address}" />`,
);
writeFileSync(path, page);
