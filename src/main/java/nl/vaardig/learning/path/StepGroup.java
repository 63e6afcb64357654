package nl.vaardig.learning.path;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.TenantId;

/**
 * Steps that are open at the same time: all of them are done, in any order, or some are chosen. Only steps are in it, so
 * a group is never in a group.
 */
@Entity
@Table(name = "step_group")
public class StepGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "step_group")
    @SequenceGenerator(name = "step_group", sequenceName = "step_group_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PathVersion pathVersion;

    private Integer choose;

    protected StepGroup() {
        // for Hibernate
    }

    /** @param choose how many are enough, 1 or more; null: all */
    public StepGroup(PathVersion version, Integer choose) {
        this.pathVersion = Given.present(version, "stepGroup.version");
        this.choose = choose == null ? null : Given.between(1, 1000, choose, "stepGroup.choose");
    }

    public void choose(Integer enough) {
        choose = enough == null ? null : Given.between(1, 1000, enough, "stepGroup.choose");
    }

    public Long id() {
        return id;
    }

    public PathVersion pathVersion() {
        return pathVersion;
    }

    public Integer choose() {
        return choose;
    }

    /** How many of so many steps are enough. */
    public int enough(int members) {
        return choose == null ? members : Math.min(choose, members);
    }
}
