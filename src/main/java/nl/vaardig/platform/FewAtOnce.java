package nl.vaardig.platform;

import java.util.Collection;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.LongConsumer;

/**
 * Work for many municipalities, a few of them at once and none twice at once. What finds no place is not kept: whoever
 * asked asks again.
 */
public final class FewAtOnce {

    private final Semaphore places;
    private final Executor executor;
    private final Set<Long> busy = ConcurrentHashMap.newKeySet();

    /** @param most at once, 1 or more */
    public FewAtOnce(int most, Executor executor) {
        this.places = new Semaphore(Math.max(1, most));
        this.executor = executor;
    }

    /** Returns at once. Each place takes the next one that waits, so that one of them never holds up the others. */
    public void doAll(Collection<Long> municipalities, LongConsumer work) {
        Queue<Long> waiting = new ConcurrentLinkedQueue<>(municipalities);
        waiting.removeAll(busy);
        for (int wanted = waiting.size(); wanted > 0 && places.tryAcquire(); wanted--) begin(waiting, work);
    }

    private void begin(Queue<Long> waiting, LongConsumer work) {
        try {
            executor.execute(() -> workThrough(waiting, work));
        } catch (RejectedExecutionException e) {
            places.release();
            throw e;
        }
    }

    private void workThrough(Queue<Long> waiting, LongConsumer work) {
        try {
            for (Long next = waiting.poll(); next != null; next = waiting.poll()) {
                if (busy.add(next)) doOne(next, work);
            }
        } finally {
            places.release();
        }
    }

    private void doOne(long municipality, LongConsumer work) {
        try {
            work.accept(municipality);
        } finally {
            busy.remove(municipality);
        }
    }
}
