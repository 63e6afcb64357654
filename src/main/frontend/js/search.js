/* '/' goes to the search field, unless one is writing. */
const writes = "input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable]";

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = document.querySelector("[data-search]");
  if (!field || event.target.closest?.(writes) || document.querySelector("dialog:modal")) return;
  event.preventDefault();
  field.focus();
  field.select();
});
