package nl.vaardig.talent.retirement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.said.Said;
import org.hibernate.annotations.TenantId;

/** What one employee told: a year, and nothing about why. */
@Entity
@Table(name = "told_retirement")
public class ToldRetirement {

    /** Further ahead nobody needs to know. */
    public static final int MOST_YEARS = 15;

    @Id
    private Long employeeId;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private int retirementYear;
    private Instant toldAt;

    protected ToldRetirement() {
        // for Hibernate
    }

    public ToldRetirement(long employeeId, int year, Instant now, int thisYear) {
        this.employeeId = employeeId;
        tell(year, now, thisYear);
    }

    /** @throws RuleRefused for a year that is past, or more than {@value #MOST_YEARS} ahead */
    public void tell(int year, Instant now, int thisYear) {
        RuleRefused.unless(
                year >= thisYear && year <= thisYear + MOST_YEARS,
                "rule.retirement.year",
                String.valueOf(thisYear),
                String.valueOf(thisYear + MOST_YEARS));
        retirementYear = year;
        toldAt = Given.present(now, "toldRetirement.toldAt");
    }

    /** Reads year: this one to {@value #MOST_YEARS} ahead. Null when it can't be used. */
    static Integer read(Said said, LocalDate today) {
        return said.year("year", today.getYear(), today.getYear() + MOST_YEARS);
    }

    public Long employeeId() {
        return employeeId;
    }

    public int year() {
        return retirementYear;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
