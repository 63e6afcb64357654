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
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import org.hibernate.annotations.TenantId;

/**
 * One mass act: the same learning path for many employees.
 * Life cycle: PREVIEWED (candidates can be taken out), confirmed to RUNNING, DONE; then maybe UNDOING and UNDONE, which
 * takes back what nobody has started. An interrupted run goes on where its candidates are not done.
 */
@Entity
@Table(name = "bulk_assignment")
public class BulkAssignment {

    /** Room for everyone of the largest municipality, named one by one. */
    private static final int LONGEST_CRITERIA = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulk_assignment")
    @SequenceGenerator(name = "bulk_assignment", sequenceName = "bulk_assignment_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private LearningPath path;

    private String selection;
    private String criteria;
    private Bilingual reason;
    private boolean compulsory;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private BulkState state = BulkState.PREVIEWED;

    private Long createdBy;
    private Instant createdAt;
    private Instant confirmedAt;
    private Instant finishedAt;

    protected BulkAssignment() {
        // for Hibernate
    }

    /** The selection says in words for the reader who was chosen. */
    public BulkAssignment(LearningPath path, String selection, Why why, Long createdBy, Instant createdAt) {
        this.path = Given.present(path, "bulkAssignment.path");
        this.selection = Given.text(selection, 2000, "bulkAssignment.selection");
        this.reason = why.reason();
        this.compulsory = why.compulsory();
        this.dueOn = why.dueOn();
        this.createdBy = Given.present(createdBy, "bulkAssignment.createdBy");
        this.createdAt = Given.present(createdAt, "bulkAssignment.createdAt");
    }

    /** How the selection was asked, to open it again: parameters of an address. */
    public void remember(String newCriteria) {
        criteria = Given.optionalText(newCriteria, LONGEST_CRITERIA, "bulkAssignment.criteria");
    }

    public void confirm(Instant at) {
        RuleRefused.unless(path.published(), "rule.assignment.pathNotPublished");
        become(BulkState.RUNNING);
        confirmedAt = Given.present(at, "bulkAssignment.confirmedAt");
    }

    public void finish(Instant at) {
        become(BulkState.DONE);
        finishedAt = Given.present(at, "bulkAssignment.finishedAt");
    }

    public void undo() {
        become(BulkState.UNDOING);
    }

    /** From now on the finishing time is that of the undoing. */
    public void finishUndoing(Instant at) {
        become(BulkState.UNDONE);
        finishedAt = Given.present(at, "bulkAssignment.finishedAt");
    }

    public Why why() {
        return new Why(reason, compulsory, dueOn);
    }

    private void become(BulkState next) {
        RuleRefused.unless(state.mayBecome(next), "rule.bulkAssignment.state", state, next);
        state = next;
    }

    public Long id() {
        return id;
    }

    public LearningPath path() {
        return path;
    }

    public String selection() {
        return selection;
    }

    public String criteria() {
        return criteria;
    }

    public BulkState state() {
        return state;
    }

    public Long createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }
}
