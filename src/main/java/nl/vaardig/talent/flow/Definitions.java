package nl.vaardig.talent.flow;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.talent.workforce.StayRule;

/** What figures mean, printed beside them; the key of a text is talent.definition and the name of the figure. All may name the days between two appointments. */
final class Definitions {

    private Definitions() {}

    static Map<String, String> of(Collection<String> figures, StayRule rule, Messages messages) {
        Map<String, String> texts = new TreeMap<>();
        figures.forEach(figure -> texts.put(figure, messages.text("flow.definition." + figure, rule.daysBetween())));
        return texts;
    }
}
