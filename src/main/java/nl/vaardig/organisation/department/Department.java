package nl.vaardig.organisation.department;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.kept.Watched;
import org.hibernate.annotations.TenantId;

/**
 * A node of the municipality's tree of departments and teams; the top has no parent. Nothing here is final: what stands
 * above another may be a proxy, and a final method of a proxy changes nothing that is kept.
 */
@Entity
@Watched
@Table(name = "department")
public class Department {

    /** Code and id of each, for files. */
    public static final String CODES = "select d.code, d.id from Department d";

    public static final int LONGEST_CODE = 40;
    public static final int LONGEST_NAME = 160;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "department")
    @SequenceGenerator(name = "department", sequenceName = "department_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private String code;
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private Department parent;

    protected Department() {
        // for Hibernate
    }

    public Department(String code, String name, Department parent) {
        this.code = Given.text(code, LONGEST_CODE, "department.code");
        rename(name);
        moveUnder(parent);
    }

    public void rename(String newName) {
        name = Given.text(newName, LONGEST_NAME, "department.name");
    }

    /** Null makes it a top. Refuses a place below itself. */
    public void moveUnder(Department newParent) {
        for (Department above = newParent; above != null; above = above.parent()) {
            // By code, not by identity: what stands above may be a proxy.
            RuleRefused.unless(!above.code().equals(code), "rule.department.belowItself", name);
        }
        parent = newParent;
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

    public Department parent() {
        return parent;
    }
}
