package nl.vaardig.learning.record.document;

/** What a document belongs to: somebody's work on an activity, an activity, or somebody. */
public enum Kind {
    STATE,
    ACTIVITY_PROFILE,
    AGENT_PROFILE
}
