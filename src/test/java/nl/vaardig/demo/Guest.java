package nl.vaardig.demo;

import java.time.LocalDate;

/** Someone who works at two municipalities: one account, two memberships, two appointments. */
record Guest(String userName, String given, String family, int birthMonth) {
    private static final String FTE = "0.333";

    static Guest of(Account account) {
        Person person = account.person();
        return new Guest(account.userName(), person.name.given(), person.name.family(), person.birthMonth);
    }

    /** Takes over the seat, since a year and a bit, from the person who was drawn for it. */
    Person takeSeat(Person drawn, LocalDate asOf) {
        drawn.birthMonth = birthMonth;
        drawn.guest = this;
        drawn.spells.clear();
        Seat seat = drawn.seat;
        drawn.take(seat, asOf.minusMonths(16).withDayOfMonth(1));
        drawn.main.fte = FTE;
        return drawn;
    }
}
