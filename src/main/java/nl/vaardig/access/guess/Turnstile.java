package nl.vaardig.access.guess;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets a few passwords be checked at a time: each costs a core a tenth of a second on purpose. Others wait outside, with
 * no try counted and no connection held, so that a whole office can sign in at nine and a flood stops nobody's page.
 */
@ApplicationScoped
public class Turnstile {

    private static final int PATIENCE = 30;

    private final Semaphore free =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    /** Empty when it didn't come to a check: too many are waiting. */
    public <T> Optional<T> pass(Supplier<T> check) {
        try {
            if (!free.tryAcquire(PATIENCE, TimeUnit.SECONDS)) return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(check.get());
        } finally {
            free.release();
        }
    }
}
