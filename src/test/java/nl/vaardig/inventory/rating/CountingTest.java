package nl.vaardig.inventory.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.vaardig.inventory.rating.Counting.Tongue;
import org.junit.jupiter.api.Test;

class CountingTest {

    @Test
    void sqlIsTheSameTextInTheNamesOfTablesAndColumns() {
        assertEquals(
                "select r.valid_on as valid_on from rating_set_aside x, rating r where r.skill_id = x.rating_id and r.id = 1",
                Tongue.SQL.of(
                        "select r.validOn as validOn from RatingSetAside x, Rating r where r.skill.id = x.rating.id and r.id = 1"));
    }

    @Test
    void parametersAndTextsStayAsTheyAre() {
        String text = "r.validOn <= :ratedOn and r.source = 'CourseResult' and 0.5e0 < 1";
        assertEquals("r.valid_on <= :ratedOn and r.source = 'CourseResult' and 0.5e0 < 1", Tongue.SQL.of(text));
        assertEquals(text, Tongue.HQL.of(text));
    }

    @Test
    void everyRuleEndsInTheSameTies() {
        String ties = "order by r.source_rank desc, r.valid_on desc, r.recorded_at desc, r.id desc)";
        assertTrue(select(CountingRule.PRIORITISED, "p.level").contains(ties));
        assertTrue(select(CountingRule.HIGHEST, "p.level")
                .contains("end desc, r.source_rank desc, r.valid_on desc, r.recorded_at desc, r.id desc)"));
        assertTrue(select(CountingRule.LATEST, "p.level")
                .contains("order by r.valid_on desc, r.source_rank desc, r.recorded_at desc, r.id desc)"));
    }

    @Test
    void whatIsNotAskedIsNotLookedFor() {
        String lean = select(CountingRule.PRIORITISED, "p.level");
        assertFalse(lean.contains("newest") || lean.contains("last_word") || lean.contains("valid_until as"));
        assertEquals(2, lean.split("row_number").length);
    }

    private static String select(CountingRule rule, String wanted) {
        return Counting.now(Tongue.SQL, rule, ":today").first(wanted + " as level", "1 = 1");
    }
}
