/* '/' goes to the search field, unless one is writing; arrows go through what it suggests, Escape puts that away. */
const writes = "input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable]";

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = document.querySelector("[data-search]");
  if (!field || event.target.closest?.(writes) || document.querySelector("dialog:modal")) return;
  event.preventDefault();
  if (field.offsetParent === null) document.querySelector("[data-opens][aria-controls=header-search]")?.click();
  field.focus();
  field.select();
});

const box = document.getElementById("search-suggestions");
const form = box?.closest("form");
const links = () => [...box.querySelectorAll("a")];

function putAway() {
  box.replaceChildren();
}

function step(event, by) {
  const places = [form.querySelector("[data-search]"), ...links()];
  const next = places[places.indexOf(document.activeElement) + by];
  if (!next || places.length === 1) return;
  event.preventDefault();
  next.focus();
}

box?.addEventListener("htmx:afterSwap", () => {
  const found = box.querySelector("[data-suggestions]")?.dataset.suggestions ?? "";
  form.querySelector("[data-suggestions-status]").textContent = found;
});

form?.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown") step(event, 1);
  if (event.key === "ArrowUp") step(event, -1);
  if (event.key === "Escape" && links().length > 0) {
    event.preventDefault();
    form.querySelector("[data-search]").focus();
    putAway();
  }
});

form?.addEventListener("focusout", (event) => {
  if (!form.contains(event.relatedTarget)) putAway();
});
