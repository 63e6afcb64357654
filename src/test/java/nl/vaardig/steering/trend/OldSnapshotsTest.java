package nl.vaardig.steering.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.DepartmentTree.Node;
import nl.vaardig.organisation.jobrole.Population;
import org.junit.jupiter.api.Test;

class OldSnapshotsTest {

    private static final DepartmentTree TREE = new DepartmentTree(List.of(
            new Node(1, "a", "Gemeente", null), new Node(2, "b", "Afdeling", 1L), new Node(3, "c", "Team", 2L)));

    @Test
    void whatIsLeftOfTheDepartmentsIsWhatTheyComeToTogether() {
        var left = OldSnapshots.atTheTop(
                Map.of(key(2, Population.ICT, 7), of(3, 2), key(3, Population.ICT, 7), of(2, 1)), TREE, 5);
        assertEquals(Map.of(key(1, Population.ICT, 7), of(5, 3)), left);
    }

    @Test
    void populationsAndSkillsStayApart() {
        var left = OldSnapshots.atTheTop(
                Map.of(
                        key(2, Population.ICT, 7), of(6, 2),
                        key(2, Population.OTHER, 7), of(8, 1),
                        key(3, Population.ICT, 8), of(9, 9)),
                TREE,
                5);
        assertEquals(
                Map.of(
                        key(1, Population.ICT, 7), of(6, 2),
                        key(1, Population.OTHER, 7), of(8, 1),
                        key(1, Population.ICT, 8), of(9, 9)),
                left);
    }

    @Test
    void whatIsAboutAFewPeopleOfTheWholeMunicipalityGoes() {
        assertEquals(Map.of(), OldSnapshots.atTheTop(Map.of(key(3, Population.ICT, 7), of(4, 4)), TREE, 5));
    }

    private static SnapshotKey key(long department, Population population, long skill) {
        return new SnapshotKey(department, population, skill);
    }

    private static GapSum of(long people, long met) {
        return GapSum.ofSums(people, met, 0, 0, people - met, people * 3, people * 3);
    }
}
