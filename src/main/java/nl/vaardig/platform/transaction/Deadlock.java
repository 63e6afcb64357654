package nl.vaardig.platform.transaction;

import java.sql.SQLException;

/**
 * A transaction that the database broke off because of another one, with nothing of it saved. It can say so as late as at
 * its end, in an exception of whoever ended it, with the reason somewhere among the causes.
 */
final class Deadlock {

    private static final int MARIADB = 1213;
    private static final String ANY_DATABASE = "40001";
    /** What became of it isn't known: the connection broke, or one of several databases decided otherwise. */
    private static final String CONNECTION = "08";

    private static final String UNKNOWN = "25S03";
    private static final int DEEPEST = 20;

    private Deadlock() {}

    static boolean isBehind(Throwable wrong) {
        boolean found = false;
        int depth = 0;
        for (Throwable cause = wrong; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
            if (!(cause instanceof SQLException sql)) continue;
            String state = sql.getSQLState() == null ? "" : sql.getSQLState();
            if (state.startsWith(CONNECTION) || state.equals(UNKNOWN)) return false;
            found |= sql.getErrorCode() == MARIADB || state.equals(ANY_DATABASE);
        }
        return found;
    }
}
