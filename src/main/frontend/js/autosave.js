/*
 * Saves a form when something in it changes, one request at a time, and says so. When saving doesn't work the submit
 * button comes back and nothing that was filled in is lost.
 */
import { bodyOf, fetchPage, onContent, takeOver, within } from "./content.js";

const PAUSE = 400;
const TYPING_PAUSE = 1200;
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

/** Whether somebody has gone on typing in it since it was sent. */
function isTouched(input, sent) {
  return input.type === "checkbox" ? input.checked !== sent.has(input.name) : input.value !== (sent.get(input.name) ?? "");
}

/** The field with what is wrong with it, or without what was wrong with it. */
function replaceField(input, fresh) {
  const focused = input === document.activeElement;
  const wrapper = ".utrecht-form-field, .check";
  const imported = document.importNode(fresh.closest(wrapper), true);
  input.closest(wrapper).replaceWith(imported);
  if (focused) imported.querySelector(`#${CSS.escape(input.id)}`).focus();
}

/** Each field as the answer has it: what is wrong stands at it, and what somebody else changed shows. */
function settle(form, page, sent) {
  for (const input of [...form.elements]) {
    const fresh = input.id && page.getElementById(input.id);
    if (!fresh) continue;
    // What the form showed: without it somebody who goes on typing would be told of what they saved themselves.
    if (input.type === "hidden") input.value = fresh.value;
    else if (isTouched(input, sent)) continue;
    else if (input.hasAttribute("aria-invalid") || fresh.hasAttribute("aria-invalid")) replaceField(input, fresh);
    else if (input !== document.activeElement && input.type !== "checkbox") input.value = fresh.value;
  }
}

function save(form) {
  const state = states.get(form);
  clearTimeout(state.timer);
  if (state.busy) state.again = true;
  else state.saving = send(form, state);
  return state.saving;
}

/** Resolves when all that was changed was sent. */
async function send(form, state) {
  state.busy = true;
  state.typed = false;
  state.again = false;
  say(form, "saving");
  try {
    const body = bodyOf(form);
    const { response, page } = await fetchPage(form.action, { method: "POST", body });
    const refused = response.status === 422 && "autosaveFields" in form.dataset;
    if (!response.ok && !refused) throw new Error(String(response.status));
    // Somebody who went on to another part of the page meanwhile keeps that; who is about to, goes there from what stands here.
    if (form.isConnected && form.dataset.autosaveUpdate && (refused || !state.leaving)) {
      takeOver(form.dataset.autosaveUpdate, page);
    }
    if ("autosaveFields" in form.dataset) settle(form, page, body);
    state.unsaved = state.again || state.typed || refused;
    state.failed = refused;
    say(form, refused ? "refused" : "saved");
    showButton(form, refused);
  } catch (fault) {
    state.failed = true;
    say(form, fault.message.startsWith("403") ? "signedOut" : "failed");
    showButton(form, true);
  }
  state.busy = false;
  if (state.again) await save(form);
}

/** A form whose fields are saved one by one, with something in it that wasn't sent yet. */
export function unsent() {
  return [...document.querySelectorAll("form[data-autosave-fields]")].find((form) => {
    const state = states.get(form);
    return state && (state.typed || state.busy);
  });
}

/** Saves it before the page goes on. @return whether all of it was saved */
export async function saveToLeave(form) {
  const state = states.get(form);
  state.leaving = true;
  while (state.typed || state.busy) await (state.typed ? save(form) : state.saving);
  state.leaving = false;
  return !state.failed;
}

function typed(event) {
  const form = event.target.form;
  const state = form && states.get(form);
  if (!state || event.target.type === "file") return;
  state.typed = state.unsaved = true;
  if (!("autosaveTyping" in form.dataset)) return;
  // Words of one's own are saved at a pause, without leaving the field.
  clearTimeout(state.timer);
  state.timer = setTimeout(() => save(form), TYPING_PAUSE);
}

function changed(event) {
  const form = event.target.closest?.("form[data-autosave]");
  const state = form && states.get(form);
  if (!state || event.target.type === "file") return;
  state.typed = state.unsaved = true;
  mark(state, answerOf(event.target));
  clearTimeout(state.timer);
  state.timer = setTimeout(() => save(form), PAUSE);
}

document.addEventListener("change", changed);
document.addEventListener("input", typed);

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
    states.set(form, { busy: false, again: false, unsaved: false, typed: false, failed: false, leaving: false, saving: null, timer: 0, answer: null });
    showButton(form, false);
  });
});
