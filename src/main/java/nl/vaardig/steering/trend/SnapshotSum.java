package nl.vaardig.steering.trend;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/** The counts of one skill among one population in all departments together: what its {@link SnapshotLine lines} come to. */
@Entity
@IdClass(SnapshotSum.Key.class)
@Table(name = "snapshot_sum")
@UsesSkill(holds = Holds.COUNTED, keeps = UsesSkill.NONE, asks = UsesSkill.NONE, follows = Follows.STAYS_AS_IT_WAS_SAID)
public class SnapshotSum {

    /** One for each snapshot, population and skill. */
    public record Key(long snapshotId, Population population, long skillId) implements Serializable {}

    // Named here, because the names of parts of a key would begin with id_.
    @Id
    @Column(name = "snapshot_id")
    private long snapshotId;

    @Id
    @Column(name = "population")
    @Enumerated(EnumType.STRING)
    private Population population;

    @Id
    @Column(name = "skill_id")
    private long skillId;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private long requirements;
    private long met;
    private long notAssessed;
    private long weightedGap;
    private long weightedNeedKnown;
    private long weightedNeedAll;

    protected SnapshotSum() {
        // for Hibernate
    }

    private SnapshotSum(Key key, GapSum sum) {
        snapshotId = key.snapshotId();
        population = key.population();
        skillId = key.skillId();
        requirements = sum.requirements();
        met = sum.met();
        notAssessed = sum.notAssessed();
        weightedGap = sum.weightedGap();
        weightedNeedKnown = sum.weightedNeedKnown();
        weightedNeedAll = sum.weightedNeedAll();
    }

    /** @param lines all of the snapshot */
    static Stream<SnapshotSum> of(Snapshot snapshot, Map<SnapshotKey, GapSum> lines) {
        Map<Key, GapSum> sums = new HashMap<>();
        lines.forEach((line, sum) ->
                sums.merge(new Key(snapshot.id(), line.population(), line.skillId()), sum, GapSum::plus));
        return sums.entrySet().stream().map(one -> new SnapshotSum(one.getKey(), one.getValue()));
    }
}
