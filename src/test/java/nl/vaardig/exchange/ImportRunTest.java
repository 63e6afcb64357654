package nl.vaardig.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Texts;
import org.junit.jupiter.api.Test;

class ImportRunTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final ImportRun run = new ImportRun("EMPLOYEES", "medewerkers.csv", 7L, NOW);

    @Test
    void countsTheRowsItRead() {
        run.count(3, 2, 10, 0);
        run.count(1, 0, 0, 1);
        assertEquals(17, run.counts().rowsRead());
    }

    @Test
    void refusesToRunWithErrors() {
        checked(3, 1);
        RuleRefused refused = assertThrows(RuleRefused.class, () -> run.start(false));
        assertEquals("rule.importRun.hasErrors", refused.key());
        assertEquals(ImportState.CHECKED, run.state());
    }

    @Test
    void skipsFaultyRowsOnlyWhenAskedTo() {
        checked(3, 1);
        run.start(true);
        assertEquals(ImportState.RUNNING, run.state());
        assertEquals(0, run.counts().rowsRead(), "for real it counts from the first row again");
        assertEquals(4, run.rowsTotal());
    }

    @Test
    void waitsForItsColumnsBeforeItIsTried() {
        run.become(ImportState.MAPPING);
        assertThrows(RuleRefused.class, () -> run.become(ImportState.RUNNING));
        run.become(ImportState.CHECKING);
        assertTrue(run.state().isAtWork());
    }

    @Test
    void isTakenBackOnceAndOnlyWhenItDidSomething() {
        assertThrows(RuleRefused.class, () -> run.become(ImportState.UNDONE));
        checked(1, 0);
        assertThrows(RuleRefused.class, () -> run.become(ImportState.UNDONE));
        run.start(false);
        run.finish(NOW);
        run.become(ImportState.UNDONE);
        assertThrows(RuleRefused.class, () -> run.become(ImportState.UNDONE));
    }

    @Test
    void refusesWhenThereIsNothingToTakeOver() {
        checked(0, 2);
        assertEquals(
                "rule.importRun.nothingToDo",
                assertThrows(RuleRefused.class, () -> run.start(true)).key());
    }

    @Test
    void runsOnlyOnce() {
        checked(1, 0);
        run.start(false);
        assertThrows(RuleRefused.class, () -> run.start(false));
        run.finish(NOW);
        assertThrows(RuleRefused.class, () -> run.fail("import.failed.unexpected", null, NOW));
    }

    @Test
    void isTriedAFewTimesAndThenWaitsForSomebody() {
        for (int i = 0; i < ImportTrouble.MOST_TRIES; i++) assertTrue(run.isTriedAgain());
        assertFalse(run.mayTryAgain());
        assertFalse(run.isTriedAgain());
        run.stop("import.failed.again", Texts.of(3), NOW);
        assertTrue(run.isResumable());
        run.resume();
        assertEquals(ImportState.CHECKING, run.state());
        assertTrue(run.isTriedAgain());
    }

    @Test
    void getsNewTriesWhenItGetsFurther() {
        checked(3, 0);
        run.start(false);
        run.isTriedAgain();
        run.isTriedAgain();
        run.count(1, 0, 0, 0);
        for (int i = 0; i < ImportTrouble.MOST_TRIES; i++) assertTrue(run.isTriedAgain());
    }

    @Test
    void goesOnOnlyWhenItStopped() {
        checked(3, 0);
        assertThrows(RuleRefused.class, run::resume);
        run.start(false);
        run.fail("import.file.broken", Texts.of("x"), NOW);
        assertThrows(RuleRefused.class, run::resume, "a broken file stays broken");
    }

    @Test
    void isNotTriedFirstWhenTheProductLoadsIt() {
        ImportRun loading = new ImportRun("RATINGS", "ratings.csv", null, NOW).loading("/data/ratings.csv");
        assertEquals(ImportState.RUNNING, loading.state());
        assertTrue(loading.skipFaulty());
    }

    @Test
    void keepsAReportThatIsTooLongShort() {
        ImportLine line = new ImportLine(run, 2, ImportLine.Outcome.ERROR, "x".repeat(300))
                .saying("email", "import.email", Texts.of("y".repeat(9000), "z"));
        assertEquals(200, line.subject().length());
        assertEquals(500, line.arguments().all().get(0).length());
        assertEquals("z", line.arguments().all().get(1), "the next one is still there");
    }

    private void checked(int added, int errors) {
        run.count(added, 0, 0, errors);
        run.checked();
    }
}
