// Shows a message in the place of a page that does not start or has stopped. In old JavaScript, because
// an old browser is one of the reasons.
(function () {
  var MOST_PATIENCE_MS = 5000;
  var isShown = false;

  function show(isTooOld) {
    var kept = document.getElementById("failure");
    if (!kept) {
      // The scripts stand before the text.
      document.addEventListener("DOMContentLoaded", function () { show(isTooOld); });
      return;
    }
    if (isShown) return;
    isShown = true;
    var message = kept.content.firstElementChild;
    message.querySelector("[data-reason=broken]").hidden = isTooOld;
    message.querySelector("[data-reason=old]").hidden = !isTooOld;
    message.querySelector("button").onclick = reload;
    document.body.appendChild(message);
  }

  // Files that are damaged, or that the browser remembers as missing, would be so again.
  function reload() {
    var files = document.querySelectorAll("script[src], link[rel=modulepreload], link[rel=stylesheet]");
    var fetched = [].map.call(files, function (it) { return fetch(it.src || it.href, { cache: "reload" }); });
    function go() { location.reload(); }
    mend(function () { Promise.all(fetched).then(go, go); });
    setTimeout(go, MOST_PATIENCE_MS);
  }

  // The worker throws away what is damaged of what it keeps.
  function mend(then) {
    var worker;
    try { worker = navigator.serviceWorker && navigator.serviceWorker.controller; } catch (_) { worker = null; }
    if (!worker) return then();
    var channel = new MessageChannel();
    channel.port1.onmessage = then;
    worker.postMessage({ wish: "mend" }, [channel.port2]);
  }

  // A panic, which leaves nothing that works; or code that is none.
  function isOfWasm(it) {
    return it instanceof WebAssembly.RuntimeError || it instanceof WebAssembly.CompileError || it instanceof WebAssembly.LinkError;
  }

  // Others' scripts (a browser's extension) may throw what they like once the page is there.
  function isFatal(it) {
    return isOfWasm(it) || !document.querySelector(".page");
  }

  if (typeof WebAssembly !== "object" || !("noModule" in document.createElement("script"))) {
    show(true);
    return;
  }
  // Files that do not come tell only where they stand, so that one listens on the way down.
  addEventListener("error", function (event) {
    var file = event.target;
    var isFile = file !== window && (file.tagName === "SCRIPT" || file.rel === "stylesheet");
    if (isFile || (file === window && isFatal(event.error))) show(false);
  }, true);
  addEventListener("unhandledrejection", function (event) {
    if (isFatal(event.reason)) show(false);
  });
})();
