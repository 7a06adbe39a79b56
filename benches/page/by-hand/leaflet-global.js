// The cluster plugin expects Leaflet as a global.
import L from "leaflet";

window.L = L;
