package nl.vaardig.demo;

/** A place in a unit for someone in a job role. On the as-of day every seat is taken. */
final class Seat {
    final Unit unit;
    final JobRole role;
    Person holder;

    Seat(Unit unit, JobRole role) {
        this.unit = unit;
        this.role = role;
    }
}
