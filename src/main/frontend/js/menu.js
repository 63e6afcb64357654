/* The menu button of narrow screens. */
const button = document.querySelector("[data-menu]");
const menu = document.getElementById("navigation");

function show(open) {
  menu.classList.toggle("is-open", open);
  button.setAttribute("aria-expanded", String(open));
}

if (button && menu) {
  button.addEventListener("click", () => show(button.getAttribute("aria-expanded") !== "true"));
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && button.getAttribute("aria-expanded") === "true") {
      show(false);
      button.focus();
    }
  });
}
