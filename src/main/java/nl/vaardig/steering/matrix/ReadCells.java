package nl.vaardig.steering.matrix;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.requirement.ExemptionLine;
import nl.vaardig.inventory.requirement.Exemptions;
import nl.vaardig.learning.assignment.PlannedLevels;
import nl.vaardig.platform.InList;

/** Reads what is known of the cells of some people beside their levels, each kind in one query. */
@ApplicationScoped
@Transactional
public class ReadCells {

    @Inject
    PlannedLevels plannedLevels;

    @Inject
    Exemptions exemptions;

    @Inject
    Clock clock;

    /**
     * On a past day: what was planned and exempt then.
     *
     * @param employees whom the user may see
     */
    public CellFacts of(Collection<Long> employees, AsOf when) {
        return new CellFacts(
                plannedLevels.soonest(employees, when.isToday() ? clock.instant() : when.knownAt()),
                exempt(employees, when.on()));
    }

    private Map<Long, Map<Long, ExemptionLine>> exempt(Collection<Long> employees, LocalDate day) {
        return exemptions
                .of("e.id in (:people)", query -> query.setParameter("people", InList.of(employees)), day)
                .stream()
                .collect(groupingBy(
                        ExemptionLine::employeeId, toMap(ExemptionLine::skillId, row -> row, (one, other) -> one)));
    }
}
