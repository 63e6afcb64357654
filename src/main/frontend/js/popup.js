/* A details element used as a menu closes when one clicks elsewhere, leaves it, or presses Escape. */
const opened = () => document.querySelectorAll("details[data-popup][open]");

function closeOutside(target) {
  opened().forEach((popup) => {
    if (!popup.contains(target)) {
      popup.open = false;
    }
  });
}

document.addEventListener("click", (event) => closeOutside(event.target));
document.addEventListener("focusin", (event) => closeOutside(event.target));
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  opened().forEach((popup) => {
    popup.open = false;
    popup.querySelector("summary").focus();
  });
});
