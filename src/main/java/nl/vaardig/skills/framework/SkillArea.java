package nl.vaardig.skills.framework;

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
import nl.vaardig.platform.kept.Watched;
import nl.vaardig.platform.words.Bilingual;
import org.hibernate.annotations.TenantId;

/** A chapter of a framework; the ordinal is its place. */
@Entity
@Watched
@Table(name = "skill_area")
public class SkillArea {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skill_area")
    @SequenceGenerator(name = "skill_area", sequenceName = "skill_area_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Framework framework;

    private String code;
    private Bilingual name;
    private int ordinal;

    protected SkillArea() {
        // for Hibernate
    }

    public SkillArea(Framework framework, String code, Bilingual name, int ordinal) {
        this.framework = Given.present(framework, "skillArea.framework");
        this.code = Given.text(code, 60, "skillArea.code");
        rename(name);
        place(ordinal);
    }

    public void rename(Bilingual newName) {
        name = Given.both(newName, 200, "skillArea.name");
    }

    public void place(int newOrdinal) {
        ordinal = newOrdinal;
    }

    public Long id() {
        return id;
    }

    public Framework framework() {
        return framework;
    }

    public String code() {
        return code;
    }

    public Bilingual name() {
        return name;
    }

    public int ordinal() {
        return ordinal;
    }
}
