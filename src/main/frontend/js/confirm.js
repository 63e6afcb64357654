/* Asks before the act of button[data-confirm]; the question is the attribute, the answer is the button's own words. */
const dialog = document.querySelector("[data-confirm-dialog]");
let asked = null;

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("button[data-confirm]");
  if (!dialog || !button || button === asked) return;
  event.preventDefault();
  asked = button;
  dialog.querySelector("[data-confirm-text]").textContent = button.dataset.confirm;
  dialog.querySelector("[data-confirm-yes]").textContent = button.textContent.trim();
  dialog.showModal();
  dialog.querySelector("[data-confirm-no]").focus();
});

dialog?.addEventListener("click", (event) => {
  if (event.target.closest("[data-confirm-no]")) {
    dialog.close();
  } else if (event.target.closest("[data-confirm-yes]")) {
    const button = asked;
    dialog.close();
    button.form.requestSubmit(button);
  }
});

dialog?.addEventListener("close", () => {
  asked?.focus();
  asked = null;
});
