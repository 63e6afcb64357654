package nl.vaardig.harness;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What axe finds on a page that keeps people out. */
final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessibility() {}

    /** In this page alone, which is quicker: ours have no frames. */
    static List<String> findings(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Accessibility::text)
                        .toList();
    }

    private static String text(Rule rule) {
        String where =
                rule.getNodes().stream().limit(5).map(CheckedNode::getHtml).collect(Collectors.joining("\n    "));
        return rule.getImpact() + ": " + rule.getId() + ", " + rule.getHelp() + "\n    " + where;
    }
}
