package nl.vaardig.steering.matrix.cell;

import nl.vaardig.inventory.gap.Gap;
import nl.vaardig.inventory.gap.RequiredLevel;
import nl.vaardig.inventory.rating.ExplainedLevel;
import nl.vaardig.inventory.rating.give.Ending;

/**
 * One person and one skill.
 *
 * @param gap     null when the skill isn't asked of this person
 * @param level   what counts now; null = not assessed
 * @param self    the latest own rating; null without one
 * @param manager the latest rating of the manager, or agreed with the manager; null without one
 * @param agreed  the newest of what the two say is what they agreed on
 * @param ending  when the level soon ends or counts as less, or from what it faded; null otherwise, and on a past day: what
 *                was about to end then is long known
 */
public record TeamCell(Gap gap, Integer level, Integer self, Integer manager, boolean agreed, Ending ending) {

    static final TeamCell EMPTY = new TeamCell(null, null, null, null, false);

    /** One that goes on as it is. */
    public TeamCell(Gap gap, Integer level, Integer self, Integer manager, boolean agreed) {
        this(gap, level, self, manager, agreed, null);
    }

    /** Level asked for, or null. */
    public Integer required() {
        return gap == null ? null : gap.required();
    }

    public boolean isAsked() {
        return gap != null;
    }

    public boolean isOpen() {
        return gap != null && gap.isOpen();
    }

    public boolean isUnknown() {
        return gap != null && !gap.isAssessed();
    }

    public boolean isMet() {
        return gap != null && gap.isMet();
    }

    /** Levels still to learn; 0 when none, not assessed or not asked. */
    public int toLearn() {
        return gap == null ? 0 : gap.size().orElse(0);
    }

    public boolean callsForATalk() {
        return !agreed && ExplainedLevel.callsForATalk(self, manager);
    }

    /** The same, now that the skill is asked. */
    TeamCell asking(RequiredLevel required, int criticality) {
        return new TeamCell(Gap.between(required, criticality, level), level, self, manager, agreed, ending);
    }

    boolean holds(int needed) {
        return level != null && level >= needed;
    }
}
