package nl.vaardig.organisation.employee;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import org.hibernate.annotations.TenantId;

/**
 * One employment spell: an employee, in a department, in a job role, for a part of full time (fte, 0 to 2).
 * A move to another department or role ends one appointment and begins the next.
 */
@Entity
@Table(name = "appointment")
public class Appointment {

    public static final int LONGEST_NUMBER = 60;
    public static final int MOST_FTE = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appointment")
    @SequenceGenerator(name = "appointment", sequenceName = "appointment_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Department department;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private JobRole jobRole;

    @Column(precision = 5, scale = 4)
    private BigDecimal fte;

    private LocalDate startOn;
    private LocalDate endOn;

    @Enumerated(EnumType.STRING)
    private EndReason endReason;

    protected Appointment() {
        // for Hibernate
    }

    public Appointment(
            String number,
            Employee employee,
            Department department,
            JobRole jobRole,
            BigDecimal fte,
            LocalDate startOn) {
        this.number = Given.text(number, LONGEST_NUMBER, "appointment.number");
        this.employee = Given.present(employee, "appointment.employee");
        correct(department, jobRole, fte, startOn);
    }

    /** Takes over what the personnel system says was so all along; a real move is a new appointment. */
    public void correct(Department in, JobRole as, BigDecimal partOfFullTime, LocalDate firstDay) {
        Given.present(firstDay, "appointment.startOn");
        RuleRefused.unless(endOn == null || !endOn.isBefore(firstDay), "rule.appointment.endBeforeStart");
        department = Given.present(in, "appointment.department");
        jobRole = Given.present(as, "appointment.jobRole");
        fte = Given.between(0, MOST_FTE, partOfFullTime, "appointment.fte");
        startOn = firstDay;
    }

    /** Ends on this day, worked in full. A new end replaces the former. */
    public void end(LocalDate lastDay, EndReason reason) {
        Given.present(lastDay, "appointment.endOn");
        RuleRefused.unless(!lastDay.isBefore(startOn), "rule.appointment.endBeforeStart");
        endReason = Given.present(reason, "appointment.endReason");
        endOn = lastDay;
    }

    /** Takes back an end, such as when a fixed term is prolonged. */
    public void goOn() {
        endOn = null;
        endReason = null;
    }

    public boolean isActiveOn(LocalDate day) {
        return !day.isBefore(startOn) && (endOn == null || !day.isAfter(endOn));
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Employee employee() {
        return employee;
    }

    public Department department() {
        return department;
    }

    public JobRole jobRole() {
        return jobRole;
    }

    public BigDecimal fte() {
        return fte;
    }

    public LocalDate startOn() {
        return startOn;
    }

    public LocalDate endOn() {
        return endOn;
    }

    public EndReason endReason() {
        return endReason;
    }
}
