// The Chromium of this machine.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

function browserPath() {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const places = process.env.PATH.split(delimiter).flatMap((folder) => names.map((it) => join(folder, it)));
  const path = places.find(existsSync);
  if (!path) throw new Error("no Chromium on PATH: `make test-tools` installs one");
  return path;
}

const options = () => ({
  executablePath: browserPath(),
  args: [
    "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    // Chromium's sandbox does not run as root, which containers are.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ],
});

/** A browser that keeps nothing. */
export function launch() {
  return chromium.launch(options());
}

/** A browser that keeps what it learns in this folder. */
export function launchWith(profile) {
  return chromium.launchPersistentContext(profile, { ...options(), viewport: { width: 1280, height: 800 }, locale: "fr-FR" });
}
