package nl.vaardig.inventory.round.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.jobrole.Population;
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
    void withoutAnyChoiceItIsEveryone() {
        assertTrue(new Audience(Set.of(), Set.of(), Set.of()).isEveryone());
        assertFalse(new Audience(Set.of(), Set.of(), Set.of(Population.ICT)).isEveryone());
    }
}
