package nl.vaardig.talent.told;

import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/**
 * What a reader may see of groups: everything for who may see the people themselves, no small groups for who may not
 * (rules.md, Small groups).
 *
 * @param individuals the reader may see who the people are
 */
public record Hiding(SmallGroups groups, boolean individuals) {

    public <T> Figure<T> figure(long people, T value) {
        return groups.figure(individuals ? Long.MAX_VALUE : people, value);
    }

    /** Visible or not, as decided elsewhere. */
    public <T> Figure<T> when(boolean shown, T value) {
        return groups.figure(individuals || shown ? Long.MAX_VALUE : 0, value);
    }

    public boolean isTooSmall(long people) {
        return !individuals && groups.isTooSmall(people);
    }
}
