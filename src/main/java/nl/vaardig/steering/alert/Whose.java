package nl.vaardig.steering.alert;

import java.util.List;
import java.util.stream.Stream;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;

/** For whom somebody looks at the list; each opens with a role. */
public enum Whose {
    ME(Role.EMPLOYEE),
    TEAM(Role.MANAGER),
    EVERYONE(Role.HR_ADVISOR);

    private final Role role;

    Whose(Role role) {
        this.role = role;
    }

    public boolean isOpenTo(CurrentUser user) {
        return user.has(role) && (this == EVERYONE || user.employeeId() != null);
    }

    /** What this user may choose from, the narrowest first. */
    public static List<Whose> openTo(CurrentUser user) {
        return Stream.of(values()).filter(whose -> whose.isOpenTo(user)).toList();
    }
}
