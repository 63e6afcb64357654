package nl.vaardig.inventory.rating.first;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against the ratings of the demo municipality themselves. */
@InServer
class FirstLevelsIT {

    @Inject
    Work work;

    @Inject
    FirstLevels first;

    @Inject
    Clock clock;

    private long waterveen;

    private record Said(long employee, long skill, LocalDate on, int rank, int level) {

        static final Comparator<Said> ORDER = comparing(Said::on)
                .thenComparing(Said::rank, Comparator.reverseOrder())
                .thenComparing(Said::level);

        FirstLevel asFirst() {
            return new FirstLevel(employee, skill, on, level);
        }
    }

    private record Pair(long employee, long skill) {}

    @BeforeEach
    void theDemo() {
        waterveen =
                work.at(0, db -> db.createQuery("select m.id from Municipality m where m.code = 'GM9901'", Long.class)
                        .getSingleResult());
    }

    private CurrentUser with(Role role) {
        return new CurrentUser(1, "Iemand", waterveen, "Waterveen", null, Set.of(role), Set.of(role));
    }

    @Test
    void theRowOfAPersonTellsWhatTheRatingsTell() {
        LocalDate since = LocalDate.now(clock).minusYears(3);
        List<Long> skills =
                work.at(waterveen, db -> db.createQuery("select s.id from Skill s where mod(s.id, 2) = 0", Long.class)
                        .getResultList());
        Set<FirstLevel> expected = work.at(waterveen, db -> said(db, since, skills)).stream()
                .collect(groupingBy(one -> new Pair(one.employee(), one.skill())))
                .values()
                .stream()
                .map(all -> all.stream().min(Said.ORDER).orElseThrow().asFirst())
                .collect(toSet());
        assertTrue(expected.size() > 100);
        List<FirstLevel> found = work.as(with(Role.HR_ADVISOR), db -> first.since(since, skills));
        assertEquals(expected, Set.copyOf(found));
        assertEquals(expected.size(), found.size());
    }

    private static List<Said> said(EntityManager db, LocalDate since, List<Long> skills) {
        return db.createQuery(
                        """
                        select r.employee.id, r.skill.id, r.validOn, r.sourceRank, r.level from Rating r
                        where r.skill.id in (:skills) and r.sourceRank > 0
                          and exists (select 1 from Appointment a where a.employee = r.employee and a.startOn >= :since)
                          and not exists (select 1 from RatingSetAside x where x.rating = r)
                        """,
                        Said.class)
                .setParameter("skills", skills)
                .setParameter("since", since)
                .getResultList();
    }

    @Test
    void isForBoardAndHrOnly() {
        assertThrows(
                NotThere.class,
                () -> work.as(with(Role.MANAGER), db -> first.since(LocalDate.now(clock), List.of(1L))));
    }
}
