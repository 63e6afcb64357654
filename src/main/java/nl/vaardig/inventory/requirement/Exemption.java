package nl.vaardig.inventory.requirement;

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
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/**
 * A skill that is not asked of somebody for a while, whoever asks it, with the reason that he or she reads. It is not
 * met either: it isn't asked. From the first day through the last, or until it is taken back.
 */
@Entity
@Table(name = "exemption")
@UsesSkill(holds = Holds.TOLD, asks = UsesSkill.NONE, follows = Follows.IN_ITS_OWN_WAY)
public class Exemption {

    public static final int LONGEST_REASON = 500;
    public static final int MOST_YEARS = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exemption")
    @SequenceGenerator(name = "exemption", sequenceName = "exemption_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Skill skill;

    private String reason;
    private LocalDate fromOn;
    private LocalDate untilOn;
    private Long grantedBy;
    private Instant grantedAt;
    private LocalDate takenBackOn;
    private Long takenBackBy;

    protected Exemption() {
        // for Hibernate
    }

    /** @param until the last day, or null until it is taken back @param by the account; null when imported */
    public Exemption(
            Employee employee, Skill skill, String reason, LocalDate from, LocalDate until, Long by, Instant at) {
        this.employee = Given.present(employee, "exemption.employee");
        this.skill = Given.present(skill, "exemption.skill");
        this.reason = Given.text(reason, LONGEST_REASON, "exemption.reason");
        fromOn = Given.present(from, "exemption.from");
        untilOn = until == null ? null : checked(from, until);
        grantedBy = by;
        grantedAt = Given.present(at, "exemption.grantedAt");
    }

    static LocalDate checked(LocalDate from, LocalDate until) {
        RuleRefused.unless(!until.isBefore(from), "rule.exemption.endBeforeStart");
        RuleRefused.unless(!until.isAfter(from.plusYears(MOST_YEARS)), "rule.exemption.tooLong", MOST_YEARS);
        return until;
    }

    /** From today on it is asked again; the days before stay exempt, so that no past figure changes. */
    public void takeBack(LocalDate today, Long by) {
        RuleRefused.unless(takenBackOn == null, "rule.exemption.takenBackAlready");
        RuleRefused.unless(untilOn == null || !untilOn.isBefore(today), "rule.exemption.over");
        takenBackOn = today;
        takenBackBy = by;
    }

    /** The condition on an alias in HQL. @param day the name of the parameter with the day */
    public static String on(String exemption, String day) {
        return """
                %1$s.fromOn <= :%2$s and (%1$s.untilOn is null or %1$s.untilOn >= :%2$s)
                 and (%1$s.takenBackOn is null or %1$s.takenBackOn > :%2$s)"""
                .formatted(exemption, day);
    }

    public boolean isTakenBack() {
        return takenBackOn != null;
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

    public String reason() {
        return reason;
    }

    public LocalDate from() {
        return fromOn;
    }

    /** The last day as granted; null until taken back. */
    public LocalDate until() {
        return untilOn;
    }

    public Long grantedBy() {
        return grantedBy;
    }

    public LocalDate takenBackOn() {
        return takenBackOn;
    }
}
