package nl.vaardig.steering.outlook.forecast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.kept.Watched;
import org.hibernate.annotations.TenantId;

/** How many people of a population a municipality expects to hire in a year, in place of the average of the last years. */
@Entity
@Watched
@Table(name = "outlook_hiring")
public class OutlookHiring {

    public static final int MOST_PEOPLE = 9_999;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outlook_hiring")
    @SequenceGenerator(name = "outlook_hiring", sequenceName = "outlook_hiring_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @Enumerated(EnumType.STRING)
    private Population population;

    private int perYear;

    protected OutlookHiring() {
        // for Hibernate
    }

    OutlookHiring(Population population, int perYear) {
        this.population = Given.present(population, "outlookHiring.population");
        this.perYear = Given.between(0, MOST_PEOPLE, perYear, "outlookHiring.perYear");
    }

    public Population population() {
        return population;
    }

    public int perYear() {
        return perYear;
    }
}
