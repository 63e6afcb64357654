package nl.vaardig.inventory.round.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.inventory.round.QuestionChoice;
import nl.vaardig.inventory.round.Questions;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.time.AmsterdamClock;
import nl.vaardig.platform.who.CurrentRequest;

/**
 * Asks, invites and reminds thousands of people in one statement each, and freezes for a thousand in one. Native SQL:
 * every statement carries the municipality's id. The caller has locked the round.
 */
@ApplicationScoped
@Transactional
public class RoundTables {

    /** People frozen in one statement: what more come to is sorted on disk, which takes twice as long. */
    static final int AT_ONCE = 1000;

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Departments departments;

    @Inject
    CountingRules rules;

    /** @param questions of person and skill */
    public record Preview(long people, long questions) {}

    Preview preview(Audience audience, Questions questions, LocalDate day) {
        Object[] counts = (Object[]) asking(db.createNativeQuery(RoundSql.PREVIEW), audience, questions, day)
                .getSingleResult();
        return new Preview(((Number) counts[0]).longValue(), ((Number) counts[1]).longValue());
    }

    /** @return the number of questions */
    int ask(Round round, Audience audience, Questions questions, LocalDate day) {
        db.flush();
        return asking(db.createNativeQuery(RoundSql.ASK), audience, questions, day)
                .setParameter("round", round.id())
                .executeUpdate();
    }

    int invite(Round round, LocalDate day) {
        return of(round, RoundSql.INVITE).setParameter("day", day).executeUpdate();
    }

    int remind(Round round, LocalDate day) {
        return of(round, RoundSql.REMIND)
                .setParameter("day", day)
                .setParameter("opened", round.openedAt())
                .executeUpdate();
    }

    void freeze(Round round, Instant closing) {
        db.flush();
        String sql = RoundSql.freeze(rules.current());
        List<Long> people = people(round);
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            of(round, sql)
                    .setParameter("first", people.get(from))
                    .setParameter("last", people.get(Math.min(people.size(), from + AT_ONCE) - 1))
                    .setParameter("day", LocalDate.ofInstant(closing, AmsterdamClock.ZONE))
                    .setParameter("moment", closing)
                    .setParameter("opened", round.openedAt())
                    .executeUpdate();
        }
    }

    private List<Long> people(Round round) {
        return db.createQuery(
                        "select distinct q.employeeId from RoundQuestion q where q.roundId = :round order by q.employeeId",
                        Long.class)
                .setParameter("round", round.id())
                .getResultList();
    }

    private Query of(Round round, String sql) {
        return db.createNativeQuery(sql)
                .setParameter("municipality", request.municipality())
                .setParameter("round", round.id());
    }

    private Query asking(Query query, Audience audience, Questions questions, LocalDate day) {
        Set<Long> within = audience.departments().isEmpty() ? Set.of() : audience.departmentsIn(departments.tree());
        boolean older = questions.choice() == QuestionChoice.OLDER_THAN;
        return query.setParameter("municipality", request.municipality())
                .setParameter("day", day)
                .setParameter("everyDepartment", flag(audience.departments().isEmpty()))
                .setParameter("departments", InList.of(within))
                .setParameter("everyJobRole", flag(audience.jobRoles().isEmpty()))
                .setParameter("jobRoles", InList.of(audience.jobRoles()))
                .setParameter("everyPopulation", flag(audience.populations().isEmpty()))
                .setParameter("populations", names(audience.populations()))
                .setParameter("choice", questions.choice().name())
                .setParameter("before", older ? questions.before() : day);
    }

    private static int flag(boolean set) {
        return set ? 1 : 0;
    }

    private static List<String> names(Collection<Population> populations) {
        return populations.isEmpty()
                ? List.of("")
                : populations.stream().map(Population::name).toList();
    }
}
