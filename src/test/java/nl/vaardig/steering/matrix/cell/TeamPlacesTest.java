package nl.vaardig.steering.matrix.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.access.Sight;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.DepartmentTree.Node;
import nl.vaardig.platform.NotThere;
import org.junit.jupiter.api.Test;

class TeamPlacesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DepartmentTree TREE = new DepartmentTree(List.of(
            new Node(1, "A", "Town", null),
            new Node(2, "A1", "Care", 1L),
            new Node(3, "A11", "Youth", 2L),
            new Node(4, "A2", "Permits", 1L)));

    private static TeamPlaces seeing(Long... departments) {
        return new TeamPlaces(TREE, new Sight(false, Set.of(departments), 9, TODAY));
    }

    private static TeamScope scope(long department, boolean withBelow) {
        return new TeamScope(department, withBelow, AsOf.today(TODAY));
    }

    @Test
    void aManagersTopsAreTheOwnDepartments() {
        assertEquals(
                List.of(2L, 4L),
                seeing(2L, 3L, 4L).tops().stream().map(Node::id).toList());
    }

    @Test
    void subUnitsAreNeverMissing() {
        assertEquals(Set.of(2L, 3L), seeing(2L, 3L).in(scope(2, true)));
        assertEquals(Set.of(2L), seeing(2L, 3L).in(scope(2, false)));
    }

    @Test
    void anothersDepartmentIsNotThere() {
        assertThrows(NotThere.class, () -> seeing(2L, 3L).get(4));
        assertThrows(NotThere.class, () -> seeing(2L, 3L).get(1));
    }

    @Test
    void aDepartmentOfNobodyIsNotThereForWhoSeesEverything() {
        TeamPlaces all = new TeamPlaces(TREE, new Sight(true, Set.of(), -1, TODAY));
        assertThrows(NotThere.class, () -> all.get(99));
        assertEquals(1, all.first().orElseThrow().id());
    }

    @Test
    void depthCountsFromWhatMayBeSeen() {
        assertEquals(1, seeing(2L, 3L).depthOf(TREE.node(3).orElseThrow()));
        assertEquals(0, seeing(2L, 3L).depthOf(TREE.node(2).orElseThrow()));
    }
}
