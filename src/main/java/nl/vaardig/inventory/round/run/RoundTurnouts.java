package nl.vaardig.inventory.round.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.inventory.round.Turnout;
import nl.vaardig.platform.page.Paging;

/**
 * Who has answered in a round. Of an open round by the ratings there are now, of a closed one by what was frozen.
 * Counted in the database, by department; nobody's levels are in it.
 */
@ApplicationScoped
@Transactional
public class RoundTurnouts {

    /** An own rating since the opening that still stands. */
    private static final String ANSWER =
            """
            left join Rating r on r.employee.id = q.employeeId and r.skill.id = q.skillId
              and r.source = nl.vaardig.inventory.rating.RatingSource.SELF and r.recordedAt >= o.openedAt
              and not exists (select 1 from RatingSetAside x where x.rating = r)
            """;

    private static final String OPEN =
            """
            select q.roundId as roundId, q.departmentId as departmentId, q.employeeId as employeeId,
              count(distinct q.skillId) as asked, count(distinct r.skill.id) as answered
            from RoundQuestion q join Round o on o.id = q.roundId
            """
                    + ANSWER
                    + "where q.roundId in (:rounds) group by q.roundId, q.departmentId, q.employeeId";

    private static final String CLOSED =
            """
            select q.roundId as roundId, q.departmentId as departmentId, q.employeeId as employeeId,
              count(q.id) as asked, sum(case when q.answered = true then 1 else 0 end) as answered
            from RoundResult q where q.roundId in (:rounds) group by q.roundId, q.departmentId, q.employeeId""";

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    private record Row(long round, long department, long people, long started, long done) {

        Turnout turnout() {
            return new Turnout((int) people, (int) started, (int) done);
        }
    }

    /** Somebody who has not answered everything. */
    public record Missing(
            long employeeId, String givenName, String familyName, long departmentId, long asked, long answered) {

        public String name() {
            return givenName + " " + familyName;
        }
    }

    /** Of each of these rounds, by department id; a round that was not opened is left out. Two queries at most. */
    public Map<Long, Map<Long, Turnout>> of(Collection<Round> rounds) {
        List<Row> rows = new ArrayList<>();
        rows.addAll(rows(OPEN, ids(rounds, false)));
        rows.addAll(rows(CLOSED, ids(rounds, true)));
        Map<Long, Map<Long, Turnout>> turnouts = new HashMap<>();
        rows.forEach(row ->
                turnouts.computeIfAbsent(row.round(), id -> new TreeMap<>()).put(row.department(), row.turnout()));
        return turnouts;
    }

    public Map<Long, Turnout> of(Round round) {
        return of(List.of(round)).getOrDefault(round.id(), Map.of());
    }

    public static Turnout total(Map<Long, Turnout> byDepartment) {
        return byDepartment.values().stream().reduce(Turnout.NONE, Turnout::plus);
    }

    /** Who has not answered everything in an open round, by department and name, of those the user may see. */
    public List<Missing> missing(Round round, Paging.Ask ask) {
        Sight sight = whoMaySee.skills();
        String hql =
                """
                select e.id, e.givenName, e.familyName, q.departmentId, count(distinct q.skillId), count(distinct r.skill.id)
                from RoundQuestion q join Round o on o.id = q.roundId join Employee e on e.id = q.employeeId
                  join Department d on d.id = q.departmentId
                """
                        + ANSWER
                        + "where q.roundId = :round and " + sight.of("e")
                        + " group by e.id, e.givenName, e.familyName, e.sortName, q.departmentId, d.code"
                        + " having count(distinct q.skillId) > count(distinct r.skill.id)"
                        + " order by d.code, e.sortName, e.givenName, e.id";
        return sight.bind(db.createQuery(hql, Missing.class))
                .setParameter("round", round.id())
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
    }

    /** How many people were told of a round, on each day. */
    public List<Told> told(Round round) {
        return db.createQuery(
                        """
                        select n.kind, n.givenOn, count(n), sum(case when n.seenAt is null then 0 else 1 end)
                        from RoundNotice n where n.roundId = :round group by n.kind, n.givenOn order by n.givenOn, n.kind
                        """,
                        Told.class)
                .setParameter("round", round.id())
                .getResultList();
    }

    /** @param seen how many of the people said that they read it */
    public record Told(NoticeKind kind, LocalDate on, long people, long seen) {}

    private List<Row> rows(String inner, List<Long> rounds) {
        if (rounds.isEmpty()) return List.of();
        return db.createQuery(
                        """
                        select x.roundId, x.departmentId, count(*), sum(case when x.answered > 0 then 1 else 0 end),
                          sum(case when x.answered >= x.asked then 1 else 0 end)
                        from ("""
                                + inner + ") x group by x.roundId, x.departmentId",
                        Row.class)
                .setParameter("rounds", rounds)
                .getResultList();
    }

    private static List<Long> ids(Collection<Round> rounds, boolean closed) {
        return rounds.stream()
                .filter(round -> round.openedAt() != null && (round.closedAt() != null) == closed)
                .map(Round::id)
                .toList();
    }
}
