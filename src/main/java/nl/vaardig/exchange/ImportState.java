package nl.vaardig.exchange;

/** Where an import stands: first a dry run, then for real. */
public enum ImportState {
    CHECKING,
    CHECKED,
    RUNNING,
    DONE,
    FAILED;

    public boolean mayBecome(ImportState next) {
        return switch (this) {
            case CHECKING -> next == CHECKED || next == RUNNING || next == FAILED;
            case CHECKED -> next == RUNNING;
            case RUNNING -> next == DONE || next == FAILED;
            case FAILED -> next.isAtWork();
            case DONE -> false;
        };
    }

    public boolean isAtWork() {
        return this == CHECKING || this == RUNNING;
    }
}
