package nl.vaardig.inventory.goal.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.vaardig.cast.Cast;
import nl.vaardig.inventory.goal.GoalDemand;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.skills.framework.Skill;
import org.junit.jupiter.api.Test;

class PeopleFoundTest {

    private static final Bilingual NAME = new Bilingual("Naam", "Name");
    private static final LocalDate DAY = LocalDate.of(2027, 12, 31);

    private final PeopleFound rule = new PeopleFound(new SmallGroups(5));
    private final Skill skill = withId(Cast.aSkill(), 1);
    private final StrategicGoal goal =
            withId(new StrategicGoal("g", NAME, NAME, GoalPhase.EXPLORE, DAY, NAME, NAME), 1);

    private GoalDemand demand(long id, int people) {
        return withId(new GoalDemand(goal, skill, 3, people, DAY, null), id);
    }

    private static Set<Long> people(long many) {
        return LongStream.rangeClosed(1, many).boxed().collect(Collectors.toSet());
    }

    private static <T> T withId(T entity, long id) {
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private DemandStanding alone(int asked, long found, long around) {
        var standing = rule.of(List.of(demand(1, asked)), Map.of(1L, people(found)), Map.of(1L, around));
        return DemandStanding.of(standing.get(0));
    }

    @Test
    void enoughPeopleAreCountedAndTheMissingToo() {
        DemandStanding standing = alone(20, 12, 100);
        assertEquals(12, standing.found().value().orElseThrow());
        assertEquals(8, standing.missing());
        assertTrue(standing.isShort());
        assertFalse(alone(12, 12, 100).isShort());
    }

    @Test
    void aFewAreNotCountedButMayBeCalledFew() {
        DemandStanding standing = alone(20, 4, 100);
        assertTrue(standing.found().isHidden());
        assertTrue(standing.isFew() && standing.isShort());
        assertFalse(alone(20, 5, 100).isFew());
    }

    @Test
    void everybodyIsNotTold() {
        DemandStanding standing = alone(5, 8, 8);
        assertTrue(standing.found().isHidden());
        assertFalse(standing.isShort());
    }

    @Test
    void theRestOfAMunicipalityWithoutItsDepartmentsIsNotAFew() {
        Set<Long> all = between(1, 20);
        assertEquals(List.of(true, true, false), told(all, between(1, 8), between(9, 16)), "four would be left");
        assertEquals(List.of(true, true, false), told(between(1, 8), between(9, 16), all), "in any order");
        assertEquals(List.of(true, true, true), told(all, between(1, 8), between(9, 15)), "five are left");
    }

    @Test
    void groupsThatOverlapInPartAreNotBothTold() {
        assertEquals(List.of(true, false), told(between(1, 12), between(7, 20)));
        assertEquals(List.of(true, true), told(between(1, 12), between(1, 12)), "the same people twice");
    }

    @SafeVarargs
    private List<Boolean> told(Set<Long>... groups) {
        List<GoalDemand> demands = new ArrayList<>();
        Map<Long, Set<Long>> holders = new HashMap<>();
        Map<Long, Long> around = new HashMap<>();
        for (Set<Long> group : groups) {
            long id = demands.size() + 1L;
            demands.add(demand(id, 20));
            holders.put(id, group);
            around.put(id, 100L);
        }
        return rule.of(demands, holders, around).stream()
                .map(found -> found.found().isVisible())
                .toList();
    }

    private static Set<Long> between(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().collect(Collectors.toSet());
    }

    @Test
    void twoDemandsThatDifferByAFewPeopleAreNotBothTold() {
        List<PeopleFound.Found> found = rule.of(
                List.of(demand(1, 20), demand(2, 20), demand(3, 20)),
                Map.of(1L, people(12), 2L, people(9), 3L, people(7)),
                Map.of(1L, 100L, 2L, 100L, 3L, 100L));
        assertTrue(found.get(0).found().isVisible());
        assertTrue(found.get(1).found().isHidden(), "three people apart");
        assertTrue(found.get(2).found().isVisible(), "five people apart");
    }
}
