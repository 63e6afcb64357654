/*
 * Saves a form when something in it changes, one request at a time, and says so. When saving doesn't work the submit
 * button comes back and nothing that was filled in is lost.
 */
import { bodyOf, fetchPage, onContent, takeOver, within } from "./content.js";

const PAUSE = 400;
const states = new WeakMap();

function say(form, state) {
  const place = form.querySelector("[data-save-state]");
  if (!place) return;
  place.dataset.state = state;
  place.textContent = place.dataset[state] ?? "";
  // On a long page that line is out of sight: the answer itself says it too, for the eye only.
  const answer = states.get(form)?.answer;
  if (!answer) return;
  answer.dataset.answerState = state;
  answer.dataset.answerText = place.textContent;
}

/** What was answered last: the card, the chip, the tick or the field around what changed. */
function answerOf(input) {
  return input.closest(".card-choice, .chip, .check, .utrecht-form-field");
}

function mark(state, answer) {
  if (state.answer && state.answer !== answer) {
    delete state.answer.dataset.answerState;
    delete state.answer.dataset.answerText;
  }
  state.answer = answer;
}

function showButton(form, shown) {
  form.querySelectorAll("[data-autosave-fallback]").forEach((button) => (button.hidden = !shown));
}

async function save(form) {
  const state = states.get(form);
  if (state.busy) {
    state.again = true;
    return;
  }
  state.busy = true;
  state.again = false;
  say(form, "saving");
  try {
    const { response, page } = await fetchPage(form.action, { method: "POST", body: bodyOf(form) });
    if (!response.ok) throw new Error(String(response.status));
    if (form.dataset.autosaveUpdate) {
      takeOver(form.dataset.autosaveUpdate, page);
    }
    state.unsaved = state.again;
    say(form, "saved");
    showButton(form, false);
  } catch (fault) {
    say(form, fault.message.startsWith("403") ? "signedOut" : "failed");
    showButton(form, true);
  }
  state.busy = false;
  if (state.again) {
    save(form);
  }
}

function changed(event) {
  const form = event.target.closest?.("form[data-autosave]");
  const state = form && states.get(form);
  if (!state || event.target.type === "file") return;
  state.unsaved = true;
  mark(state, answerOf(event.target));
  clearTimeout(state.timer);
  state.timer = setTimeout(() => save(form), PAUSE);
}

document.addEventListener("change", changed);

/** A last try for what was changed in the pause before leaving the page. */
window.addEventListener("pagehide", () => {
  document.querySelectorAll("form[data-autosave]").forEach((form) => {
    if (states.get(form)?.unsaved) {
      navigator.sendBeacon(form.action, bodyOf(form));
    }
  });
});

onContent((root) => {
  within(root, "form[data-autosave]").forEach((form) => {
    if (states.has(form)) return;
    states.set(form, { busy: false, again: false, unsaved: false, timer: 0, answer: null });
    showButton(form, false);
  });
});
