package nl.vaardig.harness;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Inside the server: how many statements a piece of work sends to the database, to hold a page to a fixed number.
 * Counted per thread, so that what the server does of itself meanwhile (the level sweep, the import queue) is not in
 * it. Hibernate's own statistics count the whole server.
 */
@ApplicationScoped
public class Queries {

    /** The setting by which Hibernate hears of the inspector; {@link TestServer} gives it to the server. */
    static final String SETTING = "-Dhibernate.session_factory.statement_inspector=" + PerThread.class.getName();

    /** Counts the statements of this thread; none at all means that nobody counts. */
    public long count(Runnable work) {
        long before = sentByThisThread();
        work.run();
        long sent = sentByThisThread() - before;
        if (sent == 0) throw new IllegalStateException("No statement seen: is Hibernate told of the inspector?");
        return sent;
    }

    /** The same without blocks of numbers, for what reads: its lines in the access log take one now and then. */
    public long reads(Runnable work) {
        long before = blocksOfThisThread();
        return count(work) - (blocksOfThisThread() - before);
    }

    static long sentByThisThread() {
        return PerThread.SENT.get();
    }

    /** Of them those that fetch a block of numbers, which come once in so many rows and not with each page. */
    static long blocksOfThisThread() {
        return PerThread.BLOCKS.get();
    }

    /** Sees each statement as Hibernate is about to prepare it, and changes nothing. */
    public static class PerThread implements StatementInspector {

        private static final ThreadLocal<Long> SENT = ThreadLocal.withInitial(() -> 0L);
        private static final ThreadLocal<Long> BLOCKS = ThreadLocal.withInitial(() -> 0L);

        @Override
        public String inspect(String sql) {
            SENT.set(SENT.get() + 1);
            if (sql.startsWith("select next value for ")) BLOCKS.set(BLOCKS.get() + 1);
            return sql;
        }
    }
}
