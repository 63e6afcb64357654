package nl.vaardig.inventory;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.competence.Skill;
import nl.vaardig.competence.Skills;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.NotThere;

/** The acts of someone who rates the own skills: say a level, say that it is still right, go back on a slip. */
@ApplicationScoped
@Transactional
public class RateMyself {

    /** How long one may go back to what one said before [P]. */
    public static final Duration SECOND_THOUGHTS = Duration.ofMinutes(10);

    @Inject
    Ratings ratings;

    @Inject
    CurrentLevels levels;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /**
     * Records a rating for each skill whose level differs from what one said last; the others are left alone. All or none.
     *
     * @param said level by skill id
     * @return how many were recorded
     * @throws BadField at "level-" + skill id for a level that the skill doesn't have
     */
    public int say(Map<Long, Integer> said) {
        check(said);
        Map<Long, RatingLine> last = lockedLast();
        Map<Long, Integer> changed = new HashMap<>(said);
        changed.entrySet().removeIf(entry -> last.containsKey(entry.getKey())
                && last.get(entry.getKey()).level() == entry.getValue());
        return record(changed);
    }

    /** 'Still right': a new rating today with the level one said last, for each of these skills that one ever rated. */
    public int confirm(Collection<Long> skillIds) {
        Map<Long, Integer> same = new HashMap<>();
        lockedLast().forEach((skill, line) -> {
            if (skillIds.contains(skill)) same.put(skill, line.level());
        });
        return record(same);
    }

    /**
     * Goes back to the level before the last few minutes. Ratings are never deleted, so this is a new one with the
     * former level; it does nothing where there is no former level.
     */
    public boolean goBack(long skill) {
        levels.lock(List.of(me()));
        Optional<Integer> former = former(mine(skill), clock.instant());
        former.ifPresent(level -> record(Map.of(skill, level)));
        return former.isPresent();
    }

    /**
     * The level to go back to: what one said last before the moment the slip began, if the newest rating is at most ten
     * minutes old and differs from it.
     *
     * @param own the own ratings of one skill, in any order
     */
    public static Optional<Integer> former(Collection<RatingLine> own, Instant now) {
        Optional<RatingLine> newest = newest(own);
        Instant begin = now.minus(SECOND_THOUGHTS);
        if (newest.isEmpty() || newest.get().fact().recordedAt().isBefore(begin)) return Optional.empty();
        List<RatingLine> before =
                own.stream().filter(line -> line.fact().recordedAt().isBefore(begin)).toList();
        return newest(before).map(RatingLine::level).filter(level -> level != newest.get().level());
    }

    private static Optional<RatingLine> newest(Collection<RatingLine> lines) {
        return lines.stream()
                .max(Comparator.comparing((RatingLine line) -> line.fact().recordedAt())
                        .thenComparing(line -> line.fact().id()));
    }

    private void check(Map<Long, Integer> said) {
        Map<Long, Skill> known = skills.all().stream().collect(toMap(Skill::id, skill -> skill));
        said.forEach((id, level) -> {
            Skill skill = known.get(id);
            if (skill == null) throw new NotThere();
            boolean fits = level != null && level >= 1 && level <= skill.topLevel();
            if (!fits) throw new BadField("level-" + id, "rule.skill.level", level == null ? 0 : level, skill.topLevel());
        });
    }

    /** The newest own rating of each skill, read after locking: two saves at the same time see each other. */
    private Map<Long, RatingLine> lockedLast() {
        levels.lock(List.of(me()));
        Map<Long, RatingLine> last = new HashMap<>();
        own().forEach(line -> last.merge(line.skillId(), line, (a, b) -> newest(List.of(a, b)).orElseThrow()));
        return last;
    }

    private List<RatingLine> own() {
        return ratings.of(me(), AsOf.today(LocalDate.now(clock))).stream()
                .filter(line -> line.source() == RatingSource.SELF)
                .toList();
    }

    private List<RatingLine> mine(long skill) {
        return own().stream().filter(line -> line.skillId() == skill).toList();
    }

    private int record(Map<Long, Integer> chosen) {
        LocalDate today = LocalDate.now(clock);
        chosen.forEach((skill, level) ->
                ratings.persist(new Ratings.Entry(me(), skill, level, RatingSource.SELF, today, null, null)));
        if (!chosen.isEmpty()) levels.recompute(List.of(me()));
        return chosen.size();
    }

    private long me() {
        Long employee = request.user().employeeId();
        if (employee == null) throw new NotThere();
        return employee;
    }
}
