import assert from "node:assert/strict";
import { test } from "node:test";
import { chartOption, stepOf } from "../js/chart-options.js";

const LOOK = { colours: ["#000", "#111"], percent: true, format: String, count: String, narrow: false, riskLabel: "Mensen" };

test("steps on the axis divide years and leave room for their labels", () => {
  assert.equal(stepOf(18, 9), 3);
  assert.equal(stepOf(60, 9), 12);
  assert.equal(stepOf(120, 9), 24);
  assert.equal(stepOf(480, 9), 60);
  assert.equal(stepOf(480, 4), 120);
  assert.equal(stepOf(6000, 4), 240);
});

test("a moment on the axis is called what its row in the table is called", () => {
  const data = { x: ["0", "60"], labels: ["0", "5 jaar"], series: [{ name: "Talent", value: [1, 0.8], risk: [40, 12] }] };
  const { formatter } = chartOption("survival", data, LOOK).xAxis.axisLabel;
  assert.equal(formatter(60).split("\n")[0], "5 jaar");
  assert.ok(formatter(60).endsWith("12"));
});

test("small shares get an axis of their own size, large ones go up to 100 %", () => {
  const option = (value) => chartOption("line", { x: ["2024"], labels: ["2024"], series: [{ name: "Verloop", value }] }, LOOK);
  assert.equal(option([0.08, null]).yAxis.max, undefined);
  assert.equal(option([0.92]).yAxis.max, 1);
});
