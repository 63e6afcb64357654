package nl.vaardig.exchange.kind;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;

/** departments.csv once more, for who leads which department: the file names them all, who is not named no longer does. */
public final class ManagerRows implements Importer {

    private final Means means;
    private final Map<String, Set<String>> leading = new HashMap<>();
    private final Keys keys = new Keys();
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
        if (department != null) keys.isFirst(row, "code", row.cell("code"));
        Set<String> now = new TreeSet<>(row.parts("manager_staff_numbers"));
        now.stream()
                .filter(number -> !employees.containsKey(number))
                .forEach(number -> row.fault("manager_staff_numbers", "import.cell.unknown", number));
        if (row.isSound() && begins(row.cell("code"), now))
            row.fault("manager_staff_numbers", "rule.department.leadOneself");
        return row.isSound() ? plan(row.cell("code"), department, now) : null;
    }

    /** Whether who brings the file in would become a manager by it. */
    private boolean begins(String code, Set<String> now) {
        Set<String> before = leading.getOrDefault(code, Set.of());
        return now.stream().filter(number -> !before.contains(number)).anyMatch(number -> means.by()
                .is(employees.get(number)));
    }

    private Plan plan(String code, long department, Set<String> now) {
        Set<String> before = leading.getOrDefault(code, Set.of());
        Comparison comparison =
                new Comparison().of("manager_staff_numbers", String.join("|", before), String.join("|", now));
        leading.put(code, now);
        return Plan.change(code, comparison, null, () -> replace(department, before, now));
    }

    private void replace(long department, Set<String> before, Set<String> now) {
        before.stream().filter(number -> !now.contains(number)).forEach(number -> means.leaders()
                .remove(department, employees.get(number)));
        now.stream().filter(number -> !before.contains(number)).forEach(number -> means.leaders()
                .add(department, employees.get(number)));
    }
}
