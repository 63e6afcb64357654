/* From figures to an ECharts option. Lines differ in dash and sign, bars in pattern, never in colour alone. */
import { atRisk } from "./chart-data.js";

/* As many as an outlook has lines: what is needed, as it is, and six scenarios. */
const DASHES = ["solid", "dashed", "dotted", [8, 3, 2, 3], [14, 4], [3, 6], [14, 3, 3, 3, 3, 3], [5, 2]];
const SIGNS = ["circle", "diamond", "rect", "triangle", "emptyCircle", "emptyDiamond", "emptyRect", "emptyTriangle"];

export function chartOption(kind, data, look) {
  const option = kind === "survival" ? survival(data, look) : plain(kind, data, look);
  return { ...frame(kind, data, look), ...option };
}

function frame(kind, data, look) {
  return {
    animation: false,
    useUTC: true,
    color: look.colours,
    textStyle: { fontFamily: look.font, fontSize: 14, color: look.ink },
    aria: { enabled: true, label: { enabled: false }, decal: { show: kind === "bar" && data.series.length > 1 } },
    legend: { show: data.series.length > 1, top: 0, left: 0, itemWidth: 36, data: data.series.map(({ name }) => name), textStyle: { fontSize: 14, color: look.ink } },
    tooltip: { trigger: "axis", renderMode: "richText", confine: true, valueFormatter: (value) => look.format(value), borderColor: look.line, textStyle: { color: look.ink } },
  };
}

/* Shares near one another are told apart: the axis goes up to 100 % only when the figures come near it. */
const LOW_SHARES = 0.5;

function highestShare(look, data) {
  if (!look.percent) return undefined;
  const highest = Math.max(0, ...data.series.flatMap((one) => [...one.value, ...(one.upper ?? [])]));
  return highest > LOW_SHARES ? 1 : undefined;
}

function valueAxis(look, data) {
  return {
    type: "value",
    name: look.yLabel,
    nameLocation: "end",
    nameGap: 12,
    nameTextStyle: { align: "left", color: look.soft, fontSize: 14 },
    min: look.percent ? 0 : undefined,
    max: highestShare(look, data),
    axisLabel: { formatter: look.format, color: look.soft, fontSize: 14 },
    splitLine: { lineStyle: { color: look.line } },
  };
}

const LEGEND_LINE = 24;
const LEGEND_SIGN = 36 + 5 + 10;
const LETTER = 8;

/** How many lines the legend takes: it wraps, and what stands below it must know. */
export function legendLines(series, width) {
  if (series.length < 2) return 0;
  let lines = 1;
  let used = 0;
  for (const { name } of series) {
    const wide = LEGEND_SIGN + name.length * LETTER;
    if (used > 0 && used + wide > width) {
      lines += 1;
      used = 0;
    }
    used += wide;
  }
  return lines;
}

function grid(data, look, bottom) {
  const named = look.yLabel ? 20 : 0;
  const legend = legendLines(data.series, look.width ?? Infinity) * LEGEND_LINE;
  return { left: 8, right: data.days ? 40 : 24, top: legend + (legend > 0 ? 20 : 16) + named, bottom, containLabel: true };
}

/* Days lie on the axis where they are; a month is named where it begins. */
function dayAxis(data, look) {
  const name = (at, style) => new Intl.DateTimeFormat(look.lang, { timeZone: "UTC", ...style }).format(at);
  return {
    type: "time",
    min: "dataMin",
    max: "dataMax",
    axisPointer: { label: { formatter: ({ value }) => labelOf(value, data) ?? name(value, { day: "numeric", month: "long", year: "numeric" }) } },
    axisLabel: { color: look.soft, fontSize: 14, hideOverlap: true, margin: 12, alignMinLabel: "left", formatter: (at) => name(at, { month: "short", year: "numeric" }) },
  };
}

function labelOf(moment, data) {
  const row = data.x.findIndex((day) => Date.parse(day) === moment);
  return row < 0 ? null : data.labels[row];
}

function wordAxis(data, look) {
  return { type: "category", data: data.labels, axisLabel: { color: look.soft, fontSize: 14, hideOverlap: true } };
}

/* A part of a period has an open sign: it is not yet what the others are. */
function marked(value, index, incomplete) {
  const sign = SIGNS[index % SIGNS.length];
  return incomplete && !sign.startsWith("empty") ? { value, symbol: `empty${sign[0].toUpperCase()}${sign.slice(1)}`, symbolSize: 12 } : value;
}

