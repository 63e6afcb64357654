package nl.vaardig.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the runner does when something it started dies: real processes, killed as a machine kills them. */
class WatchTest {

    private static final class Sleeper implements Watched {

        private Process process = begun();

        private static Process begun() {
            try {
                return new ProcessBuilder("sleep", "600").start();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String name() {
            return "Sleeper";
        }

        @Override
        public Process process() {
            return process;
        }

        @Override
        public Path log() {
            return Path.of("target/sleeper.log");
        }

        @Override
        public void start() {
            process = begun();
        }

        @Override
        public boolean isReady() {
            return process.isAlive();
        }

        void die() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }

    private final Sleeper sleeper = new Sleeper();
    private final List<String> said = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-30T09:00:00Z");
    private final Watch watch = new Watch(List.of(sleeper), () -> now, said::add);

    @AfterEach
    void noneIsLeft() {
        sleeper.process().destroyForcibly();
    }

    @Test
    void whatRunsIsLeftAlone() throws Exception {
        long before = sleeper.process().pid();
        watch.look();
        assertEquals(before, sleeper.process().pid());
        assertEquals(List.of(), said);
    }

    @Test
    void whatDiedIsStartedAgainAndThatIsSaid() throws Exception {
        long before = sleeper.process().pid();
        sleeper.die();
        watch.look();
        assertNotEquals(before, sleeper.process().pid());
        assertTrue(sleeper.process().isAlive());
        assertTrue(said.get(0).startsWith("Sleeper has stopped (killed by signal 9; see"), said.get(0));
        assertTrue(said.get(0).contains("Starting it again (1 of 5)."), said.get(0));
        watch.look();
        assertEquals("Sleeper runs again.", said.get(1));
    }

    @Test
    void theSixthTimeWithinTenMinutesItGivesUpAndSaysWhy() throws Exception {
        for (int i = 0; i < 5; i++) {
            sleeper.die();
            watch.look();
        }
        sleeper.die();
        Refused refused = assertThrows(Refused.class, watch::look);
        assertTrue(
                refused.getMessage().contains("It was started again 5 times within 10 minutes, so Vaardig stops here."),
                refused.getMessage());
    }

    @Test
    void whatDiesNowAndThenIsStartedAgainForEver() throws Exception {
        for (int i = 0; i < 7; i++) {
            sleeper.die();
            watch.look();
            assertTrue(sleeper.process().isAlive());
            now = now.plus(Duration.ofMinutes(3));
        }
    }

    @Test
    void whatIsMeantToStopIsNotStartedAgain() throws Exception {
        watch.end();
        sleeper.die();
        watch.look();
        watch.run();
        assertEquals(List.of(), said);
    }
}
