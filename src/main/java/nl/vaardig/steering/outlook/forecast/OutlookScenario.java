package nl.vaardig.steering.outlook.forecast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.TenantId;

/** A named way to close the distance. Its measures, by skill and year, are rows of their own. */
@Entity
@Table(name = "outlook_scenario")
public class OutlookScenario {

    public static final int LONGEST_NAME = 80;
    /** Euros; more for one person is a slip of the keyboard. */
    public static final int MOST_COST = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outlook_scenario")
    @SequenceGenerator(name = "outlook_scenario", sequenceName = "outlook_scenario_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private String name;

    @Column(precision = 10, scale = 2)
    private BigDecimal hireCost;

    @Column(precision = 10, scale = 2)
    private BigDecimal borrowCost;

    private Instant createdAt;
    private Instant removedAt;

    protected OutlookScenario() {
        // for Hibernate
    }

    public OutlookScenario(ScenarioWish wish, Instant now) {
        this.createdAt = Given.present(now, "outlookScenario.createdAt");
        describe(wish);
    }

    public void describe(ScenarioWish wish) {
        name = Given.text(wish.name(), LONGEST_NAME, "outlookScenario.name");
        hireCost = Given.between(0, MOST_COST, wish.hireCost(), "outlookScenario.hireCost");
        borrowCost = Given.between(0, MOST_COST, wish.borrowCost(), "outlookScenario.borrowCost");
    }

    public void remove(Instant now) {
        if (removedAt == null) removedAt = now;
    }

    public void putBack() {
        removedAt = null;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public BigDecimal hireCost() {
        return hireCost;
    }

    public BigDecimal borrowCost() {
        return borrowCost;
    }
}
