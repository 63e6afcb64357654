package nl.vaardig.gap;

import java.time.LocalDate;
import nl.vaardig.inventory.AsOf;
import nl.vaardig.platform.AmsterdamClock;
import nl.vaardig.platform.BadField;

/** Which team: a department, with or without everything below it, on a day. */
public record TeamScope(long departmentId, boolean withBelow, AsOf when) {

    public static final int MOST_NEEDED = 9;

    /**
     * What was so on a day, as far as it was known at the end of it.
     *
     * @param on null for today
     * @throws BadField for a day to come
     */
    public static AsOf asOf(LocalDate on, LocalDate today) {
        if (on == null || on.equals(today)) return AsOf.today(today);
        if (on.isAfter(today)) throw new BadField("on", "team.on.future");
        return new AsOf(on, on.plusDays(1).atStartOfDay(AmsterdamClock.ZONE).toInstant().minusMillis(1));
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
