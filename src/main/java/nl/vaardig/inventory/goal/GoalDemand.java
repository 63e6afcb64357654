package nl.vaardig.inventory.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.kept.Watched;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/**
 * A goal asks for a number of people who are at a level of a skill, or above it, by a day: in the whole municipality,
 * or in one department with all below it. Who they are is left open; that is what makes it no requirement.
 */
@Entity
@Watched
@Table(name = "goal_demand")
@UsesSkill(holds = Holds.GOAL, follows = Follows.IN_ITS_OWN_WAY)
public class GoalDemand {

    /** More people than any municipality has. */
    public static final int MOST_PEOPLE = 99_999;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "goal_demand")
    @SequenceGenerator(name = "goal_demand", sequenceName = "goal_demand_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StrategicGoal goal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Skill skill;

    private int level;
    private int people;
    private LocalDate neededBy;

    @ManyToOne(fetch = FetchType.LAZY)
    private Department department;

    protected GoalDemand() {
        // for Hibernate
    }

    /** @param department null for the whole municipality */
    public GoalDemand(
            StrategicGoal goal, Skill skill, int level, int people, LocalDate neededBy, Department department) {
        this.goal = Given.present(goal, "goalDemand.goal");
        this.skill = Given.present(skill, "goalDemand.skill");
        this.department = department;
        ask(level, people, neededBy);
    }

    public void ask(int newLevel, int newPeople, LocalDate by) {
        level = skill.checked(newLevel);
        people = Given.between(1, MOST_PEOPLE, newPeople, "goalDemand.people");
        neededBy = Given.present(by, "goalDemand.neededBy");
    }

    public Long id() {
        return id;
    }

    public StrategicGoal goal() {
        return goal;
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

    public LocalDate neededBy() {
        return neededBy;
    }

    /** Null for the whole municipality. */
    public Department department() {
        return department;
    }
}
