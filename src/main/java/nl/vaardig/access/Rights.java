package nl.vaardig.access;

import java.util.Comparator;
import java.util.Set;
import nl.vaardig.platform.who.Role;

/**
 * Who sees what about people: the table behind {@link WhoMaySee}, behind the role written in the access log, and behind
 * the page that tells everyone (/privacy). A role sees at least what stands here and nothing more.
 */
public final class Rights {

    /** What there is to see about a person. */
    public enum Matter {
        NAME_AND_JOB,
        SKILLS,
        LEARNING_PATHS,
        WHO_LOOKED,
        ACCOUNT
    }

    /** About whom, from the narrowest to the widest. Figures are about groups, never about a person. */
    public enum Reach {
        NOBODY,
        OWN,
        FIGURES,
        TEAM,
        EVERYONE
    }

    private Rights() {}

    public static Reach of(Role role, Matter matter) {
        return switch (matter) {
            case NAME_AND_JOB -> name(role);
            // One line for both, because all doors take them from the same Sight.
            case SKILLS, LEARNING_PATHS -> skills(role);
            case WHO_LOOKED -> only(role, Role.PRIVACY_OFFICER);
            case ACCOUNT -> only(role, Role.ADMINISTRATOR);
        };
    }

    private static Reach name(Role role) {
        return switch (role) {
            case EMPLOYEE -> Reach.OWN;
            case MANAGER -> Reach.TEAM;
            case BOARD -> Reach.FIGURES;
            // To keep accounts and to answer questions about the log one needs the name, and no more than that.
            case HR_ADVISOR, ADMINISTRATOR, PRIVACY_OFFICER -> Reach.EVERYONE;
        };
    }

    private static Reach skills(Role role) {
        return switch (role) {
            case EMPLOYEE -> Reach.OWN;
            case MANAGER -> Reach.TEAM;
            case HR_ADVISOR -> Reach.EVERYONE;
            case BOARD -> Reach.FIGURES;
            case ADMINISTRATOR, PRIVACY_OFFICER -> Reach.NOBODY;
        };
    }

    private static Reach only(Role role, Role keeper) {
        if (role == keeper) return Reach.EVERYONE;
        return role == Role.EMPLOYEE ? Reach.OWN : Reach.NOBODY;
    }

    /** The widest reach of several roles together. */
    public static Reach widest(Set<Role> roles, Matter matter) {
        return roles.stream()
                .map(role -> of(role, matter))
                .max(Comparator.naturalOrder())
                .orElse(Reach.NOBODY);
    }

    /** The role to which someone owes the sight of a matter: the one to write in the log. */
    public static Role roleThatSees(Set<Role> roles, Matter matter) {
        return roles.stream()
                .max(Comparator.comparing((Role role) -> of(role, matter)))
                .orElse(Role.EMPLOYEE);
    }
}
