package nl.vaardig.access.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.who.Role;
import org.junit.jupiter.api.Test;

class RoleNamesTest {

    @Test
    void noneAndSeveral() {
        assertEquals(Set.of(), RoleNames.granted(List.of()));
        assertEquals(Set.of(Role.HR_ADVISOR, Role.BOARD), RoleNames.granted(List.of("BOARD", "HR_ADVISOR")));
    }

    @Test
    void refusesARoleThereIsNot() {
        assertThrows(BadField.class, () -> RoleNames.granted(List.of("HR_ADVISOR", "KEIZER")));
        assertThrows(BadField.class, () -> RoleNames.granted(List.of("EMPLOYEE")));
    }
}
