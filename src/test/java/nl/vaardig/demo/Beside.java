package nl.vaardig.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * wishes.csv and objections.csv: what people say beside some of their levels, and now and then an objection to the
 * manager's. Counted instead of drawn, so that everything else stays the same with and without them.
 */
final class Beside implements AutoCloseable {
    private static final int WISH_EACH = 4;
    private static final int OBJECTION_EACH = 900;
    private static final List<String> CERTAINTY = List.of("FAIRLY_SURE", "SURE", "FAIRLY_SURE", "UNSURE", "SURE");
    private static final List<String> USED = List.of("THIS_MONTH", "TODAY", "THIS_YEAR", "THIS_MONTH", "LONGER_AGO");
    private static final List<String> REASONS = List.of(
            "Ik heb dit het afgelopen half jaar wel gedaan, bij de nieuwe zaaksystemen.",
            "Dit niveau gaat over mijn vorige functie. In mijn huidige werk doe ik meer.",
            "Wij hebben hier nog niet over gesproken. Ik wil graag laten zien wat ik kan.");

    private final LocalDate asOf;
    private final Csv wishes;
    private final Csv objections;
    private final Set<String> said = new HashSet<>();
    private final Set<Person> objected = new HashSet<>();
    private int selfs;
    private int managers;

    Beside(Path folder, LocalDate asOf) {
        this.asOf = asOf;
        wishes = new Csv(
                folder,
                "wishes.csv",
                "staff_number",
                "skill_code",
                "wants_to_grow",
                "can_help_others",
                "certainty",
                "last_used",
                "told_on");
        objections = new Csv(
                folder, "objections.csv", "staff_number", "skill_code", "source", "valid_on", "reason", "raised_on");
    }

    /** After a rating was written. */
    void note(Person person, Demand rated, String source, LocalDate day, LocalDate recorded) {
        if (person.on(asOf) == null) {
            return;
        }
        if (source.equals("SELF")) {
            wish(person, rated, day);
        } else if (source.equals("MANAGER")) {
            objection(person, rated, day, recorded);
        }
    }

    private void wish(Person person, Demand rated, LocalDate day) {
        int place = selfs++;
        boolean chosen = person.featured ? place % 2 == 0 : place % WISH_EACH == 0;
        if (chosen && said.add(person.staffNumber() + rated.skill())) {
            String used = USED.get(place / WISH_EACH % USED.size());
            wishes.row(
                    person.staffNumber(),
                    rated.skill(),
                    rated.level() < 3 && place % 3 != 0,
                    rated.level() > 3,
                    CERTAINTY.get(place / WISH_EACH % CERTAINTY.size()),
                    used,
                    day);
        }
    }

    private void objection(Person person, Demand rated, LocalDate day, LocalDate recorded) {
        int place = managers++;
        boolean recent = recorded.isAfter(asOf.minusMonths(6));
        boolean chosen = recent && (person.featured || place % OBJECTION_EACH == 0);
        if (chosen && rated.level() < 3 && objected.add(person)) {
            LocalDate raised = recorded.plusDays(6);
            objections.row(
                    person.staffNumber(),
                    rated.skill(),
                    "MANAGER",
                    day,
                    REASONS.get(objections.rows() % REASONS.size()),
                    raised.isAfter(asOf) ? asOf : raised);
        }
    }

    @Override
    public void close() {
        wishes.close();
        objections.close();
    }
}
