package nl.vaardig.steering.coverage.fragility;

import static nl.vaardig.steering.coverage.fragility.Knowledge.DATA;
import static nl.vaardig.steering.coverage.fragility.Knowledge.DOMAIN;
import static nl.vaardig.steering.coverage.fragility.Knowledge.ICT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.organisation.jobrole.Population;
import org.junit.jupiter.api.Test;

class KnowledgeCoverTest {

    @Test
    void isCompleteWhenEachKindIsThere() {
        KnowledgeCover cover =
                KnowledgeCover.of(Map.of(1L, Set.of(DOMAIN, DATA), 2L, Set.of(DOMAIN), 3L, Set.of(ICT), 4L, Set.of()));
        assertTrue(cover.isComplete());
        assertEquals(2, cover.count(DOMAIN));
        assertEquals(List.of(DATA, ICT), cover.onOnePerson());
    }

    @Test
    void namesWhatIsMissing() {
        KnowledgeCover cover = KnowledgeCover.of(Map.of(1L, Set.of(DOMAIN)));
        assertFalse(cover.isComplete());
        assertEquals(List.of(DATA, ICT), cover.missing());
    }

    @Test
    void ofAnEmptyTeamMissesEverything() {
        assertEquals(List.of(DOMAIN, DATA, ICT), KnowledgeCover.of(Map.of()).missing());
    }

    @Test
    void followsFromTheWorkAndADataSkill() {
        assertEquals(Set.of(DOMAIN), Knowledge.broughtBy(Population.PRIMARY_PROCESS, false));
        assertEquals(Set.of(ICT, DATA), Knowledge.broughtBy(Population.ICT, true));
        assertEquals(Set.of(DATA), Knowledge.broughtBy(Population.OTHER, true));
        assertEquals(Set.of(), Knowledge.broughtBy(Population.MANAGEMENT_BOARD, false));
    }
}
