package nl.vaardig.gap.team;

import nl.vaardig.inventory.AsOf;
import nl.vaardig.organisation.Population;
import nl.vaardig.platform.BadField;

/**
 * Which people: those of a department, with or without everything below it, with a job role, of a population, on a day.
 * What is null asks for nothing: without a department it is everyone the user may look at.
 */
public record TeamScope(Long departmentId, boolean withBelow, Long jobRole, Population population, AsOf when) {

    public static final int MOST_NEEDED = 9;

    /** A department's team. */
    public TeamScope(long departmentId, boolean withBelow, AsOf when) {
        this(departmentId, withBelow, null, null, when);
    }

    /**
     * People needed for each skill: 1 when nobody says otherwise.
     *
     * @throws BadField outside 1 to {@value #MOST_NEEDED}
     */
    public static int needed(Integer people) {
        if (people == null) return 1;
        if (people < 1 || people > MOST_NEEDED) throw new BadField("needed", "team.needed.range", 1, MOST_NEEDED);
        return people;
    }
}
