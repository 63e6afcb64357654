package nl.vaardig.skills.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Written;

/** What a CASE package must have before anything can be made of it. */
final class CaseCheck {

    private CaseCheck() {}

    static void refuseUnusable(CasePackage file) {
        CaseDocument document = file.document();
        RuleRefused.unless(document != null, "rule.case.noDocument");
        boolean complete = isThere(document.identifier()) && isThere(document.title());
        RuleRefused.unless(complete, "rule.case.noDocument");
        RuleRefused.unless(!file.items().isEmpty(), "rule.case.noItems");
        Map<String, Integer> places = new HashMap<>();
        int place = 0;
        for (CaseItem item : file.items()) {
            place++;
            RuleRefused.unless(
                    isThere(item.identifier()) && isThere(item.fullStatement()), "rule.case.incompleteItem", place);
            Integer before = places.put(item.identifier(), place);
            RuleRefused.unless(before == null, "rule.case.twice", item.identifier(), before, place);
        }
    }

    /** @param parents of each item that has any */
    static void refuseCircles(Map<String, List<String>> parents) {
        Circles.in(parents).ifPresent(item -> {
            throw new RuleRefused("rule.case.circle", item);
        });
    }

    private static boolean isThere(String text) {
        return text != null && !Written.tidy(text).isEmpty();
    }
}
