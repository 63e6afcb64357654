package nl.vaardig.exchange;

/** Where an import stands: first a dry run, then for real. */
public enum ImportState {
    CHECKED, RUNNING, DONE, FAILED;

    public boolean mayBecome(ImportState next) {
        return switch (this) {
            case CHECKED -> next == RUNNING;
            case RUNNING -> next == DONE || next == FAILED;
            case DONE, FAILED -> false;
        };
    }
}
