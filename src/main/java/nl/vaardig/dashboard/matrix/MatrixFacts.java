package nl.vaardig.dashboard.matrix;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import nl.vaardig.assignment.PlannedLevels;
import nl.vaardig.inventory.AsOf;
import nl.vaardig.inventory.rate.ExpiringLevels;
import nl.vaardig.inventory.requirement.ExemptionRow;
import nl.vaardig.inventory.requirement.Exemptions;
import nl.vaardig.platform.InList;

/** Reads what is known of the cells of some people beside their levels, each kind in one query. */
@ApplicationScoped
@Transactional
public class MatrixFacts {

    @Inject
    PlannedLevels plannedLevels;

    @Inject
    ExpiringLevels expiringLevels;

    @Inject
    Exemptions exemptions;

    @Inject
    Clock clock;

    /**
     * On a past day: what was planned and exempt then; what was about to expire then is long known.
     *
     * @param employees whom the user may see
     */
    public CellFacts of(Collection<Long> employees, AsOf when) {
        boolean today = when.isToday();
        return new CellFacts(
                plannedLevels.soonest(employees, today ? clock.instant() : when.knownAt()),
                today ? expiringLevels.of(employees, when.on()) : Map.of(),
                exempt(employees, when.on()));
    }

    private Map<Long, Map<Long, ExemptionRow>> exempt(Collection<Long> employees, LocalDate day) {
        return exemptions
                .of("e.id in (:people)", query -> query.setParameter("people", InList.of(employees)), day)
                .stream()
                .collect(groupingBy(
                        ExemptionRow::employeeId, toMap(ExemptionRow::skillId, row -> row, (one, other) -> one)));
    }
}
