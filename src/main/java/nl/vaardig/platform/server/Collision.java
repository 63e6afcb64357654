package nl.vaardig.platform.server;

import java.sql.SQLException;
import java.util.Set;

/**
 * Two who did the same at the same moment: the database lets one pass. It can say so as late as at the end of the
 * transaction, in an exception of whoever ended it, with the reason somewhere among its causes.
 */
final class Collision {

    /** MariaDB: twice the same key, a row that others lean on or that is gone, a wait for one another. */
    private static final Set<Integer> CODES = Set.of(1020, 1062, 1205, 1213, 1451, 1452);

    private Collision() {}

    static boolean isIn(Throwable wrong) {
        int depth = 0;
        for (Throwable cause = wrong; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof SQLException sql && CODES.contains(sql.getErrorCode())) return true;
        }
        return false;
    }
}
