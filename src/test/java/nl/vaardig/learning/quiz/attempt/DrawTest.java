package nl.vaardig.learning.quiz.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.vaardig.learning.quiz.item.ItemKind;
import nl.vaardig.learning.quiz.item.Marking;
import org.junit.jupiter.api.Test;

class DrawTest {

    private final Draw draw = new Draw(new Random(7));

    @Test
    void whatIsPutInOrderNeverStandsInItsOwn() {
        for (int i = 0; i < 200; i++) assertNotEquals("1,2", draw.shown(ItemKind.ORDER, 2, false));
        for (int i = 0; i < 200; i++) assertNotEquals("1,2,3", draw.shown(ItemKind.ORDER, 3, true));
    }

    @Test
    void trueStandsBeforeFalseAndUnshuffledStaysAsItIs() {
        assertEquals("1,2", draw.shown(ItemKind.TRUE_FALSE, 2, true));
        assertEquals("1,2,3", draw.shown(ItemKind.ONE, 3, false));
    }

    @Test
    void everyOptionIsShownOnce() {
        Set<String> orders = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            String shown = draw.shown(ItemKind.ONE, 4, true);
            orders.add(shown);
            assertEquals(Set.of(1, 2, 3, 4), Set.copyOf(Marking.chosen(shown)));
        }
        assertTrue(orders.size() > 10);
    }

    @Test
    void drawsNoMoreThanThereAre() {
        assertEquals(2, draw.some(List.of("a", "b"), 5).size());
        assertEquals(1, draw.some(List.of("a", "b"), 1).size());
    }
}
