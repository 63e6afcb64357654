package nl.vaardig.platform.server;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a database that can't be used right now (away, restarting, full, read-only) from a fault of ours. */
final class DatabaseAway {

    /** SQL states of this class are about the connection. */
    private static final String CONNECTION = "08";

    /**
     * What MariaDB calls it: disk full, too many connections, not part of its cluster, shutting down, no room in a table,
     * read-only, too many connections of one user, started read-only, connection ended by somebody.
     */
    private static final Set<Integer> CODES = Set.of(1021, 1040, 1047, 1053, 1114, 1290, 1203, 1836, 1927);

    private DatabaseAway() {}

    static boolean isBehind(Throwable wrong) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException trouble && isAway(trouble)) return true;
        }
        return false;
    }

    private static boolean isAway(SQLException trouble) {
        String state = trouble.getSQLState() == null ? "" : trouble.getSQLState();
        return trouble instanceof SQLNonTransientConnectionException
                || trouble instanceof SQLTransientConnectionException
                || trouble instanceof SQLRecoverableException
                || state.startsWith(CONNECTION)
                || CODES.contains(trouble.getErrorCode());
    }
}
