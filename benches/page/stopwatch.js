// Runs in a page before its own scripts, and looks at it from outside. `window.look` belongs to the
// page that is measured (see pages.mjs).
{
  /** Start and length of every task of more than 50 ms. */
  const longTasks = [];
  new PerformanceObserver((list) => {
    for (const it of list.getEntries()) longTasks.push([it.startTime, it.duration]);
  }).observe({ type: "longtask", buffered: true });

  /** What the page's WebAssembly works in: no figure of the browser's tools holds it. */
  const memories = [];
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await original.apply(WebAssembly, given);
      const { exports } = made.instance ?? made;
      memories.push(...Object.values(exports).filter((it) => it instanceof WebAssembly.Memory));
      return made;
    };
  }
  const wasmBytes = () => memories.reduce((sum, it) => sum + it.buffer.byteLength, 0);

  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /** What the page shows; `null` as long as there is nothing to look at. */
  const look = () => {
    try {
      return window.look();
    } catch {
      return null;
    }
  };

  /** Whether the map shows what the page counts, and the list something. */
  const isWhole = (sight) => sight && sight.drawn === sight.mapped && (sight.count === 0 || sight.first !== undefined);

  /** When the first frame is painted in which the page is whole and the claim holds; with its sight. */
  const painted = (claim, limitMs) =>
    new Promise((resolve, reject) => {
      const from = performance.now();
      const atFrame = () => {
        const sight = look();
        if (isWhole(sight) && claim(sight)) {
          // The next task runs after this frame's paint.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve({ atMs: performance.now(), sight });
          port2.postMessage(null);
        } else if (performance.now() - from > limitMs) {
          reject(new Error(`after ${limitMs} ms the page shows ${JSON.stringify(sight)}`));
        } else {
          requestAnimationFrame(atFrame);
        }
      };
      requestAnimationFrame(atFrame);
    });

  /** Milliseconds from an input to the paint of a whole page for which the claim holds. */
  const time = async (input, claim, limitMs) => {
    const fromMs = performance.now();
    input();
    const { atMs, sight } = await painted(claim, limitMs);
    await pause(400);
    const rested = look();
    if (rested.first !== sight.first || rested.count !== sight.count) {
      throw new Error(`it looked done as ${JSON.stringify(sight)}, then became ${JSON.stringify(rested)}`);
    }
    return atMs - fromMs;
  };

  /** Resolves once no task has been long for a while. */
  const calm = async (calmMs) => {
    const lastEnd = () => longTasks.reduce((end, [start, length]) => Math.max(end, start + length), 0);
    // Not only since the last long task: one may be under way that has not been reported yet.
    for (let looked = performance.now(); ; ) {
      await pause(calmMs / 4);
      const now = performance.now();
      if (now - looked > calmMs) {
        if (now - lastEnd() > calmMs) return;
        looked = now;
      }
    }
  };

  /** Milliseconds between frames while the map is dragged in a circle, then zoomed in and out. */
  const frames = async () => {
    const map = document.querySelector(".leaflet-container");
    const { left, top, width, height } = map.getBoundingClientRect();
    const [x, y] = [left + width * 0.6, top + height * 0.55];
    const target = document.elementFromPoint(x, y);
    const options = (x, y) => ({ bubbles: true, cancelable: true, clientX: x, clientY: y, button: 0, buttons: 1, view: window });
    const mouse = (type, at, x, y) => {
      const pointer = { ...options(x, y), pointerId: 1, pointerType: "mouse", isPrimary: true };
      at.dispatchEvent(new PointerEvent(type.replace("mouse", "pointer"), pointer));
      at.dispatchEvent(new MouseEvent(type, options(x, y)));
    };
    const gaps = [];
    let isOver = false;
    let last;
    const atFrame = (now) => {
      if (last !== undefined) gaps.push(now - last);
      last = now;
      if (!isOver) requestAnimationFrame(atFrame);
    };
    requestAnimationFrame(atFrame);

    const DRAG_MS = 1500;
    const RADIUS_PX = 130;
    const fromMs = performance.now();
    mouse("mousedown", target, x, y);
    for (let ms = 0; ms < DRAG_MS; ms = performance.now() - fromMs) {
      const angle = (ms / DRAG_MS) * 4 * Math.PI;
      mouse("mousemove", document.body, x + RADIUS_PX * (Math.cos(angle) - 1), y + RADIUS_PX * Math.sin(angle));
      await new Promise(requestAnimationFrame);
    }
    mouse("mouseup", document.body, x, y);
    for (const deltaY of [-240, -240, -240, 240, 240, 240]) {
      target.dispatchEvent(new WheelEvent("wheel", { ...options(x, y), deltaY }));
      await pause(400);
    }
    isOver = true;
    return gaps;
  };

  const longest = (fromMs) => Math.max(0, ...longTasks.filter(([start]) => start >= fromMs).map(([, length]) => length));

  window.stopwatch = { painted, time, calm, frames, longest, wasmBytes };
}
