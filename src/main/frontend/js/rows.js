/*
 * The rest of a long matrix: a body with data-more at the end of a table stands for rows that aren't there yet, and is
 * replaced by them when one comes near. Its link leads to them without a script.
 */
import { announce, fetchPage, onContent, within } from "./content.js";

const underWay = new WeakMap();

async function load(rest) {
  rest.setAttribute("aria-busy", "true");
  try {
    const { page } = await fetchPage(rest.dataset.more);
    const fresh = [...page.querySelectorAll("tbody")].map((rows) => document.importNode(rows, true));
    rest.replaceWith(...fresh);
    fresh.forEach(announce);
    return fresh.length > 0;
  } catch {
    // The link stays, and the next look tries again.
    underWay.delete(rest);
    rest.removeAttribute("aria-busy");
    return false;
  }
}

/** Fetches the next rows of a table; the answer is whether there were any. */
export function loadNext(table) {
  const rest = table.querySelector("tbody[data-more]");
  if (!rest) return Promise.resolve(false);
  if (!underWay.has(rest)) {
    underWay.set(rest, load(rest));
  }
  return underWay.get(rest);
}

function watch(rest) {
  const frame = rest.closest(".heatmap-scroll");
  const observer = new IntersectionObserver(
    (seen) => {
      if (seen.some((one) => one.isIntersecting)) {
        observer.disconnect();
        loadNext(rest.closest("table"));
      }
    },
    { root: frame, rootMargin: "0px 0px 1500px" },
  );
  observer.observe(rest);
}

onContent((root) => within(root, "tbody[data-more]").forEach(watch));
