package nl.vaardig.organisation.manager;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.department.DepartmentRows;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.who.CurrentRequest;

/** departments.csv once more, for who leads which department: the file names them all, who is not named no longer does. */
@Dependent
@ImportOf(value = "MANAGERS", order = 5, file = "departments.csv")
public class ManagerRows implements Importer {

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    @Inject
    CurrentRequest request;

    @Inject
    DepartmentManagers leaders;

    private final Map<String, Set<String>> leading = new HashMap<>();
    private final Keys keys = new Keys();
    private Map<String, Long> departments;
    private Map<String, Long> employees;

    private record Leads(String department, String staffNumber) {}

    @Override
    public Columns columns() {
        return DepartmentRows.COLUMNS;
    }

    @Override
    public void begin() {
        departments = codes.ids(Department.CODES);
        employees = codes.ids(Employee.NUMBERS);
        db.createQuery("select m.department.code, m.employee.staffNumber from DepartmentManager m", Leads.class)
                .getResultList()
                .forEach(leads -> leading.computeIfAbsent(leads.department(), key -> new TreeSet<>())
                        .add(leads.staffNumber()));
    }

    @Override
    public RowPlan plan(Row row) {
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
        return now.stream().filter(number -> !before.contains(number)).anyMatch(number -> request.user()
                .is(employees.get(number)));
    }

    private RowPlan plan(String code, long department, Set<String> now) {
        Set<String> before = leading.getOrDefault(code, Set.of());
        Comparison comparison =
                new Comparison().of("manager_staff_numbers", String.join("|", before), String.join("|", now));
        leading.put(code, now);
        return RowPlan.change(code, comparison, null, () -> replace(department, before, now));
    }

    private void replace(long department, Set<String> before, Set<String> now) {
        before.stream()
                .filter(number -> !now.contains(number))
                .forEach(number -> leaders.remove(department, employees.get(number)));
        now.stream()
                .filter(number -> !before.contains(number))
                .forEach(number -> leaders.add(department, employees.get(number)));
    }
}
