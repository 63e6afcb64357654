package nl.vaardig.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays six years month by month: some leave, some move, newcomers take free seats. The headcount is worked out backwards
 * from the as-of day, so that exactly that many people are in service then and the yearly flows are the published ones.
 */
final class History {
    private static final double RETURNS = .03;
    private static final int TRIES = 400;
    private static final int YOUNGEST_LEADER = 33;

    private final Workforce workforce;
    private final LocalDate asOf;
    private final int headcount;
    private final Dice dice;
    private final Lives lives;
    private final Leaving leaving;
    private double leaversOwed;
    private double movesOwed;

    History(Workforce workforce, int headcount, LocalDate asOf, Dice dice) {
        this.workforce = workforce;
        this.headcount = headcount;
        this.asOf = asOf;
        this.dice = dice;
        lives = new Lives(dice);
        leaving = new Leaving(dice);
    }

    void play() {
        LocalDate month = asOf.minusYears(Rates.YEARS).withDayOfMonth(1);
        open(month);
        while (!month.isAfter(asOf)) {
            play(month);
            month = month.plusMonths(1);
        }
    }

    private void open(LocalDate day) {
        int people = (int) Math.round(Rates.headcountBefore(headcount, yearsBefore(day)));
        for (int i = 0; i < Math.max(1, people); i++) {
            Seat seat = workforce.takeAny(dice);
            Person person = lives.opening(seat.role, day);
            workforce.join(person, seat, lives.startBefore(person, day));
            recallMove(person, day);
        }
    }

    /** Many who have been there for long did something else first. */
    private void recallMove(Person person, LocalDate day) {
        LocalDate start = person.main.start;
        if (start.isBefore(day.minusYears(4)) && !person.seat.role.managerial() && dice.chance(.3)) {
            Seat seat = workforce.takeFitting(person, dice);
            if (seat != null) {
                workforce.move(
                        person,
                        seat,
                        dice.between(start.plusYears(1), day.minusYears(1)).withDayOfMonth(1));
            }
        }
    }

    private void play(LocalDate first) {
        LocalDate next = first.plusMonths(1);
        LocalDate last = next.isAfter(asOf) ? asOf : next;
        double years = Rates.personYears(headcount, yearsBefore(first), yearsBefore(last));
        leaversOwed += years * Rates.OUT;
        movesOwed += years * Rates.THROUGH;
        retire(first, last);
        while (leaversOwed >= .5 && letOneGo(first, last)) {
            leaversOwed--;
        }
        while (movesOwed >= .5 && moveOne(first)) {
            movesOwed--;
        }
        int target =
                last.equals(asOf) ? headcount : (int) Math.round(Rates.headcountBefore(headcount, yearsBefore(last)));
        while (workforce.inService.size() < target) {
            hire(first, last);
        }
    }

    private void retire(LocalDate first, LocalDate last) {
        int month = Lives.month(first);
        List<Person> due = new ArrayList<>();
        for (Person person : workforce.inService) {
            if (person.retireMonth <= month) {
                due.add(person);
            }
        }
        for (Person person : due) {
            LocalDate day = lastDay(person, first, last);
            if (day != null && workforce.inService.size() > 1) {
                workforce.leave(person, day, "RETIRED");
                leaversOwed--;
            }
        }
    }

    private boolean letOneGo(LocalDate first, LocalDate last) {
        for (int i = 0; i < TRIES && workforce.inService.size() > 1; i++) {
            Person person = dice.pick(workforce.inService);
            LocalDate day = lastDay(person, first, last);
            if (day != null && leaving.goes(person, first)) {
                workforce.leave(person, day, leaving.reason(person, first));
                return true;
            }
        }
        return false;
    }

    /** Mostly the end of the month; before the as-of day, and never before the appointment starts. Null when that can't be. */
    private LocalDate lastDay(Person person, LocalDate first, LocalDate last) {
        LocalDate day = last.minusDays(1);
        if (day.isBefore(first)) {
            return null;
        }
        day = last.getDayOfMonth() == 1 && dice.chance(.8) ? day : dice.between(first, day);
        return day.isBefore(person.main.start) ? null : day;
    }

    private boolean moveOne(LocalDate day) {
        for (int i = 0; i < TRIES; i++) {
            Person person = dice.pick(workforce.inService);
            if (!person.main.start.isAfter(day.minusYears(1)) && !person.seat.role.managerial()) {
                Seat lead = person.ageIn(Lives.month(day)) >= YOUNGEST_LEADER ? workforce.takeLead(person) : null;
                Seat seat = lead != null ? lead : workforce.takeFitting(person, dice);
                if (seat != null) {
                    workforce.move(person, seat, day);
                }
                return seat != null;
            }
        }
        return false;
    }

    private void hire(LocalDate first, LocalDate last) {
        LocalDate until = last.equals(asOf) ? asOf : last.minusDays(1);
        LocalDate day = dice.chance(.75) ? first : dice.between(first, until);
        Seat seat = workforce.takeAny(dice);
        Person returning = dice.chance(RETURNS) ? returning(seat, day) : null;
        workforce.join(returning != null ? returning : lives.hire(seat.role, day), seat, day);
    }

    private Person returning(Seat seat, LocalDate day) {
        for (int i = 0; i < 20 && !workforce.former.isEmpty(); i++) {
            Person person = dice.pick(workforce.former);
            boolean willing =
                    person.main.endReason.equals("RESIGNED") || person.main.endReason.equals("FIXED_TERM_ENDED");
            if (willing
                    && person.main.end.isBefore(day.minusMonths(6))
                    && person.retireMonth > Lives.month(day) + 12
                    && person.main.role.population().equals(seat.role.population())) {
                workforce.former.remove(person);
                return person;
            }
        }
        return null;
    }

    private double yearsBefore(LocalDate day) {
        return ChronoUnit.DAYS.between(day, asOf) / 365.25;
    }
}
