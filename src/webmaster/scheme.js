// Light or dark, as the webmaster's system asks: the tokens of the map know both.
const isDark = matchMedia("(prefers-color-scheme: dark)");

const dress = () => {
  document.documentElement.dataset.theme = isDark.matches ? "dark" : "light";
};

/** Follows the system from now on. */
export function followScheme() {
  dress();
  isDark.addEventListener("change", dress);
}
