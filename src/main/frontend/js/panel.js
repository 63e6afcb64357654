/*
 * A link with data-panel opens its page in the panel: beside the page on wide screens, over it on a phone. Forms in the
 * panel are sent in place; afterwards what the page marks with data-refresh is fetched anew.
 */
import { announce, bodyOf, fetchPage, takeOver } from "./content.js";

const panel = document.querySelector("[data-panel-dialog]");
const body = panel?.querySelector("[data-panel-body]");
const narrow = window.matchMedia("(max-width: 47.99rem)");
let opener = null;
let findOpener = null;
let turn = 0;

function open() {
  if (panel.open) return;
  if (narrow.matches) {
    panel.showModal();
  } else {
    panel.show();
  }
}

function fill(content) {
  body.replaceChildren(document.importNode(content, true));
  announce(body.firstElementChild);
  const heading = body.querySelector("h1, h2");
  if (heading) {
    heading.id = "panel-title-text";
    panel.setAttribute("aria-labelledby", "panel-title-text");
    heading.tabIndex = -1;
    heading.focus();
  }
}

function alertOf(text) {
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.className = "panel__refused";
  message.textContent = text;
  return message;
}

function say(text) {
  body.replaceChildren(alertOf(text));
}

async function load(address, options) {
  const mine = ++turn;
  body.setAttribute("aria-busy", "true");
  try {
    const { response, page } = await fetchPage(address, options);
    if (mine !== turn) return null;
    const content = page.querySelector("[data-panel-content]");
    const refused = page.querySelector("[data-problem]");
    if (content) {
      fill(content);
    } else if (refused) {
      body.querySelector(".panel__refused")?.remove();
      body.prepend(alertOf(refused.textContent));
      return null;
    }
    return { response, content };
  } catch {
    if (mine === turn) {
      say(panel.dataset.failed);
    }
    return null;
  } finally {
    body.removeAttribute("aria-busy");
  }
}

async function refreshBehind() {
  if (!document.querySelector("[data-refresh]")) return;
  const rows = opener?.closest("[data-again]");
  const { page } = await fetchPage(location.href);
  takeOver("[data-refresh]", page);
  if (rows) {
    const again = page.getElementById(rows.id)?.dataset.again ? page : (await fetchPage(rows.dataset.again)).page;
    takeOver(`#${CSS.escape(rows.id)}`, again);
  }
  if (opener && !opener.isConnected) {
    opener = findOpener();
    if (!panel.open) {
      opener?.focus();
    }
  }
}

async function send(form, submitter) {
  const address = submitter?.getAttribute("formaction") ?? form.action;
  const answer = await load(address, { method: "POST", body: bodyOf(form, submitter) });
  if (!answer?.response.ok) return;
  await refreshBehind().catch(() => location.reload());
  if (!answer.content) {
    panel.close();
  }
}

/** Opens a page in the panel; without one, goes there. @param again finds where to return to, when that was replaced */
export function openAt(address, from, again) {
  if (!panel || typeof panel.show !== "function") {
    location.assign(address);
    return;
  }
  opener = from;
  findOpener = again;
  open();
  load(address).then((answer) => {
    if (answer && !answer.content) {
      location.assign(address);
    }
  });
}

function follow(event) {
  const link = event.target.closest?.("a[data-panel]");
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const place = link.getAttribute("href");
  openAt(link.href, link, () => document.querySelector(`[data-panel][href="${CSS.escape(place)}"]`));
}

if (panel && typeof panel.show === "function") {
  document.addEventListener("click", follow);
  panel.addEventListener("click", (event) => {
    if (event.target === panel || event.target.closest("[data-panel-close]")) {
      panel.close();
    }
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      panel.close();
    }
  });
  panel.addEventListener("close", () => {
    turn++;
    opener?.focus();
  });
  panel.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    event.preventDefault();
    send(form, event.submitter);
  });
}
