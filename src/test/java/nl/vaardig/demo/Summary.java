package nl.vaardig.demo;

import java.util.Locale;

/** How much was written. */
record Summary(int municipalities, int inService, int employees, int appointments, int ratings, int assignments) {
    static final Summary NOTHING = new Summary(0, 0, 0, 0, 0, 0);

    Summary plus(Summary other) {
        return new Summary(
                municipalities + other.municipalities,
                inService + other.inService,
                employees + other.employees,
                appointments + other.appointments,
                ratings + other.ratings,
                assignments + other.assignments);
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%,d municipalities, %,d people in service (%,d with those who left), %,d appointments, "
                        + "%,d ratings, %,d assignments",
                municipalities,
                inService,
                employees,
                appointments,
                ratings,
                assignments);
    }
}
