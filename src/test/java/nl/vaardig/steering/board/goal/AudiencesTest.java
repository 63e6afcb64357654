package nl.vaardig.steering.board.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.goal.GoalDemand;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.DepartmentTree.Node;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

class AudiencesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Bilingual NAME = new Bilingual("naam", "name");
    private static final StrategicGoal GOAL = new StrategicGoal("g", NAME, NAME, GoalPhase.EXPLORE, DAY, NAME, NAME);
    private static final DepartmentTree TREE =
            new DepartmentTree(List.of(new Node(1, "A", "Town", null), new Node(2, "A1", "Care", 1L)));

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

    private static GoalDemand demand(long id, int people, Long department) {
        Framework framework = new Framework("f", "1", NAME, NAME, new Scale("s", NAME));
        Skill skill = new Skill(new SkillArea(framework, "a", NAME, 1), "map", Track.DATA_ANALYSIS, 1, 5, NAME);
        Department place = department == null ? null : withId(new Department("d", "D", null), department);
        return withId(new GoalDemand(GOAL, skill, 3, people, DAY, place), id);
    }

    @Test
    void whoAsksMorePeopleThanWorkThereIsTold() {
        List<GoalDemand> demands = List.of(
                demand(1, 12, 1L), demand(2, 13, 1L), demand(3, 6, 2L), demand(4, 20, null), demand(5, 21, null));
        assertEquals(Map.of(2L, 12L, 3L, 5L, 5L, 20L), Audiences.tooSmall(demands, TREE, Map.of(1L, 7L, 2L, 5L), 20));
    }
}
