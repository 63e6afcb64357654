package nl.vaardig.learning.assignment.bulk;

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
import nl.vaardig.learning.assignment.BulkAssignment;
import nl.vaardig.organisation.employee.Employee;
import org.hibernate.annotations.TenantId;

/** Someone in the selection of a mass act, with the verdict of the preview and whether their turn has been. Written by {@link BulkTables}. */
@Entity
@Table(name = "bulk_candidate")
public class BulkCandidate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulk_candidate")
    @SequenceGenerator(name = "bulk_candidate", sequenceName = "bulk_candidate_seq", allocationSize = 1000)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private BulkAssignment bulk;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Employee employee;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private boolean excluded;
    private boolean done;
    private boolean kept;
    private boolean undone;

    protected BulkCandidate() {
        // for Hibernate
    }

    public Long id() {
        return id;
    }

    public BulkAssignment bulk() {
        return bulk;
    }

    public Employee employee() {
        return employee;
    }

    public Verdict verdict() {
        return verdict;
    }

    public boolean excluded() {
        return excluded;
    }

    public boolean done() {
        return done;
    }

    /** Out of sight of who undid the act: the path stays. */
    public boolean kept() {
        return kept;
    }

    /** Got the path, and hadn't begun when the act was undone: nothing of it is left with them. */
    public boolean undone() {
        return undone;
    }
}
