// Puts the examples of servers from docs/servers into the webmaster's page, so that there is one of each.
// Usage: node scripts/webmaster.mjs PAGE OUT
import { readFileSync, writeFileSync } from "node:fs";

const [page, out] = process.argv.slice(2);
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const filled = readFileSync(page, "utf8").replace(/ data-file="([^"]+)">/g, (_, path) => {
  const text = readFileSync(path, "utf8").trimEnd();
  return `>${text.replace(/[&<>]/g, (it) => ESCAPES[it])}`;
});
writeFileSync(out, filled);
