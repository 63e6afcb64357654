package nl.vaardig.learning.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.PathVersion;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.municipality.Setting;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import org.hibernate.annotations.TenantId;

/**
 * A learning path given to an employee, with the reason and the day it should be done.
 * Life cycle: PROPOSED, accepted to ASSIGNED, STARTED, COMPLETED; any open one can be declined by the employee (not
 * when compulsory) or withdrawn by who gave it.
 */
@Entity
@Table(name = "assignment")
public class Assignment {

    /** Weeks an employee gets for a learning path. */
    public static final Setting<Integer> WEEKS =
            Setting.number("weeksToComplete", 12, 1, 104, "rule.municipality.weeksToComplete");

    public static final int LONGEST_DECLINE = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assignment")
    @SequenceGenerator(name = "assignment", sequenceName = "assignment_seq", allocationSize = 1000)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private LearningPath path;

    /** Its steps and outcomes are those of this version, also when people read a later one by now. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PathVersion pathVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    private PathVersion formerVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    private BulkAssignment bulk;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    private Bilingual reason;
    private boolean compulsory;
    private LocalDate dueOn;
    private Effort effort;
    private Long assignedBy;
    private Instant assignedAt;
    private Instant startedAt;
    private Instant endedAt;
    private String declineReason;

    protected Assignment() {
        // for Hibernate
    }

    /** PROPOSED when it waits for a yes, else ASSIGNED. The account that gave it is null when a rule or an import did. */
    public Assignment(
            Employee employee, LearningPath path, AssignmentState first, Why why, Long assignedBy, Instant assignedAt) {
        if (first != AssignmentState.PROPOSED && first != AssignmentState.ASSIGNED) {
            throw new IllegalArgumentException("assignment.state begins as PROPOSED or ASSIGNED");
        }
        RuleRefused.unless(path.published(), "rule.assignment.pathNotPublished");
        this.employee = Given.present(employee, "assignment.employee");
        this.path = path;
        this.pathVersion = path.inUse();
        this.state = first;
        this.reason = why.reason();
        this.compulsory = why.compulsory();
        this.dueOn = why.dueOn();
        this.effort = Effort.of(path);
        this.assignedBy = assignedBy;
        this.assignedAt = Given.present(assignedAt, "assignment.assignedAt");
    }

    /**
     * As one of many: everything follows from the mass act, which must have been confirmed. What isn't compulsory is a
     * proposal.
     */
    public Assignment(Employee employee, BulkAssignment bulk, Instant assignedAt) {
        this(employee, bulk.path(), AssignmentState.first(bulk.why()), bulk.why(), bulk.createdBy(), assignedAt);
        RuleRefused.unless(bulk.state() == BulkState.RUNNING, "rule.assignment.bulkNotRunning");
        this.bulk = bulk;
    }

    public void accept() {
        become(AssignmentState.ASSIGNED);
    }

    public void start(Instant at) {
        become(AssignmentState.STARTED);
        startedAt = Given.present(at, "assignment.startedAt");
    }

    public void complete(Instant at) {
        end(AssignmentState.COMPLETED, at);
    }

    /** The words may be empty: nobody has to explain. */
    public void decline(String words, Instant at) {
        RuleRefused.unless(!compulsory, "rule.assignment.declineCompulsory");
        String given = Given.optionalText(words, LONGEST_DECLINE, "assignment.declineReason");
        end(AssignmentState.DECLINED, at);
        declineReason = given;
    }

    public void withdraw(Instant at) {
        end(AssignmentState.WITHDRAWN, at);
    }

    /** Only then steps are done or taken back. */
    public void mustBeUnderWay() {
        RuleRefused.unless(state == AssignmentState.STARTED, "rule.assignment.notUnderWay");
    }

    /** Gives more time; a day before the present due day is no extension. */
    public void extendTo(LocalDate later) {
        RuleRefused.unless(state.isOpen(), "rule.assignment.extendClosed", state);
        RuleRefused.unless(later.isAfter(dueOn), "rule.assignment.extendBackwards", dueOn);
        dueOn = later;
    }

    private void end(AssignmentState last, Instant at) {
        become(last);
        endedAt = Given.present(at, "assignment.endedAt");
    }

    private void become(AssignmentState next) {
        RuleRefused.unless(state.mayBecome(next), "rule.assignment.state", state, next);
        state = next;
    }

    public Long id() {
        return id;
    }

    public Employee employee() {
        return employee;
    }

    public LearningPath path() {
        return path;
    }

    public PathVersion pathVersion() {
        return pathVersion;
    }

    /** Which it was given, when it moved over to a later one since; else null. */
    public PathVersion formerVersion() {
        return formerVersion;
    }

    public BulkAssignment bulk() {
        return bulk;
    }

    public AssignmentState state() {
        return state;
    }

    public Bilingual reason() {
        return reason;
    }

    public boolean compulsory() {
        return compulsory;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Effort effort() {
        return effort;
    }

    public Long assignedBy() {
        return assignedBy;
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String declineReason() {
        return declineReason;
    }
}
