package nl.vaardig.skills.framework;

import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;

/** Who keeps the frameworks, and so sees drafts. */
public final class Editors {

    private Editors() {}

    public static boolean include(CurrentUser user) {
        return user.has(Role.HR_ADVISOR) || user.has(Role.ADMINISTRATOR);
    }
}
