package nl.vaardig.inventory.rating.whole;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountedLevels;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.platform.Numbering;
import nl.vaardig.skills.skill.Decay;

/**
 * Counts the ratings of one person after another as of one moment. CountingIT holds it to the definition, as all that
 * tells a level.
 */
final class CountedAt {

    private final LevelsOf levels = new LevelsOf();
    private final CountingRule rule;
    private final LocalDate on;
    private final long day;
    private final long knownAt;
    private final Map<Long, Decay> fading;
    private final Numbering skills;
    private byte[] found = {};
    private long[] weights = {};

    CountedAt(CountedLevels moment, Map<Long, Decay> fading, Numbering skills) {
        AsOf when = moment.when();
        rule = moment.rule();
        on = when.on();
        day = on.toEpochDay() + RatingsRow.YEAR_0;
        knownAt = when.knownAt().toEpochMilli();
        this.fading = fading;
        this.skills = skills;
    }

    /** One rating; those of a person come in the order they were recorded. */
    void add(long skill, int level, int rank, long from, long until, long recorded, long setAside) {
        boolean holds = from <= day && (until == RatingsRow.NEVER || until >= day);
        boolean isKnown = recorded <= knownAt && (setAside == RatingsRow.NEVER || setAside > knownAt);
        if (!holds || !isKnown) return;
        int counts = faded(skill, level, from);
        int number = skills.of(skill);
        makeRoom(number);
        long weight = rule.weight(counts, rank, (int) from);
        if (found[number] != LevelsOf.UNKNOWN && weight < weights[number]) return;
        found[number] = (byte) counts;
        weights[number] = weight;
    }

    private int faded(long skill, int level, long from) {
        Decay decay = fading.isEmpty() ? null : fading.get(skill);
        return decay == null ? level : decay.level(level, LocalDate.ofEpochDay(from - RatingsRow.YEAR_0), on);
    }

    private void makeRoom(int number) {
        if (number < found.length) return;
        found = LevelsOf.wide(found, number);
        weights = Arrays.copyOf(weights, found.length);
    }

    void endOf(long employee) {
        levels.put(employee, found);
        Arrays.fill(found, (byte) LevelsOf.UNKNOWN);
    }

    LevelsOf levels() {
        return levels;
    }
}
