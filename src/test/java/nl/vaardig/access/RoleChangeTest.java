package nl.vaardig.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.Role;
import org.junit.jupiter.api.Test;

class RoleChangeTest {

    private static final Set<Role> NONE = Set.of();
    private static final Set<Role> ADMINISTRATOR = Set.of(Role.ADMINISTRATOR);

    @Test
    void tellsWhatIsGivenAndWhatIsTaken() {
        RoleChange change =
                new RoleChange(Set.of(Role.BOARD, Role.ADMINISTRATOR), Set.of(Role.BOARD, Role.HR_ADVISOR), false, 1);
        assertEquals(Set.of(Role.HR_ADVISOR), change.given());
        assertEquals(ADMINISTRATOR, change.taken());
    }

    @Test
    void refusesToTakeTheOwnAdministratorRole() {
        assertRefused("rule.access.ownRoles", new RoleChange(ADMINISTRATOR, NONE, true, 3));
    }

    @Test
    void refusesToGiveOneselfARoleThatSeesMore() {
        assertRefused(
                "rule.access.ownRoles",
                new RoleChange(ADMINISTRATOR, Set.of(Role.ADMINISTRATOR, Role.HR_ADVISOR), true, 3));
    }

    @Test
    void refusesToTakeTheLastAdministrator() {
        assertRefused("rule.access.lastAdministrator", new RoleChange(ADMINISTRATOR, NONE, false, 0));
    }

    @Test
    void takesAnAdministratorWhenAnotherRemains() {
        assertDoesNotThrow(() -> new RoleChange(ADMINISTRATOR, NONE, false, 1).check());
    }

    @Test
    void anotherRoleMayGoFromTheLastAdministrator() {
        assertDoesNotThrow(
                () -> new RoleChange(Set.of(Role.ADMINISTRATOR, Role.BOARD), ADMINISTRATOR, false, 0).check());
    }

    @Test
    void savingTheOwnRolesUnchangedIsNoChange() {
        assertDoesNotThrow(() -> new RoleChange(ADMINISTRATOR, ADMINISTRATOR, true, 0).check());
    }

    @Test
    void refusesToGiveWhatFollowsFromFacts() {
        assertRefused("rule.roleGrant.followsFromFacts", new RoleChange(NONE, Set.of(Role.MANAGER), false, 1));
    }

    private static void assertRefused(String key, RoleChange change) {
        assertEquals(key, assertThrows(RuleRefused.class, change::check).key());
    }
}
