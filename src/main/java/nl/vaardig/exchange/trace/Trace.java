package nl.vaardig.exchange.trace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.TenantId;

/** One thing that an import made or changed, with its state before and after: see {@link States}. */
@Entity
@Table(name = "import_trace")
public class Trace {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_trace")
    @SequenceGenerator(name = "import_trace", sequenceName = "import_trace_seq", allocationSize = 1000)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private long runId;
    private int line;
    private long entityId;
    private String stateBefore;
    private String stateAfter;

    protected Trace() {
        // for Hibernate
    }

    Trace(long runId, int line, long entityId, String before, String after) {
        this.runId = runId;
        this.line = line;
        this.entityId = entityId;
        this.stateBefore = before;
        becomes(after);
    }

    void becomes(String after) {
        stateAfter = Given.present(after, "importTrace.stateAfter");
    }

    public int line() {
        return line;
    }

    public long entityId() {
        return entityId;
    }

    public boolean isMade() {
        return stateBefore == null;
    }

    public String before() {
        return stateBefore;
    }

    public String after() {
        return stateAfter;
    }
}
