package nl.vaardig.platform.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackgroundJobTest {

    private static final Instant NOON = Instant.parse("2026-11-30T11:00:00Z");

    private final BackgroundJob job = new BackgroundJob();

    @Test
    void whatIsAskedForIsDueAtOnce() {
        assertFalse(job.isDue(NOON));
        job.ask(NOON);
        assertTrue(job.isDue(NOON));
    }

    @Test
    void staysDueWhileItIsDone() {
        job.ask(NOON);
        job.begin("a", NOON);
        assertTrue(job.isDue(NOON));
        job.done(NOON, null);
        assertNull(job.dueAt());
    }

    @Test
    void whoAskedWhileItWasDoneIsServedNext() {
        job.begin("a", NOON);
        job.ask(NOON);
        job.done(NOON.plusSeconds(9), NOON.plusSeconds(3600));
        assertEquals(NOON.plusSeconds(9), job.dueAt());
        job.begin("a", NOON.plusSeconds(10));
        job.done(NOON.plusSeconds(11), NOON.plusSeconds(3600));
        assertEquals(NOON.plusSeconds(3600), job.dueAt());
    }

    @Test
    void whatFailsIsTriedLessAndLessOften() {
        for (int minutes : new int[] {1, 2, 4, 8, 15, 30, 60, 60}) {
            job.begin("a", NOON);
            job.fail("number", NOON, null);
            assertEquals(Duration.ofMinutes(minutes), Duration.between(NOON, job.dueAt()));
        }
        job.begin("a", NOON);
        job.done(NOON, null);
        job.begin("a", NOON);
        job.fail("number", NOON, null);
        assertEquals(NOON.plusSeconds(60), job.dueAt(), "once well, it begins anew");
    }

    @Test
    void aFailureIsTriedNoLaterThanItIsDueAnyway() {
        job.begin("a", NOON);
        job.fail("number", NOON, NOON.plusSeconds(5));
        assertEquals(NOON.plusSeconds(5), job.dueAt());
    }

    @Test
    void whatAStoppingServerLeavesIsDueAtOnce() {
        job.begin("a", NOON);
        job.leave(NOON.plusSeconds(1));
        assertTrue(job.isDue(NOON.plusSeconds(1)));
    }
}
