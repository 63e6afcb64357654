/*
 * Gathers what the browser needs into one folder:
 *   node assemble.mjs <folder> [municipal-tokens.css]
 * app.css is concatenated: NL Design System components, our theme, our components, print, and last, if given,
 * the token file of a municipality (its '.name-theme' selector becomes ':root').
 * All addresses get one stamp, the hash of all that is gathered, so that a new version is never mixed with an old one and a
 * browser may keep each for ever. index.properties says it, with the scripts that every page loads. Each text lies there
 * packed too, as small as it gets: it is packed once and sent many times.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, "node_modules");
const [target, tokens] = process.argv.slice(2);

const candidates = ["button", "data-badge", "heading", "link", "number-badge", "paragraph", "skip-link"];
const community = [
  "alert", "breadcrumb-nav", "document", "form-field", "form-field-description", "form-field-error-message",
  "form-fieldset", "form-label", "select", "table", "textarea", "textbox",
];
const own = [
  "theme", "base", "frame", "navigation", "button", "form", "toolbar", "table", "chips", "tabs", "notice", "figure", "heatmap", "cells",
  "panel", "steps", "player", "build", "assign", "passport", "progress", "chart", "prose", "tree", "outlook", "catalogue", "quiz", "package", "print",
];

function stylesheet() {
  const parts = [
    ...candidates.map((name) => join(packages, "@nl-design-system-candidate", `${name}-css`, "dist", `${name}.css`)),
    ...community.map((name) => join(packages, "@utrecht", `${name}-css`, "dist", "index.css")),
    ...own.map((name) => join(here, "css", `${name}.css`)),
  ].map((file) => readFileSync(file, "utf8"));
  if (tokens) {
    parts.push(readFileSync(tokens, "utf8").replace(/\.[a-z0-9-]+-theme\b/g, ":root"));
  }
  return parts.map((css) => css.replace(/\/\*# sourceMappingURL=.*?\*\//g, "").trim()).join("\n");
}

function scripts() {
  const files = readdirSync(join(here, "js")).filter((name) => name.endsWith(".js")).sort();
  return new Map(files.map((name) => [`js/${name}`, readFileSync(join(here, "js", name), "utf8")]));
}

const imported = /(?:from|import)\s+"\.\/([^"?]+\.js)"/g;

/** Of the first script and all that they import in turn: a page asks for these at once, and not one after the other. */
function modules(files, from, found = new Set()) {
  if (found.has(from)) return found;
  found.add(from);
  for (const [, name] of files.get(from).matchAll(imported)) modules(files, `js/${name}`, found);
  return found;
}

function gathered() {
  const files = scripts();
  files.set("app.css", stylesheet());
  files.set("htmx.min.js", readFileSync(join(packages, "htmx.org", "dist", "htmx.min.js"), "utf8"));
  files.set("markdown-toolbar.js", readFileSync(join(packages, "@github", "markdown-toolbar-element", "dist", "index.js"), "utf8"));
  files.set("echarts.min.js", readFileSync(join(packages, "echarts", "dist", "echarts.common.min.js"), "utf8"));
  readdirSync(join(here, "content")).forEach((name) => files.set(`content/${name}`, readFileSync(join(here, "content", name), "utf8")));
  for (const edition of ["scorm12", "scorm2004"]) files.set(`content/${edition}.js`, runtime(edition));
  files.set("licences.txt", licences());
  return files;
}

function runtime(edition) {
  const text = readFileSync(join(packages, "scorm-again", "dist", "esm", `${edition}.min.js`), "utf8");
  return text.replace(/\/\/# sourceMappingURL=.*$/m, "");
}

function stampOf(files) {
  const hash = createHash("sha256");
  files.forEach((text, name) => hash.update(name).update(text));
  return hash.digest("hex").slice(0, 12);
}

function write(name, text) {
  writeFileSync(join(target, name), text);
  writeFileSync(join(target, `${name}.gz`), gzipSync(text, { level: 9 }));
  const size = Buffer.byteLength(text);
  writeFileSync(join(target, `${name}.br`), brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: size } }));
}

function licences() {
  const names = [
    ...candidates.map((name) => `@nl-design-system-candidate/${name}-css`),
    ...community.map((name) => `@utrecht/${name}-css`),
    "htmx.org", "@github/markdown-toolbar-element", "echarts", "zrender", "tslib", "scorm-again",
  ];
  return names.map((name) => {
    const { version, license } = JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8"));
    return `${name} ${version}: ${license}\n`;
  }).join("");
}

function unusedStyles() {
  return readdirSync(join(here, "css")).filter((file) => !own.includes(file.replace(/\.css$/, "")));
}

if (!target) {
  console.error("usage: node assemble.mjs <folder> [municipal-tokens.css]");
  process.exit(2);
}
if (unusedStyles().length > 0) {
  console.error(`not in the list of stylesheets: ${unusedStyles().join(", ")}`);
  process.exit(1);
}
rmSync(target, { recursive: true, force: true });
for (const folder of ["js", "content"]) mkdirSync(join(target, folder), { recursive: true });
const files = gathered();
const stamp = stampOf(files);
files.forEach((text, name) => write(name, name.startsWith("js/")
  ? text.replace(imported, (statement) => `${statement.slice(0, -1)}?v=${stamp}"`)
  : text));
writeFileSync(join(target, "index.properties"), `stamp=${stamp}\nmodules=${[...modules(files, "js/main.js")].join(" ")}\n`);
