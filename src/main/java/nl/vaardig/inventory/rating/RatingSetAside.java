package nl.vaardig.inventory.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** The fact that a rating no longer counts, from a moment on. The rating itself stays as it was written. */
@Entity
@Immutable
@Table(name = "rating_set_aside")
public class RatingSetAside {

    /** Why it no longer counts. */
    public enum Ground {
        /** A slip, by who said it. */
        TAKEN_BACK,
        /** An objection of the employee was upheld. */
        OBJECTION,
        /** A test or certificate turned out not to hold. */
        REVOKED;

        /** Everything but a slip is explained. */
        public boolean needsWords() {
            return this != TAKEN_BACK;
        }
    }

    public static final int LONGEST_REASON = 1000;

    @Id
    @Column(name = "rating_id")
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rating_id")
    private Rating rating;

    private Long setAsideBy;
    private Instant setAsideAt;

    @Enumerated(EnumType.STRING)
    private Ground why = Ground.TAKEN_BACK;

    private String reason;

    protected RatingSetAside() {
        // for Hibernate
    }

    /** The account is null when a rule did it. */
    public RatingSetAside(Rating rating, Long account, Instant at) {
        this.rating = Given.present(rating, "ratingSetAside.rating");
        this.setAsideBy = account;
        this.setAsideAt = Given.present(at, "ratingSetAside.at");
    }

    /** While it is being made: something else than a slip, with the reason in words (1–1000 characters). */
    public RatingSetAside because(Ground ground, String words) {
        if (!ground.needsWords()) throw new IllegalArgumentException("a slip has no reason");
        why = Given.present(ground, "ratingSetAside.why");
        reason = Given.text(words, LONGEST_REASON, "ratingSetAside.reason");
        return this;
    }

    public Rating rating() {
        return rating;
    }

    public Long by() {
        return setAsideBy;
    }

    public Instant at() {
        return setAsideAt;
    }

    public Ground why() {
        return why;
    }

    public String reason() {
        return reason;
    }
}
