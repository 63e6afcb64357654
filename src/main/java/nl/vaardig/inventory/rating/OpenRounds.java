package nl.vaardig.inventory.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Rounds that take answers now. */
@ApplicationScoped
@Transactional
public class OpenRounds {

    /** As r in HQL: takes answers on the day given as {@code :today}. */
    private static final String OPEN = "r.openedAt is not null and r.closedAt is null and r.closesOn >= :today";

    /** How many skills are asked of an employee, as a query in HQL with the parameters {@code me} and {@code today}. */
    public static final String ASKING =
            "select count(o.id) from RoundQuestion o join Round r on r.id = o.roundId where o.employeeId = :me and "
                    + OPEN;

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    /** The round that asks this person something; of several the one that closes first. */
    public Optional<Round> asking(long employee) {
        return db.createQuery(
                        """
                        select r from Round r where %s
                          and exists (select 1 from RoundQuestion q where q.roundId = r.id and q.employeeId = :employee)
                        order by r.closesOn, r.id
                        """
                                .formatted(OPEN),
                        Round.class)
                .setParameter("employee", employee)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
