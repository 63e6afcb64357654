/* Ticked rows: the tick of all follows them, and the bar counts them. */
import { onContent, within } from "./content.js";

const rows = (form) => [...form.querySelectorAll("[data-select-row]:not(:disabled)")];

export function words(count, one, many, language) {
  return count === 1 ? one : many.replace("#", count.toLocaleString(language));
}

function show(form) {
  const all = rows(form);
  const count = all.filter((row) => row.checked).length;
  const whole = form.querySelector("[data-select-all]");
  if (whole) {
    whole.checked = count > 0 && count === all.length;
    whole.indeterminate = count > 0 && count < all.length;
  }
  const bar = form.querySelector("[data-selection-bar]");
  const text = bar?.querySelector("[data-selection-count]");
  if (!text) return;
  bar.hidden = count === 0;
  text.textContent = words(count, text.dataset.one, text.dataset.many, document.documentElement.lang);
}

document.addEventListener("change", (event) => {
  const form = event.target.closest?.("form[data-selection]");
  if (!form) return;
  if (event.target.matches("[data-select-all]")) {
    rows(form).forEach((row) => (row.checked = event.target.checked));
  }
  show(form);
});

document.addEventListener("click", (event) => {
  const form = event.target.closest?.("[data-selection-clear]")?.closest("form[data-selection]");
  if (!form) return;
  rows(form).forEach((row) => (row.checked = false));
  show(form);
  form.querySelector("[data-select-all], [data-select-row]")?.focus();
});

onContent((root) => within(root, "form[data-selection]").forEach(show));
window.addEventListener("pageshow", () => document.querySelectorAll("form[data-selection]").forEach(show));
