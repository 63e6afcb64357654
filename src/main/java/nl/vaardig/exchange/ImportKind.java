package nl.vaardig.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vaardig.exchange.file.Heads;
import nl.vaardig.exchange.framework.FrameworkFormat;
import nl.vaardig.exchange.framework.FrameworkRows;
import nl.vaardig.exchange.kind.AccountRows;
import nl.vaardig.exchange.kind.AppointmentRows;
import nl.vaardig.exchange.kind.AssignmentRows;
import nl.vaardig.exchange.kind.CourseRows;
import nl.vaardig.exchange.kind.CoverageNeedRows;
import nl.vaardig.exchange.kind.DepartmentRows;
import nl.vaardig.exchange.kind.DigCompRows;
import nl.vaardig.exchange.kind.EmployeeRows;
import nl.vaardig.exchange.kind.ExemptionRows;
import nl.vaardig.exchange.kind.GoalDemandRows;
import nl.vaardig.exchange.kind.GroupRequirementRows;
import nl.vaardig.exchange.kind.Importer;
import nl.vaardig.exchange.kind.JobRoleRows;
import nl.vaardig.exchange.kind.ManagerRows;
import nl.vaardig.exchange.kind.Means;
import nl.vaardig.exchange.kind.ObjectionRows;
import nl.vaardig.exchange.kind.OutlookMeasureRows;
import nl.vaardig.exchange.kind.RatingRows;
import nl.vaardig.exchange.kind.RequirementRows;
import nl.vaardig.exchange.kind.RoundRows;
import nl.vaardig.exchange.kind.SkillDecayRows;
import nl.vaardig.exchange.kind.TalentRows;
import nl.vaardig.exchange.kind.WishRows;
import nl.vaardig.exchange.trace.Thing;
import nl.vaardig.platform.Role;

/** What a file can hold, in the order in which a whole municipality is loaded: nothing is named before it is there. */
public enum ImportKind {
    JOB_ROLES,
    DEPARTMENTS,
    EMPLOYEES,
    APPOINTMENTS,
    MANAGERS,
    REQUIREMENTS,
    GROUP_REQUIREMENTS,
    GOAL_DEMANDS,
    EXEMPTIONS,
    COVERAGE_NEEDS,
    SKILL_DECAYS,
    COURSES,
    ROUNDS,
    RATINGS,
    WISHES,
    OBJECTIONS,
    ASSIGNMENTS,
    OUTLOOK_MEASURES,
    TALENT,
    ACCOUNTS,
    DIGCOMP,
    FRAMEWORK,
    CASE,
    ESCO;

    /** The file in the folder of a municipality; managers stand in that of the departments. */
    public String fileName() {
        if (this == DIGCOMP) return "digcomp.jsonld";
        if (this == CASE) return "case.json";
        return (this == MANAGERS ? DEPARTMENTS : this).name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** In an address: job-roles. */
    public String pathName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Bytes of a file: 50 MB; of DigComp, seven times the largest there is. */
    int largest() {
        return (this == DIGCOMP || isFramework() ? 5 : 50) << 20;
    }

    /** The key of what to do about a larger one. */
    String tooLarge() {
        return this == DIGCOMP || isFramework() ? "import.file.tooLargeDigComp" : "import.file.tooLarge";
    }

    public String contentType() {
        if (this == CASE) return "application/json";
        return this == DIGCOMP ? "application/ld+json" : "text/csv;charset=UTF-8";
    }

    /** Skills themselves: its scale and track can be chosen beside the file. */
    public boolean isFramework() {
        return this == FRAMEWORK || this == CASE || this == ESCO;
    }

    /** A table whose columns somebody can name. */
    public boolean isTable() {
        return this != DIGCOMP && !isFramework();
    }

    /** What its rows make and change, when that can be taken back; else null. */
    public Thing thing() {
        return switch (this) {
            case JOB_ROLES -> Thing.JOB_ROLE;
            case DEPARTMENTS -> Thing.DEPARTMENT;
            case EMPLOYEES -> Thing.EMPLOYEE;
            case APPOINTMENTS -> Thing.APPOINTMENT;
            case REQUIREMENTS -> Thing.REQUIREMENT;
            case RATINGS -> Thing.RATING;
            default -> null;
        };
    }

    public Heads heads() {
        return Heads.of(pathName());
    }

    /** Who gives out roles is nobody's business but the administrator's. */
    public boolean isFor(Set<Role> roles) {
        return roles.contains(Role.ADMINISTRATOR) || this != ACCOUNTS && roles.contains(Role.HR_ADVISOR);
    }

    /** Those that somebody with these roles may bring in, and see afterwards. */
    public static List<ImportKind> of(Set<Role> roles) {
        return Arrays.stream(values()).filter(kind -> kind.isFor(roles)).toList();
    }

    Importer importer(Means means) {
        return switch (this) {
            case JOB_ROLES -> new JobRoleRows(means);
            case DEPARTMENTS -> new DepartmentRows(means);
            case EMPLOYEES -> new EmployeeRows(means);
            case APPOINTMENTS -> new AppointmentRows(means);
            case MANAGERS -> new ManagerRows(means);
            case REQUIREMENTS -> new RequirementRows(means);
            case GROUP_REQUIREMENTS -> new GroupRequirementRows(means);
            case GOAL_DEMANDS -> new GoalDemandRows(means);
            case EXEMPTIONS -> new ExemptionRows(means);
            case COVERAGE_NEEDS -> new CoverageNeedRows(means);
            case SKILL_DECAYS -> new SkillDecayRows(means);
            case COURSES -> new CourseRows(means);
            case ROUNDS -> new RoundRows(means);
            case RATINGS -> new RatingRows(means);
            case WISHES -> new WishRows(means);
            case OBJECTIONS -> new ObjectionRows(means);
            case ASSIGNMENTS -> new AssignmentRows(means);
            case OUTLOOK_MEASURES -> new OutlookMeasureRows(means);
            case TALENT -> new TalentRows(means);
            case ACCOUNTS -> new AccountRows(means);
            case DIGCOMP -> new DigCompRows(means);
            case FRAMEWORK -> new FrameworkRows(means, FrameworkFormat.CSV);
            case CASE -> new FrameworkRows(means, FrameworkFormat.CASE);
            case ESCO -> new FrameworkRows(means, FrameworkFormat.ESCO);
        };
    }
}
