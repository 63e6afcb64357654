/* The number beside 'attention' in the header: what is new. It is asked after the page is there, and kept for two minutes. */
const KEPT_FOR = 120_000;
const link = document.querySelector("[data-alerts]");

function kept(key) {
  try {
    const found = JSON.parse(sessionStorage.getItem(key));
    return found && Date.now() - found.at < KEPT_FOR ? found.total : null;
  } catch {
    return null;
  }
}

async function asked(key) {
  const answer = await fetch("/api/v1/alerts/waiting", { headers: { Accept: "application/json" } });
  if (!answer.ok) return null;
  const { news: total } = await answer.json();
  try {
    sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), total }));
  } catch {
    // A full or forbidden storage only means asking again.
  }
  return total;
}

function show(total) {
  link.querySelectorAll("[data-alerts-count]").forEach((old) => old.remove());
  if (!total) return;
  const count = document.createElement("span");
  count.className = "tool__count";
  count.setAttribute("aria-hidden", "true");
  count.textContent = String(total);
  const words = document.createElement("span");
  words.className = "visually-hidden";
  words.textContent = link.dataset.alertsWords.replace("#", String(total));
  for (const part of [count, words]) part.dataset.alertsCount = "";
  link.append(count, words);
}

if (link) {
  const key = `alerts.${link.dataset.alerts}`;
  const known = kept(key);
  if (known !== null) show(known);
  // On the page of alerts itself the number is as fresh as the page. Without an answer the link stays as it is.
  // What is acted on is gone from it, so after an act it is asked again.
  document.addEventListener("submit", (event) => {
    if (event.target.method === "post") sessionStorage.removeItem(key);
  });
  if (known === null || link.getAttribute("aria-current")) asked(key).then((total) => total === null || show(total), () => {});
}
