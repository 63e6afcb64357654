package nl.vaardig.learning.assignment.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.Moments;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.exchange.reading.Texts;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.Why;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.words.Bilingual;

/**
 * assignments.csv: who follows or followed which learning path, by employee, path and the day it was given. What has
 * happened since then is taken over: a later state, more steps, a later due date.
 */
@Dependent
@ImportOf(value = "ASSIGNMENTS", order = 17, changes = Assignment.class)
public class AssignmentRows implements Importer {

    private static final Columns COLUMNS = Columns.of(
            "staff_number",
            "path_code",
            "state",
            "reason_nl",
            "reason_en",
            "compulsory",
            "assigned_on",
            "due_on",
            "started_on",
            "ended_on",
            "decline_reason",
            "steps_done");

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    @Inject
    Moments moments;

    @Inject
    Clock clock;

    private final Keys keys = new Keys();
    private final Set<String> open = new HashSet<>();
    private Map<String, Long> employees;
    private PathSteps paths;
    private AssignmentHistory history;
    private final Map<String, Found> known = new HashMap<>();

    record Found(
            Long id,
            String staff,
            String path,
            LocalDate assignedOn,
            AssignmentState state,
            LocalDate dueOn,
            int steps) {
        String key() {
            return staff + "|" + path + "|" + assignedOn;
        }

        String both() {
            return staff + "|" + path;
        }
    }

    private record Loaded(
            Long id,
            String staff,
            String path,
            java.time.Instant assignedAt,
            AssignmentState state,
            LocalDate dueOn,
            Long steps) {
        Found found() {
            return new Found(id, staff, path, Moments.day(assignedAt), state, dueOn, steps.intValue());
        }
    }

    record Read(Found found, Why why, LocalDate startedOn, LocalDate endedOn, String declineReason) {}

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void begin() {
        employees = codes.ids(Employee.NUMBERS);
        paths = PathSteps.of(codes, db);
        history = new AssignmentHistory(db, clock, paths);
        List<Found> there = db.createQuery(
                        """
                        select a.id, a.employee.staffNumber, a.path.code, a.assignedAt, a.state, a.dueOn,
                               (select count(c) from StepCompletion c where c.assignment = a and c.step.pathVersion = a.pathVersion
                                  and c.step.removedAt is null)
                        from Assignment a order by a.assignedAt, a.id
                        """,
                        Loaded.class)
                .getResultStream()
                .map(Loaded::found)
                .toList();
        // Given twice on one day: the one that is under way is meant, or else the last.
        there.forEach(found ->
                known.merge(found.key(), found, (one, next) -> one.state().isOpen() ? one : next));
        there.stream().filter(found -> found.state().isOpen()).forEach(found -> open.add(found.both()));
    }

    @Override
    public RowPlan plan(Row row) {
        row.known("staff_number", employees);
        int steps = paths.count(row);
        AssignmentState state = row.one("state", AssignmentState.class);
        Bilingual reason = Texts.both(row, "reason", Why.LONGEST);
        boolean compulsory = row.truth("compulsory");
        LocalDate assigned = row.date("assigned_on");
        LocalDate due = row.date("due_on");
        Integer done = row.number("steps_done", 0, steps);
        LocalDate started = row.optionalDate("started_on");
        LocalDate ended = row.optionalDate("ended_on");
        String words = row.optionalText("decline_reason", Assignment.LONGEST_DECLINE);
        if (assigned != null && assigned.isAfter(moments.today()))
            row.fault("assigned_on", "import.cell.inTheFuture", assigned);
        AssignmentDays.check(row, state, assigned, started, ended, moments.today());
        if (!row.isSound()) return null;
        if (state == AssignmentState.DECLINED && compulsory) row.fault("state", "import.assignment.declinedCompulsory");
        if (done > 0 && started == null) row.fault("started_on", "import.assignment.stepsNotStarted");
        Found found = new Found(null, row.cell("staff_number"), row.cell("path_code"), assigned, state, due, done);
        keys.isFirst(row, "assigned_on", found.key());
        return row.isSound()
                ? plan(row, new Read(found, new Why(reason, compulsory, due), started, ended, words))
                : null;
    }

    private RowPlan plan(Row row, Read now) {
        Found found = now.found();
        Found old = known.get(found.key());
        String subject = found.staff() + " · " + found.path();
        if (old == null) {
            if (found.state().isOpen() && !open.add(found.both()))
                row.fault("path_code", "import.assignment.openAlready", found.path());
            return RowPlan.add(subject, () -> history.add(employee(found), now));
        }
        if (old.state() != found.state() && !AssignmentDays.leadsTo(old.state(), found.state())) {
            row.fault("state", "import.assignment.back", old.state(), found.state());
        }
        // Work that was done stays done, and time that was given stays given.
        LocalDate due = old.state().isOpen() && found.dueOn().isAfter(old.dueOn()) ? found.dueOn() : old.dueOn();
        int steps = old.state().isOpen() ? Math.max(old.steps(), found.steps()) : old.steps();
        Comparison comparison = new Comparison()
                .of("state", old.state(), found.state())
                .of("due_on", old.dueOn(), due)
                .of("steps_done", old.steps(), steps);
        // What had ended before leaves another one open.
        if (row.isSound() && old.state().isOpen() && !found.state().isOpen()) open.remove(found.both());
        return RowPlan.change(subject, comparison, old.id(), () -> history.goOn(old, now));
    }

    private Employee employee(Found found) {
        return db.getReference(Employee.class, employees.get(found.staff()));
    }
}
