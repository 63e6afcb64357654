package nl.vaardig.harness;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe finds on a page that keeps people out: its serious and critical findings, with two rules that it leaves off by
 * itself: what one touches has room (WCAG 2.5.8), and what one says is what one sees (2.5.3). What lies below a bar that
 * stays in sight is left out: one scrolls it free.
 *
 * <p>Colours and sizes take axe a few milliseconds for every cell of a table. Of the cells of a table that are drawn alike
 * (same elements with the same classes, same colours of cell and row, same width and height) it looks at the first only.
 * Names, roles, heads and whatever else can differ by what is written are looked at in all.
 */
final class Accessibility {

    private static final String RUN =
            """
            (() => {
              /* What is still fading in has the colours of neither. What goes round for ever goes on. */
              document.getAnimations().filter(one => Number.isFinite(one.effect?.getComputedTiming().endTime)).forEach(one => one.finish());
              const on = {enabled: true};
              const off = {enabled: false};
              const serious = ['serious', 'critical'];
              /* Rules whose findings always weigh less are not asked. */
              const rules = Object.fromEntries(axe._audit.rules
                .filter(rule => rule.impact && !serious.includes(rule.impact)).map(rule => [rule.id, off]));
              Object.assign(rules, {'target-size': on, 'label-content-name-mismatch': on});
              const shape = cell => cell.outerHTML.replace(/>([^<]*)</g, (all, text) => text.trim() ? '>x<' : '><')
                .replace(/ (?!class|style|type|role|disabled|hidden|aria-disabled)[\\w-]+="[^"]*"/g, '');
              const colours = element => {
                const style = getComputedStyle(element);
                return [style.color, style.backgroundColor, style.backgroundImage, style.opacity, style.fontSize, style.fontWeight];
              };
              const known = new Set();
              const alike = [...document.querySelectorAll('tbody td')].filter(cell => {
                const table = [...document.querySelectorAll('table')].indexOf(cell.closest('table'));
                const kind = [table, cell.offsetWidth, cell.offsetHeight, colours(cell), colours(cell.parentElement), shape(cell)].join();
                return known.has(kind) || !known.add(kind);
              });
              /* Left out by the rules themselves: axe looks up each node in a list of what is left out of the page. */
              window.drawnBefore = new Set(alike.length < 30 ? [] : alike);
              axe._audit.rules.filter(rule => ['color-contrast', 'target-size'].includes(rule.id) && !rule.knows).forEach(rule => {
                const matches = rule.matches;
                rule.knows = true;
                rule.matches = (node, ...more) => !window.drawnBefore.has(node.closest('td')) && matches.call(rule, node, ...more);
              });
              const filtered = violations => violations
                .filter(rule => serious.includes(rule.impact))
                .map(rule => ({...rule, nodes: rule.nodes.filter(node =>
                  !node.any.some(check => /obscured/i.test(check.data?.messageKey ?? '')))}))
                .filter(rule => rule.nodes.length > 0)
                .map(rule => `${rule.impact}: ${rule.id}, ${rule.help}`
                  + rule.nodes.slice(0, 5).map(node => '\\n    ' + node.element.outerHTML.slice(0, 300)).join(''));
              /* The HTML of what is wrong is enough; axe would write down that of everything it looks at. */
              axe.configure({noHtml: true});
              const options = {resultTypes: ['violations'], elementRef: true, rules};
              return axe.run(document, options).then(found => filtered(found.violations));
            })()
            """;

    private Accessibility() {}

    /**
     * Asks axe itself, which is several times as quick as its Java builder: that one comes with a page of its own for
     * every look, and with the script once more when the same page is looked at in another width.
     */
    static List<String> findings(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) page.evaluate(AxeBuilder.getAxeScript());
        return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
    }
}
