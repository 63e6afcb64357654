package nl.vaardig.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

    protected RatingSetAside() {
        // for Hibernate
    }

    /** The account is null when a rule did it. */
    public RatingSetAside(Rating rating, Long account, Instant at) {
        this.rating = Given.present(rating, "ratingSetAside.rating");
        this.setAsideBy = account;
        this.setAsideAt = Given.present(at, "ratingSetAside.at");
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
}
