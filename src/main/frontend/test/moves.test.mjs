import assert from "node:assert/strict";
import { test } from "node:test";
import { move } from "../js/moves.js";

const at = (row, column) => ({ row, column });

test("arrows move one cell and stop at the edge", () => {
  assert.deepEqual(move(at(1, 1), "ArrowRight", false, 3, 4), at(1, 2));
  assert.deepEqual(move(at(1, 3), "ArrowRight", false, 3, 4), at(1, 3));
  assert.deepEqual(move(at(0, 1), "ArrowUp", false, 3, 4), at(0, 1));
});

test("Home and End go along the row, with Ctrl to the corners", () => {
  assert.deepEqual(move(at(1, 2), "Home", false, 3, 4), at(1, 0));
  assert.deepEqual(move(at(1, 2), "End", false, 3, 4), at(1, 3));
  assert.deepEqual(move(at(1, 2), "Home", true, 3, 4), at(0, 0));
  assert.deepEqual(move(at(1, 2), "End", true, 3, 4), at(2, 3));
});

test("Ctrl with an arrow goes to the edge", () => {
  assert.deepEqual(move(at(1, 2), "ArrowDown", true, 3, 4), at(2, 2));
  assert.deepEqual(move(at(1, 2), "ArrowLeft", true, 3, 4), at(1, 0));
});

test("other keys don't move", () => {
  assert.equal(move(at(1, 1), "Enter", false, 3, 4), null);
});
