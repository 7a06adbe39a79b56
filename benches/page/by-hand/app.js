// The page that a web developer writes by hand for this job: Leaflet, leaflet.markercluster and
// MiniSearch, each used as its documentation advises for many records. What Passerelle is measured
// against.
import L from "leaflet";
import "./leaflet-global.js";
import "leaflet.markercluster";
import { filters } from "./filters.js";
import { searchIndex } from "./search.js";

const LISTED = 50;
const TYPING_PAUSE_MS = 150;

const parameters = new URLSearchParams(location.search);
const countOutput = document.getElementById("count");
const list = document.getElementById("list");
const searchBox = document.getElementById("search");

const map = L.map("map", { preferCanvas: true }).fitBounds([[42.4, -2], [51.5, 6.2]]);
L.tileLayer(parameters.get("tiles"), { maxZoom: 19 }).addTo(map);

const response = await fetch(parameters.get("data"));
const records = await response.json();
records.forEach((it, n) => (it.id = n));
const everything = records.map((it) => it.id);

const icon = (className) => L.divIcon({ className, html: "<i></i>", iconSize: [20, 20] });
const icons = { project: icon("pin project"), partner: icon("pin") };
const markers = records.map((it) => {
  if (it.lat === null) return null;
  const marker = L.marker([it.lat, it.lon], { icon: icons[it.kind], title: it.name, alt: it.name });
  marker.record = it;
  return marker;
});
const clusters = L.markerClusterGroup({ chunkedLoading: true, showCoverageOnHover: false, maxClusterRadius: 60 });
clusters.on("click", ({ layer, latlng }) => {
  L.popup().setLatLng(latlng).setContent(sheet(layer.record)).openOn(map);
});
map.addLayer(clusters);

function text(tag, content) {
  return Object.assign(document.createElement(tag), { textContent: content });
}

function sheet(record) {
  const element = document.createElement("div");
  element.append(text("b", record.name), text("p", record.summary));
  element.append(text("p", [record.organiser, record.hours, ...record.services].filter(Boolean).join(" · ")));
  return element;
}

function row(record) {
  const button = document.createElement("button");
  button.dataset.n = record.id;
  const what = [record.category, record.commune].filter(Boolean).join(" · ");
  button.append(text("b", record.name), text("div", what), text("small", record.themes.join(", ")));
  const item = document.createElement("li");
  item.append(button);
  return item;
}

let candidates = everything;
const narrow = filters(records, show);

function show() {
  const met = narrow(candidates);
  const shown = met.map((n) => markers[n]).filter(Boolean);
  countOutput.textContent = met.length;
  countOutput.dataset.mapped = shown.length;
  list.replaceChildren(...met.slice(0, LISTED).map((n) => row(records[n])));
  clusters.clearLayers();
  clusters.addLayers(shown);
}

list.addEventListener("click", ({ target }) => {
  const marker = markers[target.closest("button")?.dataset.n];
  if (marker) clusters.zoomToShowLayer(marker, () => marker.fire("click", { latlng: marker.getLatLng() }));
});

// After the first paint: nobody searches before seeing anything.
const find = new Promise((resolve) => {
  requestAnimationFrame(() => setTimeout(() => resolve(searchIndex(records)), 0));
});

let pause;
searchBox.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(async () => {
    const words = searchBox.value.trim();
    const met = words && (await (await find)(words));
    // Somebody may have typed on while the index was being built.
    if (words !== searchBox.value.trim()) return;
    candidates = met || everything;
    show();
  }, TYPING_PAUSE_MS);
});

show();
