package nl.vaardig.learning.assignment.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.access.Sight;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void readsStaffNumbersHoweverTheyArePasted() {
        assertEquals(Set.of("1001", "1002", "A-3", "4"), Selection.numbersIn(" 1001,1002;\r\nA-3\t4 1001\n"));
        assertEquals(Set.of(), Selection.numbersIn("  \n"));
        assertEquals(Set.of(), Selection.numbersIn(null));
    }

    @Test
    void isEveryoneWithoutACriterion() {
        assertTrue(Selection.everyone().isEveryone());
        assertFalse(Selection.of(List.of(7L)).isEveryone());
    }

    @Test
    void leavesNobodyOutForANeedWhenPeopleAreNamed() {
        Selection named = new Selection(
                Set.of(7L), Set.of(), Set.of(3L), Set.of(Track.DATA_ANALYSIS), Set.of(), Set.of(), Set.of());
        assertFalse(named.asksNeed());
        assertFalse(condition(named).contains("CurrentLevel"));
        Selection byNeed = needing(3L);
        assertTrue(condition(byNeed).contains("CurrentLevel"));
    }

    @Test
    void keepsWhoHasLeftOnlyWhenNamed() {
        assertTrue(condition(Selection.everyone()).contains("Appointment w"));
        assertFalse(condition(Selection.of(List.of(7L))).contains("Appointment w"));
    }

    @Test
    void comesBackFromWhatIsKeptAsItWas() {
        Selection selection = new Selection(
                Set.of(7L, 9L),
                Set.of("1001", "A&B"),
                Set.of(3L, 13L),
                Set.of(Track.SOFT_SKILLS, Track.DATA_ANALYSIS),
                Set.of(4L, 14L),
                Set.of(5L, 15L),
                Set.of(Population.ICT, Population.OTHER));
        assertEquals(14, selection.criteria().size());
        assertEquals(selection, Selection.asked(selection.criteria()));
        assertEquals(Selection.everyone(), Selection.asked(Set.of()));
    }

    @Test
    void takesNoChoiceForNoneAndRefusesAnUnknownOne() {
        Sent none = Sent.blank().with("track", "").with("skill", "");
        assertEquals(Selection.everyone(), SelectionForm.read(none));
        Sent unknown = none.with("track", "COOKING");
        assertEquals(Selection.everyone(), SelectionForm.read(unknown));
        assertEquals(Set.of("track"), unknown.errors().keySet());
    }

    private static Selection needing(Long skill) {
        return new Selection(Set.of(), Set.of(), Set.of(skill), Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static String condition(Selection selection) {
        return new Chosen(selection, new Sight(true, List.of(), -1, TODAY), List.of(), TODAY).condition();
    }
}
