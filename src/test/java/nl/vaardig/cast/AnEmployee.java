package nl.vaardig.cast;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Appointment;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;

/** Somebody who comes to work here: {@code anEmployee("7").since(day).in(department).as(role)}. Two years ago, unless told. */
public final class AnEmployee {

    private final Cast cast;
    private final String number;
    private String given = "Mens";
    private LocalDate since;
    private Department department;

    AnEmployee(Cast cast, String number, LocalDate today) {
        this.cast = cast;
        this.number = number;
        since = today.minusYears(2);
    }

    public AnEmployee called(String givenName) {
        given = givenName;
        return this;
    }

    public AnEmployee since(LocalDate day) {
        since = day;
        return this;
    }

    public AnEmployee in(Department works) {
        department = works;
        return this;
    }

    /** At work, full time. */
    public Employee as(JobRole role) {
        Employee employee = withoutWork();
        cast.kept(new Appointment(number, employee, department, role, BigDecimal.ONE, since));
        return employee;
    }

    /** Known, without an appointment. */
    public Employee withoutWork() {
        return cast.kept(new Employee(number, given, "Nummer " + number, null, null));
    }
}
