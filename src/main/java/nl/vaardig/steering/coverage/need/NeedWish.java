package nl.vaardig.steering.coverage.need;

import java.time.LocalDate;
import nl.vaardig.platform.BadField;

/**
 * A need as somebody asks for it.
 *
 * @param people 1 to {@value CoverageNeed#MOST_PEOPLE}
 * @param until  the last day; null = for as long as nobody says otherwise
 */
public record NeedWish(long departmentId, long skillId, int level, int people, LocalDate from, LocalDate until) {

    /** @throws BadField for a number of people out of range, or an end before the start */
    public NeedWish {
        boolean counts = people >= 1 && people <= CoverageNeed.MOST_PEOPLE;
        if (!counts) throw new BadField("people", "form.number", 1, CoverageNeed.MOST_PEOPLE);
        if (until != null && until.isBefore(from)) throw new BadField("until", "rule.coverageNeed.endBeforeStart");
    }
}
