package nl.vaardig.inventory.round.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/** An invitation or a reminder that somebody finds on the own first page, until it is marked as seen. */
@Entity
@Table(name = "round_notice")
public class RoundNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private long roundId;
    private long employeeId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private LocalDate givenOn;
    private Instant seenAt;

    protected RoundNotice() {
        // for Hibernate
    }

    public long roundId() {
        return roundId;
    }

    public NoticeKind kind() {
        return kind;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public boolean isSeen() {
        return seenAt != null;
    }
}
