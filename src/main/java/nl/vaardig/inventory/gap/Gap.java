package nl.vaardig.inventory.gap;

import java.util.OptionalInt;

/**
 * The distance between what is asked and what is there, for one person and one skill (rules.md, The gap).
 * Not assessed is not level 0: then size, surplus and weighted are empty. For the pessimistic figure, ask
 * {@link #pessimistic()} first.
 *
 * @param required    level asked for, on the skill's scale; 0 = nothing asked
 * @param importance  w, 1–5
 * @param criticality k, 1–3
 * @param current     level now; null = not assessed
 */
public record Gap(int required, int importance, int criticality, Integer current) {

    /** @throws IllegalArgumentException for a value outside its range */
    public Gap {
        new RequiredLevel(required, importance);
        if (criticality < 1 || criticality > 3) {
            throw new IllegalArgumentException("Criticality runs from 1 to 3: " + criticality);
        }
        if (current != null && current < 0) {
            throw new IllegalArgumentException("A level is never negative: " + current);
        }
    }

    public static Gap between(RequiredLevel required, int criticality, Integer current) {
        return new Gap(required.level(), required.importance(), criticality, current);
    }

    public boolean isAssessed() {
        return current != null;
    }

    /** g = max(0, R − L) in levels; empty when not assessed. */
    public OptionalInt size() {
        return isAssessed() ? OptionalInt.of(Math.max(0, required - current)) : OptionalInt.empty();
    }

    /** max(0, L − R) in levels, to be shown and never to be set off against a gap; empty when not assessed. */
    public OptionalInt surplus() {
        return isAssessed() ? OptionalInt.of(Math.max(0, current - required)) : OptionalInt.empty();
    }

    /** w·k·g; empty when not assessed. */
    public OptionalInt weighted() {
        return isAssessed() ? OptionalInt.of(weight() * size().getAsInt()) : OptionalInt.empty();
    }

    /** w·k·R: the most the weighted gap can be. */
    public int weightedNeed() {
        return weight() * required;
    }

    /** The same gap with 'not assessed' read as level 0; an assessed gap is returned as it is. */
    public Gap pessimistic() {
        return isAssessed() ? this : new Gap(required, importance, criticality, 0);
    }

    /** Known to be at or above the level asked for. Neither met nor open = not assessed. */
    public boolean isMet() {
        return isAssessed() && current >= required;
    }

    /** Known to be below the level asked for. */
    public boolean isOpen() {
        return isAssessed() && current < required;
    }

    /** False when nothing is asked (R = 0): such a skill is left out of every sum. */
    public boolean isRequired() {
        return required > 0;
    }

    private int weight() {
        return importance * criticality;
    }
}
