/* Draws the charts of a page. The library is fetched only when there is a chart, and only when one comes near the screen. */
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

function lookOf(figure) {
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
    width: figure.clientWidth,
    narrow: figure.clientWidth < 600,
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

async function draw(figure) {
  const canvas = figure.querySelector("[data-chart-canvas]");
  try {
    const echarts = await loadLibrary();
    const chart = echarts.init(canvas, null, { renderer: "canvas" });
    const data = dataOf(figure);
    const show = () => chart.setOption(chartOption(figure.dataset.chart, data, lookOf(figure)), true);
    show();
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", figure.dataset.title);
    new ResizeObserver(() => {
      chart.resize();
      show();
    }).observe(canvas);
    figure.querySelector("[data-chart-table]")?.removeAttribute("open");
  } catch {
    canvas.hidden = true;
  }
}

const seen = new IntersectionObserver((entries) => entries.forEach((entry) => {
  if (entry.isIntersecting) {
    seen.unobserve(entry.target);
    draw(entry.target);
  }
}), { rootMargin: "400px" });

const known = new WeakSet();

onContent((root) => within(root, "figure[data-chart]").forEach((figure) => {
  if (known.has(figure)) return;
  known.add(figure);
  seen.observe(figure);
}));
