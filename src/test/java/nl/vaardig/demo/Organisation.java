package nl.vaardig.demo;

import java.util.ArrayList;
import java.util.List;

/** The units of a municipality, parents before children, and one seat for everyone who is in service on the as-of day. */
final class Organisation {
    final List<Unit> units = new ArrayList<>();
    final List<Seat> seats = new ArrayList<>();

    Unit add(Unit unit) {
        units.add(unit);
        return unit;
    }

    Seat add(Seat seat) {
        seats.add(seat);
        return seat;
    }

    List<Seat> seatsWithin(Unit unit) {
        return seats.stream().filter(seat -> seat.unit.within(unit)).toList();
    }

    List<Unit> teams() {
        return units.stream().filter(unit -> unit.children.isEmpty()).toList();
    }
}
