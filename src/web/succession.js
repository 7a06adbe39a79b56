// What becomes of the copy of the data when newer ones come, and a copy of what belongs to them, for
// `succession.rs`. Here and not there, because the
// same weighs several times as much in the wasm file. Nothing is lost wherever this ends before its end: the next
// visit finds the copy that is there, and begins anew.
{
  const earlier = (url) => `${url}/earlier`;

  // Where there is no room, that of the earlier data is taken: nothing else is worth as little.
  const put = async (cache, url, entry, body) => {
    try {
      await cache.put(entry, new Response(body));
    } catch {
      await cache.delete(earlier(url));
      await cache.put(entry, new Response(body));
    }
  };

  // Byte for byte, because dates are written by people; piece by piece, because files may be long.
  const isSame = async (one, other) => {
    const PIECE = 1_000_000;
    let same = one.size === other.size;
    for (let at = 0; same && at < one.size; at += PIECE) {
      const piece = async (it) => new Uint8Array(await it.slice(at, at + PIECE).arrayBuffer());
      const [ours, theirs] = [await piece(one), await piece(other)];
      for (let n = 0; same && n < ours.length; n += 1) same = ours[n] === theirs[n];
    }
    return same;
  };

  // The file with only those of its records, as text; nothing where it has none of them.
  const partOf = async (file, ids) => {
    const { features, ...head } = JSON.parse(await file.text());
    const kept = features.filter((it) => ids.includes(`${it?.id}`.trim()));
    return kept.length > 0 && JSON.stringify({ ...head, features: kept });
  };

  /**
   * Before new data take the place of the copy at an address: what it has of the records of these ids (kept, and
   * gone from the new data) goes where it stays, and the copy itself becomes the earlier one. Whether the new
   * data are others; `undefined` where there is no copy. Fails only where what is kept would be lost.
   */
  const putAside = async (cache, url, data, copy, gone) => {
    const before = await copy?.blob().catch(() => undefined);
    if (!before) return undefined;
    if (await isSame(before, data)) return false;
    if (gone.length > 0) {
      // A damaged copy has nothing to keep.
      const part = await partOf(before, gone).catch(() => false);
      if (part) await put(cache, url, `${url}/gone-${Date.now()}`, part);
    }
    // Without it nobody is told what has changed, and that is all.
    await put(cache, url, earlier(url), before).catch(() => {});
    return true;
  };

  let settled = Promise.resolve();

  /** Waits until new data have put aside what they replace, or have found that they cannot, or need not. */
  window.untilPutAside = () => settled;

  /**
   * Keeps data, which came in pieces, in the place of the copy that there is of them. Waits for the worker, without
   * which a copy is of no use; that may be for ever. Gives how many bytes are kept of the data in all, and whether
   * they are others than before.
   */
  window.keepData = async (cacheName, url, pieces, copy, gone) => {
    let settle;
    settled = new Promise((it) => (settle = it));
    try {
      const data = new Blob(pieces);
      // The browser can hold that outside of the page's memory, as long as it takes.
      pieces = undefined;
      const cache = await caches.open(cacheName);
      const isOther = await putAside(cache, url, data, copy, gone);
      settle();
      await navigator.serviceWorker.ready;
      if (isOther !== false) await put(cache, url, url, data);
      const before = await (await cache.match(earlier(url)))?.blob();
      return [data.size + (before?.size ?? 0), isOther];
    } finally {
      settle();
    }
  };

  /**
   * Keeps another file beside the data as the server has it now: what the map does without, and the views need
   * when there is no network. Not after everything was erased.
   */
  window.keepBeside = async (cacheName, url) => {
    // Without a worker a copy is of no use, and before it nothing is asked for that is not needed yet.
    await navigator.serviceWorker.ready;
    const answer = await fetch(url, { cache: "no-cache" });
    const file = await answer.blob();
    // A page of a public network is none.
    JSON.parse(await file.text());
    if (answer.ok && (await caches.has(cacheName))) await put(await caches.open(cacheName), url, url, file);
  };
}
