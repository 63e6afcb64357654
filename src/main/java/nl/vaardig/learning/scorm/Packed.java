package nl.vaardig.learning.scorm;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.vaardig.learning.material.Material;
import nl.vaardig.learning.material.MaterialKind;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.words.Bilingual;

/** A package of another maker. Who begins gets the version in use; who has begun stays with theirs. */
@Entity
@Table(name = "packed")
@DiscriminatorValue("PACKAGE")
public class Packed extends Material {

    @ManyToOne(fetch = FetchType.LAZY)
    private PackedVersion inUse;

    private boolean openingEnough;
    private boolean passMarkIgnored;

    protected Packed() {
        // for Hibernate
    }

    Packed(Bilingual title) {
        super(title);
    }

    void use(PackedVersion version) {
        inUse = Given.present(version, "packed.inUse");
    }

    /**
     * @param opening whether who opened it is done, where it says nothing itself
     * @param ignored whether the pass mark of its maker doesn't count
     */
    void take(Bilingual title, boolean opening, boolean ignored) {
        entitle(title);
        openingEnough = opening;
        passMarkIgnored = ignored;
    }

    @Override
    public MaterialKind kind() {
        return MaterialKind.PACKAGE;
    }

    public PackedVersion inUse() {
        return inUse;
    }

    public boolean openingEnough() {
        return openingEnough;
    }

    public boolean passMarkIgnored() {
        return passMarkIgnored;
    }
}
