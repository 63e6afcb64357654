package nl.vaardig.skills.scale;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.vaardig.platform.RuleRefused;

/**
 * An explicit mapping from the levels of one scale to those of another, such as the eight of DigComp 2.2 to the four of
 * 3.0. Somebody chose it: no level is ever converted by proportion. Total over the source's levels, within the
 * target's, and never turning the order round; several levels may fall together, and target levels may be left out.
 * Level 0, assessed and below the first step, is 0 on every scale.
 */
public final class ScaleMapping {

    private final SortedMap<Integer, Integer> levels;
    private final int targetTop;

    private ScaleMapping(SortedMap<Integer, Integer> levels, int targetTop) {
        this.levels = levels;
        this.targetTop = targetTop;
    }

    /**
     * @param sourceTop highest level of the source scale, 1 or more
     * @param targetTop highest level of the target scale, 1 or more
     * @param levels    the target level for each source level
     * @throws RuleRefused that names the first source level that is missing, unknown, outside the target's scale, or
     *     lower than the one before it
     */
    public static ScaleMapping of(int sourceTop, int targetTop, Map<Integer, Integer> levels) {
        if (sourceTop < 1 || targetTop < 1) {
            throw new IllegalArgumentException("A scale has levels: " + sourceTop + ", " + targetTop);
        }
        for (Integer source : new TreeMap<>(levels).keySet()) {
            RuleRefused.unless(source >= 1 && source <= sourceTop, "rule.scaleMapping.unknownLevel", source, sourceTop);
        }
        SortedMap<Integer, Integer> checked = new TreeMap<>();
        for (int source = 1; source <= sourceTop; source++) {
            checked.put(source, checked(source, levels.get(source), targetTop, checked));
        }
        return new ScaleMapping(checked, targetTop);
    }

    private static int checked(int source, Integer target, int targetTop, SortedMap<Integer, Integer> before) {
        RuleRefused.unless(target != null, "rule.scaleMapping.missingLevel", source);
        RuleRefused.unless(
                target >= 1 && target <= targetTop, "rule.scaleMapping.outsideTarget", source, target, targetTop);
        boolean rises = before.isEmpty() || target >= before.get(before.lastKey());
        RuleRefused.unless(rises, "rule.scaleMapping.turnsRound", source, target);
        return target;
    }

    /** Each level to itself, for a new version on the same scale. */
    public static ScaleMapping same(int top) {
        Map<Integer, Integer> levels = new TreeMap<>();
        for (int level = 1; level <= top; level++) levels.put(level, level);
        return of(top, top, levels);
    }

    /**
     * The level on the target scale; 0 stays 0.
     *
     * @throws IllegalArgumentException for a level the source scale does not have
     */
    public int map(int level) {
        if (level == 0) return 0;
        Integer target = levels.get(level);
        if (target == null) {
            throw new IllegalArgumentException("Level " + level + " is not on the source scale");
        }
        return target;
    }

    public int sourceTop() {
        return levels.lastKey();
    }
}
