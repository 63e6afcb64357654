/* Starts every behaviour. Each works on its own attributes, and every page works without any of them. */
import "./alerts.js";
import "./autosave.js";
import "./autosubmit.js";
import "./build.js";
import "./cells.js";
import "./chart.js";
import "./confirm.js";
import "./errors.js";
import "./failure.js";
import "./grid.js";
import "./menu.js";
import "./once.js";
import "./panel.js";
import "./popup.js";
import "./rows.js";
import "./search.js";
import "./selection.js";
