package nl.vaardig.inventory.round.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nl.vaardig.organisation.department.DepartmentTree;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private final DepartmentTree tree = new DepartmentTree(List.of(
            new DepartmentTree.Node(1, "A", "A", null),
            new DepartmentTree.Node(2, "A1", "A1", 1L),
            new DepartmentTree.Node(3, "B", "B", null)));

    @Test
    void aDepartmentComesWithAllBelowIt() {
        assertEquals(Set.of(1L, 2L), new Audience(Set.of(1L), Set.of(), Set.of()).departmentsIn(tree));
    }

    @Test
    void aDepartmentThatIsGoneFitsNobody() {
        assertEquals(Set.of(), new Audience(Set.of(9L), Set.of(), Set.of()).departmentsIn(tree));
    }

    @Test
    void isWrittenInOrderAndReadBack() {
        assertEquals("2,10", Audience.written(List.of(10L, 2L)));
        assertEquals(Set.of(10L, 2L), Audience.read("2,10", Long::valueOf));
        assertEquals(Set.of(), Audience.read("", Long::valueOf));
        assertTrue(Audience.EVERYONE.departments().isEmpty());
    }
}
