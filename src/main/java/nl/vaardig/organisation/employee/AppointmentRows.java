package nl.vaardig.organisation.employee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.Moments;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.platform.time.Horizon;

/** appointments.csv: who worked where and as what, from when until when, by the personnel system's own number. */
@Dependent
@ImportOf(value = "APPOINTMENTS", order = 4, changes = Appointment.class, undo = UndoAppointments.class)
public class AppointmentRows implements Importer {

    private static final Columns COLUMNS = Columns.of(
            "number", "staff_number", "department_code", "job_role_code", "fte", "start_on", "end_on", "end_reason");

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    @Inject
    Moments moments;

    private Map<String, Long> employees;
    private Map<String, Long> departments;
    private Map<String, Long> jobRoles;
    private Map<String, Found> known;
    private Keys keys;

    private record Found(
            String number,
            Long id,
            String staff,
            String department,
            String role,
            BigDecimal fte,
            LocalDate start,
            LocalDate end,
            EndReason reason) {}

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void begin() {
        employees = codes.ids(Employee.NUMBERS);
        departments = codes.ids(Department.CODES);
        jobRoles = codes.ids(JobRole.CODES);
        known = codes.by(
                Found::number,
                """
                select a.number, a.id, a.employee.staffNumber, a.department.code, a.jobRole.code, a.fte, a.startOn,
                       a.endOn, a.endReason
                from Appointment a
                """,
                Found.class);
        keys = new Keys(known.keySet());
    }

    @Override
    public RowPlan plan(Row row) {
        String number = row.text("number", Appointment.LONGEST_NUMBER);
        row.known("staff_number", employees);
        row.known("department_code", departments);
        row.known("job_role_code", jobRoles);
        Found now = new Found(
                number,
                null,
                row.cell("staff_number"),
                row.cell("department_code"),
                row.cell("job_role_code"),
                row.rounded("fte", 0, Appointment.MOST_FTE, 4),
                // The year 26 or 2126 is a slip of the finger that would be somebody's tenure.
                row.date("start_on", Horizon.WORK_BEGINS, Horizon.workBeginsUntil(moments.today())),
                row.lastDay("end_on", Horizon.WORK_BEGINS, Horizon.workEndsUntil(moments.today())),
                reason(row));
        checkEnd(row, now);
        keys.check(row, "number", number);
        Found old = known.get(number);
        if (old != null && !old.staff().equals(now.staff()))
            row.fault("staff_number", "import.appointment.otherEmployee", old.staff());
        return row.isSound() ? plan(old, now) : null;
    }

    /** Systems that must have a last day often give a reason with the one in the year 9999, too. */
    private static EndReason reason(Row row) {
        EndReason reason = row.optionalOne("end_reason", EndReason.class);
        if (reason == null || !row.isOpenEnd("end_on")) return reason;
        row.warn("end_reason", "import.appointment.reasonWithoutEnd", reason.name());
        return null;
    }

    private static void checkEnd(Row row, Found now) {
        if (now.end() != null && now.start() != null && now.end().isBefore(now.start())) {
            row.fault("end_on", "import.cell.beforeStart", now.end(), now.start());
        }
        if (now.end() != null && row.cell("end_reason").isEmpty())
            row.fault("end_reason", "import.appointment.noReason");
        if (now.reason() != null && row.cell("end_on").isEmpty()) row.fault("end_on", "import.appointment.noEnd");
    }

    private RowPlan plan(Found old, Found now) {
        String subject = now.number() + " · " + now.staff() + " · " + now.role();
        if (old == null) return RowPlan.make(subject, () -> ended(made(now), now));
        Comparison comparison = new Comparison()
                .of("department_code", old.department(), now.department())
                .of("job_role_code", old.role(), now.role())
                .of("fte", old.fte(), now.fte())
                .of("start_on", old.start(), now.start())
                .of("end_on", old.end(), now.end())
                .of("end_reason", old.reason(), now.reason());
        return RowPlan.change(subject, comparison, old.id(), () -> change(db.find(Appointment.class, old.id()), now));
    }

    private Appointment made(Found now) {
        return new Appointment(
                now.number(),
                db.getReference(Employee.class, employees.get(now.staff())),
                department(now),
                jobRole(now),
                now.fte(),
                now.start());
    }

    private void change(Appointment appointment, Found now) {
        appointment.goOn();
        appointment.correct(department(now), jobRole(now), now.fte(), now.start());
        ended(appointment, now);
    }

    private Department department(Found now) {
        return db.getReference(Department.class, departments.get(now.department()));
    }

    private JobRole jobRole(Found now) {
        return db.getReference(JobRole.class, jobRoles.get(now.role()));
    }

    private static Appointment ended(Appointment appointment, Found now) {
        if (now.end() != null) appointment.end(now.end(), now.reason());
        return appointment;
    }
}
