package nl.vaardig.inventory.gap;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.vaardig.platform.words.Messages;
import org.junit.jupiter.api.Test;

/** Goals and the counting rule keep no past: whoever looks at an earlier day reads that it is weighed as today. */
class ReadPastTest {

    private static final List<String> BESIDE_THE_PAST = List.of(
            "people.past.text",
            "team.asItWas",
            "overview.inventory.asidePast",
            "overview.people.on",
            "overview.figure.earlierFormula",
            "board.board.aside");

    @Test
    void saysThatThePastIsWeighedAsToday() {
        for (String key : BESIDE_THE_PAST) {
            assertTrue(Messages.in("nl").text(key, "1-1-2026").contains("telregel"), key);
            assertTrue(Messages.in("en").text(key, "1-1-2026").contains("counting rule"), key);
        }
    }
}
