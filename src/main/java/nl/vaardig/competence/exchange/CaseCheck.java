package nl.vaardig.competence.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.platform.RuleRefused;

/** What a CASE package must have before anything can be made of it. */
final class CaseCheck {

    private CaseCheck() {}

    static void refuseUnusable(CasePackage file) {
        CaseDocument document = file.document();
        RuleRefused.unless(document != null, "rule.case.noDocument");
        boolean complete = isThere(document.identifier()) && isThere(document.title());
        RuleRefused.unless(complete, "rule.case.noDocument");
        RuleRefused.unless(!file.items().isEmpty(), "rule.case.noItems");
        Set<String> seen = new HashSet<>();
        int place = 0;
        for (CaseItem item : file.items()) {
            place++;
            RuleRefused.unless(
                    isThere(item.identifier()) && isThere(item.fullStatement()), "rule.case.incompleteItem", place);
            RuleRefused.unless(seen.add(item.identifier()), "rule.case.twice", item.identifier());
        }
    }

    /** @param parents of each item that has any */
    static void refuseCircles(Map<String, List<String>> parents) {
        Circles.in(parents).ifPresent(item -> {
            throw new RuleRefused("rule.case.circle", item);
        });
    }

    private static boolean isThere(String text) {
        return text != null && !text.isBlank();
    }
}
