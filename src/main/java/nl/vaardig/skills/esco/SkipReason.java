package nl.vaardig.skills.esco;

/** Why a row of an ESCO file gives no skill. */
public enum SkipReason {
    /** No address or no name: nothing to recognise it by. */
    INCOMPLETE,
    /** Something else than a skill, such as a group of skills. */
    NO_SKILL,
    /** Not in use any more, according to ESCO. */
    OBSOLETE,
    /** The address was there before, and the first row counts. */
    TWICE
}
