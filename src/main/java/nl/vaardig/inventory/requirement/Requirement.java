package nl.vaardig.inventory.requirement;

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
import java.util.Objects;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/**
 * Somebody ({@link Asker}: a job role, a department, a goal, or a person's own work) asks a skill at a level, with an
 * importance of 1 to 5, from a day on and maybe until a last day. Another level is another requirement from a later day,
 * so that a past figure can be asked again.
 */
@Entity
@Table(name = "requirement")
@UsesSkill(holds = Holds.REQUIREMENT, asks = UsesSkill.VALID, follows = Follows.IN_ITS_OWN_WAY)
public class Requirement {

    public static final int MOST_IMPORTANT = 5;

    /** Of a reason, in each language. */
    public static final int MOST_REASON = 300;

    private static final Bilingual NOTHING_SAID = new Bilingual("", "");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "requirement")
    @SequenceGenerator(name = "requirement", sequenceName = "requirement_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY)
    private JobRole jobRole;

    @ManyToOne(fetch = FetchType.LAZY)
    private Department department;

    @ManyToOne(fetch = FetchType.LAZY)
    private StrategicGoal goal;

    @Enumerated(EnumType.STRING)
    private Population population;

    @ManyToOne(fetch = FetchType.LAZY)
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Skill skill;

    private int level;
    private int importance;
    private Bilingual reason;
    private LocalDate validFrom;
    private LocalDate validUntil;

    protected Requirement() {
        // for Hibernate
    }

    public Requirement(JobRole jobRole, Skill skill, int level, int importance, LocalDate validFrom) {
        this(Asker.jobRole(Given.present(jobRole, "requirement.jobRole")), skill, level, importance, validFrom);
    }

    public Requirement(Asker asker, Skill skill, int level, int importance, LocalDate validFrom) {
        jobRole = asker.jobRole();
        department = asker.department();
        goal = asker.goal();
        population = asker.population();
        employee = asker.employee();
        this.skill = Given.present(skill, "requirement.skill");
        this.validFrom = Given.present(validFrom, "requirement.validFrom");
        correct(level, importance);
        because(null);
    }

    /** For what was entered wrongly; a new demand is a new requirement. */
    public void correct(int newLevel, int newImportance) {
        level = skill.checked(newLevel);
        importance = Given.between(1, MOST_IMPORTANT, newImportance, "requirement.importance");
    }

    /** Why the work asks this level, in words for whom it is asked of; null or empty when nobody says so. */
    public void because(Bilingual why) {
        reason = Given.fits(why == null ? NOTHING_SAID : why, MOST_REASON, "requirement.reason");
    }

    /** The last day it is asked, or null for as long as nobody says otherwise. */
    public void lastUntil(LocalDate lastDay) {
        RuleRefused.unless(lastDay == null || !lastDay.isBefore(validFrom), "rule.requirement.endBeforeStart");
        validUntil = lastDay;
    }

    /** The first day that becomes another one when this is its last; null when none does. */
    LocalDate firstChangedBy(LocalDate lastDay) {
        if (Objects.equals(lastDay, validUntil)) return null;
        boolean isSooner = validUntil == null || lastDay != null && lastDay.isBefore(validUntil);
        return (isSooner ? lastDay : validUntil).plusDays(1);
    }

    /**
     * Another level or importance from a day on. What was asked until then stays, so that past figures can be asked
     * again; a change on the first day itself corrects this requirement.
     *
     * @return what is asked from that day on: a new requirement, or this one when its first day is meant
     */
    public Requirement changeFrom(LocalDate day, int newLevel, int newImportance) {
        RuleRefused.unless(!day.isBefore(validFrom), "rule.requirement.changeBeforeStart", validFrom);
        RuleRefused.unless(validUntil == null || !day.isAfter(validUntil), "rule.requirement.changeAfterEnd");
        RuleRefused.unless(newLevel != level || newImportance != importance, "rule.requirement.sameAsBefore");
        if (day.equals(validFrom)) {
            correct(newLevel, newImportance);
            return this;
        }
        Requirement next = new Requirement(asker(), skill, newLevel, newImportance, day);
        next.because(reason);
        next.lastUntil(validUntil);
        lastUntil(day.minusDays(1));
        return next;
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    public Long id() {
        return id;
    }

    public Asker asker() {
        return new Asker(jobRole, department, goal, population, employee);
    }

    public Skill skill() {
        return skill;
    }

    public int level() {
        return level;
    }

    public int importance() {
        return importance;
    }

    /** Empty when nobody said why. */
    public Bilingual reason() {
        return reason;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }
}
