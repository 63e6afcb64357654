package nl.vaardig.learning.path;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** What a path costs: its courses together, and nothing known as long as one of them has no price. */
public final class PathPrices {

    private record Sum(long path, long courses, long priced, BigDecimal euros) {}

    private PathPrices() {}

    /** Brings every path up to date with its courses. */
    public static void follow(EntityManager db) {
        db.flush();
        Map<Long, Sum> sums = db.createQuery(
                        """
                        select p.id, count(c), count(c.cost), coalesce(sum(c.cost), 0)
                        from LearningPath p left join Step s on s.path = p left join s.course c group by p.id
                        """,
                        Sum.class)
                .getResultStream()
                .collect(Collectors.toMap(Sum::path, sum -> sum));
        db.createQuery("select p from LearningPath p", LearningPath.class)
                .getResultStream()
                .forEach(path -> path.price(path.hours(), euros(sums.get(path.id()))));
    }

    private static BigDecimal euros(Sum sum) {
        return sum.priced() < sum.courses() ? null : sum.euros();
    }
}
