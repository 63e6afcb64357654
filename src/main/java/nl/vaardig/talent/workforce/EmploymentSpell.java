package nl.vaardig.talent.workforce;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.vaardig.organisation.employee.EndReason;

/**
 * One person's unbroken employment: their appointments that overlap or go on with each other under the {@link StayRule}.
 * A longer break ends the spell; coming back starts a new one, so a re-hire is a leaver and a hire. Two appointments at
 * once are one person in one spell.
 *
 * @param start        first day of the first appointment
 * @param end          last day of the appointment that ends last, included; null = still employed
 * @param endReason    of that appointment; null while employed
 * @param appointments by start
 */
public record EmploymentSpell(
        long employeeId,
        LocalDate start,
        LocalDate end,
        EndReason endReason,
        List<Employment> appointments,
        StayRule rule) {

    private static final Comparator<Employment> CHRONOLOGICAL =
            comparingLong(Employment::employeeId).thenComparing(Employment::start);

    /** On one last day a real reason for leaving goes before 'internal move', then the younger appointment. */
    private static final Comparator<Employment> ENDS_LAST = comparing(Employment::end, nullsLast(naturalOrder()))
            .thenComparing(employment -> employment.endReason() != EndReason.INTERNAL_MOVE)
            .thenComparing(Employment::start)
            .thenComparing(Employment::endReason, nullsFirst(naturalOrder()));

    public EmploymentSpell {
        appointments = List.copyOf(appointments);
    }

    /** Appointments of any number of people, in any order, to their spells by person and start. */
    public static List<EmploymentSpell> of(Collection<Employment> employments, StayRule rule) {
        return of(employments, rule, (last, next) -> rule.goesOn(last, next.start()));
    }

    /**
     * The unbroken parts of this spell in some of its work. A move inside keeps a part together only where it leads back
     * to that work at once: with other work in between the person was elsewhere.
     */
    List<EmploymentSpell> parts(Predicate<Employment> belongs) {
        List<Employment> here = appointments.stream().filter(belongs).toList();
        if (here.size() == appointments.size()) return List.of(this);
        return of(
                here,
                rule,
                (last, next) -> rule.reaches(last, next.start())
                        || rule.goesOn(last, next.start()) && isNothingBetween(last, next));
    }

    private boolean isNothingBetween(Employment last, Employment next) {
        return appointments.stream()
                .noneMatch(other -> other.start().isBefore(next.start())
                        && (other.end() == null || other.end().isAfter(last.end())));
    }

    private static List<EmploymentSpell> of(
            Collection<Employment> employments, StayRule rule, BiPredicate<Employment, Employment> goesOn) {
        List<EmploymentSpell> spells = new ArrayList<>();
        List<Employment> run = new ArrayList<>();
        Employment last = null;
        for (Employment next : chronological(employments)) {
            if (last != null && !(last.employeeId() == next.employeeId() && goesOn.test(last, next))) {
                spells.add(spell(run, last, rule));
                run.clear();
                last = null;
            }
            run.add(next);
            last = last == null || ENDS_LAST.compare(next, last) > 0 ? next : last;
        }
        if (last != null) {
            spells.add(spell(run, last, rule));
        }
        return spells;
    }

    private static List<Employment> chronological(Collection<Employment> employments) {
        List<Employment> sorted = new ArrayList<>(employments);
        sorted.sort(CHRONOLOGICAL);
        return sorted;
    }

    private static EmploymentSpell spell(List<Employment> run, Employment last, StayRule rule) {
        return new EmploymentSpell(last.employeeId(), run.get(0).start(), last.end(), last.endReason(), run, rule);
    }

    /** Employed both on the day before and on this day: neither a hire of this day nor gone before it. */
    public boolean carriesInto(LocalDate day) {
        return start.isBefore(day) && (end == null || !end.isBefore(day));
    }

    /** Left within the period: the last day of employment lies in it. */
    public boolean endsIn(Period period) {
        return end != null && period.contains(end);
    }

    /**
     * Twelve months after the first day. Someone hired on 29 February has it on 28 February of the next year,
     * so that every spell has exactly one.
     */
    public LocalDate firstAnniversary() {
        return start.plusYears(1);
    }

    /**
     * Days in the period on which this person took up work with another job role and/or department than they had,
     * after or beside it. A renewal of the same work is no move, nor is what starts on the spell's first day.
     */
    public long movesIn(Period period) {
        if (appointments.size() == 1) {
            return 0;
        }
        return appointments.stream()
                .filter(taken -> period.contains(taken.start()) && isMove(taken))
                .map(Employment::start)
                .distinct()
                .count();
    }

    private boolean isMove(Employment taken) {
        return taken.start().isAfter(start) && before(taken).noneMatch(had -> had.sameWorkAs(taken));
    }

    /** What somebody had when this began: what reaches it, or else what ended last and led to it by a move inside. */
    private Stream<Employment> before(Employment taken) {
        List<Employment> earlier = appointments.stream()
                .filter(had -> had.start().isBefore(taken.start()))
                .toList();
        List<Employment> had =
                earlier.stream().filter(one -> rule.reaches(one, taken.start())).toList();
        return had.isEmpty() ? earlier.stream().max(ENDS_LAST).stream() : had.stream();
    }
}
