// The service worker: what it listens to. It knows no file names (scripts/worker.mjs puts the list of
// the build's files in) and never decides what the page shows.
import { answer } from "./answers.js";
import { bringIn, keepAll, stop, tellPages } from "./background.js";
import { app, details, removeEarlierVersions } from "./shelves.js";

// All of the app's files, or no version. Pages are told why while the worker is still there to tell;
// the next visit tries again.
addEventListener("install", (event) => event.waitUntil(install()));

async function install() {
  try {
    await app.look();
    await bringIn(app);
  } catch (error) {
    await tellPages(error);
    throw error;
  }
}

// A first visit is served from here at once. Later versions get here only when a page has agreed.
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const response = answer(event);
  if (response) event.respondWith(response);
});

/** What a page may wish for. */
const WISHES = {
  /** To have all files here; when it is `frugal`, only those of the app. It is told what is here. */
  async keep({ frugal }) {
    await removeEarlierVersions();
    await keepAll(frugal ? [app] : [app, details]);
  },
  /** That this version, which is waiting, takes the place of the earlier one. */
  takeOver: () => skipWaiting(),
  /** That files which are not what was built are thrown away, to be fetched again. */
  async mend() {
    await app.removeDamaged();
    await details.removeDamaged();
  },
  /** That nothing is kept any more. What is in the caches is the page's to delete. */
  async leave() {
    await stop();
    await registration.unregister();
  },
};

addEventListener("message", (event) => {
  const wish = WISHES[event.data?.wish];
  if (!wish) return;
  const answered = wish(event.data).catch(tellPages);
  event.waitUntil(answered.then(() => event.ports[0]?.postMessage("done")));
});
