package nl.vaardig.talent.workforce;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.vaardig.organisation.employee.EndReason;

/** Adds up the flows of one period, stay by stay. */
final class FlowCount {

    private final Period period;
    private final LocalDate dayAfter;
    private final Map<EndReason, Long> leaversByReason = new EnumMap<>(EndReason.class);
    private long atStart;
    private long atEnd;
    private long hires;
    private long movedIn;
    private long moves;
    private long movedOut;
    private long firstYearLeavers;
    private long stayed;
    private long anniversaries;
    private long anniversariesMet;

    FlowCount(Period period) {
        this.period = period;
        this.dayAfter = period.end().plusDays(1);
    }

    void add(Stay stay) {
        if (stay.beginsAsHire()) {
            addAnniversary(stay.employment());
        }
        if (!stay.touches(period)) {
            return;
        }
        addHeads(stay);
        addComing(stay);
        addGoing(stay);
        moves += stay.inside().movesIn(period);
    }

    private void addHeads(Stay stay) {
        if (stay.inside().carriesInto(period.start())) {
            atStart++;
            stayed += stay.employment().carriesInto(dayAfter) ? 1 : 0;
        }
        atEnd += stay.inside().carriesInto(dayAfter) ? 1 : 0;
    }

    private void addComing(Stay stay) {
        if (period.contains(stay.start())) {
            if (stay.beginsAsHire()) {
                hires++;
            } else {
                movedIn++;
            }
        }
    }

    private void addGoing(Stay stay) {
        if (!stay.inside().endsIn(period)) {
            return;
        }
        if (stay.endsAsLeaver()) {
            leaversByReason.merge(stay.endReason(), 1L, Long::sum);
            firstYearLeavers += stay.leftInFirstYear() ? 1 : 0;
        } else {
            movedOut++;
        }
    }

    private void addAnniversary(EmploymentSpell employment) {
        LocalDate anniversary = employment.firstAnniversary();
        if (period.contains(anniversary)) {
            anniversaries++;
            anniversariesMet += employment.carriesInto(anniversary) ? 1 : 0;
        }
    }

    Flows flows() {
        return new Flows(
                period,
                atStart,
                atEnd,
                hires,
                movedIn,
                moves,
                movedOut,
                leaversByReason,
                firstYearLeavers,
                stayed,
                anniversaries,
                anniversariesMet);
    }
}
