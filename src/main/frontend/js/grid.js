/*
 * A table walked with the arrow keys: one stop for Tab, the last place is remembered. The links in the cells stay links,
 * so Enter opens them, and a tick box stays one; a cell with neither gets the focus itself. Cells come to thousands, so
 * one is made ready for the focus when it is about to get it.
 */
import { onContent, within } from "./content.js";
import { move } from "./moves.js";
import { loadNext } from "./rows.js";

const stops = new WeakMap();

/** The rows one can walk: the lowest head row, the body and the foot. */
function rowsOf(table) {
  const head = table.tHead?.rows[table.tHead.rows.length - 1];
  const body = [...table.tBodies].filter((part) => !part.dataset.more).flatMap((part) => [...part.rows]);
  return [...(head ? [head] : []), ...body, ...(table.tFoot ? [...table.tFoot.rows] : [])].filter((row) => !row.hidden);
}

const stopOf = (cell) => cell.querySelector("a, button, input") ?? cell;

function settle(table, stop) {
  const before = stops.get(table);
  if (before) {
    before.tabIndex = -1;
  }
  stop.tabIndex = 0;
  stops.set(table, stop);
}

function begin(table) {
  const rows = rowsOf(table);
  const first = rows[table.tHead ? 1 : 0]?.cells[1] ?? rows[0]?.cells[0];
  if (first) {
    settle(table, stopOf(first));
  }
}

function untab(root) {
  root.querySelectorAll("a, button, input").forEach((stop) => (stop.tabIndex = -1));
}

function start(table) {
  if (table.hasAttribute("role")) return;
  table.setAttribute("role", "grid");
  untab(table);
  begin(table);
}

/** Rows that were put into a grid later. */
function join(root) {
  const table = root.parentElement?.closest?.("[role=grid]");
  if (!table) return;
  untab(root);
  if (!stops.get(table)?.isConnected) {
    begin(table);
  }
}

function place(rows, cell) {
  return { row: rows.indexOf(cell.parentElement), column: cell.cellIndex };
}

function goalOf(table, cell, event) {
  const rows = rowsOf(table);
  const to = move(place(rows, cell), event.key, event.ctrlKey || event.metaKey, rows.length, cell.parentElement.cells.length);
  return to && rows[to.row]?.cells[Math.min(to.column, rows[to.row].cells.length - 1)];
}

function go(goal) {
  const stop = stopOf(goal);
  if (!stop.hasAttribute("tabindex")) {
    stop.tabIndex = -1;
  }
  stop.focus();
}

/** A way down that ends below the people goes on with those who aren't there yet; to the very end with all of them. */
async function goBelow(table, cell, event) {
  const toTheEnd = event.key === "End" || (event.key === "ArrowDown" && (event.ctrlKey || event.metaKey));
  while ((await loadNext(table)) && toTheEnd);
  go(goalOf(table, cell, event));
}

document.addEventListener("keydown", (event) => {
  const cell = event.target.closest?.("[role=grid] td, [role=grid] th");
  if (!cell || event.altKey || event.shiftKey) return;
  const table = cell.closest("[role=grid]");
  const goal = goalOf(table, cell, event);
  if (!goal) return;
  event.preventDefault();
  const leaves = goal.closest("tfoot") && !cell.closest("tfoot") && table.querySelector("tbody[data-more]");
  if (leaves) {
    goBelow(table, cell, event);
  } else {
    go(goal);
  }
});

document.addEventListener("focusin", (event) => {
  const table = event.target.closest?.("[role=grid]");
  if (table) {
    settle(table, event.target);
  }
});

onContent((root) => {
  within(root, "table[data-grid]").forEach(start);
  join(root);
});
