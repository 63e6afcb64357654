package nl.vaardig.inventory.rating.give;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.inventory.rating.OpenRounds;
import nl.vaardig.inventory.rating.RatingLine;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;

/** The acts of someone who rates the own skills: say a level, say that it is still right, take back a slip. */
@ApplicationScoped
@Transactional
public class RateMyself {

    /** How long one may take back what one said (our own number). */
    public static final Duration SECOND_THOUGHTS = Duration.ofMinutes(10);

    private static final BinaryOperator<RatingLine> NEWEST =
            BinaryOperator.maxBy(comparing(RatingLine::fact, CountingRule.AGE));

    @Inject
    Ratings ratings;

    @Inject
    OpenRounds openRounds;

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
        changed.entrySet()
                .removeIf(entry -> last.containsKey(entry.getKey())
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
     * Takes back what one said of this skill in the last few minutes: those ratings are set aside, not deleted. What one
     * said before counts again; if that is nothing, there is no own rating again.
     *
     * @return false when it is too late, or was done already
     */
    public boolean takeBack(long skill) {
        levels.lock(List.of(me()));
        List<Long> slips = slips(mine(skill), clock.instant());
        ratings.setAside(slips);
        if (!slips.isEmpty()) levels.recompute(List.of(me()));
        return !slips.isEmpty();
    }

    /** Ids of the own ratings that are a few minutes old and still count as said, in any order. */
    public static List<Long> slips(Collection<RatingLine> own, Instant now) {
        return own.stream()
                .filter(line -> line.source() == RatingSource.SELF && !line.isSetAside() && !line.carried())
                .filter(line -> !line.fact().recordedAt().isBefore(now.minus(SECOND_THOUGHTS)))
                .map(line -> line.fact().id())
                .toList();
    }

    private void check(Map<Long, Integer> said) {
        Map<Long, Skill> known = skills.byId();
        said.forEach((id, level) -> {
            Skill skill = known.get(id);
            if (skill == null) throw new NotThere();
            boolean fits = level != null && level >= 1 && level <= skill.topLevel();
            if (!fits)
                throw new BadField("level-" + id, "rule.skill.level", level == null ? 0 : level, skill.topLevel());
        });
    }

    /** The newest own rating of each skill, read after locking: two saves at the same time see each other. */
    private Map<Long, RatingLine> lockedLast() {
        levels.lock(List.of(me()));
        Map<Long, RatingLine> last = new HashMap<>();
        own().forEach(line -> last.merge(line.skillId(), line, NEWEST));
        return last;
    }

    private List<RatingLine> own() {
        return ratings.of(me(), AsOf.today(LocalDate.now(clock))).stream()
                .filter(line -> line.source() == RatingSource.SELF && !line.isSetAside())
                .toList();
    }

    private List<RatingLine> mine(long skill) {
        return own().stream().filter(line -> line.skillId() == skill).toList();
    }

    private int record(Map<Long, Integer> chosen) {
        if (chosen.isEmpty()) return 0;
        LocalDate today = LocalDate.now(clock);
        Round open = openRounds.asking(me()).orElse(null);
        chosen.forEach((skill, level) ->
                ratings.persist(new Ratings.Entry(me(), skill, level, RatingSource.SELF, today, null, null), open));
        levels.recompute(List.of(me()));
        return chosen.size();
    }

    private long me() {
        Long employee = request.user().employeeId();
        if (employee == null) throw new NotThere();
        return employee;
    }
}
