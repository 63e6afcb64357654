package nl.vaardig.exchange;

/** Where an import stands: somebody may have to say what its columns are, then a dry run, then for real. */
public enum ImportState {
    /** Waits for somebody to say which column is what. */
    MAPPING,
    CHECKING,
    CHECKED,
    RUNNING,
    DONE,
    FAILED,
    /** What it did was taken back. */
    UNDONE;

    public boolean mayBecome(ImportState next) {
        return switch (this) {
            case MAPPING -> next == CHECKING;
            case CHECKING -> next == MAPPING || next == CHECKED || next == RUNNING || next == FAILED;
            case CHECKED -> next == RUNNING;
            case RUNNING -> next == DONE || next == FAILED;
            case FAILED -> next.isAtWork() || next == UNDONE;
            case DONE -> next == UNDONE;
            case UNDONE -> false;
        };
    }

    public boolean isAtWork() {
        return this == CHECKING || this == RUNNING;
    }
}
