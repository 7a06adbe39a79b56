// The lines of HTML that a webmaster copies. Pure.
import { AUTO, addressOf } from "./choice.js";

/** What the frame may ask its visitor's browser for, each only after a tap on a button of its own. */
const ALLOW = "geolocation; clipboard-write";

/** A portal's address goes along, but not which of its pages the visitor reads. */
const REFERRER_POLICY = "strict-origin-when-cross-origin";

/** What the element calls its frame by itself, in the language of the map. */
const USUAL_TITLE = "Passerelle : carte des projets et des partenaires";

const ESCAPES = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

/** A text as it stands between the double quotes of an attribute. */
export const escaped = (text) => text.replace(/[&"<>]/g, (it) => ESCAPES[it]);

/** `<tag …></tag>`, an attribute a line; one without a value is left out. */
function tag(name, attributes) {
  const lines = attributes.filter(([, value]) => value).map(([name, value]) => `\n  ${name}="${escaped(value)}"`);
  return `<${name}${lines.join("")}></${name}>`;
}

/** The map as a frame, `height` pixels high. */
export function frameCode({ folder, words, title, height }) {
  return tag("iframe", [
    ["src", addressOf(folder, words)],
    ["title", title],
    ["width", "100%"],
    ["height", String(height)],
    ["loading", "lazy"],
    ["allow", ALLOW],
    ["referrerpolicy", REFERRER_POLICY],
    ["style", "border: 0"],
  ]);
}

/** The map as an element of its own, which makes the frame; `height` in pixels, or "auto". */
export function elementCode({ folder, words, title, height }) {
  const script = `<script src="${escaped(new URL("embed.js", folder).href)}" defer></script>`;
  return `${script}\n${tag("passerelle-carte", elementAttributes({ words, title, height }))}`;
}

/** As `[name, value]`, without what the element does by itself: its usual title, growing with its content. */
export function elementAttributes({ words, title, height }) {
  const others = [
    ["title", title === USUAL_TITLE ? "" : title],
    ["height", height === AUTO ? "" : `${height}px`],
  ];
  return [...words, ...others.filter(([, value]) => value)];
}
