package nl.vaardig.exchange.trace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** The fact that somebody took an import back. */
@Entity
@Immutable
@Table(name = "import_undo")
public class Undone {

    @Id
    @Column(name = "run_id")
    private Long runId;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private String undoneBy;
    private Instant undoneAt;

    protected Undone() {
        // for Hibernate
    }

    public Undone(long runId, String by, Instant at) {
        this.runId = runId;
        this.undoneBy = Given.text(by, 200, "importUndo.undoneBy");
        this.undoneAt = Given.present(at, "importUndo.undoneAt");
    }
}
