package nl.vaardig.access.user;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.who.Role;

/** Roles by the names that forms and addresses send. */
final class RoleNames {

    private RoleNames() {}

    /** Null when there is no such role. */
    static Role one(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Those that can be granted; other names are left out. */
    static Set<Role> known(List<String> names) {
        return Arrays.stream(Role.values())
                .filter(role -> role.isGranted() && names.contains(role.name()))
                .collect(Collectors.toSet());
    }

    /** @throws BadField for a name that is no role to be granted: leaving it out would take the other roles away */
    static Set<Role> granted(List<String> names) {
        Set<Role> roles = known(names);
        if (roles.size() != Set.copyOf(names).size()) throw new BadField("role", "problem.field.choice", names);
        return roles;
    }
}
