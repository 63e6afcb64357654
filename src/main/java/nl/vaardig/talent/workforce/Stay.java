package nl.vaardig.talent.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import nl.vaardig.organisation.employee.EndReason;

/**
 * One person's unbroken time inside a group of work (a department, a population), within their employment by the
 * municipality. For the whole organisation both are the same. Keeping the two apart tells leaving the municipality
 * from going to another department, and counts tenure from the first day at the municipality either way.
 *
 * @param employment the whole spell with the municipality
 * @param inside     the part of it in the group: only the appointments that belong there
 */
public record Stay(EmploymentSpell employment, EmploymentSpell inside) {

    public static Stay everywhere(EmploymentSpell spell) {
        return new Stay(spell, spell);
    }

    /** The stays of these people in the work that belongs to the group, in the order given. */
    public static List<Stay> of(Collection<EmploymentSpell> spells, Predicate<Employment> belongs) {
        List<Stay> stays = new ArrayList<>();
        for (EmploymentSpell spell : spells) {
            spell.parts(belongs).forEach(part -> stays.add(new Stay(spell, part)));
        }
        return stays;
    }

    public long employeeId() {
        return employment.employeeId();
    }

    public LocalDate start() {
        return inside.start();
    }

    /** Last day in the group, included; null = still there. */
    public LocalDate end() {
        return inside.end();
    }

    /** Came from outside the municipality, rather than from other work in it. */
    public boolean beginsAsHire() {
        return inside.start().equals(employment.start());
    }

    /** Ends with the employment itself; when false, an end is a move to other work in the municipality. */
    public boolean endsAsLeaver() {
        return inside.end() != null && inside.end().equals(employment.end());
    }

    /** Why the person left the municipality; null for those who did not. */
    public EndReason endReason() {
        return employment.endReason();
    }

    /** Left within the first twelve months at the municipality. */
    public boolean leftInFirstYear() {
        return employment.end() != null && employment.end().isBefore(employment.firstAnniversary());
    }

    /** In the group on at least one day of the period. */
    public boolean touches(Period period) {
        return !start().isAfter(period.end()) && (end() == null || !end().isBefore(period.start()));
    }
}
