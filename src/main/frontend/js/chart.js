/*
 * Draws the charts of a page. The library is fetched only when there is a chart; a chart is drawn when it comes near the
 * screen, or when the page goes to paper.
 */
import { onContent, within } from "./content.js";
import { readTable } from "./chart-data.js";
import { chartOption } from "./chart-options.js";

let library = null;

function loadLibrary() {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const here = new URL(import.meta.url);
    script.src = new URL(`../echarts.min.js${here.search}`, here).href;
    script.onload = () => resolve(window.echarts);
    script.onerror = reject;
    document.head.append(script);
  });
  return library;
}

function lookOf(figure, width) {
  const style = getComputedStyle(document.documentElement);
  const token = (name) => style.getPropertyValue(name).trim();
  const { lang, xLabel, yLabel, riskLabel } = figure.dataset;
  const percent = "percent" in figure.dataset && figure.dataset.percent !== "false";
  const percentSign = lang === "nl" ? "\u00a0%" : "%";
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  return {
    colours: [getComputedStyle(document.body).getPropertyValue("--vaardig-accent").trim(), token("--gap-3"), token("--vaardig-ink-soft"), ...[4, 5, 6, 7, 8].map((number) => token(`--chart-${number}`))],
    ink: token("--vaardig-ink"),
    soft: token("--vaardig-ink-soft"),
    line: token("--vaardig-line"),
    strong: token("--vaardig-line-strong"),
    font: getComputedStyle(document.body).fontFamily,
    lang,
    width,
    narrow: width < 600,
    percent,
    xLabel,
    yLabel,
    riskLabel,
    count: (value) => number.format(value),
    format: (value) => (value === null || value === undefined ? "–" : percent ? `${Math.round(value * 100)}${percentSign}` : number.format(value)),
  };
}

function dataOf(figure) {
  const json = figure.querySelector("script[type='application/json']");
  const data = json ? JSON.parse(json.textContent) : readTable(figure.querySelector("table"));
  return { labels: data.x, ...data };
}

function drawNow(figure) {
  const canvas = figure.querySelector("[data-chart-canvas]");
  try {
    const chart = window.echarts.init(canvas, null, { renderer: "canvas" });
    const data = dataOf(figure);
    const show = (width) => {
      chart.resize({ width: width ?? "auto" });
      chart.setOption(chartOption(figure.dataset.chart, data, lookOf(figure, width ?? figure.clientWidth)), true);
    };
    show();
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", figure.dataset.title);
    new ResizeObserver(() => show()).observe(canvas);
    drawn.set(figure, show);
    figure.querySelector("[data-chart-table]")?.removeAttribute("open");
  } catch {
    canvas.hidden = true;
  }
}

/** What fits on a sheet of A4, in pixels: a chart as wide as a desk's screen would have letters too small to read. */
const PAPER = 680;
const waiting = new Set();
const drawn = new Map();

/** Not twice, and not where it has no room: what is folded away is drawn when it comes near the screen. */
function take(figure) {
  const takes = waiting.has(figure) && figure.checkVisibility();
  if (takes) {
    waiting.delete(figure);
    seen.unobserve(figure);
  }
  return takes;
}

async function draw(figure) {
  if (!take(figure)) return;
  try {
    await loadLibrary();
    drawNow(figure);
  } catch {
    figure.querySelector("[data-chart-canvas]").hidden = true;
  }
}

const seen = new IntersectionObserver((entries) => entries.forEach((entry) => {
  if (entry.isIntersecting) draw(entry.target);
}), { rootMargin: "400px" });

const whenIdle = window.requestIdleCallback ?? ((act) => setTimeout(act, 500));
const known = new WeakSet();

onContent((root) => within(root, "figure[data-chart]").forEach((figure) => {
  if (known.has(figure)) return;
  known.add(figure);
  waiting.add(figure);
  seen.observe(figure);
  whenIdle(() => loadLibrary().catch(() => {}));
}));

/* Paper doesn't wait: what wasn't drawn yet is drawn at once. Without the library there is the table. */
window.addEventListener("beforeprint", () => {
  if (window.echarts) [...waiting].filter(take).forEach(drawNow);
  onPaper(PAPER);
});
window.addEventListener("afterprint", () => onPaper());

function onPaper(width) {
  drawn.forEach((show, figure) => (figure.isConnected ? show(width) : drawn.delete(figure)));
}
