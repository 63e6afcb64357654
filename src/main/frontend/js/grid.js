/*
 * A table walked with the arrow keys: one stop for Tab, the last place is remembered. The links in the cells stay links,
 * so Enter opens them, and a tick box stays one; a cell with neither gets the focus itself.
 */
import { onContent, within } from "./content.js";
import { move } from "./moves.js";

/** The rows one can walk: the lowest head row, the body and the foot. */
function rowsOf(table) {
  const head = table.tHead?.rows[table.tHead.rows.length - 1];
  const body = [...table.tBodies].flatMap((part) => [...part.rows]);
  return [...(head ? [head] : []), ...body, ...(table.tFoot ? [...table.tFoot.rows] : [])].filter((row) => !row.hidden);
}

const stopOf = (cell) => cell.querySelector("a, button, input") ?? cell;

function settle(table, stop) {
  table.querySelectorAll("[tabindex='0']").forEach((other) => (other.tabIndex = -1));
  stop.tabIndex = 0;
}

function start(table) {
  if (table.hasAttribute("role")) return;
  table.setAttribute("role", "grid");
  const rows = rowsOf(table);
  rows.forEach((row) => [...row.cells].forEach((cell) => (stopOf(cell).tabIndex = -1)));
  const first = rows[table.tHead ? 1 : 0]?.cells[1] ?? rows[0]?.cells[0];
  if (first) {
    settle(table, stopOf(first));
  }
}

function place(rows, cell) {
  return { row: rows.indexOf(cell.parentElement), column: cell.cellIndex };
}

document.addEventListener("keydown", (event) => {
  const cell = event.target.closest?.("[role=grid] td, [role=grid] th");
  if (!cell || event.altKey || event.shiftKey) return;
  const table = cell.closest("[role=grid]");
  const rows = rowsOf(table);
  const to = move(place(rows, cell), event.key, event.ctrlKey || event.metaKey, rows.length, cell.parentElement.cells.length);
  const goal = to && rows[to.row]?.cells[to.column];
  if (!goal) return;
  event.preventDefault();
  stopOf(goal).focus();
});

document.addEventListener("focusin", (event) => {
  const table = event.target.closest?.("[role=grid]");
  if (table) {
    settle(table, event.target);
  }
});

onContent((root) => within(root, "table[data-grid]").forEach(start));
