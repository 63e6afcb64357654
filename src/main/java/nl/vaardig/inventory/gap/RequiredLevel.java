package nl.vaardig.inventory.gap;

/**
 * What is asked of a person for one skill.
 *
 * @param level      step of the skill's scale; 0 = nothing asked
 * @param importance 1–5
 */
public record RequiredLevel(int level, int importance) {

    /** @throws IllegalArgumentException for a negative level or an importance outside 1–5 */
    public RequiredLevel {
        if (level < 0) {
            throw new IllegalArgumentException("A required level is never negative: " + level);
        }
        if (importance < 1 || importance > 5) {
            throw new IllegalArgumentException("Importance runs from 1 to 5: " + importance);
        }
    }

    /**
     * What counts for someone with several roles (rules.md, What is asked of a person): the highest level with its own
     * importance; on equal levels the highest importance. The order of the two makes no difference.
     */
    public static RequiredLevel highest(RequiredLevel a, RequiredLevel b) {
        if (a.level != b.level) {
            return a.level > b.level ? a : b;
        }
        return a.importance >= b.importance ? a : b;
    }
}
