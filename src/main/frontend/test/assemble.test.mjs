/* What is gathered for browsers: packed as it is, and under one stamp. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

const target = mkdtempSync(join(tmpdir(), "vaardig-assets-"));
execFileSync(process.execPath, [join(dirname(fileURLToPath(import.meta.url)), "..", "assemble.mjs"), target]);
after(() => rmSync(target, { recursive: true }));

const read = (name) => readFileSync(join(target, name));
const texts = ["app.css", "htmx.min.js", "echarts.min.js", "licences.txt", ...readdirSync(join(target, "js")).map((name) => `js/${name}`)]
  .filter((name) => !/\.(br|gz)$/.test(name));
const index = Object.fromEntries(read("index.properties").toString().trim().split("\n").map((line) => line.split("=")));

test("each text lies there packed twice, and unpacks to itself", () => {
  assert.ok(texts.length > 20);
  for (const name of texts) {
    assert.deepEqual(gunzipSync(read(`${name}.gz`)), read(name), name);
    assert.deepEqual(brotliDecompressSync(read(`${name}.br`)), read(name), name);
  }
});

test("every import carries the stamp, and what is imported is told", () => {
  const modules = index.modules.split(" ");
  assert.equal(modules[0], "js/main.js");
  assert.equal(new Set(modules).size, modules.length);
  for (const name of modules) {
    for (const [, other, stamp] of read(name).toString().matchAll(/(?:from|import)\s+"\.\/([^"?]+)(?:\?v=([^"]*))?"/g)) {
      assert.equal(stamp, index.stamp, `${name} imports ${other}`);
      assert.ok(modules.includes(`js/${other}`), other);
    }
  }
});
