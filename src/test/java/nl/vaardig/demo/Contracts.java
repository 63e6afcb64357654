package nl.vaardig.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What makes personnel data less tidy than a textbook: fixed terms that will end, and people with two appointments at once. */
final class Contracts {
    private static final double FIXED_TERM = .32;
    private static final double SECOND = .022;
    private static final int FULL_TEAM = 16;
    private static final int TRIES = 15;

    private final Organisation organisation;
    private final LocalDate asOf;
    private final Dice dice;
    private final Map<Unit, Integer> people = new HashMap<>();

    Contracts(Organisation organisation, LocalDate asOf, Dice dice) {
        this.organisation = organisation;
        this.asOf = asOf;
        this.dice = dice;
        organisation.seats.forEach(seat -> people.merge(seat.unit, 1, Integer::sum));
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
        for (int i = 0; i < TRIES && !suits(person, elsewhere); i++) {
            elsewhere = dice.pick(organisation.seats);
        }
        if (!suits(person, elsewhere)) {
            return;
        }
        LocalDate earliest =
                person.main.start.isBefore(asOf.minusYears(3)) ? asOf.minusYears(3) : person.main.start.plusMonths(1);
        Spell spell = new Spell(elsewhere, "0.333", dice.between(earliest, asOf.minusMonths(5)));
        person.main.fte = "0.667";
        person.spells.add(spell);
        people.merge(elsewhere.unit, 1, Integer::sum);
        if (dice.chance(.25)) {
            spell.end(spell.start.plusMonths(4).minusDays(1), "FIXED_TERM_ENDED");
        }
    }

    /** Another team of the same kind of work, with room left. */
    private boolean suits(Person person, Seat elsewhere) {
        return elsewhere.unit != person.seat.unit
                && !elsewhere.role.managerial()
                && elsewhere.unit.depth() == 3
                && elsewhere.role.population().equals(person.seat.role.population())
                && people.get(elsewhere.unit) < FULL_TEAM;
    }
}
