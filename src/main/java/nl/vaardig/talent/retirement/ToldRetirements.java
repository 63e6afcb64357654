package nl.vaardig.talent.retirement;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;

/** What people told about retiring: one's own to change, and of others only of those one may see. */
@ApplicationScoped
@Transactional
public class ToldRetirements {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Clock clock;

    private record Row(long employeeId, int year) {}

    /** What the current user told; empty when nothing. */
    public Optional<ToldRetirement> own() {
        return Optional.ofNullable(db.find(ToldRetirement.class, self()));
    }

    public void tell(int year) {
        int thisYear = LocalDate.now(clock).getYear();
        own().ifPresentOrElse(
                        told -> told.tell(year, clock.instant(), thisYear),
                        () -> db.persist(new ToldRetirement(self(), year, clock.instant(), thisYear)));
    }

    public void takeBack() {
        own().ifPresent(db::remove);
    }

    /** The years told by some people, by employee; those who told nothing, and those the user may not see, are left out. */
    public Map<Long, Integer> of(Collection<Long> employees) {
        if (employees.isEmpty()) return Map.of();
        Sight sight = whoMaySee.skills();
        return sight.bind(db.createQuery(
                                "select t.employeeId, t.retirementYear from ToldRetirement t join Employee e on e.id = t.employeeId"
                                        + " where t.employeeId in (:employees) and " + sight.of("e"),
                                Row.class)
                        .setParameter("employees", InList.of(employees)))
                .getResultStream()
                .collect(toMap(Row::employeeId, Row::year));
    }

    private long self() {
        Long employee = request.user().employeeId();
        if (employee == null) throw new NotThere();
        return employee;
    }
}
