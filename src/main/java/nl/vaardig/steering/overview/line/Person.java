package nl.vaardig.steering.overview.line;

import java.util.List;
import nl.vaardig.inventory.rating.whole.LevelsOf;

/**
 * Somebody of whom something may be asked.
 *
 * @param work   each skill stands in one of them, the first through which it is asked
 * @param levels by the number of the skill
 */
public record Person(long id, List<Work> work, byte[] levels) {

    /** Below 0 when not assessed, which is not level 0. */
    public int level(Asked asked) {
        return asked.skill() < levels.length ? levels[asked.skill()] : LevelsOf.UNKNOWN;
    }
}
