package nl.vaardig.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.Role;

/**
 * Someone's granted roles become others. Nobody changes the own roles, so that it takes two people to see more than
 * before; and one administrator always remains.
 *
 * @param own whether the person changes the own roles
 * @param otherAdministrators how many others can sign in here as administrator
 */
record RoleChange(Set<Role> before, Set<Role> after, boolean own, long otherAdministrators) {

    RoleChange {
        before = copy(before);
        after = copy(after);
    }

    private static Set<Role> copy(Collection<Role> roles) {
        EnumSet<Role> copy = EnumSet.noneOf(Role.class);
        copy.addAll(roles);
        return copy;
    }

    Set<Role> given() {
        Set<Role> given = copy(after);
        given.removeAll(before);
        return given;
    }

    Set<Role> taken() {
        Set<Role> taken = copy(before);
        taken.removeAll(after);
        return taken;
    }

    /** @throws RuleRefused with the reason */
    void check() {
        RuleRefused.unless(!own || before.equals(after), "rule.access.ownRoles");
        if (taken().contains(Role.ADMINISTRATOR)) mayLose(otherAdministrators);
        for (Role role : given()) RuleRefused.unless(role.isGranted(), "rule.roleGrant.followsFromFacts", role);
    }

    /** @throws RuleRefused when no administrator would be left */
    static void mayLose(long otherAdministrators) {
        RuleRefused.unless(otherAdministrators > 0, "rule.access.lastAdministrator");
    }
}
