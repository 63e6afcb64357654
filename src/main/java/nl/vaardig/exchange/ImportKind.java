package nl.vaardig.exchange;

import java.util.Locale;
import nl.vaardig.exchange.kind.AccountRows;
import nl.vaardig.exchange.kind.AppointmentRows;
import nl.vaardig.exchange.kind.AssignmentRows;
import nl.vaardig.exchange.kind.CourseRows;
import nl.vaardig.exchange.kind.DepartmentRows;
import nl.vaardig.exchange.kind.EmployeeRows;
import nl.vaardig.exchange.kind.Importer;
import nl.vaardig.exchange.kind.JobRoleRows;
import nl.vaardig.exchange.kind.ManagerRows;
import nl.vaardig.exchange.kind.Means;
import nl.vaardig.exchange.kind.RatingRows;
import nl.vaardig.exchange.kind.RequirementRows;
import nl.vaardig.exchange.kind.RoundRows;
import nl.vaardig.exchange.kind.TalentRows;

/** What a file can hold, in the order in which a whole municipality is loaded: nothing is named before it is there. */
public enum ImportKind {
    JOB_ROLES,
    DEPARTMENTS,
    EMPLOYEES,
    APPOINTMENTS,
    MANAGERS,
    REQUIREMENTS,
    COURSES,
    ROUNDS,
    RATINGS,
    ASSIGNMENTS,
    TALENT,
    ACCOUNTS;

    /** The file in the folder of a municipality; managers stand in that of the departments. */
    public String fileName() {
        return (this == MANAGERS ? DEPARTMENTS : this).name().toLowerCase(Locale.ROOT) + ".csv";
    }

    Importer importer(Means means) {
        return switch (this) {
            case JOB_ROLES -> new JobRoleRows(means);
            case DEPARTMENTS -> new DepartmentRows(means);
            case EMPLOYEES -> new EmployeeRows(means);
            case APPOINTMENTS -> new AppointmentRows(means);
            case MANAGERS -> new ManagerRows(means);
            case REQUIREMENTS -> new RequirementRows(means);
            case COURSES -> new CourseRows(means);
            case ROUNDS -> new RoundRows(means);
            case RATINGS -> new RatingRows(means);
            case ASSIGNMENTS -> new AssignmentRows(means);
            case TALENT -> new TalentRows(means);
            case ACCOUNTS -> new AccountRows(means);
        };
    }
}
