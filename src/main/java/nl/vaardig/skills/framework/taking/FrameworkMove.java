package nl.vaardig.skills.framework.taking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/**
 * A row as it was before a new version was taken, under the name of its table; or, under "now" and that name, as it was
 * right after. Written by followers, many at once.
 */
@Entity
@Immutable
@IdClass(FrameworkMove.Key.class)
@Table(name = "framework_move")
public class FrameworkMove {

    public record Key(Long frameworkId, String thing, Long rowId) implements Serializable {}

    @Id
    @Column(name = "framework_id")
    private Long frameworkId;

    @Id
    @Column(name = "thing")
    private String thing;

    @Id
    @Column(name = "row_id")
    private Long rowId;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private long skillId;
    private Integer level;
    private LocalDate validUntil;

    protected FrameworkMove() {
        // for Hibernate
    }
}
