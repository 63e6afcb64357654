package nl.vaardig.exchange.kind;

import java.util.Map;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.organisation.Employee;
import nl.vaardig.platform.Horizon;

/** employees.csv: who works here or did. Nobody is taken away: that is for privacy to decide. */
public final class EmployeeRows implements Importer {

    private static final Columns COLUMNS =
            Columns.of("staff_number", "given_name", "family_name", "email", "birth_year");

    private final Means means;
    private Map<String, Found> known;
    private Keys keys;

    private record Found(String number, Long id, String given, String family, String email, Integer born) {}

    public EmployeeRows(Means means) {
        this.means = means;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public Class<?> changes() {
        return Employee.class;
    }

    @Override
    public void begin() {
        known = means.by(
                Found::number,
                "select e.staffNumber, e.id, e.givenName, e.familyName, e.email, e.birthYear from Employee e",
                Found.class);
        keys = new Keys(known.keySet());
    }

    @Override
    public Plan plan(Row row) {
        String number = row.text("staff_number", 40);
        String given = row.text("given_name", 80);
        String family = row.text("family_name", 120);
        String email = address(row);
        Integer born = row.optionalNumber(
                "birth_year", Horizon.firstBirthYear(means.today()), Horizon.lastBirthYear(means.today()));
        keys.check(row, "staff_number", number);
        if (!row.isSound()) return null;
        Found old = known.get(number);
        String subject = number + " " + given + " " + family;
        if (old == null) {
            return Plan.add(subject, () -> means.db().persist(new Employee(number, given, family, email, born)));
        }
        Comparison comparison = new Comparison()
                .of("given_name", old.given(), given)
                .of("family_name", old.family(), family)
                .of("email", old.email(), email)
                .of("birth_year", old.born(), born);
        return Plan.change(subject, comparison, old.id(), () -> means.db()
                .find(Employee.class, old.id())
                .correct(given, family, email, born));
    }

    private static String address(Row row) {
        String mail = row.cell("email").isEmpty() ? null : row.mail("email", 200);
        return mail == null ? null : Texts.lowerCase(row, "email", 200);
    }
}
