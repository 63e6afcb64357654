/* Buttons above a field with Markdown. What they do is fetched only when there is such a field; until then they aren't seen. */
import { onContent, within } from "./content.js";

let isAsked = false;

onContent((root) => {
  if (isAsked || within(root, "markdown-toolbar").length === 0) return;
  isAsked = true;
  const here = new URL(import.meta.url);
  import(new URL(`../markdown-toolbar.js${here.search}`, here).href);
});
