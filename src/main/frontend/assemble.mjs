/*
 * Gathers what the browser needs into one folder:
 *   node assemble.mjs <folder> [municipal-tokens.css]
 * app.css is concatenated: NL Design System components, our theme, our components, print, and last, if given,
 * the token file of a municipality (its '.name-theme' selector becomes ':root').
 * Imports between our scripts get the hash of all scripts, so that a new version is never mixed with an old one.
 */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const [target, tokens] = process.argv.slice(2);

const candidates = ["button", "data-badge", "heading", "link", "number-badge", "paragraph", "skip-link"];
const community = [
  "alert", "breadcrumb-nav", "document", "form-field", "form-field-description", "form-field-error-message",
  "form-fieldset", "form-label", "select", "table", "textarea", "textbox",
];
const own = [
  "theme", "base", "frame", "navigation", "button", "form", "table", "chips", "tabs", "notice", "figure", "heatmap", "cells",
  "panel", "steps", "assign", "passport", "progress", "chart", "prose", "tree", "outlook", "print",
];

function stylesheet() {
  const parts = [
    ...candidates.map((name) => join(modules, "@nl-design-system-candidate", `${name}-css`, "dist", `${name}.css`)),
    ...community.map((name) => join(modules, "@utrecht", `${name}-css`, "dist", "index.css")),
    ...own.map((name) => join(here, "css", `${name}.css`)),
  ].map((file) => readFileSync(file, "utf8"));
  if (tokens) {
    parts.push(readFileSync(tokens, "utf8").replace(/\.[a-z0-9-]+-theme\b/g, ":root"));
  }
  return parts.map((css) => css.replace(/\/\*# sourceMappingURL=.*?\*\//g, "").trim()).join("\n");
}

function scripts() {
  const files = readdirSync(join(here, "js")).filter((name) => name.endsWith(".js")).sort();
  const texts = new Map(files.map((name) => [name, readFileSync(join(here, "js", name), "utf8")]));
  const hash = createHash("sha256");
  texts.forEach((text) => hash.update(text));
  const version = hash.digest("hex").slice(0, 12);
  texts.forEach((text, name) => {
    texts.set(name, text.replace(/((?:from|import)\s+"\.\/[^"?]+\.js)"/g, `$1?v=${version}"`));
  });
  return texts;
}

function licences() {
  const packages = [
    ...candidates.map((name) => `@nl-design-system-candidate/${name}-css`),
    ...community.map((name) => `@utrecht/${name}-css`),
    "htmx.org", "echarts", "zrender", "tslib",
  ];
  return packages.map((name) => {
    const { version, license } = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8"));
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
mkdirSync(join(target, "js"), { recursive: true });
writeFileSync(join(target, "app.css"), stylesheet());
scripts().forEach((text, name) => writeFileSync(join(target, "js", name), text));
copyFileSync(join(modules, "htmx.org", "dist", "htmx.min.js"), join(target, "htmx.min.js"));
copyFileSync(join(modules, "echarts", "dist", "echarts.common.min.js"), join(target, "echarts.min.js"));
writeFileSync(join(target, "licences.txt"), licences());
