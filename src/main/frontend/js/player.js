/*
 * In the player the left and right arrow keys go to the previous and the next part, outside of anything that uses them
 * itself. They follow the links that stand on the page, so what is typed is saved first like before any other link.
 */
const OWN_USE = "input, textarea, select, [contenteditable], [tabindex='0'], video, audio, dialog, iframe";

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const wanted = { ArrowLeft: "[data-previous]", ArrowRight: "[data-next]" }[event.key];
  if (!wanted || event.target.closest(OWN_USE)) return;
  const link = document.querySelector(`[data-player] ${wanted}`);
  if (!link) return;
  event.preventDefault();
  link.click();
});
