package nl.vaardig.platform.job;

/** Another server does this work now, or this one stops: nothing more is to be done here, and nothing went wrong. */
public class ClaimLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClaimLost(Turn turn) {
        super("No longer ours: " + turn);
    }
}
