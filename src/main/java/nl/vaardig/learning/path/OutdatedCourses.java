package nl.vaardig.learning.path;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vaardig.platform.words.Bilingual;

/** Courses in paths that take nobody new any more: who gives somebody such a path should know. */
@ApplicationScoped
@Transactional
public class OutdatedCourses {

    @PersistenceContext
    EntityManager db;

    /** @param replacement the id of what came in its place; null, as its name, when nothing did */
    public record Outdated(long path, long course, Bilingual name, Long replacement, Bilingual replacementName) {}

    /** Of the published paths that have one, as people read them now. One query. */
    public Map<Long, List<Outdated>> byPath() {
        return outdated(null).collect(groupingBy(Outdated::path));
    }

    public List<Outdated> of(long path) {
        return outdated(path).toList();
    }

    /** @param path null for all */
    private Stream<Outdated> outdated(Long path) {
        return db.createQuery(
                        """
                        select distinct p.id, c.id, c.name, r.id, r.name
                        from Step s join s.path p join s.course c left join c.replacedBy r
                        where p.published = true and s.pathVersion = p.inUse and s.removedAt is null
                          and c.state = CourseState.OUTDATED and (:path is null or p.id = :path)
                        order by p.id, c.id
                        """,
                        Outdated.class)
                .setParameter("path", path)
                .getResultStream();
    }
}
