package nl.vaardig.demo;

import java.time.LocalDate;

/** One appointment: where, as what, and from which day through which day. */
final class Spell {
    final Unit unit;
    final JobRole role;
    final LocalDate start;
    LocalDate end;
    String endReason = "";
    String fte;

    Spell(Seat seat, String fte, LocalDate start) {
        this.unit = seat.unit;
        this.role = seat.role;
        this.fte = fte;
        this.start = start;
    }

    void end(LocalDate lastDay, String reason) {
        end = lastDay;
        endReason = reason;
    }

    boolean covers(LocalDate day) {
        return !start.isAfter(day) && (end == null || !end.isBefore(day));
    }
}
