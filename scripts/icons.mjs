// Draws the icons of the installed page from public/icon.svg, as the PNG files that systems ask for, and
// the picture that other sites show beside a link to the page.
// Usage: node scripts/icons.mjs ICON PREVIEW FOLDER
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

const [source, preview, folder] = process.argv.slice(2);
const svg = readFileSync(source, "utf8");

/** The corners filled, and the drawing within the middle circle that every system leaves visible. */
const masked = svg
  .replace(/ rx="\d+"/, "")
  .replace(/(<rect[^>]*>)(.*)(<\/svg>)/s, '$1<g transform="translate(20 20) scale(.7) translate(-20 -20)">$2</g>$3');
if (masked === svg) throw new Error(`${source} is not drawn as this script expects`);

mkdirSync(folder, { recursive: true });
const draw = (name, drawing, side) => {
  const picture = new Resvg(drawing, { fitTo: { mode: "width", value: side } }).render();
  writeFileSync(join(folder, name), picture.asPng());
};
for (const side of [192, 512]) {
  draw(`icon-${side}.png`, svg, side);
  draw(`icon-maskable-${side}.png`, masked, side);
}
// iOS cuts the corners itself, and fills transparent ones with black.
draw("apple-touch-icon.png", svg.replace(/ rx="\d+"/, ""), 180);
draw("preview.png", readFileSync(preview, "utf8"), 1200);
