package nl.vaardig.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Rows;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.reading.ImportKinds;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Sent;
import nl.vaardig.harness.Work;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports in the real database: in chunks that travel together, resumable, never double. */
@InServer
class ImportIT {

    private static final int PEOPLE = 2500;
    private static final int CHUNK = 1000;

    @Inject
    Work work;

    @Inject
    Acting acting;

    @Inject
    ImportWork imports;

    @Inject
    ImportChunks chunks;

    @Inject
    ImportKinds kinds;

    @Inject
    Imports door;

    @Inject
    Sent sent;

    @Inject
    Clock clock;

    private long municipality;
    private Path file;

    @BeforeEach
    void aFileOfPeople() {
        municipality = work.freshMunicipality();
        StringBuilder text = new StringBuilder("staff_number,given_name,family_name,email,birth_year\n");
        for (int i = 0; i < PEOPLE; i++)
            text.append("P").append(i).append(",Sam,Nummer ").append(i).append(",,\n");
        try {
            file = Files.createTempFile("people", ".csv");
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void sendsAChunkAsAFewStatements() {
        long run = run();
        long statements = sent.count(() -> read(run));
        assertEquals(PEOPLE, people());
        assertTrue(statements < PEOPLE / 10, statements + " statements for " + PEOPLE + " people");
    }

    @Test
    void changesNothingTheSecondTime() {
        read(run());
        long again = run();
        read(again);
        assertEquals(PEOPLE, people());
        assertEquals(PEOPLE, at(again).counts().unchanged());
    }

    @Test
    void goesOnBehindTheLastChunk() {
        long run = run();
        takeFirstChunk(run);
        assertEquals(CHUNK, people());
        assertTrue(read(run));
        assertEquals(PEOPLE, people());
        assertEquals(PEOPLE, at(run).counts().added());
        assertEquals(ImportState.DONE, at(run).state());
    }

    @Test
    void doesNotTakeWhatAnotherServerTook() {
        long run = run();
        takeFirstChunk(run);
        assertFalse(takeFirstChunk(run), "these rows have been taken");
        assertEquals(CHUNK, people());
        assertEquals(CHUNK, at(run).counts().rowsRead());
    }

    @Test
    void waitsForSomebodyAfterAFewTriesInVain() throws IOException {
        long run = run();
        takeFirstChunk(run);
        Path away = Files.move(file, file.resolveSibling(file.getFileName() + ".away"));
        for (int i = 1; i < ImportTrouble.MOST_TRIES; i++) assertFalse(read(run), "left for another try");
        assertTrue(read(run), "given up");
        assertEquals(ImportState.FAILED, at(run).state());
        assertTrue(at(run).isResumable());
        Files.move(away, file);
        work.doAt(municipality, db -> db.find(ImportRun.class, run).resume());
        assertTrue(read(run));
        assertEquals(ImportState.DONE, at(run).state());
        assertEquals(PEOPLE, people());
    }

    @Test
    void forgetsWhatAnOldImportSaidOfPeople() {
        long old = runWithALine(91);
        long recent = runWithALine(89);
        assertEquals(1, acting.as(CurrentUser.application(municipality), door::forgetOld));
        assertEquals(List.of(recent), work.at(municipality, db -> db.createQuery(
                        "select l.run.id from ImportLine l where l.run.id in :runs", Long.class)
                .setParameter("runs", List.of(old, recent))
                .getResultList()));
    }

    private long runWithALine(int daysAgo) {
        return work.at(municipality, db -> {
            Instant then = clock.instant().minus(Duration.ofDays(daysAgo));
            ImportRun run = new ImportRun("EMPLOYEES", "people.csv", null, then);
            db.persist(run);
            db.persist(
                    new ImportLine(run, 2, ImportLine.Outcome.CHANGE, "P1 · Sam").changing("birth_year: 1980 → 1981"));
            return run.id();
        });
    }

    private long run() {
        return work.at(municipality, db -> {
            ImportRun run = new ImportRun("EMPLOYEES", "people.csv", null, clock.instant());
            db.persist(run.loading(file.toString()));
            return run.id();
        });
    }

    private boolean read(long run) {
        return acting.as(CurrentUser.application(municipality), () -> imports.read(run, rows -> {}));
    }

    private boolean takeFirstChunk(long run) {
        return acting.as(CurrentUser.application(municipality), () -> {
            return kinds.reading(kinds.named("EMPLOYEES"), importer -> {
                try (Rows rows = importer.open(Source.of(file))) {
                    chunks.begin(run, importer);
                    List<Row> chunk = new ArrayList<>(rows.next(CHUNK));
                    return chunks.take(run, importer, chunk, 0);
                }
            });
        });
    }

    private ImportRun at(long run) {
        return work.at(municipality, db -> db.find(ImportRun.class, run));
    }

    private long people() {
        return work.at(municipality, db -> db.createQuery("select count(e) from Employee e", Long.class)
                .getSingleResult());
    }
}
