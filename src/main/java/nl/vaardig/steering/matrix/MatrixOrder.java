package nl.vaardig.steering.matrix;

import java.util.Comparator;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.steering.matrix.cell.Team;
import nl.vaardig.steering.matrix.cell.TeamSkill;

/**
 * The order of a team's matrix. People always stand by name, and never by their totals: that would be a league table.
 * Only for one chosen skill do those with most to learn come first, because they are who one looks for then.
 *
 * @param skillId the chosen skill, or null
 */
public record MatrixOrder(Kind kind, Long skillId) {

    public enum Kind {
        TOTAL,
        NAME,
        SKILL
    }

    public static MatrixOrder of(String sort) {
        if (sort == null || sort.isBlank() || sort.equals("total")) return new MatrixOrder(Kind.TOTAL, null);
        if (sort.equals("name")) return new MatrixOrder(Kind.NAME, null);
        return new MatrixOrder(Kind.SKILL, Asked.id(sort, "sort"));
    }

    public String word() {
        return kind == Kind.SKILL ? skillId.toString() : kind == Kind.NAME ? "name" : null;
    }

    /** Skills stay with their track. */
    public Team sorted(Team team, String language) {
        Comparator<TeamSkill> skills = kind == Kind.NAME
                ? Comparator.comparing(skill -> skill.name().in(language), String.CASE_INSENSITIVE_ORDER)
                : team.mostToLearnFirst();
        Team sorted = team.skillsBy(Comparator.comparing(TeamSkill::track).thenComparing(skills));
        return kind == Kind.SKILL ? sorted.mostToLearnFirst(skillId) : sorted;
    }
}
