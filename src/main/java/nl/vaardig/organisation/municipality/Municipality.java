package nl.vaardig.organisation.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.regex.Pattern;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;

/** A tenant, known by its CBS code, with the settings it chooses itself. */
@Entity
@Table(name = "municipality")
public class Municipality {

    /** Figures about fewer people than this are never shown, whatever a municipality would like. */
    public static final int SMALLEST_GROUP_FLOOR = 5;
    /** The largest group that may be asked to stay hidden: more would hide nearly everything. */
    public static final int SMALLEST_GROUP_CEILING = 50;

    /** A weekend lies between Friday and Monday, a few days off between two contracts. */
    private static final int DAYS_BETWEEN = 7;

    /** Whoever is away for longer than a month has left. */
    public static final int MOST_DAYS_BETWEEN = 31;

    public static final int MOST_DAYS_TO_OBJECT = 90;
    public static final int MOST_WEEKS_TO_COMPLETE = 104;
    public static final int LONGEST_NAME = 120;

    private static final Pattern CBS_CODE = Pattern.compile("GM\\d{4}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "municipality")
    @SequenceGenerator(name = "municipality", sequenceName = "municipality_seq", allocationSize = 50)
    private Long id;

    private String code;
    private String name;
    private String countingRule = "PRIORITISED";
    private int smallestGroup = SMALLEST_GROUP_FLOOR;
    private int talentSkillsNeeded = 1;
    private int defaultWeeksToComplete = 12;
    private int daysBetweenAppointments = DAYS_BETWEEN;
    private int agreementDays = 14;
    private Instant createdAt;

    protected Municipality() {
        // for Hibernate
    }

    public Municipality(String code, String name, Instant createdAt) {
        this.code = Given.text(code, 10, "municipality.code");
        if (!CBS_CODE.matcher(this.code).matches()) {
            throw new IllegalArgumentException("municipality.code is not a CBS code such as GM0344");
        }
        this.createdAt = Given.present(createdAt, "municipality.createdAt");
        rename(name);
    }

    public void rename(String newName) {
        name = Given.text(newName, LONGEST_NAME, "municipality.name");
    }

    /** The name of an inventory {@code CountingRule}; this floor lies below inventory and does not know its words. */
    public void countBy(String rule) {
        countingRule = Given.text(rule, 12, "municipality.countingRule");
    }

    /** People, 5 or more. */
    public void hideGroupsBelow(int people) {
        RuleRefused.unless(people >= SMALLEST_GROUP_FLOOR, "rule.municipality.smallestGroup", SMALLEST_GROUP_FLOOR);
        smallestGroup = people;
    }

    /** How many of the skill criteria together make a digital talent: 1 or more. */
    public void askTalentSkills(int needed) {
        RuleRefused.unless(needed >= 1, "rule.municipality.talentSkillsNeeded");
        talentSkillsNeeded = needed;
    }

    /** Weeks an employee gets for a learning path: 1 to 104. */
    public void giveWeeksToComplete(int weeks) {
        RuleRefused.unless(
                weeks >= 1 && weeks <= MOST_WEEKS_TO_COMPLETE,
                "rule.municipality.weeksToComplete",
                1,
                MOST_WEEKS_TO_COMPLETE);
        defaultWeeksToComplete = weeks;
    }

    /** Days without an appointment that may lie between two of one stay: 0 to {@link #MOST_DAYS_BETWEEN}. */
    public void joinAppointmentsWithin(int days) {
        RuleRefused.unless(
                days >= 0 && days <= MOST_DAYS_BETWEEN, "rule.municipality.daysBetween", 0, MOST_DAYS_BETWEEN);
        daysBetweenAppointments = days;
    }

    /** Days an employee has to object to what a manager recorded as agreed: 1 to 90. None would be the manager alone. */
    public void giveDaysToObject(int days) {
        RuleRefused.unless(
                days >= 1 && days <= MOST_DAYS_TO_OBJECT, "rule.municipality.agreementDays", 1, MOST_DAYS_TO_OBJECT);
        agreementDays = days;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String countingRule() {
        return countingRule;
    }

    public int smallestGroup() {
        return smallestGroup;
    }

    public int talentSkillsNeeded() {
        return talentSkillsNeeded;
    }

    public int defaultWeeksToComplete() {
        return defaultWeeksToComplete;
    }

    public int daysBetweenAppointments() {
        return daysBetweenAppointments;
    }

    public int agreementDays() {
        return agreementDays;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
