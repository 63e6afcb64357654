package nl.vaardig.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.vaardig.platform.RuleRefused;
import org.junit.jupiter.api.Test;

import java.time.Instant;

class ImportRunTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final ImportRun run = new ImportRun(ImportKind.EMPLOYEES, "medewerkers.csv", new byte[] {1}, 7L, NOW);

    @Test
    void countsTheRowsItRead() {
        run.count(3, 2, 10, 0);
        assertEquals(15, run.rowsRead());
    }

    @Test
    void refusesToRunWithErrors() {
        run.count(3, 0, 0, 1);
        RuleRefused refused = assertThrows(RuleRefused.class, run::start);
        assertEquals("rule.importRun.hasErrors", refused.key());
        assertEquals(ImportState.CHECKED, run.state());
    }

    @Test
    void runsOnlyOnce() {
        run.start();
        assertThrows(RuleRefused.class, run::start);
        run.finish(NOW);
        assertThrows(RuleRefused.class, () -> run.fail(NOW));
    }

    @Test
    void keepsAReportThatIsTooLongShort() {
        ImportLine line = new ImportLine(run, 2, ImportLine.Outcome.ERROR, "x".repeat(300)).saying("email", "import.email", "y".repeat(9000));
        assertEquals(200, line.subject().length());
        assertEquals(500, line.detail().length());
    }
}
