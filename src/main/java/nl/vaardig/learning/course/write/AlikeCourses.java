package nl.vaardig.learning.course.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.vaardig.learning.course.CourseState;
import nl.vaardig.learning.course.OutsideAddress;
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

    /** The most alike first; only what shares a word or the address is read, as this is asked while one types. @param self the course that is being changed; null for a new one */
    public List<Alike> to(Likeness wanted, Long self) {
        if (wanted.isEmpty()) return List.of();
        return shares(wanted)
                .filter(course -> self == null || course.id() != self)
                .map(course -> new Scored(course, wanted.to(course)))
                .filter(scored -> scored.likeness() > 0)
                .sorted(Comparator.comparingDouble(Scored::likeness).reversed())
                .limit(MOST)
                .map(Scored::course)
                .toList();
    }

    private Stream<Alike> shares(Likeness wanted) {
        List<String> words = List.copyOf(wanted.words());
        String address = OutsideAddress.plain(wanted.address());
        StringBuilder shares =
                new StringBuilder(address.isEmpty() ? "1 = 0" : "locate(:address, c.practical.address) > 0");
        for (int i = 0; i < words.size(); i++)
            shares.append(" or concat(c.name.nl, ' ', c.name.en) like :word").append(i);
        TypedQuery<Alike> query = db.createQuery(
                """
                select c.id, c.name, c.practical.provider, c.practical.address, c.state
                from Course c where %s order by c.id
                """
                        .formatted(shares),
                Alike.class);
        if (!address.isEmpty()) query.setParameter("address", address);
        for (int i = 0; i < words.size(); i++) query.setParameter("word" + i, "%" + words.get(i) + "%");
        return query.getResultStream();
    }
}
