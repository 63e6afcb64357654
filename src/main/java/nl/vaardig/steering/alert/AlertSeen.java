package nl.vaardig.steering.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** When an account last opened a kind of alert. Written by {@link AlertNews} in one statement, never twice. */
@Entity
@Immutable
@IdClass(AlertSeen.Key.class)
@Table(name = "alert_seen")
public class AlertSeen {

    /** Within a municipality. */
    public record Key(Long accountId, Whose whose, AlertKind kind) implements Serializable {}

    // Named here, because the names of parts of a key would begin with id_.
    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Id
    @Column(name = "whose")
    @Enumerated(EnumType.STRING)
    private Whose whose;

    @Id
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private AlertKind kind;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private Instant seenAt;

    protected AlertSeen() {
        // for Hibernate
    }

    public AlertKind kind() {
        return kind;
    }

    public Instant seenAt() {
        return seenAt;
    }
}
