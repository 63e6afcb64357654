package nl.vaardig.inventory.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/** What the ratings come to under the counting rule: kept for speed, written by {@link CurrentLevels} only. */
@Entity
@IdClass(CurrentLevel.Key.class)
@Table(name = "current_level")
@UsesSkill(holds = Holds.PART, follows = Follows.IS_COUNTED_ANEW)
public class CurrentLevel {

    /** Ids of the employee and the skill. */
    public record Key(Long employee, Long skill) implements Serializable {}

    // Named here, because the names of parts of a key would begin with id_.
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id")
    private Employee employee;

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "skill_id")
    private Skill skill;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private int level;

    @Enumerated(EnumType.STRING)
    private RatingSource source;

    private LocalDate validOn;
    private LocalDate countsUntil;
    private Long ratingId;
    private Integer selfLevel;
    private Integer managerLevel;
    private Integer fadedFrom;
    private LocalDate lowerFrom;
    private boolean agreed;

    protected CurrentLevel() {
        // for Hibernate
    }

    public Employee employee() {
        return employee;
    }

    public Skill skill() {
        return skill;
    }

    public int level() {
        return level;
    }

    public RatingSource source() {
        return source;
    }

    public LocalDate validOn() {
        return validOn;
    }

    public LocalDate countsUntil() {
        return countsUntil;
    }

    public Long ratingId() {
        return ratingId;
    }

    /** What the deciding rating says, where it counts as less by now; else null. */
    public Integer fadedFrom() {
        return fadedFrom;
    }

    /** The first day on which the deciding rating counts as less than now; null = never. */
    public LocalDate lowerFrom() {
        return lowerFrom;
    }

    public Integer selfLevel() {
        return selfLevel;
    }

    public Integer managerLevel() {
        return managerLevel;
    }

    /** Whether the newest of what the two say is what they agreed on. */
    public boolean isAgreed() {
        return agreed;
    }
}
