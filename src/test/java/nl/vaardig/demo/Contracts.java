package nl.vaardig.demo;

import java.time.LocalDate;
import java.util.List;

/** What makes personnel data less tidy than a textbook: fixed terms that will end, and people with two appointments at once. */
final class Contracts {
    private static final double FIXED_TERM = .32;
    private static final double SECOND = .015;
    private static final int FULL_TEAM = 16;

    private final Organisation organisation;
    private final LocalDate asOf;
    private final Dice dice;

    Contracts(Organisation organisation, LocalDate asOf, Dice dice) {
        this.organisation = organisation;
        this.asOf = asOf;
        this.dice = dice;
    }

    void settle(List<Person> inService) {
        for (Person person : inService) {
            Spell main = person.main;
            LocalDate endOfTerm = main.start.plusYears(1).minusDays(1);
            if (person.seat.role.managerial()) {
                continue;
            }
            if (person.spells.size() == 1 && !endOfTerm.isBefore(asOf) && dice.chance(FIXED_TERM)) {
                main.end(endOfTerm, "FIXED_TERM_ENDED");
            } else if (main.start.isBefore(asOf.minusMonths(8)) && dice.chance(SECOND)) {
                second(person);
            }
        }
    }

    /** A smaller appointment elsewhere beside the main one; some of them are over already. */
    private void second(Person person) {
        Seat elsewhere = dice.pick(organisation.seats);
        Unit team = elsewhere.unit;
        if (team == person.seat.unit || elsewhere.role.managerial() || people(team) >= FULL_TEAM) {
            return;
        }
        LocalDate earliest = person.main.start.isBefore(asOf.minusYears(3)) ? asOf.minusYears(3) : person.main.start.plusMonths(1);
        Spell spell = new Spell(elsewhere, "0.333", dice.between(earliest, asOf.minusMonths(5)).withDayOfMonth(1));
        if (spell.start.isBefore(person.main.start)) {
            return;
        }
        person.main.fte = "0.667";
        person.spells.add(spell);
        if (dice.chance(.3)) {
            spell.end(spell.start.plusMonths(4).minusDays(1), "FIXED_TERM_ENDED");
        }
    }

    private long people(Unit team) {
        return organisation.seats.stream().filter(seat -> seat.unit == team).count() + 2;
    }
}
