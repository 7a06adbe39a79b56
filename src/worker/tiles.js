// Street tiles, which a visitor has agreed to: those that were seen stay for as long as their server
// says, and for want of a network longer if it does not mind. Nothing is fetched ahead.
import { cacheName } from "./shelves.js";

const STREETS = cacheName("streets");

/** Some screens of streets: 400 tiles weigh about 8 MB. */
const MOST_TILES = 400;

/** When a tile came, in milliseconds since 1970: pages cannot read the date of another host's answer. */
const CAME_AT = "passerelle-came-at";

/** Whether a request could be for a tile; the page itself shows no other pictures. */
export const mayBeTile = (request) => request.destination === "image";

/** The tile, from here while it is fresh. */
export async function tile(request) {
  if (!(await isTile(request.url))) return fetch(request);
  const cache = await caches.open(STREETS);
  const kept = await cache.match(request.url);
  if (kept && isFresh(kept)) return kept;
  try {
    const response = await fetch(readable(request));
    if (response.ok) await keep(cache, request.url, response.clone());
    return response;
  } catch {
    // No network; or the server lets nobody read its tiles, which may then not be kept.
    return kept && mayBeStale(kept) ? kept : fetch(request);
  }
}

/** Whether the webmaster's file, of which the page keeps a copy, names the server of this picture. */
async function isTile(url) {
  const file = await caches.match(new URL("config.json", registration.scope), { cacheName: cacheName("data") });
  const { tiles = [] } = (await file?.json()) ?? {};
  return tiles.some((it) => {
    const [beginning] = new URL(it.url, registration.scope).href.split(/%7B|{/);
    return url.startsWith(beginning);
  });
}

/** The same request in the form whose answer may be read: its headers say how long it may be kept. */
function readable({ url, referrer, referrerPolicy }) {
  return new Request(url, { mode: "cors", credentials: "omit", referrer, referrerPolicy });
}

async function keep(cache, url, response) {
  if (directives(response).has("no-store")) return;
  const headers = new Headers(response.headers);
  headers.set(CAME_AT, Date.now());
  try {
    await cache.put(url, new Response(await response.blob(), { headers }));
    const keys = await cache.keys();
    for (const oldest of keys.slice(0, Math.max(0, keys.length - MOST_TILES))) await cache.delete(oldest);
  } catch {
    // No room: streets are shown all the same.
  }
}

function directives(response) {
  const directives = (response.headers.get("cache-control") ?? "").toLowerCase().split(",");
  return new Map(directives.map((it) => it.trim().split("=")));
}

function isFresh(response) {
  const said = directives(response);
  if (said.has("no-cache")) return false;
  const came = Number(response.headers.get(CAME_AT));
  const until = said.has("max-age") ? came + Number(said.get("max-age")) * 1000 : Date.parse(response.headers.get("expires"));
  return Date.now() < until;
}

/** Whether it may be shown longer than it is fresh, as RFC 9111 allows without a network. */
function mayBeStale(response) {
  const said = directives(response);
  return !said.has("no-cache") && !said.has("must-revalidate");
}
