package nl.vaardig.inventory.round.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.rating.Round;

/**
 * The frozen gap by skill, of a round and the one before it, in one query. For HR advisors, who may see the
 * individuals.
 */
@ApplicationScoped
@Transactional
public class RoundGaps {

    @PersistenceContext
    EntityManager db;

    private record Row(long round, long skill, long people, long assessed, long met, long gap, long need) {

        RoundGap gapOf() {
            return new RoundGap(people, assessed, met, gap, need);
        }
    }

    /** @param before null where the round before did not ask the skill */
    public record SkillLine(long skillId, RoundGap now, RoundGap before) {}

    /** @param lines what asks most first */
    public record Result(RoundGap total, RoundGap totalBefore, List<SkillLine> lines) {}

    /** @param previous null when there is none */
    public Result of(Round round, Round previous) {
        List<Long> ids = previous == null ? List.of(round.id()) : List.of(round.id(), previous.id());
        Map<Long, Map<Long, RoundGap>> found = new HashMap<>();
        rows(ids).forEach(row -> found.computeIfAbsent(row.round(), id -> new HashMap<>())
                .put(row.skill(), row.gapOf()));
        Map<Long, RoundGap> now = found.getOrDefault(round.id(), Map.of());
        Map<Long, RoundGap> before = previous == null ? Map.of() : found.getOrDefault(previous.id(), Map.of());
        return new Result(sum(now), sum(before), lines(now, before));
    }

    private List<Row> rows(List<Long> rounds) {
        return db.createQuery(
                        """
                        select q.roundId, q.skillId, count(q.id), count(q.level),
                          sum(case when q.level >= q.required then 1 else 0 end),
                          sum(case when q.level < q.required then q.weight * (q.required - q.level) else 0 end),
                          sum(case when q.level is null then 0 else q.weight * q.required end)
                        from RoundResult q where q.roundId in (:rounds) group by q.roundId, q.skillId
                        """,
                        Row.class)
                .setParameter("rounds", rounds)
                .getResultList();
    }

    private static List<SkillLine> lines(Map<Long, RoundGap> now, Map<Long, RoundGap> before) {
        return now.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().gap()))
                .map(entry -> new SkillLine(entry.getKey(), entry.getValue(), before.get(entry.getKey())))
                .toList();
    }

    private static RoundGap sum(Map<Long, RoundGap> gaps) {
        return gaps.values().stream().reduce(RoundGap.NONE, RoundGap::plus);
    }
}
