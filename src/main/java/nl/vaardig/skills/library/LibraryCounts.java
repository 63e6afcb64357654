package nl.vaardig.skills.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.skills.scale.Track;

/** How much there is in the library. One query each. */
@ApplicationScoped
@Transactional
public class LibraryCounts {

    @PersistenceContext
    EntityManager db;

    @Inject
    Learning learning;

    @Inject
    Goals goals;

    /** Tells how much there is to learn; that floor answers. */
    public interface Learning {

        /** Published ones. */
        long paths();

        long courses();
    }

    /** Tells how many goals there are; that floor answers. */
    public interface Goals {

        long goals();
    }

    /** Of one track. */
    public record OfTrack(Track track, long skills) {}

    /** Of one population. */
    public record OfPopulation(Population population, long jobRoles) {}

    /** Of everything else. */
    public record Offer(long paths, long courses, long goals) {}

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
        return new Offer(learning.paths(), learning.courses(), goals.goals());
    }
}
