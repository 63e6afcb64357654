/*
 * The steps of a path in their order: arrows go to another step, Alt with arrows moves one, Delete takes it away, and the
 * grip drags it. Each sends the form that the page has for it, so what stands there then is what the server made of it.
 */
const ROW = "[data-build-row]";

function act(row, what, by = "") {
  const form = row.closest("[data-build]").querySelector("form[data-build-act]");
  form.setAttribute("action", `${row.dataset.buildRow}/${what}`);
  form.elements.by.value = by;
  window.htmx?.process(form);
  form.requestSubmit();
}

function other(row, step) {
  const rows = [...row.closest("[data-build]").querySelectorAll(ROW)];
  rows[rows.indexOf(row) + step]?.querySelector("a").focus();
}

document.addEventListener("keydown", (event) => {
  const row = event.target.closest?.(ROW);
  if (!row || event.ctrlKey || event.metaKey) return;
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step && event.altKey) act(row, "place", step < 0 ? "up" : "down");
  else if (step) other(row, step);
  else if (event.key === "Delete" && !event.altKey) act(row, "removal");
  else return;
  event.preventDefault();
});

let dragged = null;

document.addEventListener("dragstart", (event) => {
  const row = event.target.closest?.(".build__grip")?.closest(ROW);
  if (!row) return;
  dragged = row;
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", row.dataset.place);
  event.dataTransfer.setDragImage(row, 0, 0);
});

function over(row) {
  document.querySelectorAll(`${ROW}.is-over`).forEach((one) => one.classList.toggle("is-over", one === row));
  row?.classList.add("is-over");
}

document.addEventListener("dragover", (event) => {
  const row = dragged && event.target.closest?.(ROW);
  if (!row) return;
  event.preventDefault();
  over(row);
});

document.addEventListener("drop", (event) => {
  const row = dragged && event.target.closest?.(ROW);
  if (!row) return;
  event.preventDefault();
  if (row !== dragged) act(dragged, "place", row.dataset.place);
});

document.addEventListener("dragend", () => {
  over(null);
  dragged = null;
});
