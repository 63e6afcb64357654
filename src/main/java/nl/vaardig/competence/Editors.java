package nl.vaardig.competence;

import nl.vaardig.platform.CurrentUser;
import nl.vaardig.platform.Role;

/** Who keeps the frameworks, and so sees drafts. */
public final class Editors {

    private Editors() {}

    public static boolean include(CurrentUser user) {
        return user.has(Role.HR_ADVISOR) || user.has(Role.ADMINISTRATOR);
    }
}
