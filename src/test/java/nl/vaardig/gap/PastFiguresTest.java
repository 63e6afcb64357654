package nl.vaardig.gap;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.vaardig.platform.Messages;
import org.junit.jupiter.api.Test;

/** Goals and the counting rule keep no past: whoever looks at an earlier day reads that it is weighed as today. */
class PastFiguresTest {

    private static final List<String> BESIDE_THE_PAST = List.of(
            "passport.past.text",
            "team.asItWas",
            "gap.inventory.asidePast",
            "gap.people.on",
            "gap.figure.earlierFormula",
            "gap.board.aside");

    @Test
    void saysThatThePastIsWeighedAsToday() {
        for (String key : BESIDE_THE_PAST) {
            assertTrue(Messages.in("nl").text(key, "1-1-2026").contains("telregel"), key);
            assertTrue(Messages.in("en").text(key, "1-1-2026").contains("counting rule"), key);
        }
    }
}
