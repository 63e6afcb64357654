package nl.vaardig.inventory.wish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.vaardig.exchange.reading.Stage;
import org.junit.jupiter.api.Test;

class WishRowsTest {

    private static final String HEAD =
            "staff_number;skill_code;wants_to_grow;can_help_others;certainty;last_used;told_on\n";

    private static Stage planned(String row) {
        WishRows.Found told = new WishRows.Found(
                5L, "1", "map", true, false, Certainty.SURE, LastUsed.THIS_MONTH, LocalDate.of(2026, 3, 1));
        Stage stage = new Stage().employees("1").skills("map").finds("from SkillWish", told);
        return stage.plan(new WishRows(), HEAD + row);
    }

    @Test
    void aLaterDayIsAChangeThoughTheAnswerIsTheSame() {
        Stage stage = planned("1;map;true;false;SURE;THIS_MONTH;2026-10-01\n");
        assertEquals("CHANGE", stage.outcomes());
        assertEquals("told_on: 2026-03-01 → 2026-10-01", stage.changes());
        assertEquals(
                "UNCHANGED",
                planned("1;map;true;false;SURE;THIS_MONTH;2026-03-01\n").outcomes());
    }

    @Test
    void whatWasToldLaterStays() {
        assertEquals(
                "UNCHANGED",
                planned("1;map;true;false;SURE;LONGER_AGO;2025-12-01\n").outcomes());
        assertEquals(
                "wants_to_grow: true → false",
                planned("1;map;false;false;SURE;LONGER_AGO;2025-12-01\n").changes());
    }

    @Test
    void withoutALastUseThereIsNoDay() {
        assertEquals(
                "last_used: THIS_MONTH → –; told_on: 2026-03-01 → –",
                planned("1;map;true;false;SURE;;2026-10-01\n").changes());
    }
}
