package nl.vaardig.inventory.rating.first;

import java.time.LocalDate;
import nl.vaardig.inventory.rating.whole.RatingsRow;

/** Something said of a person and a skill. @param day from the year 0 @param rank of its source */
record FirstSaid(long day, int rank, int level) {

    /** The one that comes first: of several on one day the strongest source, of equals the lowest. */
    FirstSaid earlier(FirstSaid other) {
        if (day != other.day) return day < other.day ? this : other;
        if (rank != other.rank) return rank > other.rank ? this : other;
        return level <= other.level ? this : other;
    }

    FirstLevel of(long employee, long skill) {
        return new FirstLevel(employee, skill, LocalDate.ofEpochDay(day - RatingsRow.YEAR_0), level);
    }
}
