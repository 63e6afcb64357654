package nl.vaardig.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import nl.vaardig.platform.BadField;
import org.junit.jupiter.api.Test;

class RatingFormTest {

    @Test
    void onlyWhatDiffersFromWhatWasSavedIsAChange() {
        RatingForm form = form(Map.of(1L, "3", 2L, "4", 3L, "1"), Map.of(1L, "3", 2L, "2"));
        assertEquals(Map.of(2L, 4, 3L, 1), form.changes());
    }

    @Test
    void aPageLeftOpenTakesNothingBack() {
        assertEquals(Map.of(), form(Map.of(1L, "2"), Map.of(1L, "2")).changes());
    }

    @Test
    void namesTheFieldThatHoldsNoLevel() {
        RatingForm form = form(Map.of(7L, "veel"), Map.of());
        assertEquals("level-7", assertThrows(BadField.class, form::changes).field());
    }

    @Test
    void skipsWhatIsNoNumber() {
        assertEquals(List.of(1L, 22L), RatingForm.numbers(List.of("1", "x", "", "-3", "22")));
        assertEquals(List.of(), RatingForm.numbers(null));
    }

    private static RatingForm form(Map<Long, String> levels, Map<Long, String> was) {
        return new RatingForm(List.copyOf(levels.keySet()), levels, was, Map.of());
    }
}
