package nl.vaardig.steering.outlook.forecast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import nl.vaardig.platform.Given;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/** What a scenario does in one year for one skill at one level. */
@Entity
@Table(name = "outlook_measure")
@UsesSkill(holds = Holds.PLAN, follows = Follows.SKILL_AND_LEVEL)
public class OutlookMeasure {

    public static final int MOST_PEOPLE = 9_999;

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outlook_measure")
    @SequenceGenerator(name = "outlook_measure", sequenceName = "outlook_measure_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private OutlookScenario scenario;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Skill skill;

    private int level;
    private int measureYear;

    @Column(precision = 6, scale = 1)
    private BigDecimal hire;

    @Column(precision = 6, scale = 1)
    private BigDecimal train;

    @Column(precision = 6, scale = 1)
    private BigDecimal borrow;

    protected OutlookMeasure() {
        // for Hibernate
    }

    public OutlookMeasure(OutlookScenario scenario, Skill skill, int level, int year, Measures measures) {
        this.scenario = Given.present(scenario, "outlookMeasure.scenario");
        this.skill = Given.present(skill, "outlookMeasure.skill");
        this.level = skill.checked(level);
        this.measureYear = Given.between(FIRST_YEAR, LAST_YEAR, year, "outlookMeasure.year");
        take(measures);
    }

    public void take(Measures measures) {
        hire = Given.between(0, MOST_PEOPLE, measures.hire(), "outlookMeasure.hire");
        train = Given.between(0, MOST_PEOPLE, measures.train(), "outlookMeasure.train");
        borrow = Given.between(0, MOST_PEOPLE, measures.borrow(), "outlookMeasure.borrow");
    }

    public OutlookScenario scenario() {
        return scenario;
    }

    public int year() {
        return measureYear;
    }

    public SkillLevel about() {
        return new SkillLevel(skill.id(), level);
    }

    public Measures measures() {
        return new Measures(hire, train, borrow);
    }
}
