package nl.vaardig.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import nl.vaardig.access.Rights.Matter;
import nl.vaardig.access.Rights.Reach;
import nl.vaardig.platform.who.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightsTest {

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "PRIVACY_OFFICER"})
    void whoKeepsAccountsOrTheLogSeesNobodysSkills(Role role) {
        assertEquals(Reach.NOBODY, Rights.of(role, Matter.SKILLS));
        assertEquals(Reach.EVERYONE, Rights.of(role, Matter.NAME_AND_JOB));
    }

    @Test
    void theBoardSeesFiguresOnly() {
        assertEquals(Reach.FIGURES, Rights.of(Role.BOARD, Matter.SKILLS));
        assertEquals(Reach.FIGURES, Rights.of(Role.BOARD, Matter.NAME_AND_JOB));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void learningPathsReachAsFarAsSkills(Role role) {
        assertEquals(Rights.of(role, Matter.SKILLS), Rights.of(role, Matter.LEARNING_PATHS));
    }

    @ParameterizedTest
    @EnumSource(Matter.class)
    void anEmployeeSeesEverythingOfOneself(Matter matter) {
        assertEquals(Reach.OWN, Rights.of(Role.EMPLOYEE, matter));
    }

    @Test
    void severalRolesReachAsFarAsTheWidest() {
        assertEquals(
                Reach.EVERYONE, Rights.widest(Set.of(Role.EMPLOYEE, Role.MANAGER, Role.HR_ADVISOR), Matter.SKILLS));
        assertEquals(Reach.TEAM, Rights.widest(Set.of(Role.MANAGER, Role.ADMINISTRATOR), Matter.SKILLS));
    }

    @Test
    void noRoleReachesNobody() {
        assertEquals(Reach.NOBODY, Rights.widest(Set.of(), Matter.SKILLS));
    }

    @Test
    void theLogNamesTheRoleThatOpensTheView() {
        assertEquals(Role.HR_ADVISOR, Rights.roleThatSees(Set.of(Role.ADMINISTRATOR, Role.HR_ADVISOR), Matter.SKILLS));
        assertEquals(Role.MANAGER, Rights.roleThatSees(Set.of(Role.MANAGER, Role.PRIVACY_OFFICER), Matter.SKILLS));
        assertNotEquals(Role.BOARD, Rights.roleThatSees(Set.of(Role.MANAGER, Role.BOARD), Matter.SKILLS));
    }
}
