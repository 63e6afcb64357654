package nl.vaardig.learning.quiz.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.vaardig.learning.quiz.figure.ItemFigures.Given;
import org.junit.jupiter.api.Test;

class ItemFiguresTest {

    private static Given given(String answer, String points, double rest) {
        return new Given(answer, new BigDecimal(points), rest);
    }

    @Test
    void tellsHowHardAndHowMuchItTellsApart() {
        ItemFigures figures = ItemFigures.of(
                List.of(given("1", "1", 0.9), given("1", "1", 0.7), given("2", "0", 0.3), given("2,3", "0", 0.1)),
                true);
        assertEquals(0.5, figures.difficulty());
        // r of (1,1,0,0) and (.9,.7,.3,.1) = .6 / sqrt(1 × .4)
        assertEquals(0.6 / Math.sqrt(0.4), figures.discrimination(), 1e-9);
        assertEquals(Map.of(1, 2L, 2, 2L, 3, 1L), figures.chosen());
        assertEquals(0.25, figures.share(3));
        assertEquals(0, figures.share(4));
    }

    @Test
    void whatAllHaveRightTellsNobodyApart() {
        assertNull(ItemFigures.of(List.of(given("1", "1", 0.2), given("1", "1", 0.8)), true)
                .discrimination());
    }

    @Test
    void theRestIsTheOtherQuestions() {
        assertEquals(
                0.5, Given.of("1", BigDecimal.ONE, new BigDecimal("66.66"), 3).rest(), 1e-3);
        assertNull(Given.of("1", BigDecimal.ONE, new BigDecimal("100"), 1).rest());
    }
}
