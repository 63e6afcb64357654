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
    const fresh = input.id && input.type !== "hidden" && page.getElementById(input.id);
    if (!fresh || isTouched(input, sent)) continue;
    if (input.hasAttribute("aria-invalid") || fresh.hasAttribute("aria-invalid")) replaceField(input, fresh);
    else if (input !== document.activeElement && input.type !== "checkbox") input.value = fresh.value;
  }
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
    const body = bodyOf(form);
    const { response, page } = await fetchPage(form.action, { method: "POST", body });
    const refused = response.status === 422 && "autosaveFields" in form.dataset;
    if (!response.ok && !refused) throw new Error(String(response.status));
    // Somebody who went on to another part of the page meanwhile keeps that.
    if (form.isConnected && form.dataset.autosaveUpdate) {
      takeOver(form.dataset.autosaveUpdate, page);
    }
    if ("autosaveFields" in form.dataset) settle(form, page, body);
    state.unsaved = state.again || refused;
    say(form, refused ? "refused" : "saved");
    showButton(form, refused);
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
