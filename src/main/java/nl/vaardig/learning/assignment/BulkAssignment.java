package nl.vaardig.learning.assignment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Written;
import org.hibernate.annotations.TenantId;

/**
 * One mass act: the same learning path for many employees.
 * Life cycle: PREVIEWED (candidates can be taken out), confirmed to RUNNING, DONE; then maybe UNDOING and UNDONE, which
 * takes back what nobody has started. An interrupted run goes on where its candidates are not done.
 */
@Entity
@Table(name = "bulk_assignment")
public class BulkAssignment {

    /** By what people are chosen. */
    public enum By {
        EMPLOYEE,
        STAFF_NUMBER,
        SKILL,
        TRACK,
        JOB_ROLE,
        DEPARTMENT,
        POPULATION
    }

    /**
     * One thing by which people were chosen. It stays as it was said: what has gone since chooses nobody.
     *
     * @param value an id, a staff number, or the name of a track or population; cut where no staff number is that long
     */
    @Embeddable
    public record Criterion(
            @Enumerated(EnumType.STRING) @Column(name = "kind") By kind, @Column(name = "value") String value) {

        private static final int LONGEST = 200;

        public Criterion {
            Given.present(kind, "criterion.kind");
            value = Written.cut(Given.present(value, "criterion.value"), LONGEST);
        }
    }

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

    @ElementCollection
    @CollectionTable(name = "bulk_criterion", joinColumns = @JoinColumn(name = "bulk_id"))
    private Set<Criterion> criteria = new HashSet<>();

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

    /** How the selection was asked, to open it again. */
    public void remember(Set<Criterion> asked) {
        criteria.clear();
        criteria.addAll(asked);
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

    public Set<Criterion> criteria() {
        return Set.copyOf(criteria);
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
