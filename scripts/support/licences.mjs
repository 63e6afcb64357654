/*
 * Which libraries travel with Vaardig, and under which licence: checks that each may be combined with the EUPL-1.2 and
 * writes the list.
 *   node scripts/support/licences.mjs <bom.json of CycloneDX> <package-lock.json> <list.md>
 */
import { readFileSync, writeFileSync } from "node:fs";

/** Permissive ones, and those that the EUPL itself names as compatible or that reach no further than the library. */
const fits = new Set([
  "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSD-4-Clause-UC", "CC0-1.0", "EPL-1.0", "EPL-2.0", "EUPL-1.1", "EUPL-1.2",
  "GPL-2.0-with-classpath-exception", "ISC", "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-2.1+", "LGPL-3.0-only", "MIT", "MPL-2.0", "Unlicense",
]);

/** Names that projects use for what has an identifier. */
const identifiers = new Map([
  [/eclipse distribution license|edl.?1\.0|go license/i, "BSD-3-Clause"],
  [/apache.*2(\.0)?|apache license$/i, "Apache-2.0"],
  [/eclipse public license.*(v|version)?.?\s?2|epl.?2/i, "EPL-2.0"],
  [/eclipse public license.*1|epl.?1/i, "EPL-1.0"],
  [/classpath exception|gpl.?2.*(cp|w\/)/i, "GPL-2.0-with-classpath-exception"],
  [/lesser general public license.*2\.1|lgpl.*2\.1/i, "LGPL-2.1-or-later"],
  [/^(the )?mit( license)?$/i, "MIT"],
  [/bsd.*2|2.clause|^freebsd license$/i, "BSD-2-Clause"],
  [/bsd.*3|3.clause|new bsd/i, "BSD-3-Clause"],
  [/public domain/i, "CC0-1.0"],
]);

const [bom, lock, list] = process.argv.slice(2);

function identifier(name) {
  if (fits.has(name)) return name;
  for (const [pattern, id] of identifiers) if (pattern.test(name)) return id;
  return name;
}

const names = (component) =>
  (component.licenses ?? []).flatMap(({ license, expression }) =>
    expression ? expression.replace(/[()]/g, "").split(/ OR /) : [license.id ?? license.name]);

const java = JSON.parse(readFileSync(bom, "utf8")).components.map((component) => ({
  name: `${component.group}:${component.name}`,
  version: component.version,
  licences: [...new Set(names(component).map(identifier))],
}));

const browser = Object.entries(JSON.parse(readFileSync(lock, "utf8")).packages)
  .filter(([path, { dev }]) => path && !dev)
  .map(([path, { version, license }]) => ({
    name: path.replace(/^.*node_modules\//, ""),
    version,
    licences: (license ?? "").replace(/[()]/g, "").split(/ OR /).map(identifier),
  }));

const byName = (a, b) => (a.name < b.name ? -1 : 1);
const rows = (libraries) =>
  libraries.sort(byName).map(({ name, version, licences }) => `| ${name} | ${version} | ${licences.join(" or ")} |`);
const table = (libraries) => ["| Library | Version | Licence |", "|---|---|---|", ...rows(libraries)];

const unfit = [...java, ...browser].filter(({ licences }) => !licences.some((licence) => fits.has(licence)));
if (unfit.length > 0) {
  console.error("Not known to go together with the EUPL-1.2:");
  for (const { name, version, licences } of unfit) console.error(`  ${name} ${version}: ${licences.join(" or ") || "no licence given"}`);
  process.exit(1);
}

writeFileSync(list, [
  "# Libraries that travel with Vaardig",
  "",
  "Written by the build (`scripts/test`), which fails for a licence that is not known to go together with the EUPL-1.2.",
  "What only builds and tests is not here; Open Liberty (EPL-2.0) and MariaDB (GPL-2.0) run beside it, not in it.",
  "",
  "## In the application",
  ...table(java),
  "",
  "## In the browser",
  ...table(browser),
  "",
].join("\n"));
