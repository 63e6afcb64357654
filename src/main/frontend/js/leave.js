/*
 * What was typed in a form that saves as one goes is saved before a link or another form takes the page away. What can't
 * be saved holds it once, with the focus where it is wrong: who then still goes, goes.
 */
import { saveToLeave, unsent } from "./autosave.js";

let waits = false;

function goesOn(link, event) {
  const href = link.getAttribute("href");
  const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.target;
  return href && !href.startsWith("#") && !elsewhere && !link.hasAttribute("download");
}

async function saveFirst(form, event, go) {
  event.preventDefault();
  event.stopImmediatePropagation();
  if (waits) return;
  waits = true;
  const saved = await saveToLeave(form);
  waits = false;
  if (saved) go();
  else (form.querySelector("[aria-invalid]") ?? form.querySelector("[data-autosave-fallback] button"))?.focus();
}

// Before any other behaviour of the page sees it.
document.addEventListener(
  "click",
  (event) => {
    const link = event.target.closest?.("a[href]");
    const form = link && goesOn(link, event) && unsent();
    if (form) saveFirst(form, event, () => link.click());
  },
  true,
);

document.addEventListener(
  "submit",
  (event) => {
    const form = unsent();
    if (!form || form === event.target) return;
    const { target, submitter } = event;
    saveFirst(form, event, () => target.requestSubmit(submitter));
  },
  true,
);

// Back and forward can't be held: what was typed is sent before the page is another one.
window.addEventListener(
  "popstate",
  () => {
    const form = unsent();
    if (form) saveToLeave(form);
  },
  true,
);

/** From the moment the next part was asked for nothing can be typed in what it replaces. */
function hold(event, held) {
  document.querySelectorAll("form[data-autosave-fields]").forEach((form) => {
    const replaced = event.detail.target?.contains(form);
    if (!held || (replaced && form !== event.detail.elt)) form.inert = held;
  });
}

document.addEventListener("htmx:beforeRequest", (event) => hold(event, true));
document.addEventListener("htmx:afterRequest", (event) => hold(event, false));
