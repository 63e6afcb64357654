package nl.vaardig.platform.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import nl.vaardig.platform.who.CurrentRequest;

/**
 * Sums over everybody, worked out once for all who ask the same and may see the same, until something of the municipality
 * changes: at once for what is written through this server, within a minute for what another server writes. Who asks while
 * it is being worked out waits for that.
 */
@ApplicationScoped
public class Worked {

    /** How long what another server writes may stay unseen. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    private static final int MOST = 400;

    /**
     * @param stamp    that of what hardly changes: an answer about a goal that another server took away is nobody's
     * @param question what is asked and what may be seen: equal for whoever gets the same answer
     */
    private record Key(long municipality, long stamp, Object question) {}

    private record Answer(long count, Instant at, CompletableFuture<Object> value) {}

    @Inject
    CurrentRequest request;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    private final Map<Key, Answer> answers = new LastUsed<>(MOST);

    /**
     * The answer to a question of somebody who reads a page; an act or a job has it worked out anew.
     *
     * @param question a record of all that the answer depends on, the sight of who asks and the day among it
     * @param work gives a small answer that is never changed afterwards
     */
    @SuppressWarnings("unchecked")
    public <T> T of(Object question, Supplier<T> work) {
        if (request.stamp().isEmpty()) return work.get();
        Key key = new Key(request.municipality(), request.stamp().getAsLong(), question);
        Answer mine = new Answer(changes.count(), clock.instant(), new CompletableFuture<>());
        Answer answer = takeOrPut(key, mine);
        if (answer == mine) workOut(key, mine, work);
        try {
            return (T) answer.value().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException wrong) throw wrong;
            throw e;
        }
    }

    private Answer takeOrPut(Key key, Answer mine) {
        synchronized (answers) {
            Answer there = answers.get(key);
            boolean isFresh = there != null
                    && there.count() == mine.count()
                    && there.at().plus(LONGEST).isAfter(mine.at())
                    && !there.at().isAfter(mine.at());
            if (isFresh) return there;
            answers.put(key, mine);
            return mine;
        }
    }

    /** What went wrong is told to those who waited, and worked out anew for the next. */
    private void workOut(Key key, Answer mine, Supplier<?> work) {
        try {
            mine.value().complete(work.get());
        } catch (RuntimeException | Error e) {
            mine.value().completeExceptionally(e);
            synchronized (answers) {
                answers.remove(key, mine);
            }
        }
    }
}
