package nl.vaardig.steering.trend;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/** The counts of one skill among one population in one department, without those below it. */
@Entity
@Table(name = "snapshot_line")
@UsesSkill(holds = Holds.COUNTED, keeps = UsesSkill.NONE, asks = UsesSkill.NONE, follows = Follows.STAYS_AS_IT_WAS_SAID)
public class SnapshotLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "snapshot_line")
    @SequenceGenerator(name = "snapshot_line", sequenceName = "snapshot_line_seq", allocationSize = 1000)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    // Ids and no references: thousands are written at once and none is read but in sums.
    private long snapshotId;
    private long departmentId;

    @Enumerated(EnumType.STRING)
    private Population population;

    private long skillId;
    private long requirements;
    private long met;
    private long notAssessed;
    private long weightedGap;
    private long weightedNeedKnown;
    private long weightedNeedAll;

    protected SnapshotLine() {
        // for Hibernate
    }

    SnapshotLine(Snapshot snapshot, SnapshotKey key, GapSum sum) {
        snapshotId = snapshot.id();
        departmentId = key.departmentId();
        population = key.population();
        skillId = key.skillId();
        requirements = sum.requirements();
        met = sum.met();
        notAssessed = sum.notAssessed();
        weightedGap = sum.weightedGap();
        weightedNeedKnown = sum.weightedNeedKnown();
        weightedNeedAll = sum.weightedNeedAll();
    }
}
