// What is kept of a version, on two shelves: the app, whose files come together or not at all, and the
// details (commune lines, gazetteer), which come one by one. A file is kept only if it is what was built.
import { PrecacheController } from "workbox-precaching/PrecacheController.js";

/** The name of a cache of this page: no other page of the origin has these, as no scope holds a blank. */
export const cacheName = (shelf) => `passerelle ${registration.scope} ${shelf}`;

/** The build: its version, and on each shelf files as `[path, digest, bytes, isNamedByContent]`. */
const { version, app: appFiles, details: detailFiles } = BUILD;

/** A line over which less comes in a second than so many bytes, or nothing for so long, is no line. */
const FEWEST_BYTES = 2000;
const LONGEST_SILENCE_MS = 10_000;

class Shelf {
  constructor(name, files) {
    this.cacheName = cacheName(name);
    this.files = files.map(([path, digest, bytes, isNamedByContent]) => ({
      url: new URL(path, registration.scope).href,
      digest,
      bytes,
      // Where the name changes with the content, the browser's own cache may be asked.
      cache: isNamedByContent ? "default" : "reload",
    }));
    /** As last looked at. */
    this.missing = this.files;
    this.controller = new PrecacheController({ cacheName: this.cacheName });
    this.controller.addToCacheList(
      files.map(([url, integrity, , isNamedByContent]) => ({
        url,
        integrity,
        revision: isNamedByContent ? null : integrity,
      })),
    );
  }

  has(url) {
    return this.#key(url) !== undefined;
  }

  /** The kept file. Where it is missing, what the request brings, if it is of this version: it is kept. */
  get(request, event) {
    const cacheKey = this.#key(request.url);
    const integrity = this.controller.getIntegrityForCacheKey(cacheKey);
    return this.controller.strategy.handle({ request, event, params: { cacheKey, integrity } });
  }

  /** Looks which files are here. */
  async look() {
    const cache = await caches.open(this.cacheName);
    const keys = new Set((await cache.keys()).map((it) => it.url));
    const isKept = async ({ url }) => {
      const key = this.#key(url);
      // WebKit in a private window lists fewer files than it has.
      return keys.has(key) || (await caches.match(key, { cacheName: this.cacheName })) !== undefined;
    };
    const kept = await Promise.all(this.files.map(isKept));
    this.missing = this.files.filter((_, n) => !kept[n]);
  }

  /** Brings the next missing file in. Fails rather than wait for ever, which browsers may do. */
  async bringOne() {
    const { url, bytes, cache } = this.missing[0];
    // Earlier browsers have no such signal, and wait.
    const signal = AbortSignal.timeout?.(LONGEST_SILENCE_MS + (1000 * bytes) / FEWEST_BYTES);
    await this.get(new Request(url, { cache, signal }), { waitUntil() {} });
    this.missing.shift();
  }

  /** How many files are here, how many there are, and what those here weigh in bytes, as last looked at. */
  report() {
    const { files, missing } = this;
    const bytes = (list) => list.reduce((sum, it) => sum + it.bytes, 0);
    return [files.length - missing.length, files.length, bytes(files) - bytes(missing)];
  }

  /** Throws away what is not of this version. */
  removeOthers() {
    return this.controller.activate({ waitUntil() {} });
  }

  /** Throws away what is not what was built. */
  async removeDamaged() {
    const cache = await caches.open(this.cacheName);
    for (const { url, digest } of this.files) {
      const kept = await cache.match(this.#key(url));
      if (kept && (await digestOf(kept)) !== digest) await cache.delete(this.#key(url));
    }
  }

  #key(url) {
    return this.controller.getCacheKeyForURL(url);
  }
}

/** As an attribute `integrity` spells it; nothing when the entry cannot even be read. */
async function digestOf(response) {
  try {
    const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
    return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  } catch {
    return undefined;
  }
}

const app = new Shelf("app", appFiles);
const details = new Shelf("details", detailFiles);
export { app, details, version };

/** The windows that show this page, whether this worker serves them or not. */
export async function pages() {
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  return windows.filter((it) => it.url.startsWith(registration.scope));
}

/** Throws away earlier versions, unless a page might still need one: when only one window is open. */
export async function removeEarlierVersions() {
  if ((await pages()).length > 1) return;
  await app.removeOthers();
  await details.removeOthers();
}
