package nl.vaardig.talent.workforce;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The people a figure of the page leads down to. */
public enum PeopleSet {
    AT_START,
    STAYED,
    GONE,
    HIRED,
    LEFT,
    EMPLOYED,
    WITHOUT_PATH;

    /** The word for it in an address: at-start, stayed and so on. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PeopleSet> of(String code) {
        return Arrays.stream(values()).filter(set -> set.code().equals(code)).findFirst();
    }

    /** Digital talent is then who counted in the period of the list, not over the whole period of the page. */
    public boolean isAboutLastYear() {
        return switch (this) {
            case STAYED, GONE, EMPLOYED, WITHOUT_PATH -> true;
            case AT_START, HIRED, LEFT -> false;
        };
    }

    /** Whether a stay belongs to the set; who has a path is not known here, so WITHOUT_PATH holds all employed. */
    public boolean holds(Stay stay, Period period) {
        LocalDate after = period.end().plusDays(1);
        boolean atStart = stay.inside().carriesInto(period.start());
        return switch (this) {
            case AT_START -> atStart;
            case STAYED -> atStart && stay.employment().carriesInto(after);
            case GONE -> atStart && !stay.employment().carriesInto(after);
            case HIRED -> period.contains(stay.start()) && stay.beginsAsHire();
            case LEFT -> stay.inside().endsIn(period) && stay.endsAsLeaver();
            case EMPLOYED, WITHOUT_PATH -> stay.touches(new Period(period.end(), period.end()));
        };
    }
}
