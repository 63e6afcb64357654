package nl.vaardig.learning.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** Something to do or to learn that statements speak of, with all that was said of it so far. */
@Entity
@Table(name = "record_activity")
public class Activity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_activity")
    @SequenceGenerator(name = "record_activity", sequenceName = "record_activity_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID mark;

    @Column(columnDefinition = "text")
    private String iri;

    @Column(columnDefinition = "mediumtext")
    private String definition;

    protected Activity() {
        // for Hibernate
    }

    Activity(UUID mark, String iri) {
        this.mark = Given.present(mark, "activity.mark");
        this.iri = Given.present(iri, "activity.iri");
    }

    /** @param all JSON of the definition; null when nothing is known */
    void define(String all) {
        definition = all;
    }

    public UUID mark() {
        return mark;
    }

    public String iri() {
        return iri;
    }

    public String definition() {
        return definition;
    }
}
