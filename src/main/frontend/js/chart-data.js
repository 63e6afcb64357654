/**
 * The figures of a chart: what stands along the axis (days lie as far apart as they are), and per series its values and, for survival, the band and the
 * number of people at risk. A hole is null.
 *
 * @param {{x: boolean, day: ?boolean, series: ?string, part: ?string}[]} heads one for each column
 * @param {{text: string, value: ?string}[][]} rows the cells of the body
 */
export function chartData(heads, rows) {
  const axis = Math.max(0, heads.findIndex((head) => head.x));
  const series = new Map();
  heads.forEach((head, column) => {
    if (!head.series) return;
    const one = series.get(head.series) ?? { name: head.series };
    one[head.part ?? "value"] = rows.map((row) => plain(row[column]));
    series.set(head.series, one);
  });
  return {
    x: rows.map((row) => row[axis].value ?? row[axis].text),
    labels: rows.map((row) => row[axis].text),
    days: heads[axis].day === true,
    incomplete: rows.map((row) => row[axis].incomplete === true),
    series: [...series.values()],
  };
}

function plain(cell) {
  const value = cell?.value;
  return value === undefined || value === null || value === "" || Number.isNaN(Number(value)) ? null : Number(value);
}

/** How many were still at risk at a moment: those of the last row at or before it; null where that row doesn't say. */
export function atRisk(x, risk, moment) {
  let found = null;
  x.forEach((at, index) => {
    if (Number(at) <= moment) {
      found = risk[index];
    }
  });
  return found;
}

/** Reads a table whose header cells carry data-x, data-series and data-part. */
export function readTable(table) {
  const heads = [...table.tHead.rows[table.tHead.rows.length - 1].cells].map((cell) => ({
    x: "x" in cell.dataset,
    day: cell.dataset.x === "day",
    series: cell.dataset.series,
    part: cell.dataset.part,
  }));
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]).map((row) =>
    [...row.cells].map((cell) => ({
      text: cell.textContent.trim(),
      value: cell.dataset.value,
      incomplete: "incomplete" in cell.dataset && cell.dataset.incomplete !== "false",
    })));
  return chartData(heads, rows);
}
