package nl.vaardig.dashboard.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import nl.vaardig.assignment.PlannedLevels;
import nl.vaardig.inventory.AsOf;
import nl.vaardig.inventory.rate.ExpiringLevels;

/** Reads what is known of the cells of some people beside their levels, each kind in one query. */
@ApplicationScoped
@Transactional
public class MatrixFacts {

    @Inject
    PlannedLevels plannedLevels;

    @Inject
    ExpiringLevels expiringLevels;

    @Inject
    Clock clock;

    /** On a past day: what was planned then; what was about to expire then is long known. */
    public CellFacts of(Collection<Long> employees, AsOf when) {
        if (!when.isToday()) return new CellFacts(plannedLevels.soonest(employees, when.knownAt()), Map.of());
        return new CellFacts(
                plannedLevels.soonest(employees, clock.instant()), expiringLevels.soon(employees, when.on()));
    }
}
