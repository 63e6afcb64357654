package nl.vaardig.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FewAtOnceTest {

    private static final List<Long> TWENTY =
            LongStream.rangeClosed(1, 20).boxed().toList();

    private final ExecutorService many = Executors.newCachedThreadPool();
    private final FewAtOnce few = new FewAtOnce(3, many);

    @AfterEach
    void stop() {
        many.shutdownNow();
    }

    @Test
    void doesAllButNeverMoreThanAFewAtOnce() throws InterruptedException {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Set<Long> done = ConcurrentHashMap.newKeySet();
        CountDownLatch all = new CountDownLatch(TWENTY.size());
        few.doAll(TWENTY, municipality -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            pause();
            done.add(municipality);
            now.decrementAndGet();
            all.countDown();
        });
        assertTrue(all.await(20, TimeUnit.SECONDS));
        assertEquals(Set.copyOf(TWENTY), done);
        assertTrue(most.get() <= 3, most + " at once");
    }

    @Test
    void takesNothingMoreWhileAllPlacesAreTaken() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(3);
        CountDownLatch go = new CountDownLatch(1);
        few.doAll(List.of(1L, 2L, 3L), municipality -> {
            begun.countDown();
            await(go);
        });
        assertTrue(begun.await(20, TimeUnit.SECONDS));
        List<Long> second = new ArrayList<>();
        few.doAll(List.of(3L, 4L), second::add);
        pause();
        assertEquals(List.of(), second);
        go.countDown();
    }

    @Test
    void aFaultGivesItsPlaceBack() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        ExecutorService one = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task);
            thread.setUncaughtExceptionHandler((of, fault) -> {});
            return thread;
        });
        FewAtOnce alone = new FewAtOnce(1, one);
        alone.doAll(List.of(1L), municipality -> {
            throw new IllegalStateException("broken");
        });
        for (int i = 0; i < 100 && done.getCount() > 0; i++) {
            alone.doAll(List.of(1L), municipality -> done.countDown());
            pause();
        }
        assertEquals(0, done.getCount());
        one.shutdownNow();
    }

    private static void pause() {
        await(new CountDownLatch(1), 30);
    }

    private static void await(CountDownLatch latch) {
        await(latch, 20_000);
    }

    private static void await(CountDownLatch latch, int milliseconds) {
        try {
            latch.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
