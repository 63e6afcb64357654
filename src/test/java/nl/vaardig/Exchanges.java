package nl.vaardig;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vaardig.harness.Browser;

/**
 * Everything on a page that fetches a part of it behind the reader's back: each choice that htmx sends on, and a panel.
 * What the page then shows must be what the same page shows when it is loaded anew at the address it came to.
 */
final class Exchanges {

    private static final String SCRIPT =
            """
            (() => {
              const quiet = (ms) => new Promise((done) => setTimeout(done, ms));
              const skipped = (e) => e.matches('script, style, canvas, [data-chart-canvas], [data-save-state], .htmx-indicator');
              /* What a reader finds, in order: words, names of parts, and what is filled in. */
              const lines = (root, ids) => {
                const found = [];
                const walk = (node) => {
                  if (node.nodeType === Node.TEXT_NODE) {
                    const text = node.data.replace(/\\s+/g, ' ').trim();
                    if (text) found.push(text);
                    return;
                  }
                  if (node.nodeType !== Node.ELEMENT_NODE || skipped(node)) return;
                  if (ids && node.id) found.push('#' + node.id);
                  if (node.matches('input, select, textarea')) {
                    const ticks = node.type === 'checkbox' || node.type === 'radio';
                    found.push(node.name + '=' + node.value + (ticks ? ' ' + node.checked : ''));
                    return;
                  }
                  node.childNodes.forEach(walk);
                };
                walk(root);
                return found;
              };
              const loads = () => document.querySelector('#content [hx-get][hx-trigger=load]');
              const settled = async () => {
                for (let i = 0; i < 100 && (!window.htmx || loads()); i++) await quiet(50);
              };
              const main = async () => {
                await settled();
                return lines(document.getElementById('content'), true);
              };
              const reads = (e) => !/^(load|every)/.test(e.getAttribute('hx-trigger') ?? '');
              const within = (e) => /from:closest form/.test(e.getAttribute('hx-trigger') ?? '') ? e.closest('form') : e;
              /* One of each name: another choice, another tick, some words. */
              const changes = () => {
                const all = [];
                [...document.querySelectorAll('#content [hx-get]')].filter(reads).forEach((element) => {
                  const names = new Set();
                  within(element).querySelectorAll('select, textarea, input:not([type=hidden])').forEach((field) => {
                    const name = field.name || field.className;
                    if (field.disabled || names.has(name) || !another(field)) return;
                    names.add(name);
                    all.push({ element, field, name });
                  });
                });
                return all;
              };
              const another = (field) => {
                if (field.tagName === 'SELECT') return [...field.options].find((o) => o.value && !o.selected)?.value;
                if (field.type === 'radio' || field.type === 'checkbox') return field.checked && field.type === 'radio' ? null : 'tick';
                if (field.tagName === 'TEXTAREA') return null;
                if (['search', 'text'].includes(field.type)) return 'an';
                return null;
              };
              const act = (field) => {
                const value = another(field);
                if (value === 'tick') field.checked = !field.checked;
                else field.value = value;
                field.dispatchEvent(new Event('input', { bubbles: true }));
                field.dispatchEvent(new Event('change', { bubbles: true }));
              };
              const asked = (element) => new Promise((done) => {
                let sent = null;
                const started = (event) => { if (event.detail.elt === element) sent = event.detail.pathInfo.finalRequestPath; };
                const ended = (event) => { if (sent && event.detail.pathInfo?.finalRequestPath === sent) finish({ sent, status: event.detail.xhr?.status ?? 200 }); };
                const finish = (result) => {
                  clearTimeout(never);
                  document.removeEventListener('htmx:beforeRequest', started);
                  document.removeEventListener('htmx:afterSettle', ended);
                  document.removeEventListener('htmx:responseError', ended);
                  done(result);
                };
                const never = setTimeout(() => finish(null), 3000);
                document.addEventListener('htmx:beforeRequest', started);
                document.addEventListener('htmx:afterSettle', ended);
                document.addEventListener('htmx:responseError', ended);
              });
              const other = async (address) => new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
              window.exchanges = {
                main,
                names: () => changes().map((one) => one.name),
                drive: async (index) => {
                  await settled();
                  const { element, field } = changes()[index];
                  const answer = asked(element);
                  act(field);
                  const result = await answer;
                  if (!result) return { name: field.name, fault: 'sends nothing' };
                  await quiet(60);
                  const name = `${field.name} (${result.sent})`;
                  if (result.status >= 400 && ![409, 422].includes(result.status)) return { name, fault: `answers ${result.status}` };
                  if (element.hasAttribute('hx-select')) {
                    const pushed = element.getAttribute('hx-push-url') === 'true';
                    return { name, address: pushed ? location.pathname + location.search : result.sent, lines: await main() };
                  }
                  const part = await (await fetch(result.sent)).text();
                  const fresh = lines(new DOMParser().parseFromString(part, 'text/html').body, false).join('\\n');
                  return { name, fault: lines(element, false).join('\\n') === fresh ? null : `shows something else than ${result.sent}` };
                },
                panel: async () => {
                  const link = document.querySelector('#content a[data-panel]');
                  const cell = document.querySelector('#content table[data-cells] tr[data-e] > td:not(.cell-check, .heatmap__total)');
                  const body = document.querySelector('[data-panel-body]');
                  if (!body || !link && !cell) return null;
                  const heads = cell?.closest('table').tHead.rows;
                  const skill = cell && heads[heads.length - 1].cells[cell.cellIndex].dataset.s;
                  const address = cell ? `/team/people/${cell.parentElement.dataset.e}/skills/${skill}` : link.href;
                  (cell ?? link).click();
                  for (let i = 0; i < 100 && (!body.firstElementChild || body.hasAttribute('aria-busy')); i++) await quiet(30);
                  const fresh = (await other(address)).querySelector('[data-panel-content]');
                  if (!fresh) return `the panel has no content at ${address}`;
                  return lines(body, false).join('\\n') === lines(fresh, false).join('\\n') ? null : `the panel shows something else than ${address}`;
                },
              };
            })()
            """;