function plain(kind, data, look) {
  return {
    grid: grid(data, look, look.xLabel ? 32 : 8),
    xAxis: {
      ...(data.days ? dayAxis(data, look) : wordAxis(data, look)),
      name: look.xLabel,
      nameLocation: "middle",
      nameGap: 32,
      nameTextStyle: { color: look.soft, fontSize: 14 },
      axisLine: { lineStyle: { color: look.strong } },
    },
    yAxis: valueAxis(look, data),
    series: data.series.map((one, index) => ({
      name: one.name,
      type: kind,
      data: data.days ? data.x.map((day, row) => [Date.parse(day), one.value[row]]) : one.value.map((value, row) => marked(value, index, data.incomplete?.[row])),
      symbol: SIGNS[index % SIGNS.length],
      symbolSize: 9,
      lineStyle: { width: 3, type: DASHES[index % DASHES.length] },
      barMaxWidth: 40,
      label: { show: kind === "bar" && data.series.length === 1, position: "top", formatter: ({ value }) => look.format(value), color: look.ink, fontSize: 14 },
    })),
  };
}

/*
 * Under the axis of a survival chart stand, line by line: the moment, the name of the axis, and for each group a line for
 * its name and one for the number of people at risk.
 */
const LINE = 20;

/** Steps that divide years, and for long times tens of years; the first that leaves few enough labels. */
const STEPS = [3, 6, 12, 24, 60, 120, 240];

export function stepOf(longest, most) {
  return STEPS.find((step) => longest / step <= most) ?? STEPS[STEPS.length - 1];
}

/* The words of the table's own row where there is one, so that 60 reads as '5 jaar'. */
function nameOf(moment, data) {
  const row = data.x.findIndex((at) => Number(at) === moment);
  return row < 0 ? String(moment) : data.labels[row];
}

function survival(data, look) {
  const x = data.x.map(Number);
  const groups = data.series.filter((one) => one.risk);
  const under = (moment) => [nameOf(moment, data), "", ...groups.flatMap((one) => ["", riskAt(one, x, moment, look)])];
  return {
    grid: grid(data, look, groups.length > 0 ? 8 : 32),
    xAxis: {
      type: "value",
      min: Math.min(...x),
      max: Math.max(...x),
      interval: stepOf(Math.max(...x) - Math.min(...x), look.narrow ? 4 : 9),
      name: look.xLabel,
      nameLocation: "middle",
      nameGap: 30,
      nameTextStyle: { color: look.soft, fontSize: 14 },
      splitLine: { show: false },
      axisLine: { lineStyle: { color: look.strong } },
      axisPointer: { label: { formatter: ({ value }) => nameOf(value, data) } },
      axisLabel: {
        color: look.soft,
        fontSize: 14,
        lineHeight: LINE,
        formatter: (moment) => (groups.length > 0 ? under(moment).join("\n") : nameOf(moment, data)),
      },
    },
    yAxis: valueAxis(look, data),
    graphic: groups.map((one, index) => groupName(one, groups.length - index, look)),
    series: data.series.flatMap((one, index) => curve(one, x, index, look)),
  };
}

function riskAt(one, x, moment, look) {
  const people = atRisk(x, one.risk, moment);
  return people === null ? "·" : look.count(people);
}

function groupName(one, fromBelow, look) {
  const text = `${look.riskLabel}, ${one.name}`;
  return { type: "text", left: 8, bottom: 8 + (2 * fromBelow - 1) * LINE + 3, silent: true, style: { text, fill: look.ink, font: `600 13px ${look.font}` } };
}

/** A step line with its band: the lower edge invisible, the rest of the band stacked on it. */
function curve(one, x, index, look) {
  const colour = look.colours[index % look.colours.length];
  const points = (values) => x.map((at, row) => [at, values[row]]);
  const step = { type: "line", step: "end", symbol: "none", connectNulls: false };
  const edge = { ...step, silent: true, stack: `band ${index}`, lineStyle: { opacity: 0 }, tooltip: { show: false }, emphasis: { disabled: true } };
  const line = { ...step, name: one.name, data: points(one.value), lineStyle: { width: 3, color: colour, type: DASHES[index % DASHES.length] }, itemStyle: { color: colour }, z: 5 };
  if (!one.lower || !one.upper) return [line];
  const height = one.upper.map((upper, row) => (upper === null || one.lower[row] === null ? null : upper - one.lower[row]));
  return [
    { ...edge, name: `${one.name} (lower)`, data: points(one.lower) },
    { ...edge, name: `${one.name} (band)`, data: points(height), areaStyle: { color: colour, opacity: 0.16 } },
    line,
  ];
}
