package nl.vaardig.learning.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** What somebody chose about the own calendar: a secret address for other programs, and weekdays without work. */
@Entity
@Table(name = "session_calendar")
public class OwnCalendar {

    @Id
    private Long employeeId;

    @TenantId
    private Long municipalityId;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @MapsId
    private Employee employee;

    @Column(length = 32)
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] feedHash;

    private Instant feedMadeAt;
    private int daysOff;

    protected OwnCalendar() {
        // for Hibernate
    }

    public OwnCalendar(Employee employee) {
        this.employee = Given.present(employee, "calendar.employee");
    }

    /** Opens a new address; the one before works no more. @param hash SHA-256 */
    public void openFeed(byte[] hash, Instant at) {
        feedHash = hash.clone();
        feedMadeAt = at;
    }

    public void closeFeed() {
        feedHash = null;
        feedMadeAt = null;
    }

    public void chooseDaysOff(Collection<DayOfWeek> days) {
        daysOff = days.stream().distinct().mapToInt(OwnCalendar::bit).sum();
    }

    private static int bit(DayOfWeek day) {
        return 1 << day.ordinal();
    }

    public Set<DayOfWeek> daysOff() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) if ((daysOff & bit(day)) != 0) days.add(day);
        return days;
    }

    public Employee employee() {
        return employee;
    }

    /** Null when there is no address. */
    public Instant feedMadeAt() {
        return feedMadeAt;
    }
}
