package nl.vaardig.skills.scale;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.kept.Watched;
import nl.vaardig.platform.words.Bilingual;
import org.hibernate.annotations.TenantId;

/** An ordered row of levels; each framework brings its own, of any length. */
@Entity
@Watched
@Table(name = "scale")
public class Scale {

    public static final int LONGEST_CODE = 40;
    public static final int LONGEST_NAME = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scale")
    @SequenceGenerator(name = "scale", sequenceName = "scale_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private String code;
    private Bilingual name;

    protected Scale() {
        // for Hibernate
    }

    public Scale(String code, Bilingual name) {
        this.code = Given.text(code, LONGEST_CODE, "scale.code");
        rename(name);
    }

    public void rename(Bilingual newName) {
        name = Given.both(newName, LONGEST_NAME, "scale.name");
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
}
