/*
 * The frame in which a package plays, at the host of foreign content. The runtime stands here and not behind messages:
 * packages ask and want the answer at once, also what they told last time. What they tell goes to the player by messages,
 * to its exact origin; from there come the part to open and the wish to stop. Nothing here can do what a package may not.
 */
const { app, files } = document.documentElement.dataset;
const stamp = new URL(import.meta.url).search;
const content = document.getElementById("content");
const OFTEN = 100;
const EDITIONS = {
  SCORM_12: { file: "scorm12.js", type: "Scorm12API", name: "API", prefix: "LMS", end: "LMSFinish" },
  SCORM_2004: { file: "scorm2004.js", type: "Scorm2004API", name: "API_1484_11", prefix: "", end: "Terminate" },
};
/* Characters that the runtime itself takes of what a package keeps to resume with; more is kept beside it. */
const TAKEN = 64000;

let playing;
let timer;

function tell(message) {
  window.parent.postMessage(message, app);
}

function changes() {
  const now = playing.api.getFlattenedCMI();
  if (playing.long !== null) now["cmi.suspend_data"] = playing.long;
  const told = {};
  for (const [name, value] of Object.entries(now)) {
    if (typeof value !== "string" || playing.told[name] === value) continue;
    told[name] = playing.told[name] = value;
  }
  return told;
}

function note() {
  clearTimeout(timer);
  timer = undefined;
  if (playing.ended) return;
  const told = changes();
  if (Object.keys(told).length > 0) tell({ kind: "told", item: playing.item, told });
}

function soon() {
  timer ??= setTimeout(note, OFTEN);
}

/* As often as a package keeps more than its edition promises, all of it is kept, up to the most that may be. */
function widen(api, { prefix }) {
  const set = api[`${prefix}SetValue`];
  const get = api[`${prefix}GetValue`];
  api[`${prefix}SetValue`] = (name, value) => {
    const text = String(value);
    if (name === "adl.nav.request") playing.next = text;
    if (name !== "cmi.suspend_data" || !api.isInitialized()) return set.call(api, name, value);
    if (text.length > playing.most) {
      tell({ kind: "tooMuch" });
      return set.call(api, name, text);
    }
    const isLong = text.length > TAKEN;
    const answer = set.call(api, name, isLong ? "" : text);
    if (answer === "true") playing.long = isLong ? text : null;
    return answer;
  };
  api[`${prefix}GetValue`] = (name) => {
    const answer = get.call(api, name);
    return name === "cmi.suspend_data" && playing.long !== null && api.isInitialized() ? playing.long : answer;
  };
}

function listen(api, { prefix, end }) {
  for (const [name, act] of [["SetValue", soon], ["Commit", note]]) {
    const call = api[prefix + name];
    api[prefix + name] = (...given) => {
      const answer = call.apply(api, given);
      act();
      return answer;
    };
  }
  const finish = api[end];
  api[end] = (...given) => {
    // What the runtime makes of a status at the end is its own view; the player goes by what the package told.
    note();
    const answer = finish.apply(api, given);
    playing.ended = answer === "true";
    tell({ kind: "ended", item: playing.item, next: playing.next ?? null });
    return answer;
  };
}

async function open({ edition, item, launch, told, talks, most }) {
  const kind = EDITIONS[edition];
  const runtime = await import(`./${kind.file}${stamp}`);
  const api = new runtime[kind.type]({ autocommit: false, logLevel: 5 });
  const given = { ...told };
  const kept = given["cmi.suspend_data"] ?? "";
  const isLong = kept.length > TAKEN;
  if (isLong) delete given["cmi.suspend_data"];
  api.loadFromFlattenedJSON(given, "");
  playing = { api, item, most, told: {}, long: isLong ? kept : null };
  playing.told = { ...api.getFlattenedCMI(), ...(isLong ? { "cmi.suspend_data": kept } : {}) };
  if (talks) {
    widen(api, kind);
    listen(api, kind);
    window[kind.name] = api;
  }
  content.addEventListener("load", () => tell({ kind: "told", item, told: {} }), { once: true });
  content.src = files + launch.replace(/^(\.\/)+/, "");
}

/* The package hears that its page goes, and says the last it has to say. */
function stop() {
  content.addEventListener("load", () => {
    if (playing) note();
    delete window.API;
    delete window.API_1484_11;
    tell({ kind: "stopped" });
  }, { once: true });
  content.src = "about:blank";
}

window.addEventListener("message", (event) => {
  if (event.origin !== app || event.source !== window.parent) return;
  if (event.data?.kind === "open") open(event.data);
  if (event.data?.kind === "stop") stop();
});
window.addEventListener("pagehide", () => playing && note());
tell({ kind: "ready" });
