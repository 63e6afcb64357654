/* Buttons of narrow screens that open a part of the frame: the menu, and the search. */
const buttons = [...document.querySelectorAll("[data-opens]")];
const partOf = (button) => document.getElementById(button.getAttribute("aria-controls"));
const isOpen = (button) => button.getAttribute("aria-expanded") === "true";

function show(button, open) {
  partOf(button).classList.toggle("is-open", open);
  button.setAttribute("aria-expanded", String(open));
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-opens]");
  if (!button) return;
  const open = !isOpen(button);
  buttons.forEach((other) => show(other, open && other === button));
  if (open) partOf(button).querySelector("[data-search]")?.focus();
});

/* Later than what stands in the part itself: there Escape may put something smaller away first. */
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  const button = buttons.find((one) => isOpen(one) && partOf(one).contains(event.target));
  if (!button) return;
  show(button, false);
  button.focus();
});
