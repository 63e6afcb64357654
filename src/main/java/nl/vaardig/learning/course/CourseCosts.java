package nl.vaardig.learning.course;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.platform.words.Bilingual;

/** What it costs to bring one person to a level by a course. */
@ApplicationScoped
@Transactional
public class CourseCosts {

    @PersistenceContext
    EntityManager db;

    /** A course and the level of one skill it brings people to. @param cost euros for one person */
    public record Cost(long skillId, int level, Bilingual course, BigDecimal cost) {}

    /** All on offer that have a price, by skill: one query. */
    public Map<Long, List<Cost>> bySkill() {
        return db.createQuery(
                        "select s.skill.id, s.level, c.name, c.cost from CourseSkill s join s.course c"
                                + " where c.cost is not null and c.state = CourseState.PUBLISHED",
                        Cost.class)
                .getResultStream()
                .collect(groupingBy(Cost::skillId));
    }

    /** The cheapest that reaches the level; empty when no course does. */
    public static Optional<Cost> cheapest(List<Cost> costs, int level) {
        return costs.stream()
                .filter(cost -> cost.level() >= level)
                .min(Comparator.comparing(Cost::cost).thenComparing(Cost::level));
    }
}
