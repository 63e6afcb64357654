package nl.vaardig.organisation.employee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Locale;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A person as known to one municipality's personnel system. Where and as what is in the appointments. */
@Entity
@Table(name = "employee")
public class Employee {

    /** Staff number and id of everyone, for files. */
    public static final String NUMBERS = "select e.staffNumber, e.id from Employee e";

    public static final int LONGEST_NUMBER = 40;
    public static final int LONGEST_GIVEN_NAME = 80;
    public static final int LONGEST_FAMILY_NAME = 120;
    public static final int LONGEST_MAIL = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "employee")
    @SequenceGenerator(name = "employee", sequenceName = "employee_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private String staffNumber;
    private String givenName;
    private String familyName;

    /** As lists have it: de Boer stands under B. */
    private String sortName;

    private String email;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private Integer birthYear;

    protected Employee() {
        // for Hibernate
    }

    /** E-mail address and year of birth may be unknown (null). */
    public Employee(String staffNumber, String givenName, String familyName, String email, Integer birthYear) {
        this.staffNumber = Given.text(staffNumber, LONGEST_NUMBER, "employee.staffNumber");
        correct(givenName, familyName, email, birthYear);
    }

    /** Takes over what the personnel system says now. */
    public void correct(String given, String family, String newEmail, Integer newBirthYear) {
        givenName = Given.text(given, LONGEST_GIVEN_NAME, "employee.givenName");
        familyName = Given.text(family, LONGEST_FAMILY_NAME, "employee.familyName");
        sortName = SortName.of(familyName);
        String address = Given.optionalText(newEmail, LONGEST_MAIL, "employee.email");
        email = address == null ? null : address.toLowerCase(Locale.ROOT);
        birthYear = newBirthYear == null ? null : Given.between(1900, 2100, newBirthYear, "employee.birthYear");
    }

    public String fullName() {
        return givenName + " " + familyName;
    }

    public Long id() {
        return id;
    }

    public String staffNumber() {
        return staffNumber;
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    public String email() {
        return email;
    }

    /** Only for group figures about people under 35. */
    public Integer birthYear() {
        return birthYear;
    }
}
