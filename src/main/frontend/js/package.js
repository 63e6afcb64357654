/*
 * Plays a package of another maker in a frame at its own host, and keeps what it tells: soon after each change, again
 * when that fails, and the last of it when the page goes. Messages count only from that frame, at that host.
 */
const SOON = 300;
const AGAIN = 3000;
const LONGEST_WAIT = 1500;
/* What a browser lets through when a page goes. */
const BEACON = 60000;

/* Who isn't signed in is led elsewhere. */
const isSignedOut = ({ type, status }) => type === "opaqueredirect" || status === 401 || status === 403;

const root = document.querySelector("[data-package]");
if (root) play(root);

function play(root) {
  const frame = root.querySelector("iframe");
  const state = root.querySelector("[data-package-state]");
  const menu = root.querySelector("[data-package-menu]");
  const keeps = root.dataset.keeps === "true";
  let start;
  let current = null;
  let opening = 0;
  let waiting = new Map();
  let sending = null;
  let timer;
  let stopped;
  let over = false;

  function say(name, text) {
    state.dataset.state = name;
    const words = text ?? root.dataset[name] ?? "";
    if (state.textContent !== words) state.textContent = words;
  }

  async function begin() {
    try {
      const response = await fetch(root.dataset.begin, { method: "POST", redirect: "manual", headers: { Accept: "application/json" } });
      if (!response.ok) throw response;
      start = await response.json();
      list();
      frame.src = start.frame;
      if (!keeps) say("preview");
    } catch (fault) {
      say(isSignedOut(fault) ? "signedOut" : "failed");
      if (!(fault instanceof Response)) setTimeout(begin, AGAIN);
    }
  }

  function list() {
    const parts = start.parts;
    menu.hidden = parts.filter((part) => part.launch).length < 2;
    menu.replaceChildren(...parts.map((part) => {
      const line = document.createElement("li");
      line.dataset.depth = Math.min(part.depth, 3);
      const button = document.createElement(part.launch ? "button" : "span");
      button.textContent = part.title;
      if (part.launch) {
        button.type = "button";
        button.className = "link-button";
        button.dataset.part = part.id;
        if (part === current) button.setAttribute("aria-current", "true");
        button.addEventListener("click", () => part !== current && change(part));
        if (part.done) line.dataset.done = root.dataset.done;
      }
      line.append(button);
      return line;
    }));
  }

  function open(part) {
    current = part;
    opening += 1;
    const { edition, most } = start;
    frame.title = part.title;
    send({ kind: "open", edition, most, item: part.id, launch: part.launch, talks: part.talks, told: part.told });
    list();
  }

  function send(message) {
    frame.contentWindow.postMessage(message, start.origin);
  }

  /* The part that plays ends first, and may still say something. */
  async function change(part) {
    await end();
    open(part);
  }

  function end() {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(patience);
        stopped = undefined;
        resolve();
      };
      const patience = setTimeout(done, LONGEST_WAIT);
      stopped = done;
      send({ kind: "stop" });
    });
  }

  /* What a package is given when it is opened again in this window. */
  function remember(part, told) {
    const fresh = part.told[part.told["cmi.core.entry"] === undefined ? "cmi.entry" : "cmi.core.entry"] === "ab-initio";
    Object.assign(part.told, told);
    for (const name of Object.keys(part.told)) if (/\.(session_time|exit)$/.test(name)) delete part.told[name];
    const entry = "cmi.core.entry" in part.told ? "cmi.core.entry" : "cmi.entry";
    if (fresh || part.told[entry] !== "") part.told[entry] = part.done ? "" : "resume";
  }

  function took(item, told) {
    const part = start.parts.find((one) => one.id === item);
    if (!part || over) return;
    remember(part, told);
    if (!keeps) return;
    const key = `${item}.${opening}`;
    const before = waiting.get(key) ?? { item, opening, told: {} };
    Object.assign(before.told, told);
    waiting.set(key, before);
    say("saving");
    clearTimeout(timer);
    timer = setTimeout(save, SOON);
  }

  function address(item) {
    return root.dataset.begin.replace(/sessions$/, `items/${item}`);
  }

  function body({ opening, told }) {
    return JSON.stringify({ session: start.session, opening, told });
  }

  async function save() {
    clearTimeout(timer);
    if (sending || waiting.size === 0 || over) return sending?.promise;
    const [key, next] = waiting.entries().next().value;
    waiting.delete(key);
    sending = { ...next, key };
    sending.promise = post(next, key);
    await sending.promise;
    if (waiting.size > 0 && !timer) await save();
  }

  async function post(next, key) {
    timer = undefined;
    try {
      const headers = { "Content-Type": "application/json", Accept: "application/json" };
      const response = await fetch(address(next.item), { method: "POST", redirect: "manual", headers, body: body(next) });
      sending = null;
      if (response.ok) return saved(next, await response.json());
      await refused(response, next, key);
    } catch {
      sending = null;
      again(next, key, "failed");
    }
  }

  function saved(next, answer) {
    const part = start.parts.find((one) => one.id === next.item);
    if (answer.item && !part.done) {
      part.done = true;
      list();
    }
    if (waiting.size === 0) say(answer.step ? "finished" : "saved");
  }

  async function refused(response, next, key) {
    if (isSignedOut(response)) again(next, key, "signedOut");
    else if (response.status === 409 || response.status === 404) {
      over = true;
      frame.src = "about:blank";
      say("taken");
    } else if (response.status < 500) say("tooMuch");
    else again(next, key, "failed");
  }

  /* What came meanwhile is newer. */
  function again(next, key, why) {
    const newer = waiting.get(key);
    const first = new Map([[key, { ...next, told: { ...next.told, ...newer?.told } }]]);
    waiting.delete(key);
    waiting = new Map([...first, ...waiting]);
    say(why);
    clearTimeout(timer);
    timer = setTimeout(save, AGAIN);
  }

  function beacon(next) {
    const whole = body(next);
    const { ["cmi.suspend_data"]: long, ...rest } = next.told;
    const sent = new Blob([whole.length < BEACON ? whole : body({ ...next, told: rest })], { type: "application/json" });
    navigator.sendBeacon(address(next.item), sent);
  }

  function leaving() {
    if (!start || over || !keeps) return;
    if (sending) beacon(sending);
    waiting.forEach(beacon);
  }

  async function leave(event) {
    event.preventDefault();
    const { href } = event.currentTarget;
    if (current) await end();
    const until = Date.now() + LONGEST_WAIT;
    while ((sending || waiting.size > 0) && !over && Date.now() < until) {
      clearTimeout(timer);
      timer = undefined;
      await save();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    window.location.assign(href);
  }

  function heard({ kind, item, told, next }) {
    if (kind === "ready") open(current ?? start.parts.find((part) => part.launch && !part.done) ?? start.parts.find((part) => part.launch));
    if (kind === "told") took(item, told);
    if (kind === "ended") {
      save();
      const parts = start.parts.filter((part) => part.launch);
      const at = parts.findIndex((part) => part.id === item) + (next === "continue" ? 1 : next === "previous" ? -1 : 0);
      if (parts[at] && parts[at].id !== item) setTimeout(() => change(parts[at]), 0);
    }
    if (kind === "tooMuch") say("tooMuch");
    if (kind === "stopped") stopped?.();
  }

  window.addEventListener("message", (event) => {
    if (!start || event.origin !== start.origin || event.source !== frame.contentWindow) return;
    if (typeof event.data === "object" && event.data !== null) heard(event.data);
  });
  window.addEventListener("pagehide", leaving);
  root.querySelector("[data-package-leave]").addEventListener("click", leave);
  begin();
}
