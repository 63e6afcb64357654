package nl.vaardig.steering.coverage.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/**
 * A department, with all below it, needs at least so many people (1 to {@value #MOST_PEOPLE}) at a level of a skill.
 * What is taken away stays in the table until the same is asked again, so that it can be put back.
 */
@Entity
@Table(name = "coverage_need")
@UsesSkill(holds = Holds.NEED, asks = "q.removedAt is null and " + UsesSkill.VALID, follows = Follows.SKILL_AND_LEVEL)
public class CoverageNeed {

    public static final int MOST_PEOPLE = 999;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coverage_need")
    @SequenceGenerator(name = "coverage_need", sequenceName = "coverage_need_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Department department;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Skill skill;

    private int level;
    private int people;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private Instant removedAt;

    protected CoverageNeed() {
        // for Hibernate
    }

    public CoverageNeed(Department department, Skill skill, int level, int people, LocalDate validFrom) {
        this.department = Given.present(department, "coverageNeed.department");
        this.skill = Given.present(skill, "coverageNeed.skill");
        this.level = skill.checked(level);
        this.validFrom = Given.present(validFrom, "coverageNeed.validFrom");
        ask(people, null);
    }

    /** @param lastDay null for as long as nobody says otherwise */
    public void ask(int newPeople, LocalDate lastDay) {
        RuleRefused.unless(lastDay == null || !lastDay.isBefore(validFrom), "rule.coverageNeed.endBeforeStart");
        people = Given.between(1, MOST_PEOPLE, newPeople, "coverageNeed.people");
        validUntil = lastDay;
    }

    public void remove(Instant now) {
        if (removedAt == null) removedAt = now;
    }

    public void putBack() {
        removedAt = null;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public Long id() {
        return id;
    }

    public Department department() {
        return department;
    }

    public Skill skill() {
        return skill;
    }

    public int level() {
        return level;
    }

    public int people() {
        return people;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }
}
