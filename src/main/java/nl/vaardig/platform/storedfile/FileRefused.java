package nl.vaardig.platform.storedfile;

/** A file that is not taken, and nothing of it kept; whoever asked for it says so in words of its own. */
public class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        OTHER_TYPE
    }

    private final Reason reason;

    FileRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
