package nl.vaardig.organisation.department;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/**
 * A department and one that stands above it, or itself: the tree laid out flat, so that a query finds what holds for
 * everyone below without climbing. Written by {@link DepartmentPlaces}.
 */
@Entity
@Immutable
@Table(name = "department_above")
public class DepartmentAbove {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Department department;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Department above;

    protected DepartmentAbove() {
        // for Hibernate
    }
}
