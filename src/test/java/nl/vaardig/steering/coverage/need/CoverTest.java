package nl.vaardig.steering.coverage.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.matrix.cell.TeamSkill;
import org.junit.jupiter.api.Test;

class CoverTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static Need need(long id, long skill, int level, int people, Set<Long> departments) {
        return need(id, skill, 2, level, people, departments);
    }

    private static Need need(long id, long skill, int criticality, int level, int people, Set<Long> departments) {
        Bilingual name = new Bilingual("s", "s");
        TeamSkill about = new TeamSkill(skill, "s" + skill, name, Track.DATA_ANALYSIS, 5, criticality);
        return new Need(id, about, level, people, null, departments, TODAY, null);
    }

    static Holding holding(long employee, long department, LocalDate endsOn, long skill, int level) {
        return new Holding(employee, department, Population.ICT, endsOn, skill, level);
    }

    private static List<Holding> people(int number, long skill, int level) {
        return LongStream.rangeClosed(1, number)
                .mapToObj(id -> holding(id, 1, null, skill, level))
                .toList();
    }

    @Test
    void countsWhoIsAtTheLevelOrAboveInTheUnit() {
        NeedCover cover = NeedCover.of(
                need(1, 7, 3, 2, Set.of(1L)),
                List.of(
                        holding(1, 1, null, 7, 3),
                        holding(2, 1, null, 7, 4),
                        holding(3, 1, null, 7, 2),
                        holding(4, 2, null, 7, 5),
                        holding(5, 1, null, 8, 5)));
        assertEquals(Set.of(1L, 2L), cover.ids());
        assertTrue(cover.hangsOnEachHolder());
        assertFalse(cover.isShort());
    }

    @Test
    void twoAppointmentsAreOnePersonWhoStaysAsLongAsTheLonger() {
        LocalDate soon = TODAY.plusMonths(2);
        Need need = need(1, 7, 3, 1, Set.of());
        NeedCover both = NeedCover.of(need, List.of(holding(1, 1, soon, 7, 3), holding(1, 2, soon.plusDays(9), 7, 3)));
        assertEquals(soon.plusDays(9), both.holders().get(0).endsOn());
        NeedCover open = NeedCover.of(need, List.of(holding(1, 1, null, 7, 3), holding(1, 2, soon, 7, 3)));
        assertEquals(1, open.holders().size());
        assertNull(open.holders().get(0).endsOn());
    }

    @Test
    void loadCountsASkillOnceThoughItIsNeededTwice() {
        Cover cover = Cover.of(
                List.of(need(1, 7, 3, 1, Set.of()), need(2, 7, 2, 1, Set.of()), need(3, 8, 1, 1, Set.of())),
                List.of(holding(1, 1, null, 7, 3), holding(1, 1, null, 8, 1)));
        assertEquals(3, cover.hangingOn(1).size());
        assertEquals(4, cover.load(1));
        assertEquals(Set.of(1L), cover.keyPersons());
    }

    @Test
    void theLowestBusFactorOfTheCriticalSkillsIsTheUnits() {
        Need helps = need(1, 7, 1, 3, 9, Set.of());
        Need critical = need(2, 8, 3, 3, 4, Set.of());
        Cover cover = Cover.of(List.of(helps, critical), people(5, 8, 3));
        assertEquals(2, cover.lowest().orElseThrow(), "of 5 people where 4 are needed");
        assertEquals(1, cover.met());
        assertEquals(
                List.of(2L),
                cover.weakest().stream().map(one -> one.need().id()).toList());
        assertEquals(0, Cover.of(List.of(helps), List.of()).lowest().orElseThrow(), "none is critical");
        assertTrue(Cover.of(List.of(), List.of()).lowest().isEmpty());
        assertTrue(Cover.of(List.of(), List.of()).lowest().isEmpty());
    }

    @Test
    void figuresTellWhatMayBeToldEverywhereAndNothingElse() {
        Cover cover = Cover.of(List.of(need(1, 7, 2, 3, Set.of()), need(2, 7, 3, 3, Set.of())), people(12, 7, 3));
        CoverFigures figures = new CoverFigures(Set.of(1L), new SmallGroups(5));
        assertTrue(figures.of(cover.needs().get(0)).isVisible());
        assertTrue(figures.of(cover.needs().get(1)).isHidden());
        CoverFigures wrong = new CoverFigures(Set.of(1L), new SmallGroups(13));
        assertTrue(wrong.of(cover.needs().get(0)).isHidden(), "too few is too few, whatever was told");
    }
}
