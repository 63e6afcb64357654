/* A form that came back: the list of errors gets the focus, so that it is read first. */
import { onContent, within } from "./content.js";

onContent((root) => {
  const [summary] = within(root, "[data-errors]");
  summary?.focus();
});
