package nl.vaardig.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.access.Sight;
import nl.vaardig.competence.Track;
import nl.vaardig.organisation.Population;
import nl.vaardig.platform.Address;
import nl.vaardig.platform.BadField;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Selection NOBODY_IN_PARTICULAR =
            new Selection(Set.of(), Set.of(), null, null, null, null, null);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void readsStaffNumbersHoweverTheyArePasted() {
        assertEquals(Set.of("1001", "1002", "A-3", "4"), Selection.numbersIn(" 1001,1002;\r\nA-3\t4 1001\n"));
        assertEquals(Set.of(), Selection.numbersIn("  \n"));
        assertEquals(Set.of(), Selection.numbersIn(null));
    }

    @Test
    void isEveryoneWithoutACriterion() {
        assertTrue(NOBODY_IN_PARTICULAR.isEveryone());
        assertFalse(Selection.of(List.of(7L)).isEveryone());
    }

    @Test
    void leavesNobodyOutForANeedWhenPeopleAreNamed() {
        Selection named = new Selection(Set.of(7L), Set.of(), 3L, Track.DATA_ANALYSIS, null, null, null);
        assertFalse(named.asksNeed());
        assertFalse(condition(named).contains("CurrentLevel"));
        Selection byNeed = new Selection(Set.of(), Set.of(), 3L, null, null, null, null);
        assertTrue(condition(byNeed).contains("CurrentLevel"));
    }

    @Test
    void keepsWhoHasLeftOnlyWhenNamed() {
        assertTrue(condition(NOBODY_IN_PARTICULAR).contains("Appointment w"));
        assertFalse(condition(Selection.of(List.of(7L))).contains("Appointment w"));
    }

    @Test
    void comesBackFromAnAddressAsItWas() {
        Selection selection =
                new Selection(Set.of(7L, 9L), Set.of("1001", "A&B"), 3L, Track.SOFT_SKILLS, 4L, 5L, Population.ICT);
        String kept = selection.on(new Address("")).toString();
        assertEquals(selection, SelectionForm.read(SelectionForm.parameters(kept)));
        assertEquals(NOBODY_IN_PARTICULAR, SelectionForm.read(SelectionForm.parameters("")));
    }

    @Test
    void takesNoChoiceForNoneAndRefusesAnUnknownOne() {
        MultivaluedHashMap<String, String> given = new MultivaluedHashMap<>();
        given.add("track", "");
        given.add("skill", "");
        assertEquals(NOBODY_IN_PARTICULAR, SelectionForm.read(given));
        given.putSingle("track", "COOKING");
        assertEquals(
                "track",
                assertThrows(BadField.class, () -> SelectionForm.read(given)).field());
    }

    private static String condition(Selection selection) {
        return new Chosen(selection, new Sight(true, List.of(), -1, TODAY), List.of(), TODAY).condition();
    }
}
