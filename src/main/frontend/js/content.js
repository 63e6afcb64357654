/* Runs a start function on the page and on everything that is put into it later (by htmx or by the panel). */
export function onContent(start) {
  start(document);
  document.addEventListener("htmx:load", (event) => start(event.target));
}

/** Tells htmx, and through it every behaviour, about an element that was put into the page. */
export function announce(element) {
  if (window.htmx) {
    window.htmx.process(element);
  }
  element.dispatchEvent(new CustomEvent("htmx:load", { bubbles: true }));
}

/** Elements below root that match, root itself included. */
export function within(root, selector) {
  const found = [...root.querySelectorAll(selector)];
  return root instanceof Element && root.matches(selector) ? [root, ...found] : found;
}

/** Fetches a page of this site as a document; throws when the answer isn't one we can show. */
export async function fetchPage(address, options = {}) {
  const response = await fetch(address, { credentials: "same-origin", ...options });
  const isPage = (response.headers.get("content-type") ?? "").includes("text/html");
  // What a form was sent to may be gone: the page says so.
  const refusals = options.method === "POST" ? [404, 409, 422] : [409, 422];
  const shows = response.ok || refusals.includes(response.status);
  if (!isPage || !shows) {
    throw new Error(`${response.status} ${address}`);
  }
  return { response, page: new DOMParser().parseFromString(await response.text(), "text/html") };
}

/** What a form would send, in the way it would send it. */
export function bodyOf(form, submitter) {
  const data = submitter ? new FormData(form, submitter) : new FormData(form);
  return form.enctype === "multipart/form-data" ? data : new URLSearchParams(data);
}

/** Rows that were ticked stay ticked, where they are still there. */
function keepTicks(old, fresh) {
  const ticked = [...old.querySelectorAll("[data-select-row]:checked")].map((row) => `${row.name} ${row.value}`);
  fresh.querySelectorAll("[data-select-row]").forEach((row) => {
    if (ticked.includes(`${row.name} ${row.value}`)) {
      row.checked = true;
    }
  });
}

/** Replaces the elements of this page that match by those with the same id in another page. */
export function takeOver(selector, page) {
  for (const old of document.querySelectorAll(selector)) {
    const fresh = old.id && page.getElementById(old.id);
    if (fresh) {
      const imported = document.importNode(fresh, true);
      keepTicks(old, imported);
      const focused = old.contains(document.activeElement) ? document.activeElement.id : "";
      old.replaceWith(imported);
      if (focused) document.getElementById(focused)?.focus();
      announce(imported);
    }
  }
}
