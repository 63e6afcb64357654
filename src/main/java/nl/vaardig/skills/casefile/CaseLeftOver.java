package nl.vaardig.skills.casefile;

/**
 * Something of a CASE package that no framework here has a place for.
 *
 * @param code     of the skill or branch it stands at; null where that is not in the file either
 * @param atBranch whether that is a branch
 * @param type     of the association; "" where it is none, or has none
 * @param other    what it leads to, or is about, as the file calls it; "" where the file doesn't
 */
public record CaseLeftOver(String code, boolean atBranch, Kind kind, String type, String other) {

    /** Why it is left. */
    public enum Kind {
        /** An association of another type than isChildOf. */
        RELATION,
        /** A child of something that is not in the file. */
        NO_PARENT,
        /** Something that is not in the file is a child, or related. */
        NO_CHILD,
        /** An association without a type, a beginning or an end. */
        INCOMPLETE,
        /** Levels of a branch, or of something that is not in the file. */
        LEVELS,
        /** A branch has a name and no definition, so of a long statement only the beginning is kept. */
        SHORTENED
    }
}
