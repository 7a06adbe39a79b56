// Puts a button beside every text that is there to be copied.

/** How long a button says what it has done, in milliseconds. */
const SAID_FOR = 4000;

/** Gives each code on the page its button. */
export function offerCopying() {
  for (const figure of document.querySelectorAll("[data-copy]")) {
    const text = figure.querySelector("pre");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = figure.dataset.copy;
    const status = document.createElement("span");
    status.className = "said";
    status.setAttribute("role", "status");
    const row = document.createElement("figcaption");
    row.append(button, status);
    figure.append(row);

    let timer;
    button.addEventListener("click", async () => {
      status.textContent = (await copy(text)) ? "C’est copié." : "Le texte est sélectionné : copiez-le avec Ctrl + C (⌘ + C).";
      clearTimeout(timer);
      timer = setTimeout(() => (status.textContent = ""), SAID_FOR);
    });
  }
}

/** Whether the text is on the clipboard. Where that is refused, it is selected. */
async function copy(element) {
  try {
    // Missing where the page did not come over a safe connection.
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(element);
    element.focus();
    return false;
  }
}
