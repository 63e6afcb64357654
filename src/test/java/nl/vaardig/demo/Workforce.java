package nl.vaardig.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Everyone who ever worked here, who does now, and which seats are free. */
final class Workforce {
    private static final double UNFIT = -9;

    final List<Person> everyone = new ArrayList<>();
    final List<Person> inService = new ArrayList<>();
    final List<Person> former = new ArrayList<>();
    private final List<Seat> freeLeads = new ArrayList<>();
    private final List<Seat> free = new ArrayList<>();

    Workforce(List<Seat> seats) {
        seats.forEach(this::release);
    }

    /** Adds a new employee, or one who comes back. */
    void join(Person person, Seat seat, LocalDate start) {
        if (person.spells.isEmpty()) {
            everyone.add(person);
        }
        person.take(seat, start);
        person.position = inService.size();
        inService.add(person);
    }

    void leave(Person person, LocalDate lastDay, String reason) {
        release(person.seat);
        person.leave(lastDay, reason);
        Person last = inService.remove(inService.size() - 1);
        if (last != person) {
            inService.set(person.position, last);
            last.position = person.position;
        }
        former.add(person);
    }

    void move(Person person, Seat seat, LocalDate start) {
        person.main.end(start.minusDays(1), "INTERNAL_MOVE");
        release(person.seat);
        person.seat.holder = null;
        person.take(seat, start);
    }

    int freeSeats() {
        return freeLeads.size() + free.size();
    }

    /** A free seat from which to lead the person's own domain, or null. The board is elected, not promoted. */
    Seat takeLead(Person person) {
        for (int i = 0; i < freeLeads.size(); i++) {
            Seat seat = freeLeads.get(i);
            if (!isBoard(seat) && seat.unit.domain() == person.seat.unit.domain()) {
                return takeAt(freeLeads, i);
            }
        }
        return null;
    }

    /** Someone must lead: a free seat of a leader goes first. */
    Seat takeAny(Dice dice) {
        List<Seat> from = freeLeads.isEmpty() ? free : freeLeads;
        return takeAt(from, dice.below(from.size()));
    }

    /** The free seat that suits best out of a handful, or null when none is free. */
    Seat takeFitting(Person person, Dice dice) {
        int best = -1;
        double bestFit = 0;
        for (int i = 0; i < 10 && !free.isEmpty(); i++) {
            int index = dice.below(free.size());
            double fit = fit(person.seat, free.get(index)) + dice.share() * 2.5;
            if (fit > bestFit) {
                best = index;
                bestFit = fit;
            }
        }
        return best < 0 ? null : takeAt(free, best);
    }

    private static double fit(Seat from, Seat to) {
        if (from.unit == to.unit && from.role == to.role || isBoard(from) || isBoard(to)) {
            return UNFIT;
        }
        double fit = from.role == to.role ? 2 : 0;
        fit += from.role.population().equals(to.role.population()) ? 1.5 : 0;
        return fit + (from.unit.domain() == to.unit.domain() ? 1 : 0);
    }

    private static boolean isBoard(Seat seat) {
        return seat.role.code().equals("alderman");
    }

    private void release(Seat seat) {
        (seat.role.managerial() ? freeLeads : free).add(seat);
    }

    private static Seat takeAt(List<Seat> from, int index) {
        Seat taken = from.get(index);
        Seat last = from.remove(from.size() - 1);
        if (last != taken) {
            from.set(index, last);
        }
        return taken;
    }
}
