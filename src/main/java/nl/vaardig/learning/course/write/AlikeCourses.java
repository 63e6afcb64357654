package nl.vaardig.learning.course.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import nl.vaardig.learning.course.CourseState;
import nl.vaardig.platform.words.Bilingual;

/** Courses that are there already and may be the one that is being made. */
@ApplicationScoped
@Transactional
public class AlikeCourses {

    /** More would not be looked through. */
    private static final int MOST = 5;

    @PersistenceContext
    EntityManager db;

    /** One that is there. */
    public record Alike(long id, Bilingual name, String provider, String address, CourseState state) {}

    private record Scored(Alike course, double likeness) {}

    /** The most alike first. @param self the course that is being changed; null for a new one */
    public List<Alike> to(Likeness wanted, Long self) {
        if (wanted.isEmpty()) return List.of();
        return db.createQuery(
                        "select c.id, c.name, c.practical.provider, c.practical.address, c.state from Course c order by c.id",
                        Alike.class)
                .getResultStream()
                .filter(course -> self == null || course.id() != self)
                .map(course -> new Scored(course, wanted.to(course)))
                .filter(scored -> scored.likeness() > 0)
                .sorted(Comparator.comparingDouble(Scored::likeness).reversed())
                .limit(MOST)
                .map(Scored::course)
                .toList();
    }
}
