// Which requests are answered from here. All others go their way as if there were no worker.
import { app, cacheName, details } from "./shelves.js";
import { mayBeTile, tile } from "./tiles.js";

const START = registration.scope;
const PAGE = new URL("index.html", START).href;
const BESIDE = ["emporter.html", "autour.html"].map((it) => new URL(it, START).href);

/** Names that change with the content of the file or its folder, as the build gives them. */
const NAMED_BY_CONTENT = /-[0-9a-f]{10,}(_bg)?[./]/;

/** The answer on its way; nothing when the request is none of this worker's business. */
export function answer(event) {
  const { request } = event;
  if (request.method !== "GET") return undefined;
  const [url] = request.url.split(/[?#]/);
  if (request.mode === "navigate") {
    if (url === START || url === PAGE) return page(event, app, PAGE);
    // Whatever it is asked for.
    if (BESIDE.includes(url)) return page(event, details, url);
  }
  for (const shelf of [app, details]) {
    if (shelf.has(request.url)) return shelf.get(new Request(request.url), event).catch(() => fetch(request));
  }
  if (url.startsWith(START) && NAMED_BY_CONTENT.test(url.slice(START.length))) return fileOfEarlierVersion(request);
  return mayBeTile(request) ? tile(request) : undefined;
}

/** A page. A damaged one could not even say so, therefore it is looked at first. */
async function page(event, shelf, address) {
  try {
    const response = await shelf.get(new Request(address), event);
    if ((await response.clone().text()).includes("</html>")) return response;
  } catch {
    // It is not kept, and the server has another version, or there is no network.
  }
  return fetch(event.request);
}

/** What a page asks for that is older than this worker, and that the server may have no longer. */
async function fileOfEarlierVersion(request) {
  for (const shelf of [app, details]) {
    const kept = await caches.match(request.url, { cacheName: shelf.cacheName });
    if (kept) return kept;
  }
  return fetch(request);
}
