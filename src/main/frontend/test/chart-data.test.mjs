import assert from "node:assert/strict";
import { test } from "node:test";
import { atRisk, chartData } from "../js/chart-data.js";

const heads = [
  { x: true },
  { series: "Talent" },
  { series: "Talent", part: "lower" },
  { series: "Talent", part: "risk" },
  {},
];
const cell = (value, text = "") => ({ text, value });

test("columns of one series come together", () => {
  const data = chartData(heads, [[cell("0", "start"), cell("1"), cell("1"), cell("62"), cell()], [cell("12", "12"), cell("0.9"), cell(""), cell("50"), cell()]]);
  assert.deepEqual(data.x, ["0", "12"]);
  assert.deepEqual(data.labels, ["start", "12"]);
  assert.deepEqual(data.series, [{ name: "Talent", value: [1, 0.9], lower: [1, null], risk: [62, 50] }]);
});

test("a cell without a value is a hole, never zero", () => {
  const data = chartData([{ x: true }, { series: "A" }], [[cell("1"), cell(undefined, "·")]]);
  assert.deepEqual(data.series[0].value, [null]);
});

test("at risk is what the last row at or before the moment says", () => {
  assert.equal(atRisk(["0", "6", "18"], [62, 55, 40], 12), 55);
  assert.equal(atRisk(["0", "6", "18"], [62, 55, 40], 18), 40);
  assert.equal(atRisk(["6"], [55], 3), null);
  assert.equal(atRisk(["0", "6", "18"], [62, null, null], 18), null);
});
