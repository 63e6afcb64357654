/* Something was asked for behind the page and didn't come: say so, and keep what is there. */
const notice = document.querySelector("[data-failure]");

export function failed() {
  if (notice) {
    notice.hidden = false;
  }
}

function well() {
  if (notice) {
    notice.hidden = true;
  }
}

document.addEventListener("htmx:responseError", failed);
document.addEventListener("htmx:sendError", failed);
document.addEventListener("htmx:afterSwap", well);
notice?.querySelector("button")?.addEventListener("click", well);
