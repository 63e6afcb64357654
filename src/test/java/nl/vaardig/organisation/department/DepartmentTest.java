package nl.vaardig.organisation.department;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.vaardig.platform.RuleRefused;
import org.junit.jupiter.api.Test;

class DepartmentTest {

    @Test
    void refusesAPlaceBelowItself() {
        Department top = new Department("SOC", "Samenleving", null);
        Department team = new Department("SOC-1", "Jeugd", top);
        Department within = new Department("SOC-1-A", "Toegang", team);
        RuleRefused refused = assertThrows(RuleRefused.class, () -> top.moveUnder(within));
        assertEquals("rule.department.belowItself", refused.key());
        assertNull(top.parent());
    }

    @Test
    void movesToAnotherBranch() {
        Department top = new Department("SOC", "Samenleving", null);
        Department other = new Department("RUI", "Ruimte", null);
        other.moveUnder(top);
        assertSame(top, other.parent());
    }
}
