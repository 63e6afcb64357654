package nl.vaardig.organisation.department;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Heads;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Rows;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.file.Table;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.RowPlan;

/**
 * departments.csv: the tree. Rows may come in any order, so places in the tree are taken when all departments are there.
 * The managers in the same file are a kind of their own, because they can only be named once they are employees.
 */
@Dependent
@ImportOf(value = "DEPARTMENTS", order = 2, changes = Department.class, undo = UndoDepartments.class)
public class DepartmentRows implements Importer {

    public static final Columns COLUMNS = Columns.of("code", "name", "parent_code", "manager_staff_numbers");

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    @Inject
    DepartmentPlaces places;

    private final Map<String, Found> known = new HashMap<>();
    private final List<Row> readBefore = new ArrayList<>();
    private final WantedTree wanted = new WantedTree();
    private Keys keys;

    private record Found(String code, Long id, String name, String parent) {}

    private record Read(String code, String name, String parent) {

        static Read of(Row row, Keys keys) {
            Read read = new Read(
                    row.text("code", Department.LONGEST_CODE),
                    row.text("name", Department.LONGEST_NAME),
                    row.optionalText("parent_code", Department.LONGEST_CODE));
            keys.check(row, "code", read.code());
            return read;
        }
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    /** Reads the file a first time for what stands under what: that is needed to judge any row. */
    @Override
    public Rows open(Source source, Heads heads) {
        try (Rows rows = Table.open(source, COLUMNS, heads)) {
            rows.forEachRemaining(readBefore::add);
        }
        return Table.open(source, COLUMNS, heads);
    }

    @Override
    public void begin() {
        known.putAll(codes.by(
                Found::code,
                "select d.code, d.id, d.name, p.code from Department d left join d.parent p",
                Found.class));
        keys = new Keys(known.keySet());
        Keys once = new Keys(known.keySet());
        for (Row row : readBefore) {
            Read read = Read.of(row, once);
            if (row.isSound()) wanted.add(read.code(), read.parent());
        }
        readBefore.clear();
        Map<String, String> here = new HashMap<>();
        known.forEach((code, found) -> here.put(code, found.parent()));
        wanted.settle(here);
    }

    @Override
    public RowPlan plan(Row row) {
        Read now = Read.of(row, keys);
        if (!row.isSound()) return null;
        if (wanted.isInACircle(now.code())) row.fault("parent_code", "import.department.belowItself", now.code());
        else if (!wanted.holds(now.code())) row.fault("parent_code", "import.cell.unknown", now.parent());
        return row.isSound() ? plan(now) : null;
    }

    private RowPlan plan(Read now) {
        Found found = known.get(now.code());
        String subject = now.code() + " " + now.name();
        if (found == null) {
            return RowPlan.make(subject, () -> new Department(now.code(), now.name(), null));
        }
        Comparison comparison =
                new Comparison().of("name", found.name(), now.name()).of("parent_code", found.parent(), now.parent());
        return RowPlan.change(subject, comparison, found.id(), () -> db.find(Department.class, found.id())
                .rename(now.name()));
    }

    /** Takes places from the file again, also for what an interrupted run had added without a place. */
    @Override
    public void end() {
        List<Department> all = db.createQuery("select d from Department d left join fetch d.parent", Department.class)
                .getResultList();
        Map<String, Department> byCode = new HashMap<>();
        all.forEach(department -> byCode.put(department.code(), department));
        List<Department> moving = all.stream()
                .filter(department -> wanted.holds(department.code()))
                .toList();
        // Two that change places would for a moment stand below themselves.
        moving.forEach(department -> department.moveUnder(null));
        moving.forEach(department -> department.moveUnder(byCode.get(wanted.above(department.code()))));
        places.layOut();
    }
}
