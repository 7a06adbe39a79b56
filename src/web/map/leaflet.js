// The parts of Leaflet that leaflet_map.rs names: a map without vector layers, popups and tooltips is
// two thirds of the whole. Bundled by the hook in Trunk.toml into one script that defines `L`.
export { Map } from "leaflet/src/map/index.js";
export { DivIcon, divIcon } from "leaflet/src/layer/marker/DivIcon.js";
export { Marker } from "leaflet/src/layer/marker/Marker.js";
export { GridLayer } from "leaflet/src/layer/tile/GridLayer.js";
export { TileLayer } from "leaflet/src/layer/tile/TileLayer.js";
export { LatLng } from "leaflet/src/geo/LatLng.js";
export { LatLngBounds } from "leaflet/src/geo/LatLngBounds.js";
export { Point } from "leaflet/src/geometry/Point.js";
export * as control from "leaflet/src/control/Control.Scale.js";
