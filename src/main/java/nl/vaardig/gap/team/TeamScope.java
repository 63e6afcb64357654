package nl.vaardig.gap.team;

import nl.vaardig.inventory.AsOf;
import nl.vaardig.platform.BadField;

/** Which team: a department, with or without everything below it, on a day. */
public record TeamScope(long departmentId, boolean withBelow, AsOf when) {

    public static final int MOST_NEEDED = 9;

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
