package nl.vaardig.inventory.rating.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** All that was said of somebody that may count, in one row, as PersonRows writes it: skill, level, rank, valid on, valid until, recorded, set aside. */
@Entity
@Immutable
@Table(name = "person_ratings")
public class PersonRatings {

    @Id
    private Long employeeId;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private byte[] ratings;

    protected PersonRatings() {
        // for Hibernate
    }
}
