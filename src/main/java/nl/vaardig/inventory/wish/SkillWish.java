package nl.vaardig.inventory.wish;

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
import java.time.LocalDate;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.Given;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/** What an employee says beside a level, and may change at will: wanting to grow, helping others, how sure, last used. */
@Entity
@Table(name = "skill_wish")
@UsesSkill(holds = Holds.TOLD, asks = UsesSkill.NONE, follows = Follows.SKILL)
public class SkillWish {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skill_wish")
    @SequenceGenerator(name = "skill_wish", sequenceName = "skill_wish_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Skill skill;

    private boolean wantsToGrow;
    private boolean canHelpOthers;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @Enumerated(EnumType.STRING)
    private LastUsed lastUsed;

    private LocalDate toldOn;

    protected SkillWish() {
        // for Hibernate
    }

    public SkillWish(Employee employee, Skill skill) {
        this.employee = Given.present(employee, "skillWish.employee");
        this.skill = Given.present(skill, "skillWish.skill");
    }

    public void say(boolean grow, boolean help) {
        wantsToGrow = grow;
        canHelpOthers = help;
    }

    /** Each null = not said. @param told the day on which the last use was told, the last time it was */
    public void add(Certainty sure, LastUsed used, LocalDate told) {
        certainty = sure;
        lastUsed = used;
        toldOn = used == null ? null : told;
    }

    public Long id() {
        return id;
    }

    public Employee employee() {
        return employee;
    }

    public Skill skill() {
        return skill;
    }

    public Certainty certainty() {
        return certainty;
    }

    public LastUsed lastUsed() {
        return lastUsed;
    }

    public LocalDate toldOn() {
        return toldOn;
    }
}
