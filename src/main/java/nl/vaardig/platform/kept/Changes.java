package nl.vaardig.platform.kept;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentTenant;

/**
 * Sees every statement that changes something. What is kept by all servers goes by a number in the database, raised in
 * the same transaction as the change, before the first write: so those who change it wait for each other there, and not
 * crosswise. What one server works out for a minute goes by a count of its own, raised when a transaction is done.
 */
@ApplicationScoped
public class Changes {

    private static final String RAISE =
            "insert into change_stamp (municipality_id, stamp) values (?, 2) on duplicate key update stamp = stamp + 1";
    private static final String RAISE_ALL = "update change_stamp set stamp = stamp + 1";

    /** Says nothing about people or what is asked of them: who looked, who is signed in, what the server does itself. */
    private static final Set<String> NO_NEWS = Set.of(
            "access_log",
            "alert_seen",
            "background_job",
            "change_stamp",
            "import_trouble",
            "job_claim",
            "known_browser",
            "sign_in",
            "spent_tries",
            "stored_file",
            "stored_part");

    private final Map<Long, AtomicLong> counts = new ConcurrentHashMap<>();

    @Inject
    CurrentRequest request;

    @Inject
    WatchedTables watched;

    @Resource
    TransactionSynchronizationRegistry transactions;

    /** What a transaction has told so far. */
    private enum Told {
        /** That it changes something. */
        NEWS,
        /** That it changes what may be kept. */
        WATCHED
    }

    /** A statement is about to be made on this connection. */
    public static void seen(String sql, Connection connection) throws SQLException {
        ReadTables.seen(sql);
        Optional<String> table = Tables.written(sql);
        if (table.isPresent()) CDI.current().select(Changes.class).get().written(table.get(), connection);
    }

    /** How often something changed at the municipality at hand since this server started. */
    long count() {
        return counter(request.municipality()).get()
                + counter(CurrentTenant.ROOT).get();
    }

    void written(String table, Connection connection) throws SQLException {
        if (NO_NEWS.contains(table)) return;
        if (isFirst(Told.NEWS)) countWhenDone(request.municipality());
        if (watched.include(table) && isFirst(Told.WATCHED)) raise(connection, request.municipality());
    }

    /** At one municipality in one transaction. */
    private boolean isFirst(Told what) {
        String key = Changes.class.getName() + what + request.municipality();
        if (transactions.getResource(key) != null) return false;
        transactions.putResource(key, what);
        return true;
    }

    private void countWhenDone(long municipality) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nobody may see it yet
            }

            @Override
            public void afterCompletion(int status) {
                counter(municipality).incrementAndGet();
            }
        });
    }

    private AtomicLong counter(long municipality) {
        return counts.computeIfAbsent(municipality, key -> new AtomicLong());
    }

    private static void raise(Connection connection, long municipality) throws SQLException {
        boolean all = municipality == CurrentTenant.ROOT;
        try (PreparedStatement raise =
                connection.prepareStatement(all ? RAISE_ALL : RAISE, Statement.NO_GENERATED_KEYS)) {
            if (!all) raise.setLong(1, municipality);
            raise.executeUpdate();
        }
    }
}
