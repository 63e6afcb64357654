package nl.vaardig.exchange.kind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Heads;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Rows;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.file.Table;
import nl.vaardig.organisation.Department;

/**
 * departments.csv: the tree. Rows may come in any order, so places in the tree are taken when all departments are there.
 * The managers in the same file are a kind of their own, because they can only be named once they are employees.
 */
public final class DepartmentRows implements Importer {

    static final Columns COLUMNS = Columns.of("code", "name", "parent_code", "manager_staff_numbers");

    private final Means means;
    private final Map<String, Found> known = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private record Found(String code, Long id, String name, String parent) {}

    public DepartmentRows(Means means) {
        this.means = means;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public Class<?> changes() {
        return Department.class;
    }

    /** Reads the file a first time for what stands under what: that is needed to judge any row. */
    @Override
    public Rows open(Source source, Heads heads) {
        try (Rows rows = Table.open(source, COLUMNS, heads)) {
            rows.forEachRemaining(row -> parents.putIfAbsent(row.cell("code"), row.cell("parent_code")));
        }
        return Table.open(source, COLUMNS, heads);
    }

    @Override
    public void begin() {
        known.putAll(means.by(
                Found::code,
                "select d.code, d.id, d.name, p.code from Department d left join d.parent p",
                Found.class));
        known.values()
                .forEach(found -> parents.putIfAbsent(found.code(), found.parent() == null ? "" : found.parent()));
    }

    @Override
    public Plan plan(Row row) {
        String code = row.text("code", 40);
        String name = row.text("name", 160);
        String parent = row.optionalText("parent_code", 40);
        if (code != null && !seen.add(code)) row.fault("code", "import.row.twice", code);
        if (parent != null && !parents.containsKey(parent)) row.fault("parent_code", "import.cell.unknown", parent);
        if (code != null && isBelowItself(code)) row.fault("parent_code", "import.department.belowItself", code);
        return row.isSound() ? plan(code, name, parent) : null;
    }

    private Plan plan(String code, String name, String parent) {
        Found found = known.get(code);
        String subject = code + " " + name;
        if (found == null) {
            return Plan.make(subject, () -> new Department(code, name, null));
        }
        Comparison comparison =
                new Comparison().of("name", found.name(), name).of("parent_code", found.parent(), parent);
        return Plan.change(subject, comparison, found.id(), () -> means.db()
                .find(Department.class, found.id())
                .rename(name));
    }

    private boolean isBelowItself(String code) {
        Set<String> above = new HashSet<>();
        for (String at = code; at != null && !at.isEmpty(); at = parents.get(at)) {
            if (!above.add(at)) return true;
        }
        return false;
    }

    /** Takes places from the file again, also for what an interrupted run had added without a place. */
    @Override
    public void end() {
        List<Department> all = means.db()
                .createQuery("select d from Department d left join fetch d.parent", Department.class)
                .getResultList();
        Map<String, Department> byCode = new HashMap<>();
        all.forEach(department -> byCode.put(department.code(), department));
        // First out of the tree: two that change places are never below each other on the way.
        all.stream()
                .filter(department -> seen.contains(department.code()))
                .forEach(department -> department.moveUnder(null));
        for (Department department : all) {
            if (!seen.contains(department.code())) continue;
            String parent = parents.get(department.code());
            department.moveUnder(parent == null || parent.isEmpty() ? null : byCode.get(parent));
        }
        means.places().layOut();
    }
}
