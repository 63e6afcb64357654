package nl.vaardig.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A fictional employee. The working life is in the spells; the last main spell belongs to the seat. */
final class Person {
    final int number;
    int birthMonth;
    final int retireMonth;
    final double aptitude;
    final String fte;
    final List<Spell> spells = new ArrayList<>(2);
    Name name;
    /** Set when the name comes from another municipality, else null. */
    Guest guest;

    Seat seat;
    Spell main;
    int position;
    /** A person whose story the demonstration tells: nothing about it is left to chance. */
    boolean featured;

    /** @param birthMonth months since year 0, as {@link java.time.temporal.ChronoField#PROLEPTIC_MONTH} */
    Person(int number, int birthMonth, int retireMonth, double aptitude, String fte) {
        this.number = number;
        this.birthMonth = birthMonth;
        this.retireMonth = retireMonth;
        this.aptitude = aptitude;
        this.fte = fte;
    }

    String staffNumber() {
        return Integer.toString(100_000 + number);
    }

    int birthYear() {
        return birthMonth / 12;
    }

    int ageIn(int month) {
        return (month - birthMonth) / 12;
    }

    void take(Seat free, LocalDate start) {
        free.holder = this;
        seat = free;
        main = new Spell(free, fte, start);
        spells.add(main);
    }

    void leave(LocalDate lastDay, String reason) {
        for (Spell spell : spells) {
            if (spell.end == null || spell.end.isAfter(lastDay)) {
                spell.end(lastDay, reason);
            }
        }
        seat.holder = null;
        seat = null;
    }

    /** Since when this person has been in service without a break. */
    LocalDate serviceStart() {
        LocalDate start = main.start;
        for (int i = spells.size() - 1; i >= 0; i--) {
            Spell spell = spells.get(i);
            if (spell.start.isBefore(start) && spell.end != null && !spell.end.isBefore(start.minusDays(1))) {
                start = spell.start;
            }
        }
        return start;
    }

    /** The main appointment on that day, or null. */
    Spell on(LocalDate day) {
        for (Spell spell : spells) {
            if (spell.covers(day)) {
                return spell;
            }
        }
        return null;
    }
}
