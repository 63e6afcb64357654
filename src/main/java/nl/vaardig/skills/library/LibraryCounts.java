package nl.vaardig.skills.library;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.skills.scale.Track;

/** How much there is in the library. One query each. */
@ApplicationScoped
@Transactional
public class LibraryCounts {

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    /** Of one track. */
    public record OfTrack(Track track, long skills) {}

    /** Of one population. */
    public record OfPopulation(Population population, long jobRoles) {}

    /** Of everything else. */
    public record Offer(long paths, long courses, long goals) {}

    private record OfRole(long id, long requirements) {}

    public List<OfTrack> tracks() {
        return db.createQuery(
                        "select s.track, count(s) from Skill s where s.listed = true and"
                                + " s.framework.state = FrameworkState.PUBLISHED group by s.track order by s.track",
                        OfTrack.class)
                .getResultList();
    }

    public List<OfPopulation> populations() {
        return db.createQuery(
                        "select j.population, count(j) from JobRole j group by j.population order by j.population",
                        OfPopulation.class)
                .getResultList();
    }

    public Offer offer() {
        return db.createQuery(
                        """
                        select (select count(p) from LearningPath p where p.published = true),
                          (select count(c) from Course c), (select count(g) from StrategicGoal g)
                        """,
                        Offer.class)
                .getSingleResult();
    }

    /** How many skills each job role asks today, by the id of the role; roles that ask none are left out. */
    public Map<Long, Long> requirementsByRole() {
        return db.createQuery(
                        """
                        select r.jobRole.id, count(r) from Requirement r
                        where r.jobRole is not null and r.validFrom <= :today
                          and (r.validUntil is null or r.validUntil >= :today) group by r.jobRole.id
                        """,
                        OfRole.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .collect(toMap(OfRole::id, OfRole::requirements));
    }
}
