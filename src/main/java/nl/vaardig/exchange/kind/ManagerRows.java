package nl.vaardig.exchange.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.organisation.Department;
import nl.vaardig.organisation.DepartmentManager;
import nl.vaardig.organisation.Employee;

/** departments.csv once more, for who leads which department: the file names them all, who is not named no longer does. */
public final class ManagerRows implements Importer {

    private final Means means;
    private final Map<String, Set<String>> leading = new HashMap<>();
    private Map<String, Long> departments;
    private Map<String, Long> employees;

    private record Leads(String department, String staffNumber) {}

    public ManagerRows(Means means) {
        this.means = means;
    }

    @Override
    public Columns columns() {
        return DepartmentRows.COLUMNS;
    }

    @Override
    public void begin() {
        departments = means.departments();
        employees = means.employees();
        means.db()
                .createQuery("select m.department.code, m.employee.staffNumber from DepartmentManager m", Leads.class)
                .getResultList()
                .forEach(leads -> leading.computeIfAbsent(leads.department(), key -> new TreeSet<>())
                        .add(leads.staffNumber()));
    }

    @Override
    public Plan plan(Row row) {
        Long department = row.known("code", departments);
        Set<String> now = new TreeSet<>(row.parts("manager_staff_numbers"));
        now.stream()
                .filter(number -> !employees.containsKey(number))
                .forEach(number -> row.fault("manager_staff_numbers", "import.cell.unknown", number));
        return row.isSound() ? plan(row.cell("code"), department, now) : null;
    }

    private Plan plan(String code, long department, Set<String> now) {
        Set<String> before = leading.getOrDefault(code, Set.of());
        Comparison comparison =
                new Comparison().of("manager_staff_numbers", String.join("|", before), String.join("|", now));
        leading.put(code, now);
        return Plan.change(code, comparison, null, () -> replace(department, before, now));
    }

    private void replace(long department, Set<String> before, Set<String> now) {
        List<Long> gone = before.stream()
                .filter(number -> !now.contains(number))
                .map(employees::get)
                .toList();
        if (!gone.isEmpty()) {
            means.db()
                    .createQuery(
                            "delete from DepartmentManager m where m.department.id = :department and m.employee.id in :gone")
                    .setParameter("department", department)
                    .setParameter("gone", gone)
                    .executeUpdate();
        }
        for (String number : now) {
            if (before.contains(number)) continue;
            means.db()
                    .persist(new DepartmentManager(
                            means.db().getReference(Department.class, department),
                            means.db().getReference(Employee.class, employees.get(number))));
        }
    }
}
