/*
 * The time left in a quiz. It changes for the eye once a minute and is told aloud seldom: at half, at five minutes and at
 * one. Alt+T tells it at any time, a button hides it. The server's clock decides; this only shows.
 */
import { onContent, within } from "./content.js";

const MINUTE = 60_000;
const EVERY = 5_000;
const TOLD_AT = [5 * MINUTE, MINUTE];
const ends = new WeakMap();

function words(clock, left) {
  return left <= 0 ? clock.dataset.over : clock.dataset.left.replace("%s", String(Math.ceil(left / MINUTE)));
}

function say(clock, text) {
  clock.querySelector("[data-quiz-say]").textContent = text;
}

/** By what the server said when the page came: the clock here may be wrong. */
function leftOf(clock) {
  return ends.get(clock) - performance.now();
}

function show(clock, state) {
  const left = leftOf(clock);
  clock.querySelector("[data-quiz-left]").textContent = words(clock, left);
  const passed = state.moments.filter((moment) => left <= moment && moment < state.before);
  if (passed.length > 0 || (left <= 0 && state.before > 0)) say(clock, words(clock, left));
  state.before = left;
  return left;
}

function start(clock) {
  ends.set(clock, performance.now() + Number(clock.dataset.seconds) * 1000);
  const state = { moments: [(Number(clock.dataset.whole) * 1000) / 2, ...TOLD_AT], before: leftOf(clock) };
  const timer = setInterval(() => {
    if (!clock.isConnected || show(clock, state) <= 0) clearInterval(timer);
  }, EVERY);
}

document.addEventListener("keydown", (event) => {
  const clock = event.altKey && event.code === "KeyT" && document.querySelector("[data-quiz-clock]");
  if (!clock) return;
  event.preventDefault();
  say(clock, "");
  requestAnimationFrame(() => say(clock, words(clock, leftOf(clock))));
});

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-quiz-hide]");
  if (!button) return;
  const hidden = button.getAttribute("aria-pressed") !== "true";
  button.setAttribute("aria-pressed", String(hidden));
  button.closest("[data-quiz-clock]").querySelector("p").hidden = hidden;
});

onContent((root) => within(root, "[data-quiz-clock]").forEach(start));
