"use strict";
// Citations in other formats, copying, and opening what an address points to. Without it the
// pages can be read all the same.
(() => {
  const stored = new Map();

  function citations(article) {
    if (!stored.has(article)) {
      const element = article.querySelector("script.bykz-citations");
      stored.set(article, element ? JSON.parse(element.textContent) : null);
    }
    return stored.get(article);
  }

  function citation(shared, row, format) {
    const at = Object.keys(shared.formats).indexOf(format);
    const key = row.slice(row.indexOf("/") + 1);
    const pieces = shared.rows[row][at].map((n) => shared.pieces[n].split(shared.key).join(key));
    return pieces.join(shared.formats[format]);
  }

  function button(label, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", () => act(made));
    return made;
  }

  async function copy(text, source, pressed) {
    try {
      await navigator.clipboard.writeText(text);
      pressed.textContent = "Copied";
    } catch {
      // Pages opened as files have no clipboard: the text is selected for the reader to copy.
      getSelection().selectAllChildren(source);
      pressed.textContent = "Selected: press Ctrl+C";
    }
    setTimeout(() => { pressed.textContent = "Copy"; }, 2500);
  }

  function equip(box) {
    if (box.dataset.equipped) return;
    box.dataset.equipped = "yes";
    const shown = box.querySelector(".bykz-text");
    const choices = document.createElement("div");
    choices.className = "bykz-choices";
    const shared = box.matches(".bykz-cite") ? citations(box.closest(".bykz")) : null;
    if (shared && shared.rows[box.dataset.row]) {
      const texts = { Text: shown.textContent };
      const names = { bibtex: "BibTeX", ris: "RIS" };
      for (const format of Object.keys(shared.formats)) {
        texts[names[format] || format] = citation(shared, box.dataset.row, format);
      }
      for (const [name, text] of Object.entries(texts)) {
        const choice = button(name, () => {
          shown.textContent = text;
          for (const other of choices.querySelectorAll("[aria-pressed]")) {
            other.setAttribute("aria-pressed", String(other === choice));
          }
        });
        choice.setAttribute("aria-pressed", String(name === "Text"));
        choices.append(choice);
      }
    }
    choices.append(button("Copy", (pressed) => copy(shown.textContent, shown, pressed)));
    box.insertBefore(choices, shown);
  }

  function open(target) {
    for (let at = target; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
    target.scrollIntoView();
  }

  function follow() {
    const name = decodeURIComponent(location.hash.slice(1));
    const target = name && document.getElementById(name);
    if (target && target.closest(".bykz")) open(target);
  }

  document.addEventListener("toggle", (event) => {
    if (event.target.open && event.target.matches(".bykz-cite, .bykz-report")) equip(event.target);
  }, true);
  addEventListener("hashchange", follow);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", follow);
  else follow();
  addEventListener("beforeprint", () => {
    for (const part of document.querySelectorAll(".bykz details.bykz-part, .bykz details.bykz-check")) part.open = true;
  });
})();
