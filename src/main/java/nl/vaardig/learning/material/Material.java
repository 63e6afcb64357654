package nl.vaardig.learning.material;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.words.Bilingual;
import org.hibernate.annotations.TenantId;

/**
 * What people work with in a step, whose result says that the step is done. Once archived no other step takes it; the
 * steps that have it keep it.
 */
@Entity
@Table(name = "material")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
public abstract class Material {

    public static final int LONGEST_TITLE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "material")
    @SequenceGenerator(name = "material", sequenceName = "material_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private MaterialKind kind;

    private Bilingual title;
    private Instant archivedAt;

    protected Material() {
        // for Hibernate
    }

    protected Material(Bilingual title) {
        entitle(title);
    }

    protected void entitle(Bilingual newTitle) {
        title = Given.both(newTitle, LONGEST_TITLE, "material.title");
    }

    public void archive(Instant at) {
        if (archivedAt == null) archivedAt = Given.present(at, "material.archivedAt");
    }

    public void offerAgain() {
        archivedAt = null;
    }

    public boolean isOffered() {
        return archivedAt == null;
    }

    public abstract MaterialKind kind();

    public Long id() {
        return id;
    }

    public Bilingual title() {
        return title;
    }

    public Instant archivedAt() {
        return archivedAt;
    }
}