    private final Page page;
    private final Page fresh;
    private final String place;
    private final List<String> faults = new ArrayList<>();

    private Exchanges(Browser browser, Page fresh) {
        this.page = browser.page();
        this.fresh = fresh;
        this.place = browser.place();
    }

    /** Whether the page that the browser is at has any. */
    static boolean isAny(Browser browser) {
        return browser.page()
                        .locator("#content :is([hx-get], [data-panel], [data-cells])")
                        .count()
                > 0;
    }

    /**
     * Drives those of the page that the browser is at, and leaves it there.
     *
     * @param fresh another tab of the same reader, to load the same page anew
     */
    static List<String> faults(Browser browser, Page fresh) {
        Exchanges exchanges = new Exchanges(browser, fresh);
        exchanges.driveAll();
        return exchanges.faults;
    }

    private void driveAll() {
        page.evaluate(SCRIPT);
        int choices = ((List<?>) page.evaluate("exchanges.names()")).size();
        Object panel = page.evaluate("exchanges.panel()");
        if (panel != null) faults.add(place + ": " + panel);
        for (int choice = 0; choice < choices; choice++) {
            page.navigate(place);
            page.evaluate(SCRIPT);
            compare((Map<?, ?>) page.evaluate("exchanges.drive(" + choice + ")"));
        }
        page.navigate(place);
    }

    private void compare(Map<?, ?> driven) {
        String what = place + ", " + driven.get("name") + ": ";
        if (driven.get("fault") != null) faults.add(what + driven.get("fault"));
        if (driven.get("address") == null) return;
        fresh.navigate((String) driven.get("address"));
        fresh.evaluate(SCRIPT);
        List<?> expected = (List<?>) fresh.evaluate("exchanges.main()");
        List<?> shown = (List<?>) driven.get("lines");
        if (expected.equals(shown)) return;
        int at = 0;
        while (at < Math.min(expected.size(), shown.size()) && expected.get(at).equals(shown.get(at))) at++;
        faults.add(what + "shows " + around(shown, at) + " where the page loaded anew has " + around(expected, at));
    }

    private static List<?> around(List<?> lines, int at) {
        return lines.subList(Math.max(0, at - 1), Math.min(lines.size(), at + 3));
    }
}
