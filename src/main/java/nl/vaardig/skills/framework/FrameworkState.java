package nl.vaardig.skills.framework;

/**
 * The life of one version of a framework. A draft is seen by those who edit it only. What is published can be asked
 * and rated. What is outdated stays visible where it was asked or rated, and can't be asked anew.
 */
public enum FrameworkState {
    DRAFT,
    PUBLISHED,
    OUTDATED;

    /** An outdated version comes back when the one that replaced it is taken back, or when it is published anew. */
    public boolean mayBecome(FrameworkState next) {
        return switch (this) {
            case DRAFT, OUTDATED -> next == PUBLISHED;
            case PUBLISHED -> next == OUTDATED || next == DRAFT;
        };
    }
}
