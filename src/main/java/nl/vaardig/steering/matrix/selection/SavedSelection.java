package nl.vaardig.steering.matrix.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.skills.scale.Track;
import org.hibernate.annotations.TenantId;

/**
 * A selection under a name, of one user; shared, every HR advisor of the municipality can open it and only its owner can
 * change it. Removed, it is kept for a day so that it can come back.
 */
@Entity
@Table(name = "saved_selection")
public class SavedSelection {

    public static final int LONGEST_NAME = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_selection")
    @SequenceGenerator(name = "saved_selection", sequenceName = "saved_selection_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private long accountId;
    private String name;
    private boolean shared;
    private Long departmentId;
    private boolean alone;
    private Long jobRoleId;

    @Enumerated(EnumType.STRING)
    private Population population;

    @Enumerated(EnumType.STRING)
    private Track track;

    private Long goalId;
    private Integer criticality;
    private boolean gaps;
    private Instant removedAt;

    protected SavedSelection() {
        // for Hibernate
    }

    /** @param account whose it is */
    public SavedSelection(long account, String name, boolean shared, MatrixChoice choice) {
        accountId = account;
        rename(name);
        share(shared);
        departmentId = choice.department();
        alone = choice.alone();
        jobRoleId = choice.jobRole();
        population = choice.population();
        track = choice.track();
        goalId = choice.goal();
        criticality = choice.criticality();
        gaps = choice.gaps();
    }

    public void rename(String newName) {
        name = Given.text(newName, LONGEST_NAME, "savedSelection.name");
    }

    public void share(boolean withColleagues) {
        shared = withColleagues;
    }

    public void remove(Instant at) {
        RuleRefused.unless(removedAt == null, "rule.selection.removed");
        removedAt = Given.present(at, "savedSelection.removedAt");
    }

    public void restore() {
        RuleRefused.unless(removedAt != null, "rule.selection.there");
        removedAt = null;
    }

    public MatrixChoice choice() {
        return new MatrixChoice(departmentId, alone, jobRoleId, population, track, goalId, criticality, gaps);
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    public boolean isShared() {
        return shared;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }
}
