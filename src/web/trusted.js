// What may become markup, or the address of a script: this and nothing else, whoever asks for it, where
// the browser knows Trusted Types. The page makes its elements by calls.
if (window.trustedTypes) {
  // Leaflet looks whether the browser draws SVG, writes the length of its scale, and empties an icon.
  const isOfLeaflet = (text) => text === "<svg/>" || text === "" || /^\d+ k?m$/.test(text);
  trustedTypes.createPolicy("default", {
    createHTML: (text) => (isOfLeaflet(text) ? text : null),
    createScriptURL: (url) => (url === "sw.js" ? url : null),
  });
}
