package nl.vaardig.inventory.rating.first;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vaardig.inventory.rating.whole.RatingsRow;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;

/** What was first said of people who came in the last years: for figures, without names. */
@ApplicationScoped
@Transactional
public class FirstLevels {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    private record Row(long employeeId, byte[] ratings) {}

    /**
     * One for each person and skill, in one query.
     *
     * @param since of everyone with an appointment that began on this day or later
     * @throws NotThere for anyone but board and HR advisor
     */
    public List<FirstLevel> since(LocalDate since, Collection<Long> skills) {
        boolean may = request.user().has(Role.HR_ADVISOR) || request.user().has(Role.BOARD);
        if (!may) throw new NotThere();
        Set<Long> asked = Set.copyOf(skills);
        return db.createQuery(
                        """
                        select p.employeeId, p.ratings from PersonRatings p
                        where p.employeeId in (select a.employee.id from Appointment a where a.startOn >= :since)
                        """,
                        Row.class)
                .setParameter("since", since)
                .getResultStream()
                .flatMap(row -> first(row, asked))
                .toList();
    }

    private static Stream<FirstLevel> first(Row row, Set<Long> asked) {
        Map<Long, FirstSaid> first = new HashMap<>();
        RatingsRow.read(row.ratings(), (skill, level, rank, from, until, recorded, setAside) -> {
            if (setAside != RatingsRow.NEVER || !asked.contains(skill)) return;
            first.merge(skill, new FirstSaid(from, rank, level), FirstSaid::earlier);
        });
        return first.entrySet().stream().map(one -> one.getValue().of(row.employeeId(), one.getKey()));
    }
}
