package nl.vaardig.learning.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.TenantId;

/**
 * Who is meant by the account of an actor: the municipality's home page and a key by chance, which says nothing of the person and
 * stays what it is when the name, the address, the department or the appointment changes.
 */
@Entity
@Table(name = "record_learner")
public class Learner {

    @Id
    private Long employeeId;

    @TenantId
    private Long municipalityId;

    private String homePage;
    private String accountName;

    protected Learner() {
        // for Hibernate
    }

    Learner(long employee, String homePage) {
        this.employeeId = employee;
        this.homePage = Given.text(homePage, 500, "learner.homePage");
        this.accountName = UUID.randomUUID().toString();
    }

    public Long employeeId() {
        return employeeId;
    }

    public String homePage() {
        return homePage;
    }

    public String accountName() {
        return accountName;
    }
}
