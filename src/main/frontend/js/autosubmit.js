/* A change in a filter form sends it. With hx-get on the form htmx does that, and fetches the results only. */
document.addEventListener("change", (event) => {
  const form = event.target.closest?.("form[data-autosubmit]");
  if (form && !form.hasAttribute("hx-get")) {
    form.requestSubmit();
  }
});
