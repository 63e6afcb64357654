package nl.vaardig.skills.scale;

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

/** One step of a scale, counted from 1. */
@Entity
@Watched
@Table(name = "scale_level")
public class ScaleLevel {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scale_level")
    @SequenceGenerator(name = "scale_level", sequenceName = "scale_level_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Scale scale;

    private int level;
    private Bilingual name;

    protected ScaleLevel() {
        // for Hibernate
    }

    public ScaleLevel(Scale scale, int level, Bilingual name) {
        this.scale = Given.present(scale, "scaleLevel.scale");
        this.level = Given.between(1, 100, level, "scaleLevel.level");
        rename(name);
    }

    public void rename(Bilingual newName) {
        name = Given.both(newName, Scale.LONGEST_NAME, "scaleLevel.name");
    }

    public Long id() {
        return id;
    }

    public Scale scale() {
        return scale;
    }

    public int level() {
        return level;
    }

    public Bilingual name() {
        return name;
    }
}
