// The map as it will stand in the portal's page, live.
import { elementAttributes } from "./code.js";
import { addressOf } from "./choice.js";

/** How long nobody types before the map is loaded again, in milliseconds. */
const PAUSE = 500;

/** The lowest frame that shows more than a search box, in CSS pixels. */
const LOWEST = 320;

export class Preview {
  #place = document.getElementById("preview");
  #trouble = document.getElementById("preview-trouble");
  #timer;
  #shown;
  /** The element's script, on its way, here or not; asked for only when somebody wants the element. */
  #script;

  /** Shows the map so, once nobody types any more. */
  show(map) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(map), PAUSE);
  }

  /** In CSS pixels; all the room there is when empty. */
  resize(width) {
    this.#place.style.maxWidth = width && `${width}px`;
  }

  async #show(map) {
    const wanted = JSON.stringify(map);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    const isHere = !map.isElement || (await this.#loadScript(map.folder));
    // Another choice was made while the script was on its way.
    if (wanted !== this.#shown) return;
    this.#trouble.textContent = isHere ? "" : "Le fichier embed.js manque à côté de cette page : déposez-le, ou choisissez le cadre.";
    // Always a new one: a frame that goes elsewhere would fill the history of this window.
    this.#place.replaceChildren(...(isHere ? [map.isElement ? element(map) : frame(map)] : []));
  }

  #loadScript(folder) {
    this.#script ??= new Promise((resolve) => {
      const script = document.createElement("script");
      script.src = new URL("embed.js", folder).href;
      script.addEventListener("load", () => resolve(customElements.get("passerelle-carte") !== undefined));
      script.addEventListener("error", () => resolve(false));
      document.head.append(script);
    });
    return this.#script;
  }
}

function frame({ folder, words, title, height }) {
  const frame = document.createElement("iframe");
  frame.src = addressOf(folder, words);
  frame.title = title;
  frame.height = Math.max(Number(height), LOWEST);
  return frame;
}

function element(map) {
  const element = document.createElement("passerelle-carte");
  for (const [name, value] of elementAttributes(map)) element.setAttribute(name, value);
  return element;
}
