package nl.vaardig.harness;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe finds on a page that keeps people out: its serious and critical findings, with two rules that it leaves off by
 * itself: what one touches has room (WCAG 2.5.8), and what one says is what one sees (2.5.3). What lies below a bar that
 * stays in sight is left out: one scrolls it free.
 */
final class Accessibility {

    private static final String RUN =
            """
            axe.run(document, {resultTypes: ['violations'], rules: {
              'target-size': {enabled: true}, 'label-content-name-mismatch': {enabled: true}}}).then(found => found.violations
              .filter(rule => ['serious', 'critical'].includes(rule.impact))
              .map(rule => ({...rule, nodes: rule.nodes.filter(node =>
                !node.any.some(check => /obscured/i.test(check.data?.messageKey ?? '')))}))
              .filter(rule => rule.nodes.length > 0)
              .map(rule => `${rule.impact}: ${rule.id}, ${rule.help}`
                + rule.nodes.slice(0, 5).map(node => '\\n    ' + node.html).join('')))
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
