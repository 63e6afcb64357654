package nl.vaardig.skills.framework.version;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What happens to one skill between two versions.
 *
 * @param before null = added
 * @param after  null = removed
 */
public record SkillChange(SkillVersion before, SkillVersion after) {

    /** @throws IllegalArgumentException when there is neither before nor after */
    public SkillChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A change has a before or an after");
        }
    }

    /** Empty when the skill is exactly as it was. */
    public Set<ChangeKind> kinds() {
        if (before == null) return EnumSet.of(ChangeKind.ADDED);
        if (after == null) return EnumSet.of(ChangeKind.REMOVED);
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        if (!before.name().equals(after.name())) kinds.add(ChangeKind.RENAMED);
        if (!before.code().equals(after.code())) kinds.add(ChangeKind.RECODED);
        if (!Objects.equals(before.identifier(), after.identifier())) kinds.add(ChangeKind.IDENTIFIER_CORRECTED);
        if (!before.levels().equals(after.levels())) {
            kinds.add(ChangeKind.RELEVELLED);
        } else if (!before.anchors().equals(after.anchors())) {
            kinds.add(ChangeKind.REWRITTEN);
        }
        return kinds;
    }
}
