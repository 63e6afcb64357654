package nl.vaardig.inventory.rating.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** What the levels of somebody come to today, in one row, as PersonRows writes it: skill × 1000 + level, with commas. */
@Entity
@Immutable
@Table(name = "person_levels")
public class PersonLevels {

    @Id
    private Long employeeId;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private byte[] levels;

    protected PersonLevels() {
        // for Hibernate
    }
}
