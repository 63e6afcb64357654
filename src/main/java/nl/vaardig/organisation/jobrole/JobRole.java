package nl.vaardig.organisation.jobrole;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.kept.Watched;
import nl.vaardig.platform.words.Bilingual;
import org.hibernate.annotations.TenantId;

/** A kind of job (HR21-like). What it asks of people is in the requirements of inventory. */
@Entity
@Watched
@Table(name = "job_role")
public class JobRole {

    /** Code and id of each, for files. */
    public static final String CODES = "select r.code, r.id from JobRole r";

    public static final int LONGEST_CODE = 60;
    public static final int LONGEST_NAME = 160;
    public static final int LONGEST_DESCRIPTION = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_role")
    @SequenceGenerator(name = "job_role", sequenceName = "job_role_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private String code;
    private Bilingual name;
    private Bilingual description;

    @Enumerated(EnumType.STRING)
    private Population population;

    private boolean managerial;

    protected JobRole() {
        // for Hibernate
    }

    public JobRole(String code, Bilingual name, Bilingual description, Population population, boolean managerial) {
        this.code = Given.text(code, LONGEST_CODE, "jobRole.code");
        describe(name, description);
        place(population, managerial);
    }

    public void describe(Bilingual newName, Bilingual newDescription) {
        name = Given.both(newName, LONGEST_NAME, "jobRole.name");
        description = Given.fits(newDescription, LONGEST_DESCRIPTION, "jobRole.description");
    }

    public void place(Population in, boolean asManager) {
        population = Given.present(in, "jobRole.population");
        managerial = asManager;
    }

    /** What one may find it by. */
    public String words() {
        return name.nl() + " " + name.en() + " " + code;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Bilingual name() {
        return name;
    }

    public Bilingual description() {
        return description;
    }

    public Population population() {
        return population;
    }

    public boolean managerial() {
        return managerial;
    }
}
