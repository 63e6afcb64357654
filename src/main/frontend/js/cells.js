/*
 * Cells without a link of their own: the row says who, the head of the column which skill, together they are the
 * address of the panel. The line below the matrix says in words what the cell under the pointer or the focus means.
 */
import { openAt } from "./panel.js";
import { loadNext } from "./rows.js";

const heads = (table) => table.tHead.rows[table.tHead.rows.length - 1].cells;

function skillOf(cell) {
  return heads(cell.closest("table"))[cell.cellIndex]?.dataset.s;
}

const cellOf = (target) => target.closest?.("table[data-cells] tr[data-e] > td");

function find(table, employee, skill) {
  const row = table.querySelector(`tr[data-e="${CSS.escape(employee)}"]`);
  const column = [...heads(table)].findIndex((head) => head.dataset.s === skill);
  return row && column >= 0 ? row.cells[column] : null;
}

function open(cell) {
  const employee = cell.parentElement.dataset.e;
  const skill = skillOf(cell);
  if (!skill) return false;
  const table = cell.closest("table");
  table.querySelectorAll("[data-open]").forEach((other) => delete other.dataset.open);
  cell.dataset.open = "";
  cell.tabIndex = -1;
  cell.focus();
  history.replaceState(history.state, "", `#c${employee}-${skill}`);
  openAt(`/team/people/${employee}/skills/${skill}`, cell, () => {
    const again = find(document.querySelector("table[data-cells]") ?? table, employee, skill);
    if (again) {
      again.tabIndex = -1;
    }
    return again;
  });
  return true;
}

document.addEventListener("click", (event) => {
  const cell = cellOf(event.target);
  if (cell && !event.target.closest("a, button, input, label")) {
    open(cell);
  }
});

document.addEventListener("keydown", (event) => {
  const isOpening = event.key === "Enter" || event.key === " ";
  if (!isOpening || event.target.tagName !== "TD") return;
  const cell = cellOf(event.target);
  if (cell && open(cell)) {
    event.preventDefault();
  }
});

/** Such as: Sanne de Vries, Digitale visie: 2 van 3. */
function words(cell) {
  const name = cell.parentElement.querySelector("th a")?.textContent ?? "";
  const skill = heads(cell.closest("table"))[cell.cellIndex]?.textContent.trim() ?? "";
  const level = cell.firstChild?.nodeType === Node.TEXT_NODE ? cell.firstChild.data.trim() : "";
  return `${name}, ${skill}: ${level} ${cell.querySelector("i")?.textContent ?? ""}`;
}

function tell(event) {
  const cell = cellOf(event.target);
  const line = cell && skillOf(cell) && cell.closest("table").parentElement.parentElement.querySelector("[data-cell-words]");
  if (line && cell.textContent) {
    line.textContent = words(cell);
  }
}

document.addEventListener("mouseover", tell);
document.addEventListener("focusin", tell);

/** Whoever comes back to the page finds the cell that was open last. */
async function comeBack() {
  const place = /^#c(\d+)-(\d+)$/.exec(location.hash);
  const table = place && document.querySelector("table[data-cells]");
  if (!table) return;
  let cell = find(table, place[1], place[2]);
  while (!cell && (await loadNext(table))) {
    cell = find(table, place[1], place[2]);
  }
  if (cell) {
    cell.tabIndex = -1;
    cell.focus();
    cell.scrollIntoView({ block: "center", inline: "center" });
  }
}

window.addEventListener("pageshow", comeBack);
document.addEventListener("click", (event) => {
  if (event.target.closest?.("[data-print]")) {
    window.print();
  }
});
