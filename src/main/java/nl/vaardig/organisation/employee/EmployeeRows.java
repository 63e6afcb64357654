package nl.vaardig.organisation.employee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Zeros;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.Moments;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.exchange.reading.Texts;
import nl.vaardig.platform.time.Horizon;

/** employees.csv: who works here or did. Nobody is taken away: that is for privacy to decide. */
@Dependent
@ImportOf(value = "EMPLOYEES", order = 3, changes = Employee.class, undo = UndoEmployees.class)
public class EmployeeRows implements Importer {

    private static final Columns COLUMNS =
            Columns.of("staff_number", "given_name", "family_name", "email", "birth_year");

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    @Inject
    Moments moments;

    private final Map<String, Found> rows = new HashMap<>();
    private Map<String, Found> known;
    private Keys keys;

    private record Found(String number, Long id, String given, String family, String email, Integer born) {

        boolean isThePerson(Found other) {
            return given.equalsIgnoreCase(other.given)
                    && family.equalsIgnoreCase(other.family)
                    && Objects.equals(born, other.born);
        }
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void begin() {
        known = codes.by(
                Found::number,
                "select e.staffNumber, e.id, e.givenName, e.familyName, e.email, e.birthYear from Employee e",
                Found.class);
        keys = new Keys(known.keySet());
    }

    @Override
    public RowPlan plan(Row row) {
        String number = row.text("staff_number", Employee.LONGEST_NUMBER);
        String given = row.text("given_name", Employee.LONGEST_GIVEN_NAME);
        String family = row.text("family_name", Employee.LONGEST_FAMILY_NAME);
        String email = address(row);
        Integer born = row.optionalNumber(
                "birth_year", Horizon.firstBirthYear(moments.today()), Horizon.lastBirthYear(moments.today()));
        keys.check(row, "staff_number", number);
        if (!row.isSound()) return null;
        Found old = known.get(number);
        Found now = new Found(number, null, given, family, email, born);
        if (old == null) lookForLostZeros(row, now);
        rows.put(number, now);
        String subject = number + " " + given + " " + family;
        if (old == null) {
            return RowPlan.make(subject, () -> new Employee(number, given, family, email, born));
        }
        Comparison comparison = new Comparison()
                .of("given_name", old.given(), given)
                .of("family_name", old.family(), family)
                .of("email", old.email(), email)
                .of("birth_year", old.born(), born);
        return RowPlan.change(subject, comparison, old.id(), () -> db.find(Employee.class, old.id())
                .correct(given, family, email, born));
    }

    /** A new person who is there already but for the zeros before the number, which spreadsheets lose. */
    private void lookForLostZeros(Row row, Found now) {
        for (Map<String, Found> people : List.of(known, rows)) {
            Found other = people.get(Zeros.otherwise(now.number(), people.keySet()));
            if (other == null || !now.isThePerson(other)) continue;
            row.warn("staff_number", "import.employee.lostZeros", now.number(), other.number());
            return;
        }
    }

    private static String address(Row row) {
        String mail = row.cell("email").isEmpty() ? null : row.mail("email", Employee.LONGEST_MAIL);
        return mail == null ? null : Texts.lowerCase(row, "email", Employee.LONGEST_MAIL);
    }
}
