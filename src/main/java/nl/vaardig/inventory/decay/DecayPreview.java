package nl.vaardig.inventory.decay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.rating.Counting;
import nl.vaardig.inventory.rating.Counting.Tongue;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.inventory.rating.RatingFact;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.organisation.department.WorksHere;
import nl.vaardig.skills.skill.Decay;
import nl.vaardig.skills.skill.SkillDecay;
import nl.vaardig.skills.skill.SkillDecays;

/**
 * What another decision on the fading of a skill would do to the levels of who works here now. Nothing is changed, and
 * nobody is named. The rule itself does the sum over the ratings of that skill: two queries.
 */
@ApplicationScoped
@Transactional
public class DecayPreview {

    @PersistenceContext
    EntityManager db;

    @Inject
    SkillDecays decays;

    @Inject
    CountingRules rules;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Clock clock;

    /** So many people who go from one level to another. */
    public record Step(int from, int to, long people) {}

    /**
     * For who may not see everyone's skills there are no figures in it: asked again and again, with another half-life or
     * floor each time, they would tell who has which level, however many people each of them is about.
     *
     * @param people  with a level
     * @param changed those whose level would be another one
     * @param steps   how, by level
     */
    public record Preview(Decay from, Decay to, Long people, Long changed, List<Step> steps) {}

    private record Row(
            long employee,
            long id,
            int level,
            RatingSource source,
            LocalDate validOn,
            LocalDate validUntil,
            Instant recordedAt) {

        RatingFact fact() {
            return new RatingFact(id, level, source, validOn, validUntil, recordedAt);
        }
    }

    public Preview of(long skill, Decay to) {
        Decay from = decays.now(skill).map(SkillDecay::decay).orElse(Decay.NONE);
        CountingRule rule = rules.current();
        Collection<List<RatingFact>> people = facts(skill, rule);
        Map<List<Integer>, Long> moves = new TreeMap<>((a, b) -> a.equals(b) ? 0 : compare(b, a));
        long assessed = 0;
        for (List<RatingFact> facts : people) {
            Integer before = level(rule, facts, from);
            if (before == null) continue;
            assessed++;
            moves.merge(List.of(before, level(rule, facts, to)), 1L, Long::sum);
        }
        moves.keySet().removeIf(move -> move.get(0).equals(move.get(1)));
        List<Step> steps = moves.entrySet().stream()
                .map(move -> new Step(move.getKey().get(0), move.getKey().get(1), move.getValue()))
                .toList();
        return told(from, to, assessed, steps);
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        return a.get(0).equals(b.get(0))
                ? a.get(1).compareTo(b.get(1))
                : a.get(0).compareTo(b.get(0));
    }

    private Integer level(CountingRule rule, List<RatingFact> facts, Decay decay) {
        LocalDate today = LocalDate.now(clock);
        return rule.counting(facts, decay, today, Instant.MAX)
                .map(fact -> fact.level(decay, today))
                .orElse(null);
    }

    private Preview told(Decay from, Decay to, long assessed, List<Step> steps) {
        if (!whoMaySee.skills().everyone()) return new Preview(from, to, null, null, List.of());
        long changed = steps.stream().mapToLong(Step::people).sum();
        return new Preview(from, to, assessed, changed, steps);
    }

    private Collection<List<RatingFact>> facts(long skill, CountingRule rule) {
        return db.createQuery(
                        """
                        select r.employee.id, r.id, r.level, r.source, r.validOn, r.validUntil, r.recordedAt from Rating r
                        where r.skill.id = :skill and %s and %s
                        """
                                .formatted(
                                        Counting.now(Tongue.HQL, rule, ":today").holds(), WorksHere.is("r.employee")),
                        Row.class)
                .setParameter("skill", skill)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .collect(groupingBy(Row::employee, mapping(Row::fact, toList())))
                .values();
    }
}
