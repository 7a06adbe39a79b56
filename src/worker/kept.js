// The two shelves of a version: the app's files, which come together or not at all, and the details
// (commune lines, gazetteer), which come one by one. Each file is kept only if it is what was built.
import { PrecacheController } from "workbox-precaching/PrecacheController.js";

/** This worker's own caches start so: other pages of this origin have others, as no scope holds a blank. */
const PREFIX = `passerelle ${registration.scope} `;

export const cacheName = (shelf) => PREFIX + shelf;

/** Put in by scripts/worker.mjs: `{ version, app, details }`, of files `[path, digest, bytes, isStatic]`. */
const { version, app: appFiles, details: detailFiles } = BUILD;

export { version };

class Shelf {
  constructor(name, files) {
    this.name = cacheName(name);
    this.files = new Map(files.map(([path, ...file]) => [new URL(path, registration.scope).href, file]));
    this.controller = new PrecacheController({ cacheName: this.name });
    this.controller.addToCacheList(
      files.map(([url, digest, , isNamedByContent]) => ({
        url,
        integrity: digest,
        // The browser's own cache may be asked for a file whose name changes with its content.
        revision: isNamedByContent ? null : digest,
      })),
    );
  }

  has(url) {
    return this.controller.getCacheKeyForURL(url) !== undefined;
  }

  install(event) {
    return this.controller.install(event);
  }

  /** The kept file; or the one of the network, which is kept in turn if it is the right one. */
  get(request, event) {
    const cacheKey = this.controller.getCacheKeyForURL(request.url);
    const integrity = this.controller.getIntegrityForCacheKey(cacheKey);
    return this.controller.strategy.handle({ request, event, params: { cacheKey, integrity } });
  }

  /** The addresses of the files that are not here yet. */
  async missing() {
    const cache = await caches.open(this.name);
    const kept = new Set((await cache.keys()).map((it) => it.url));
    const isMissing = (url) => !kept.has(this.controller.getCacheKeyForURL(url));
    return [...this.files.keys()].filter(isMissing);
  }

  /** How many bytes the kept ones take. */
  async bytes() {
    const missing = new Set(await this.missing());
    return [...this.files].reduce((sum, [url, [, bytes]]) => (missing.has(url) ? sum : sum + bytes), 0);
  }

  /** Throws away what earlier versions left. */
  cleanUp() {
    return this.controller.activate({ waitUntil() {} });
  }

  /** Throws away what is damaged. */
  async mend() {
    const cache = await caches.open(this.name);
    for (const [url, [digest]] of this.files) {
      const key = this.controller.getCacheKeyForURL(url);
      const kept = await cache.match(key);
      if (kept && (await digestOf(kept)) !== digest) await cache.delete(key);
    }
  }
}

/** As the attribute `integrity` spells it. `undefined` when the entry cannot even be read. */
async function digestOf(response) {
  try {
    const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
    return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  } catch {
    return undefined;
  }
}

export const app = new Shelf("app", appFiles);
export const details = new Shelf("details", detailFiles);

/** Files of earlier versions go when no page can need them any more: when there is one window only. */
export async function cleanUp() {
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.filter((it) => it.url.startsWith(registration.scope)).length > 1) return;
  await app.cleanUp();
  await details.cleanUp();
}
