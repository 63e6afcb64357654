package nl.vaardig.competence.version;

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

    /** In what way; one skill can change in several. */
    public enum Kind {
        ADDED,
        REMOVED,
        /** Another name in at least one language. */
        RENAMED,
        /** Another code, under the same identifier. */
        RECODED,
        /** It has other levels than before. */
        RELEVELLED,
        /** The same levels, described in other words. */
        REWRITTEN,
        /** The same skill under another identifier; everything that hangs on it stays. */
        IDENTIFIER_CORRECTED
    }

    /** @throws IllegalArgumentException when there is neither before nor after */
    public SkillChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A change has a before or an after");
        }
    }

    /** Empty when the skill is exactly as it was. */
    public Set<Kind> kinds() {
        if (before == null) return EnumSet.of(Kind.ADDED);
        if (after == null) return EnumSet.of(Kind.REMOVED);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (!before.name().equals(after.name())) kinds.add(Kind.RENAMED);
        if (!before.code().equals(after.code())) kinds.add(Kind.RECODED);
        if (!Objects.equals(before.identifier(), after.identifier())) kinds.add(Kind.IDENTIFIER_CORRECTED);
        if (!before.levels().equals(after.levels())) {
            kinds.add(Kind.RELEVELLED);
        } else if (!before.anchors().equals(after.anchors())) {
            kinds.add(Kind.REWRITTEN);
        }
        return kinds;
    }
}
