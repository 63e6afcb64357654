package nl.vaardig.inventory.decay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.vaardig.exchange.reading.Stage;
import org.junit.jupiter.api.Test;

class SkillDecayRowsTest {

    private static final String HEAD = "skill_code;half_life_months;floor_level\n";

    private static Stage planned(String rows) {
        SkillDecayRows.Found there = new SkillDecayRows.Found(5L, "map", 1, 36);
        Stage stage = new Stage().skills("map", "sums").finds("from SkillDecay", there);
        return stage.plan(new SkillDecayRows(), HEAD + rows);
    }

    @Test
    void aSkillBeginsToFadeOtherwiseOrNoLonger() {
        Stage stage = planned("map;24;2\nsums;48;\n");
        assertEquals("CHANGE ADD", stage.outcomes());
        assertEquals("half_life_months: 36 → 24; floor_level: 1 → 2", stage.changes());
        assertEquals("half_life_months: 36 → –", planned("map;;\n").changes());
    }

    @Test
    void theSameAgainIsNothing() {
        assertEquals("UNCHANGED", planned("map;36;1\n").outcomes());
        assertEquals("UNCHANGED", planned("sums;;\n").outcomes());
    }

    @Test
    void aRowThatCanNotBeIsRefused() {
        assertEquals("ERROR", planned("map;0;1\n").outcomes());
        assertEquals("ERROR", planned("map;601;1\n").outcomes());
        assertEquals("ERROR", planned("map;12;99\n").outcomes());
        assertEquals("ERROR", planned("nothing;12;1\n").outcomes());
    }
}
