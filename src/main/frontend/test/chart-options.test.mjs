import assert from "node:assert/strict";
import { test } from "node:test";
import { chartOption, legendLines, stepOf } from "../js/chart-options.js";

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

test("eight lines differ in dash and in sign", () => {
  const series = Array.from({ length: 8 }, (_, number) => ({ name: `line ${number}`, value: [1] }));
  const looks = chartOption("line", { x: ["2026"], labels: ["2026"], series }, LOOK).series;
  assert.equal(new Set(looks.map(({ lineStyle }) => String(lineStyle.type))).size, 8);
  assert.equal(new Set(looks.map(({ symbol }) => symbol)).size, 8);
});

test("below a legend of several lines the axis has room for its name", () => {
  const series = ["Nodig", "Zoals het nu gaat", "Samen met buurgemeenten"].map((name) => ({ name, value: [1] }));
  assert.equal(legendLines(series.slice(0, 1), 320), 0);
  assert.equal(legendLines(series, 1000), 1);
  assert.equal(legendLines(series, 320), 2);
  const top = (width) => chartOption("line", { x: ["a"], labels: ["a"], series }, { ...LOOK, width, yLabel: "Mensen" }).grid.top;
  assert.ok(top(320) >= top(1000) + 24);
});

test("days lie where they are on the axis, and are named as in the table", () => {
  const data = { x: ["2026-10-31", "2026-11-22"], labels: ["31 oktober 2026", "22 november 2026 (op verzoek)"], days: true, series: [{ name: "Voldaan", value: [0.5, null] }] };
  const option = chartOption("line", data, { ...LOOK, lang: "nl" });
  assert.equal(option.xAxis.type, "time");
  assert.deepEqual(option.series[0].data, [[Date.parse("2026-10-31"), 0.5], [Date.parse("2026-11-22"), null]]);
  assert.equal(option.xAxis.axisPointer.label.formatter({ value: Date.parse("2026-11-22") }), "22 november 2026 (op verzoek)");
  assert.equal(option.xAxis.axisLabel.formatter(Date.parse("2026-11-01")), "nov 2026");
});

test("a part of a period is marked with an open sign", () => {
  const data = { x: ["2025", "2026"], labels: ["2025", "2026 t/m nov"], incomplete: [false, true], series: [{ name: "Verloop", value: [0.08, 0.12] }] };
  const [whole, part] = chartOption("line", data, LOOK).series[0].data;
  assert.equal(whole, 0.08);
  assert.deepEqual([part.value, part.symbol], [0.12, "emptyCircle"]);
});
